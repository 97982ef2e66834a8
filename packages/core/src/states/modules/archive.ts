// Written by `pnpm run catalogue` from the sources of Salt 3006, 3007 and 3008. Do not edit.
import type { Input, Yaml } from "../../expr/types.ts";
import type { Common, State } from "../../state/types.ts";
import type { ScalarOrList, YamlList, YamlMap } from "../loose.ts";

export { archive } from "../builders.generated.ts";

export interface ArchiveExtractedArgs extends Common {
  name?: Input<string>;
  source: Input<string>;
  source_hash?: Input<string> | YamlList | YamlMap;
  source_hash_name?: Input<string> | YamlList;
  /** Default: `false`. */
  source_hash_update?: Input<boolean> | YamlList;
  /** Default: `false`. */
  skip_files_list_verify?: Input<boolean>;
  /** Default: `false`. */
  skip_verify?: Input<boolean>;
  password?: ScalarOrList;
  options?: Input<string>;
  list_options?: ScalarOrList;
  /** Default: `false`. */
  force?: Input<boolean>;
  /** Default: `false`. */
  overwrite?: Input<boolean>;
  /** Default: `false`. */
  clean?: Input<boolean>;
  /** Default: `false`. */
  clean_parent?: Input<boolean>;
  user?: Input<string | number> | YamlList;
  group?: Input<string | number> | YamlList;
  if_missing?: Input<string>;
  /** Default: `false`. */
  trim_output?: Input<boolean>;
  use_cmd_unzip?: Input<boolean>;
  /** Default: `true`. */
  extract_perms?: Input<boolean>;
  /** Default: `true`. */
  enforce_toplevel?: Input<boolean> | YamlList;
  enforce_ownership_on?: ScalarOrList;
  archive_format?: Yaml;
  /** Default: `false`. */
  use_etag?: Input<boolean>;
  keep_source?: Input<boolean>;
  keep?: Input<boolean>;
  /** Salt 3007 and 3008 only. */
  signature?: ScalarOrList;
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

/** Salt's `archive` states. https://docs.saltproject.io/en/latest/ref/states/all/salt.states.archive.html */
export interface Archive {
  /**
   * Salt 3006, 3007 and 3008. Required: `source`. No `mod_watch`: `watch` does what `require` does. Arguments
   * that it does not know are handed on.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.archive.html#salt.states.archive.extracted
   */
  extracted(id: Input<string>, args: ArchiveExtractedArgs): State<"archive", ArchiveExtractedArgs>;
}
