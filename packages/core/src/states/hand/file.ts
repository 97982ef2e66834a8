import type { Hint, Input, List } from "../../expr/types.ts";
import type { Common } from "../../state/types.ts";
import type { OctalText, Ownership, TemplateContext, TemplateEngine } from "./file-common.ts";

/** Removes a file, link or directory. */
export interface FileAbsentArgs extends Common {
  /** What is removed, directories with all they hold. Without it, the id. */
  name?: Input<string>;
}

/** What `file.directory` sets below the directory; `silent` does not list it, `ignore_*` leaves one kind alone. */
export type FileRecurseKind = "user" | "group" | "mode" | "ignore_files" | "ignore_dirs" | "silent";

interface FileDirectoryBase extends Ownership {
  /** The directory, as an absolute path. Without it, the id. */
  name?: Input<string>;
  /** Another name of `dir_mode`, which wins. */
  mode?: Input<string> | Hint<OctalText>;
  /** The mode of the directory, as octal text; with `recurse` of those below too. */
  dir_mode?: Input<string> | Hint<OctalText>;
  /** The mode of the files below, with `recurse: ["mode"]`; `dir_mode` unless told. */
  file_mode?: Input<string> | Hint<OctalText>;
  /** What is set below the directory too. */
  recurse?: List<FileRecurseKind>;
  /** Creates missing directories above. */
  makedirs?: Input<boolean>;
  /** A pattern of what `clean` leaves there, or several. */
  exclude_pat?: Input<string> | List<string>;
  /** Looks at what links point to. */
  follow_symlinks?: Input<boolean>;
  /** Removes what stands in the directory's place. */
  force?: Input<boolean>;
  /** Renames what stands in the directory's place to this. */
  backupname?: Input<string>;
  /** `false` fails where a link to a directory stands in its place; on unless told. */
  allow_symlink?: Input<boolean>;
  /** Sets what is below and leaves the directory itself. */
  children_only?: Input<boolean>;
  /** Windows: clears the access list first. */
  win_perms_reset?: Input<boolean>;
}

export interface FileDirectoryWithDepth extends FileDirectoryBase {
  /** How deep `recurse` goes; without it, to the ground. */
  max_depth?: Input<number>;
  clean?: "cannot stand beside `max_depth`";
}

export interface FileDirectoryWithClean extends FileDirectoryBase {
  /** Removes everything that no `file` state here requires, or is required by. */
  clean?: Input<boolean>;
  max_depth?: "cannot stand beside `clean`";
}

/** Creates a directory, and sets owners and modes, on request also below it. */
export type FileDirectoryArgs = FileDirectoryWithDepth | FileDirectoryWithClean;

/** Creates a symbolic link, or points it elsewhere. */
export interface FileSymlinkArgs extends Ownership {
  /** The link. Without it, the id. */
  name?: Input<string>;
  /** What it points to. */
  target: Input<string>;
  /** Removes what stands in the link's place, whatever it is. */
  force?: Input<boolean>;
  /** Renames what stands in the link's place to this: an absolute path, or a name beside it. */
  backupname?: Input<string>;
  /** Creates missing directories above. */
  makedirs?: Input<boolean>;
  /** The mode of directories that `makedirs` creates. */
  mode?: Input<string> | Hint<OctalText>;
  /** Replaces a link in one step. */
  atomic?: Input<boolean>;
  /** With `backupname`: renames only, and fails across file systems. */
  disallow_copy_and_unlink?: Input<boolean>;
  /** Where `user` or `group` is not given, keeps the existing link's. */
  inherit_user_and_group?: Input<boolean>;
  /** `false` looks at links themselves. Salt 3007 and newer. */
  follow_symlinks?: Input<boolean>;
}

/** Copies a directory from the file server. */
export interface FileRecurseArgs extends Ownership {
  /** The directory to copy to, as an absolute path. Without it, the id. */
  name?: Input<string>;
  /** A `salt://` directory; of a list, the first that exists. */
  source: Input<string> | List<string>;
  /** With several sources, copies all; earlier ones win. Salt 3008 and newer. */
  merge?: Input<boolean>;
  /** `false` drops the minion's cached copies. */
  keep_source?: Input<boolean>;
  /** Removes everything that is neither in the source nor required here. */
  clean?: Input<boolean>;
  dir_mode?: Input<string> | Hint<OctalText>;
  /** Octal text, or `"keep"` for the modes of the source (not with salt-ssh). */
  file_mode?: Input<string> | Hint<OctalText>;
  sym_mode?: Input<string> | Hint<OctalText>;
  /** Renders each file with this engine. */
  template?: Input<TemplateEngine>;
  /** Variables of the template; they win over `defaults`. */
  context?: TemplateContext;
  defaults?: TemplateContext;
  /** `false` leaves existing files' contents as they are. */
  replace?: Input<boolean>;
  /** Creates empty directories too. */
  include_empty?: Input<boolean>;
  /** Keeps copies of what is replaced: `"minion"`. */
  backup?: Input<string>;
  /** Copies only what matches one of these globs, or of regular expressions after `E@`. */
  include_pat?: Input<string> | List<string>;
  /** Leaves out what matches; `clean` leaves it there. */
  exclude_pat?: Input<string> | List<string>;
  /** How deep it copies: 0 is the directory itself. */
  maxdepth?: Input<number>;
  /** Copies links as links. */
  keep_symlinks?: Input<boolean>;
  /** With `keep_symlinks`: removes what stands in a link's place. */
  force_symlinks?: Input<boolean>;
}

interface FileAppendBase extends Common {
  /** The file. Without it, the id. */
  name?: Input<string>;
  /** Creates missing directories above. */
  makedirs?: Input<boolean>;
  /** The engine that renders the sources; Jinja unless told. */
  template?: Input<TemplateEngine>;
  /** Variables of the template; they win over `defaults`. */
  context?: TemplateContext;
  defaults?: TemplateContext;
  /** `false`: text that differs in white space only is appended as well. */
  ignore_whitespace?: Input<boolean>;
  /** Salt 3006 and 3007 only: 3008 refuses it. */
  encoding?: Input<string>;
  /** Salt 3006 and 3007 only: 3008 refuses it. */
  encoding_errors?: Input<string>;
  /** Salt 3008 and newer only: older lines refuse it. */
  show_changes?: Input<boolean>;
}

export interface FileAppendText extends FileAppendBase {
  /** Text, or lines of text; each is appended unless the file has it. */
  text: Input<string> | List<string>;
  source?: "replaces `text`: give one of them";
  sources?: "replaces `text`: give one of them";
  source_hash?: never;
  source_hashes?: never;
}

export interface FileAppendSource extends FileAppendBase {
  /** `salt://…`, a path or a URL. */
  source: Input<string>;
  /** The hash of a source from the web, or the URL of a file with hashes. */
  source_hash?: Input<string>;
  text?: "is ignored beside `source`";
  sources?: "cannot stand beside `source`";
  source_hashes?: "belongs to `sources`";
}

export interface FileAppendSources extends FileAppendBase {
  sources: List<string>;
  /** The hashes of `sources`, in their order. */
  source_hashes?: List<string>;
  text?: "is ignored beside `sources`";
  source?: "cannot stand beside `sources`";
  source_hash?: "belongs to `source`";
}

/** Appends text to a file that lacks it. */
export type FileAppendArgs = FileAppendText | FileAppendSource | FileAppendSources;
