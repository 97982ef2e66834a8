import type { Hint, Input, List } from "../../expr/types.ts";
import type { OctalText, Ownership, TemplateContext, TemplateEngine } from "./file-common.ts";

/** SELinux labels of a file. */
export interface SelinuxContext {
  readonly seuser?: Input<string>;
  readonly serole?: Input<string>;
  readonly setype?: Input<string>;
  readonly serange?: Input<string>;
}

interface FileManagedBase extends Ownership {
  /** The file, as an absolute path. Without it, the id. */
  name?: Input<string>;
  /** Octal text. `"keep"` takes the mode of a `salt://` or local source (not with salt-ssh). Unset: the umask decides. */
  mode?: Input<string> | Hint<OctalText>;
  /** File attributes as `chattr` has them: `"i"`, `"a"`. */
  attrs?: Input<string>;
  /** Renders the source or contents with this engine. */
  template?: Input<TemplateEngine>;
  /** Variables of the template; they win over `defaults`. */
  context?: TemplateContext;
  defaults?: TemplateContext;
  /** Creates missing directories above the file. */
  makedirs?: Input<boolean>;
  /** The mode of directories that `makedirs` creates. */
  dir_mode?: Input<string> | Hint<OctalText>;
  /** `false` leaves an existing file's contents as they are; owner and mode are still set. */
  replace?: Input<boolean>;
  /** `false` leaves a file that does not exist uncreated. */
  create?: Input<boolean>;
  /** Keeps a copy of what is replaced: `"minion"`. */
  backup?: Input<string>;
  /** `false` keeps the difference out of the results: for secrets. */
  show_changes?: Input<boolean>;
  /** Shows the contents of a new file as a difference too. Salt 3008 and newer. */
  new_file_diff?: Input<boolean>;
  /** `false` replaces a link itself, not what it points to. */
  follow_symlinks?: Input<boolean>;
  /**
   * A command that gets the new contents in a temporary file, whose path is appended: `"visudo -c -f"`. If it fails,
   * nothing is written. Another thing than the `check_cmd` that other states have.
   */
  check_cmd?: Input<string>;
  /** Where the file for `check_cmd` is made. */
  tmp_dir?: Input<string>;
  /** How the name of the file for `check_cmd` ends. */
  tmp_ext?: Input<string>;
  /** The hash of a source from the web, or the URL of a file with hashes. Other sources need none. */
  source_hash?: Input<string>;
  /** The name by which a file of hashes lists the source. */
  source_hash_name?: Input<string>;
  /** `false` drops the minion's cached copy of the source. */
  keep_source?: Input<boolean>;
  /** Takes a source from the web without a hash. */
  skip_verify?: Input<boolean>;
  /** `false`: the web server's certificate may be invalid. */
  verify_ssl?: Input<boolean>;
  /** Asks the web server by ETag whether the source changed. */
  use_etag?: Input<boolean>;
  /** `true`, or where a detached signature of the source is. Salt 3007 and newer. */
  signature?: Input<boolean | string>;
  /** `true`, or where a detached signature of the file of hashes is. Salt 3007 and newer. */
  source_hash_sig?: Input<boolean | string>;
  /** Fingerprints, of which one must have signed. Salt 3007 and newer. */
  signed_by_any?: List<string> | Input<string>;
  /** Fingerprints, all of which must have signed. Salt 3007 and newer. */
  signed_by_all?: List<string> | Input<string>;
  /** Salt 3007 and newer. */
  keyring?: Input<string>;
  /** Salt 3007 and newer. */
  gnupghome?: Input<string>;
  /** The execution module that verifies signatures, `"gpg"` unless told. Salt 3008 and newer. */
  sig_backend?: Input<string>;
  /** `watch` and `onchanges` do not see changes in the order of lines. Salt 3008 and newer. */
  ignore_ordering?: Input<boolean>;
  /** `watch` and `onchanges` do not see changes in white space. Salt 3008 and newer. */
  ignore_whitespace?: Input<boolean>;
  /** `watch` and `onchanges` do not see changes after this text. Salt 3008 and newer. */
  ignore_comment_characters?: Input<string>;
  /** `false` adds no line feed at the end of `contents*`. */
  contents_newline?: Input<boolean>;
  /** What stands between the keys in `contents_pillar` and `contents_grains`; `":"`. */
  contents_delimiter?: Input<string>;
  /** `false` fails if `contents*` turns out empty. */
  allow_empty?: Input<boolean>;
  /** The encoding of the file: UTF-8, as a rule. */
  encoding?: Input<string>;
  /** Python's name of what to do with what the encoding lacks: `"strict"`. */
  encoding_errors?: Input<string>;
  selinux?: SelinuxContext;
  /** Windows: clears the access list first. */
  win_perms_reset?: Input<boolean>;
}

/** From a file: `salt://…`, a path or a URL; of a list, the first that exists. Without any, only owner and mode. */
export interface FileManagedFromSource extends FileManagedBase {
  source?: Input<string> | List<string> | null;
  contents?: "cannot stand beside `source`";
  contents_pillar?: "cannot stand beside `source`";
  contents_grains?: "cannot stand beside `source`";
}

/** From text, or lines of text. */
export interface FileManagedFromContents extends FileManagedBase {
  contents: Input<string> | List<string>;
  source?: "cannot stand beside `contents`";
  contents_pillar?: "cannot stand beside `contents`";
  contents_grains?: "cannot stand beside `contents`";
}

/** From the pillar, by path; of a list, one after the other. */
export interface FileManagedFromPillar extends FileManagedBase {
  contents_pillar: Input<string> | List<string>;
  source?: "cannot stand beside `contents_pillar`";
  contents?: "cannot stand beside `contents_pillar`";
  contents_grains?: "cannot stand beside `contents_pillar`";
}

/** From the grains, by path; of a list, one after the other. */
export interface FileManagedFromGrains extends FileManagedBase {
  contents_grains: Input<string> | List<string>;
  source?: "cannot stand beside `contents_grains`";
  contents?: "cannot stand beside `contents_grains`";
  contents_pillar?: "cannot stand beside `contents_grains`";
}

/** Writes a file, or sets its owner and mode. */
export type FileManagedArgs =
  | FileManagedFromSource
  | FileManagedFromContents
  | FileManagedFromPillar
  | FileManagedFromGrains;
