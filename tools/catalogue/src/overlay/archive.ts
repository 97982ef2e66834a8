/** What real Salt takes, beyond what its sources tell by themselves. */
export const archive = {
  extracted:
    "name:s !source:s source_hash:s source_hash_name:s source_hash_update:b skip_files_list_verify:b skip_verify:b password:s options:s list_options:s force:b overwrite:b clean:b clean_parent:b user:s group:s if_missing:s trim_output:ib use_cmd_unzip:b extract_perms:b enforce_toplevel:b enforce_ownership_on:s archive_format:s use_etag:b keep_source:b signature:sb source_hash_sig:sb signed_by_any:sl signed_by_all:sl keyring:s gnupghome:s sig_backend:s",
} as const;
