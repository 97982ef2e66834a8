import type { Input, List, OneOf, Scalar } from "../../expr/types.ts";
import type { Common } from "../../state/types.ts";
import type { FileMode } from "../loose.ts";
import type { TemplateContext, TemplateEngine } from "./file-common.ts";

interface FileEditArgs extends Common {
  /** The file; without it, the id. It must exist. */
  name?: Input<string>;
}

interface Backup {
  /** What is added to the name of the old file: `".bak"`. `false` keeps none. */
  backup?: Input<string | false>;
  /** `false` keeps the lines out of the state's changes. */
  show_changes?: Input<boolean>;
}

/** Replaces what a regular expression finds. It must not find the new text, or it replaces that in every run. */
export interface FileReplaceArgs extends FileEditArgs, Backup {
  /** A regular expression of Python. */
  pattern: Input<string>;
  /** May refer to groups: `\1`. */
  repl: Input<string>;
  /** At most so many; 0 for all. */
  count?: Input<number>;
  /** `["IGNORECASE", "MULTILINE"]`, which is `MULTILINE` unless told. */
  flags?: Input<number> | List<OneOf<"IGNORECASE" | "MULTILINE" | "DOTALL" | "VERBOSE" | "ASCII">>;
  /** `"file"` reads the whole file at once, which a pattern over several lines needs. */
  bufsize?: Input<number | "file">;
  /** Puts `not_found_content`, or `repl`, at the end of a file in which nothing is found. */
  append_if_not_found?: Input<boolean>;
  prepend_if_not_found?: Input<boolean>;
  not_found_content?: Input<string>;
  /** `true` succeeds where there is no such file. */
  ignore_if_missing?: Input<boolean>;
  /** Backslashes in `repl` are backslashes. */
  backslash_literal?: Input<boolean>;
  encoding?: Input<string>;
}

interface FileLineBase extends FileEditArgs {
  /** Text or regular expression that the line is found by; `content` unless told. */
  match?: Input<string>;
  show_changes?: Input<boolean>;
  /** Keeps the old file beside, with the time in its name. */
  backup?: Input<boolean>;
  /** Does not fail where the file is missing. */
  quiet?: Input<boolean>;
  /** Takes over the indentation of the line before; on unless told. */
  indent?: Input<boolean>;
  /** Creates an empty file first. */
  create?: Input<boolean>;
  user?: Input<string>;
  group?: Input<string>;
  file_mode?: FileMode;
}

/** The line stands between `before` and `after`, or beside one of them. */
export interface FileLineEnsure extends FileLineBase {
  mode: "ensure";
  content: Input<string>;
  before?: Input<string>;
  after?: Input<string>;
  location?: "belongs to `insert`";
}

/** The line is put in, at a place or beside another line; also where the file has it elsewhere. */
export interface FileLineInsert extends FileLineBase {
  mode: "insert";
  content: Input<string>;
  location?: Input<"start" | "end">;
  before?: Input<string>;
  after?: Input<string>;
}

/** The line that `match` finds becomes `content`. */
export interface FileLineReplace extends FileLineBase {
  mode: "replace";
  content: Input<string>;
  location?: "belongs to `insert`";
  before?: Input<string>;
  after?: Input<string>;
}

/** The line goes. */
export interface FileLineDelete extends FileLineBase {
  mode: "delete";
  content?: Input<string>;
  location?: "belongs to `insert`";
  before?: Input<string>;
  after?: Input<string>;
}

/** Changes one line. Without a `mode` it does nothing but fail; `file.replace` and `file.keyvalue` are often plainer. */
export type FileLineArgs = FileLineEnsure | FileLineInsert | FileLineReplace | FileLineDelete;

/** Keeps the text between two marker lines. Both markers must be lines of the file, unless told to add them. */
export interface FileBlockreplaceArgs extends FileEditArgs, Backup {
  /** The line above; the whole line counts. */
  marker_start?: Input<string>;
  /** The line below. */
  marker_end?: Input<string>;
  content?: Input<string>;
  /** The text from a file: `salt://…`, a path or a URL. What accumulates goes behind it. */
  source?: Input<string>;
  source_hash?: Input<string>;
  sources?: List<string>;
  source_hashes?: List<string>;
  template?: Input<TemplateEngine>;
  context?: TemplateContext;
  defaults?: TemplateContext;
  /** Adds markers and text at the end of a file without them. */
  append_if_not_found?: Input<boolean>;
  prepend_if_not_found?: Input<boolean>;
  /** A regular expression: adds them before the line that it finds. */
  insert_before_match?: Input<string>;
  insert_after_match?: Input<string>;
  /** A line feed behind the text; unset adds one only where it has none. */
  append_newline?: Input<boolean>;
}

interface FileKeyvalueBase extends FileEditArgs {
  /** What stands between key and value: `"="`. */
  separator?: Input<string>;
  /** Adds keys that the file lacks at its end; else they are left out without a failure. */
  append_if_not_found?: Input<boolean>;
  prepend_if_not_found?: Input<boolean>;
  /** Only says whether the values are there. */
  search_only?: Input<boolean>;
  show_changes?: Input<boolean>;
  /** Succeeds where there is no such file. */
  ignore_if_missing?: Input<boolean>;
  /** How often a key may stand: 1 unless told, -1 for all, 0 removes it. */
  count?: Input<number>;
  /** Characters in front of a key that are taken away: `"#"`. */
  uncomment?: Input<string>;
  key_ignore_case?: Input<boolean>;
  value_ignore_case?: Input<boolean>;
  /** Salt 3007 and newer. */
  create_if_missing?: Input<boolean>;
  /** Deletes all other lines. Salt 3008 and newer. */
  prune?: Input<boolean>;
}

export interface FileKeyvalueOne extends FileKeyvalueBase {
  key: Input<string>;
  value: Input<Scalar>;
  key_values?: "cannot stand beside `key`";
}

export interface FileKeyvalueMany extends FileKeyvalueBase {
  key_values: Readonly<Record<string, Input<Scalar>>>;
  key?: "cannot stand beside `key_values`";
  value?: "cannot stand beside `key_values`";
}

/** Sets keys in a file of lines such as `key=value`. */
export type FileKeyvalueArgs = FileKeyvalueOne | FileKeyvalueMany;

/** Puts a comment mark before lines that a regular expression finds. Fails where none is found. */
export interface FileCommentArgs extends FileEditArgs {
  /** Begin with `^`: without it, a line that is a comment already is found again. */
  regex: Input<string>;
  /** The mark: `"#"`. */
  char?: Input<string>;
  /** `".bak"`; `false` keeps none. */
  backup?: Input<string | false>;
  /** Succeeds where no line is found. */
  ignore_missing?: Input<boolean>;
  /** Salt 3006 and 3007 only. */
  encoding?: Input<string>;
  /** Salt 3006 and 3007 only. */
  encoding_errors?: Input<string>;
}

/** Takes the comment mark away from lines that a regular expression finds. */
export interface FileUncommentArgs extends FileEditArgs {
  /** Without the mark itself. */
  regex: Input<string>;
  char?: Input<string>;
  backup?: Input<string | false>;
}
