// Written by `pnpm run catalogue` from the sources of Salt 3006, 3007 and 3008. Do not edit.
import type { Input, Yaml } from "../../expr/types.ts";
import type { Common, State } from "../../state/types.ts";
import type { FileMode, ScalarOrList, YamlList } from "../loose.ts";
import type { FileBlockreplaceArgs, FileCommentArgs, FileKeyvalueArgs, FileLineArgs, FileReplaceArgs, FileUncommentArgs } from "../hand/file-edit.ts";
import type { FileManagedArgs } from "../hand/file-managed.ts";
import type { FileCopyArgs, FileExistsArgs, FileMissingArgs, FilePrependArgs, FileRenameArgs, FileSerializeArgs, FileTouchArgs } from "../hand/file-more.ts";
import type { FileAbsentArgs, FileAppendArgs, FileDirectoryArgs, FileRecurseArgs, FileSymlinkArgs } from "../hand/file.ts";

export type { FileBlockreplaceArgs, FileCommentArgs, FileKeyvalueArgs, FileLineArgs, FileReplaceArgs, FileUncommentArgs } from "../hand/file-edit.ts";
export type { FileManagedArgs } from "../hand/file-managed.ts";
export type { FileCopyArgs, FileExistsArgs, FileMissingArgs, FilePrependArgs, FileRenameArgs, FileSerializeArgs, FileTouchArgs } from "../hand/file-more.ts";
export type { FileAbsentArgs, FileAppendArgs, FileDirectoryArgs, FileRecurseArgs, FileSymlinkArgs } from "../hand/file.ts";
export { file } from "../builders.generated.ts";

export interface FileAccumulatedArgs extends Common {
  name?: Input<string>;
  filename: Input<string>;
  text: Input<string> | YamlList;
}

export interface FileCachedArgs extends Common {
  name?: Input<string> | YamlList;
  /** Default: `""`. */
  source_hash?: Input<string>;
  source_hash_name?: ScalarOrList;
  /** Default: `false`. */
  skip_verify?: Input<boolean>;
  /** Default: `false`. */
  use_etag?: Input<boolean>;
  /** Salt 3007 and 3008 only. */
  source_hash_sig?: ScalarOrList;
  /** Salt 3007 and 3008 only. */
  signed_by_any?: ScalarOrList;
  /** Salt 3007 and 3008 only. */
  signed_by_all?: ScalarOrList;
  /** Salt 3007 and 3008 only. */
  keyring?: Yaml;
  /** Salt 3007 and 3008 only. */
  gnupghome?: Yaml;
  /** Default: `"gpg"`. Salt 3008 only. */
  sig_backend?: Input<string>;
}

export interface FileDecodeArgs extends Common {
  name?: Input<string>;
  encoded_data?: Input<string>;
  contents_pillar?: ScalarOrList;
  /** Default: `"base64"`. */
  encoding_type?: Input<string>;
  /** Default: `"md5"`. */
  checksum?: Input<string>;
}

export interface FileHardlinkArgs extends Common {
  name?: Input<string>;
  target: Input<string>;
  /** Default: `false`. */
  force?: Input<boolean>;
  /** Default: `false`. */
  makedirs?: Input<boolean>;
  user?: ScalarOrList;
  group?: ScalarOrList;
  dir_mode?: FileMode;
  owner?: Yaml;
}

export interface FileMknodArgs extends Common {
  name?: Input<string>;
  ntype: Input<string>;
  /** Default: `0`. */
  major?: Input<number>;
  /** Default: `0`. */
  minor?: Input<number>;
  user?: Input<string | number>;
  group?: Input<string | number>;
  /** Default: `"0600"`. */
  mode?: FileMode;
}

export interface FileNotCachedArgs extends Common {
  name?: Input<string> | YamlList;
}

export interface FilePatchArgs extends Common {
  name?: Input<string>;
  source?: Input<string>;
  source_hash?: ScalarOrList;
  source_hash_name?: ScalarOrList;
  /** Default: `false`. */
  skip_verify?: Input<boolean>;
  template?: ScalarOrList;
  context?: ScalarOrList;
  defaults?: ScalarOrList;
  /** Default: `""`. */
  options?: Input<string>;
  reject_file?: ScalarOrList;
  strip?: Input<number>;
}

export interface FilePrunedArgs extends Common {
  name?: Input<string>;
  /** Default: `false`. */
  recurse?: Input<boolean>;
  /** Default: `false`. */
  ignore_errors?: Input<boolean>;
  older_than?: ScalarOrList;
}

export interface FileRetentionScheduleArgs extends Common {
  name?: Input<string>;
  retain: Yaml;
  strptime_format?: Input<string>;
  timezone?: Input<string>;
}

export interface FileShortcutArgs extends Common {
  name?: Input<string>;
  target: Yaml;
  arguments?: Yaml;
  working_dir?: ScalarOrList;
  description?: Yaml;
  icon_location?: Yaml;
  /** Default: `false`. */
  force?: Input<boolean>;
  backupname?: ScalarOrList;
  /** Default: `false`. */
  makedirs?: Input<boolean>;
  user?: ScalarOrList;
  owner?: Yaml;
}

export interface FileTidiedArgs extends Common {
  name?: Input<string>;
  /** Default: `0`. */
  age?: Input<number>;
  matches?: Yaml;
  /** Default: `false`. */
  rmdirs?: Input<boolean>;
  /** Default: `0`. */
  size?: Input<number>;
  exclude?: ScalarOrList;
  /** Default: `false`. */
  full_path_match?: Input<boolean>;
  /** Default: `false`. */
  followlinks?: Input<boolean>;
  /** Default: `"atime"`. */
  time_comparison?: Input<string>;
  /** Default: `"OR"`. */
  age_size_logical_operator?: Input<string>;
  age_size_only?: ScalarOrList;
  /** Default: `true`. */
  rmlinks?: Input<boolean>;
}

/** Salt's `file` states. https://docs.saltproject.io/en/latest/ref/states/all/salt.states.file.html */
export interface File {
  /**
   * Removes a file, link or directory.
   *
   * Salt 3006, 3007 and 3008. No `mod_watch`: `watch` does what `require` does. Salt drops arguments that it
   * does not know, in silence.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.file.html#salt.states.file.absent
   */
  absent(id: Input<string>, args?: FileAbsentArgs): State<"file", FileAbsentArgs>;
  /**
   * Salt 3006, 3007 and 3008. Required: `filename`, `text`. No `mod_watch`: `watch` does what `require` does.
   * Salt drops arguments that it does not know, in silence.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.file.html#salt.states.file.accumulated
   */
  accumulated(id: Input<string>, args: FileAccumulatedArgs): State<"file", FileAccumulatedArgs>;
  /**
   * Appends text to a file that lacks it.
   *
   * Salt 3006, 3007 and 3008. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.file.html#salt.states.file.append
   */
  append(id: Input<string>, args: FileAppendArgs): State<"file", FileAppendArgs>;
  /**
   * Keeps the text between two marker lines. Both markers must be lines of the file, unless told to add them.
   *
   * Salt 3006, 3007 and 3008. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.file.html#salt.states.file.blockreplace
   */
  blockreplace(id: Input<string>, args?: FileBlockreplaceArgs): State<"file", FileBlockreplaceArgs>;
  /**
   * Salt 3006, 3007 and 3008. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.file.html#salt.states.file.cached
   */
  cached(id: Input<string>, args?: FileCachedArgs): State<"file", FileCachedArgs>;
  /**
   * Puts a comment mark before lines that a regular expression finds. Fails where none is found.
   *
   * Salt 3006, 3007 and 3008. Required: `regex`. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.file.html#salt.states.file.comment
   */
  comment(id: Input<string>, args: FileCommentArgs): State<"file", FileCommentArgs>;
  /**
   * Copies a file or directory of the minion, once: a target that is there stays as it is without `force`.
   *
   * Salt 3006, 3007 and 3008. Required: `source`. No `mod_watch`: `watch` does what `require` does. Salt drops
   * arguments that it does not know, in silence.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.file.html#salt.states.file.copy
   */
  copy(id: Input<string>, args: FileCopyArgs): State<"file", FileCopyArgs>;
  /**
   * Salt 3006, 3007 and 3008. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.file.html#salt.states.file.decode
   */
  decode(id: Input<string>, args?: FileDecodeArgs): State<"file", FileDecodeArgs>;
  /**
   * Creates a directory, and sets owners and modes, on request also below it.
   *
   * Salt 3006, 3007 and 3008. No `mod_watch`: `watch` does what `require` does. Salt drops arguments that it
   * does not know, in silence.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.file.html#salt.states.file.directory
   */
  directory(id: Input<string>, args?: FileDirectoryArgs): State<"file", FileDirectoryArgs>;
  /**
   * Fails where the path does not exist.
   *
   * Salt 3006, 3007 and 3008. No `mod_watch`: `watch` does what `require` does. Salt drops arguments that it
   * does not know, in silence.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.file.html#salt.states.file.exists
   */
  exists(id: Input<string>, args?: FileExistsArgs): State<"file", FileExistsArgs>;
  /**
   * Salt 3006, 3007 and 3008. Required: `target`. No `mod_watch`: `watch` does what `require` does. Salt drops
   * arguments that it does not know, in silence.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.file.html#salt.states.file.hardlink
   */
  hardlink(id: Input<string>, args: FileHardlinkArgs): State<"file", FileHardlinkArgs>;
  /**
   * Sets keys in a file of lines such as `key=value`.
   *
   * Salt 3006, 3007 and 3008. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.file.html#salt.states.file.keyvalue
   */
  keyvalue(id: Input<string>, args?: FileKeyvalueArgs): State<"file", FileKeyvalueArgs>;
  /**
   * Changes one line. Without a `mode` it does nothing but fail; `file.replace` and `file.keyvalue` are often
   * plainer.
   *
   * Salt 3006, 3007 and 3008. Required: `mode`. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.file.html#salt.states.file.line
   */
  line(id: Input<string>, args: FileLineArgs): State<"file", FileLineArgs>;
  /**
   * Writes a file, or sets its owner and mode.
   *
   * Salt 3006, 3007 and 3008. No `mod_watch`: `watch` does what `require` does. Arguments that it does not know
   * are handed on.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.file.html#salt.states.file.managed
   */
  managed(id: Input<string>, args?: FileManagedArgs): State<"file", FileManagedArgs>;
  /**
   * Fails where the path exists.
   *
   * Salt 3006, 3007 and 3008. No `mod_watch`: `watch` does what `require` does. Salt drops arguments that it
   * does not know, in silence.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.file.html#salt.states.file.missing
   */
  missing(id: Input<string>, args?: FileMissingArgs): State<"file", FileMissingArgs>;
  /**
   * Salt 3006, 3007 and 3008. Required: `ntype`. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.file.html#salt.states.file.mknod
   */
  mknod(id: Input<string>, args: FileMknodArgs): State<"file", FileMknodArgs>;
  /**
   * Salt 3006, 3007 and 3008. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.file.html#salt.states.file.not_cached
   */
  not_cached(id: Input<string>, args?: FileNotCachedArgs): State<"file", FileNotCachedArgs>;
  /**
   * Salt 3006, 3007 and 3008. No `mod_watch`: `watch` does what `require` does. Salt drops arguments that it
   * does not know, in silence.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.file.html#salt.states.file.patch
   */
  patch(id: Input<string>, args?: FilePatchArgs): State<"file", FilePatchArgs>;
  /**
   * Puts text at the beginning of a file that lacks it.
   *
   * Salt 3006, 3007 and 3008. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.file.html#salt.states.file.prepend
   */
  prepend(id: Input<string>, args?: FilePrependArgs): State<"file", FilePrependArgs>;
  /**
   * Salt 3006, 3007 and 3008. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.file.html#salt.states.file.pruned
   */
  pruned(id: Input<string>, args?: FilePrunedArgs): State<"file", FilePrunedArgs>;
  /**
   * Copies a directory from the file server.
   *
   * Salt 3006, 3007 and 3008. Required: `source`. No `mod_watch`: `watch` does what `require` does. Arguments
   * that it does not know are handed on.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.file.html#salt.states.file.recurse
   */
  recurse(id: Input<string>, args: FileRecurseArgs): State<"file", FileRecurseArgs>;
  /**
   * Moves a file or directory of the minion, where the source is there and the target is not.
   *
   * Salt 3006, 3007 and 3008. Required: `source`. No `mod_watch`: `watch` does what `require` does. Salt drops
   * arguments that it does not know, in silence.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.file.html#salt.states.file.rename
   */
  rename(id: Input<string>, args: FileRenameArgs): State<"file", FileRenameArgs>;
  /**
   * Replaces what a regular expression finds. It must not find the new text, or it replaces that in every run.
   *
   * Salt 3006, 3007 and 3008. Required: `pattern`, `repl`. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.file.html#salt.states.file.replace
   */
  replace(id: Input<string>, args: FileReplaceArgs): State<"file", FileReplaceArgs>;
  /**
   * Salt 3006, 3007 and 3008. Required: `retain`. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.file.html#salt.states.file.retention_schedule
   */
  retention_schedule(id: Input<string>, args: FileRetentionScheduleArgs): State<"file", FileRetentionScheduleArgs>;
  /**
   * Writes data as YAML, JSON or another format.
   *
   * Salt 3006, 3007 and 3008. No `mod_watch`: `watch` does what `require` does. Arguments that it does not know
   * are handed on.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.file.html#salt.states.file.serialize
   */
  serialize(id: Input<string>, args?: FileSerializeArgs): State<"file", FileSerializeArgs>;
  /**
   * Salt 3006, 3007 and 3008. Required: `target`. No `mod_watch`: `watch` does what `require` does. Salt drops
   * arguments that it does not know, in silence.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.file.html#salt.states.file.shortcut
   */
  shortcut(id: Input<string>, args: FileShortcutArgs): State<"file", FileShortcutArgs>;
  /**
   * Creates a symbolic link, or points it elsewhere.
   *
   * Salt 3006, 3007 and 3008. Required: `target`. No `mod_watch`: `watch` does what `require` does. Salt drops
   * arguments that it does not know, in silence.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.file.html#salt.states.file.symlink
   */
  symlink(id: Input<string>, args: FileSymlinkArgs): State<"file", FileSymlinkArgs>;
  /**
   * Salt 3006, 3007 and 3008. No `mod_watch`: `watch` does what `require` does. Salt drops arguments that it
   * does not know, in silence.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.file.html#salt.states.file.tidied
   */
  tidied(id: Input<string>, args?: FileTidiedArgs): State<"file", FileTidiedArgs>;
  /**
   * Touches a file in every run, and always reports a change.
   *
   * Salt 3006, 3007 and 3008. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.file.html#salt.states.file.touch
   */
  touch(id: Input<string>, args?: FileTouchArgs): State<"file", FileTouchArgs>;
  /**
   * Takes the comment mark away from lines that a regular expression finds.
   *
   * Salt 3006, 3007 and 3008. Required: `regex`. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.file.html#salt.states.file.uncomment
   */
  uncomment(id: Input<string>, args: FileUncommentArgs): State<"file", FileUncommentArgs>;
}
