import type { Input, List } from "../../expr/types.ts";
import type { Common } from "../../state/types.ts";

/** Extracts an archive where what it holds is not there yet. */
export interface ArchiveExtractedArgs extends Common {
  /** The directory; without it, the id. */
  name?: Input<string>;
  /** `salt://…`, a path or a URL. */
  source: Input<string>;
  /** The hash, or the URL of a file with hashes: needed for a source from the web, unless `skip_verify`. */
  source_hash?: Input<string>;
  source_hash_name?: Input<string>;
  /** Extracts again when the hash is another one. */
  source_hash_update?: Input<boolean>;
  skip_files_list_verify?: Input<boolean>;
  /** Takes a source from the web without a hash. */
  skip_verify?: Input<boolean>;
  /** Of a ZIP archive. */
  password?: Input<string>;
  /** tar and ZIP: options of the program, which is used then instead of Python's. */
  options?: Input<string>;
  /** tar: options for listing what is inside. */
  list_options?: Input<string>;
  /** Removes files where directories should be, and the other way round. */
  force?: Input<boolean>;
  /** Extracts in every run. */
  overwrite?: Input<boolean>;
  /** Removes what is at the archive's top level first. Not with `clean_parent`. */
  clean?: Input<boolean>;
  /** Empties the directory first. */
  clean_parent?: Input<boolean>;
  user?: Input<string>;
  group?: Input<string>;
  /** Extracts only where this path is missing. */
  if_missing?: Input<string>;
  /** How many paths the result lists; `true` for 100. */
  trim_output?: Input<boolean | number>;
  /** ZIP: uses the program `unzip`. */
  use_cmd_unzip?: Input<boolean>;
  /** ZIP: keeps modes; on unless told. */
  extract_perms?: Input<boolean>;
  /** `false` takes an archive with several entries at its top. */
  enforce_toplevel?: Input<boolean>;
  /** The path below which `user` and `group` are enforced. */
  enforce_ownership_on?: Input<string>;
  /** Guessed from the source's name unless told. */
  archive_format?: Input<"tar" | "zip" | "rar">;
  use_etag?: Input<boolean>;
  /** `false` drops the minion's cached copy of the source. */
  keep_source?: Input<boolean>;
  /** Salt 3007 and newer. */
  signature?: Input<boolean | string>;
  /** Salt 3007 and newer. */
  source_hash_sig?: Input<boolean | string>;
  /** Salt 3007 and newer. */
  signed_by_any?: List<string> | Input<string>;
  /** Salt 3007 and newer. */
  signed_by_all?: List<string> | Input<string>;
  /** Salt 3007 and newer. */
  keyring?: Input<string>;
  /** Salt 3007 and newer. */
  gnupghome?: Input<string>;
  /** Salt 3008 and newer. */
  sig_backend?: Input<string>;
}
