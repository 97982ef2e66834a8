import type { Input, List, OneOf, Yaml } from "../../expr/types.ts";
import type { Common } from "../../state/types.ts";
import type { FileMode, YamlList, YamlMap } from "../loose.ts";
import type { Ownership, TemplateContext, TemplateEngine } from "./file-common.ts";

interface FileArgs extends Common {
  /** The path; without it, the id. */
  name?: Input<string>;
}

interface FilePrependBase extends FileArgs {
  /** Creates missing directories above. */
  makedirs?: Input<boolean>;
  template?: Input<TemplateEngine>;
  context?: TemplateContext;
  defaults?: TemplateContext;
  /** The text must stand at the very beginning: it is added again where it stands elsewhere. */
  header?: Input<boolean>;
  /** Salt 3006 and 3007 only. */
  encoding?: Input<string>;
  /** Salt 3006 and 3007 only. */
  encoding_errors?: Input<string>;
  /** Salt 3008 and newer. */
  show_changes?: Input<boolean>;
}

export interface FilePrependText extends FilePrependBase {
  text: Input<string> | List<string>;
  source?: "replaces `text`: give one of them";
  sources?: "replaces `text`: give one of them";
  source_hash?: never;
  source_hashes?: never;
}

export interface FilePrependSource extends FilePrependBase {
  source: Input<string>;
  source_hash?: Input<string>;
  text?: "is ignored beside `source`";
  sources?: "cannot stand beside `source`";
  source_hashes?: "belongs to `sources`";
}

export interface FilePrependSources extends FilePrependBase {
  sources: List<string>;
  source_hashes?: List<string>;
  text?: "is ignored beside `sources`";
  source?: "cannot stand beside `sources`";
  source_hash?: "belongs to `source`";
}

/** Puts text at the beginning of a file that lacks it. */
export type FilePrependArgs = FilePrependText | FilePrependSource | FilePrependSources;

interface FileSerializeBase extends Omit<Ownership, "check_cmd"> {
  name?: Input<string>;
  mode?: FileMode;
  backup?: Input<string>;
  makedirs?: Input<boolean>;
  show_changes?: Input<boolean>;
  /** `false` leaves a file that is not there alone. */
  create?: Input<boolean>;
  /** What the file holds already is kept beside. */
  merge_if_exists?: Input<boolean>;
  encoding?: Input<string>;
  encoding_errors?: Input<string>;
  /** `{ indent: 2 }`, or a list of such. */
  serializer_opts?: YamlMap | YamlList;
  deserializer_opts?: YamlMap | YamlList;
  /** A command that must accept the new text, with the path of a temporary file behind it. Salt 3007 and newer. */
  check_cmd?: Input<string>;
  /** Salt 3007 and newer. */
  tmp_dir?: Input<string>;
  /** Salt 3007 and newer. */
  tmp_ext?: Input<string>;
}

type Format = Input<OneOf<"yaml" | "json" | "python" | "configparser" | "toml" | "msgpack" | "plist" | "keyvalue">>;

type SerializeFormat =
  | { serializer?: Format; formatter?: "is another name of `serializer`" }
  | { formatter: Format; serializer?: "is another name of `formatter`" };

type SerializeData =
  | { dataset: Yaml; dataset_pillar?: "cannot stand beside `dataset`" }
  | { dataset_pillar: Input<string>; dataset?: "cannot stand beside `dataset_pillar`" };

/** Writes data as YAML, JSON or another format. */
export type FileSerializeArgs = FileSerializeBase & SerializeFormat & SerializeData;

/** Touches a file in every run, and always reports a change. */
export interface FileTouchArgs extends FileArgs {
  /** Seconds since 1970. */
  atime?: Input<number | string>;
  mtime?: Input<number | string>;
  makedirs?: Input<boolean>;
}

/** Copies a file or directory of the minion, once: a target that is there stays as it is without `force`. */
export interface FileCopyArgs extends FileArgs {
  /** A path on the minion. */
  source: Input<string>;
  /** Replaces a target that differs. */
  force?: Input<boolean>;
  makedirs?: Input<boolean>;
  /** Keeps owner, group and mode. */
  preserve?: Input<boolean>;
  user?: Input<string>;
  group?: Input<string>;
  mode?: FileMode;
  /** Of directories that are made. */
  dir_mode?: FileMode;
  /** `name` is a directory: the file goes into it. */
  subdir?: Input<boolean>;
}

/** Moves a file or directory of the minion, where the source is there and the target is not. */
export interface FileRenameArgs extends FileArgs {
  source: Input<string>;
  /** Replaces a target that is there. */
  force?: Input<boolean>;
  makedirs?: Input<boolean>;
}

/** Fails where the path does not exist. */
export type FileExistsArgs = FileArgs;

/** Fails where the path exists. */
export type FileMissingArgs = FileArgs;
