/** What real Salt takes, beyond what its sources tell by themselves. */
export const file = {
  absent: "name:sifb",
  append:
    "name:sifb text source:sifb source_hash:sifb sources:l source_hashes:l makedirs:sifb template:sifb context:m defaults:m ignore_whitespace:sifb encoding:sifb encoding_errors:sifb show_changes:sifb",
  directory:
    "name:sifb user:sifb group:sifb mode:sifb dir_mode:sifb file_mode:sifb recurse:l max_depth:sifb makedirs:sifb clean:sifb exclude_pat follow_symlinks:sifb force:sifb backupname:sifb allow_symlink:sifb children_only:sifb win_owner:sifb win_perms:m win_deny_perms:m win_inheritance:sifb win_perms_reset:sifb",
  managed:
    "name:sifb source contents contents_pillar contents_grains contents_newline:sifb contents_delimiter:sifb allow_empty:sifb user:sifb group:sifb mode:sifb attrs:sifb template:sifb context:m defaults:m makedirs:sifb dir_mode:sifb replace:sifb create:sifb backup:sifb show_changes:sifb new_file_diff:sifb follow_symlinks:sifb tmp_dir:sifb tmp_ext:sifb source_hash:sifb source_hash_name:sifb keep_source:sifb skip_verify:sifb verify_ssl:sifb use_etag:sifb signature:sifb source_hash_sig:sifb signed_by_any signed_by_all keyring:sifb gnupghome:sifb sig_backend:sifb ignore_ordering:sifb ignore_whitespace:sifb ignore_comment_characters:sifb encoding:sifb encoding_errors:sifb selinux:m win_owner:sifb win_perms:m win_deny_perms:m win_inheritance:sifb win_perms_reset:sifb",
  recurse:
    "name:sifb !source merge:sifb keep_source:sifb clean:sifb user:sifb group:sifb dir_mode:sifb file_mode:sifb sym_mode:sifb template:sifb context:m defaults:m replace:sifb include_empty:sifb backup:sifb include_pat exclude_pat maxdepth:sifb keep_symlinks:sifb force_symlinks:sifb win_owner:sifb win_perms:m win_deny_perms:m win_inheritance:sifb",
  symlink:
    "name:sifb !target:sifb force:sifb backupname:sifb makedirs:sifb user:sifb group:sifb mode:sifb atomic:sifb disallow_copy_and_unlink:sifb inherit_user_and_group:sifb follow_symlinks:sifb win_owner:sifb win_perms:m win_deny_perms:m win_inheritance:sifb",
} as const;
