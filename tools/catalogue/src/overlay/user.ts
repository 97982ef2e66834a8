/** What real Salt takes, beyond what its sources tell by themselves. */
export const user = {
  absent: "name:s purge:b force:b local:b@78",
  present:
    "name:s uid:i gid:is usergroup:b groups:l optional_groups:l remove_groups:b home:s createhome:b persist_home:b password:s hash_password:b enforce_password:b empty_password:b shell:s unique:b system:b fullname:si roomnumber:si workphone:si homephone:si other:si loginclass:s date:i mindays:i maxdays:i inactdays:i warndays:i expire:is win_homedrive:s win_profile:s win_logonscript:s win_description:s nologinit:b allow_uid_change:b allow_gid_change:b password_lock:b local:b@78",
} as const;
