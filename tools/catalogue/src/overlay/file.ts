/** What real Salt takes, beyond what its sources tell by themselves. */
export const file = {
  absent: "name:s",
  append:
    "name:s makedirs:b template:s context:m defaults:m ignore_whitespace:b encoding:s encoding_errors:s show_changes:b text:sl source:s sources:l source_hash:s source_hashes:l",
  blockreplace:
    "name:s backup:sb show_changes:b marker_start:s marker_end:s content:s source:s source_hash:s sources:l source_hashes:l template:s context:m defaults:m append_if_not_found:b prepend_if_not_found:b insert_before_match:s insert_after_match:s append_newline:b",
  comment: "name:s !regex:s char:s backup:sb ignore_missing:b encoding:s encoding_errors:s",
  copy: "name:s !source:s force:b makedirs:b preserve:b user:s group:s mode:si dir_mode:si subdir:b",
  directory:
    "win_owner:s win_perms:m win_deny_perms:m win_inheritance:b user:s group:s name:s mode:si dir_mode:si file_mode:si recurse:l makedirs:b exclude_pat:sl follow_symlinks:b force:b backupname:s allow_symlink:b children_only:b win_perms_reset:b max_depth:i clean:b",
  exists: "name:s",
  keyvalue:
    "name:s separator:s append_if_not_found:b prepend_if_not_found:b search_only:b show_changes:b ignore_if_missing:b count:i uncomment:s key_ignore_case:b value_ignore_case:b create_if_missing:b prune:b key:s value:sifb key_values:m",
  line: "name:s match:s show_changes:b backup:b quiet:b indent:b create:b user:s group:s file_mode:si !mode:s content:s before:s after:s location:s",
  managed:
    "win_owner:s win_perms:m win_deny_perms:m win_inheritance:b user:s group:s name:s mode:si attrs:s template:s context:m defaults:m makedirs:b dir_mode:si replace:b create:b backup:s show_changes:b new_file_diff:b follow_symlinks:b check_cmd:s tmp_dir:s tmp_ext:s source_hash:s source_hash_name:s keep_source:b skip_verify:b verify_ssl:b use_etag:b signature:sb source_hash_sig:sb signed_by_any:sl signed_by_all:sl keyring:s gnupghome:s sig_backend:s ignore_ordering:b ignore_whitespace:b ignore_comment_characters:s contents_newline:b contents_delimiter:s allow_empty:b encoding:s encoding_errors:s selinux:m win_perms_reset:b source:sl contents:sl contents_pillar:sl contents_grains:sl",
  missing: "name:s",
  prepend:
    "name:s makedirs:b template:s context:m defaults:m header:b encoding:s encoding_errors:s show_changes:b text:sl source:s sources:l source_hash:s source_hashes:l",
  recurse:
    "win_owner:s win_perms:m win_deny_perms:m win_inheritance:b user:s group:s name:s !source:sl merge:b keep_source:b clean:b dir_mode:si file_mode:si sym_mode:si template:s context:m defaults:m replace:b include_empty:b backup:s include_pat:sl exclude_pat:sl maxdepth:i keep_symlinks:b force_symlinks:b",
  rename: "name:s !source:s force:b makedirs:b",
  replace:
    "name:s backup:sb show_changes:b !pattern:s !repl:s count:i flags:sil bufsize:si append_if_not_found:b prepend_if_not_found:b not_found_content:s ignore_if_missing:b backslash_literal:b encoding:s",
  serialize:
    "win_owner:s win_perms:m win_deny_perms:m win_inheritance:b user:s group:s name:s mode:si backup:s makedirs:b show_changes:b create:b merge_if_exists:b encoding:s encoding_errors:s serializer_opts:lm deserializer_opts:lm check_cmd:s tmp_dir:s tmp_ext:s serializer:s formatter:s dataset dataset_pillar:s",
  symlink:
    "win_owner:s win_perms:m win_deny_perms:m win_inheritance:b user:s group:s name:s !target:s force:b backupname:s makedirs:b mode:si atomic:b disallow_copy_and_unlink:b inherit_user_and_group:b follow_symlinks:b",
  touch: "name:s atime:si mtime:si makedirs:b",
  uncomment: "name:s !regex:s char:s backup:sb",
} as const;
