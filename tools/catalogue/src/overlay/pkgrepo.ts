/** What real Salt takes, beyond what its sources tell by themselves. */
export const pkgrepo = {
  absent: "name:sifb ppa:sifb ppa_auth:sifb copr:sifb keyid:sifb keyid_ppa:sifb basedir:sifb strict_config:sifb",
  managed:
    "name:sifb ppa:sifb ppa_auth:sifb copr:sifb aptkey:sifb enabled:sifb disabled:sifb humanname:sifb comments basedir:sifb strict_config:sifb gpgautoimport:sifb cache:sifb root:sifb url:sifb file:sifb comps:sifb architectures:sifb dist:sifb type:sifb trusted:sifb consolidate:sifb clean_file:sifb refresh:sifb refresh_db:sifb allow_insecure_key:sifb keyid keyserver:sifb key_url:sifb key_text:sifb baseurl:sifb mirrorlist:sifb metalink:sifb gpgcheck:sifb repo_gpgcheck:sifb gpgkey:sifb priority:sifb cost:sifb excludepkgs:sifb exclude:sifb includepkgs:sifb skip_if_unavailable:sifb enabled_metadata:sifb enablegroups:sifb module_hotfixes:sifb fastestmirror:sifb countme:sifb metadata_expire:sifb sslverify:sifb sslcacert:sifb sslclientcert:sifb sslclientkey:sifb username:sifb password:sifb proxy:sifb proxy_username:sifb proxy_password:sifb user_agent:sifb timeout:sifb retries:sifb",
} as const;
