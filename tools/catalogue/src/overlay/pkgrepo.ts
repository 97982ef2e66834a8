/** What real Salt takes, beyond what its sources tell by themselves. */
export const pkgrepo = {
  absent: "name:s ppa:s ppa_auth:s copr:s keyid:s keyid_ppa:b basedir:s strict_config:b",
  managed:
    "gpgcheck:b repo_gpgcheck:b gpgkey:s priority:i cost:i type:s excludepkgs:s exclude:s includepkgs:s skip_if_unavailable:b enabled_metadata:b enablegroups:b module_hotfixes:b fastestmirror:b countme:b metadata_expire:si sslverify:b sslcacert:s sslclientcert:s sslclientkey:s username:s password:s proxy:s proxy_username:s proxy_password:s user_agent:s timeout:i retries:i name:s ppa:s ppa_auth:s copr:s aptkey:b enabled:b disabled:b humanname:s comments:sl basedir:s strict_config:b gpgautoimport:b cache:b root:s url:s file:s comps:s architectures:s dist:s trusted:b consolidate:b clean_file:b refresh:b refresh_db:b allow_insecure_key:b keyid:sl keyserver:s key_url:s key_text:s baseurl:s mirrorlist:s metalink:s",
} as const;
