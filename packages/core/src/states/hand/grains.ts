import type { Input, Yaml } from "../../expr/types.ts";
import type { Common } from "../../state/types.ts";

interface GrainArgs extends Common {
  /** The grain, by path: `"roles"`, `"app:port"`. Without it, the id. */
  name?: Input<string>;
  /** What stands between the keys in the path, as a regular expression; `":"`. Write `"\\."` for a full stop. */
  delimiter?: Input<string>;
}

/** Sets a grain. It does not replace a list or a mapping by something else unless `force` is set. */
export interface GrainsPresentArgs extends GrainArgs {
  /** The value; lists and mappings replace what is there. */
  value: Yaml;
  /** Replaces a value of another shape too. */
  force?: Input<boolean>;
}

/** Empties a grain. It stays, without a value, unless `destructive` is set. */
export interface GrainsAbsentArgs extends GrainArgs {
  /** Removes the key too. */
  destructive?: Input<boolean>;
  /** Empties lists and mappings too. */
  force?: Input<boolean>;
}

/** Fails if a grain does not exist. It sets nothing. */
export type GrainsExistsArgs = GrainArgs;

/** Adds a value to a grain that is a list already; otherwise it fails. `grains.list_present` makes the list too. */
export interface GrainsAppendArgs extends GrainArgs {
  /** The value; a list becomes one entry. */
  value: Yaml;
  /** Makes a list of a grain that is none. */
  convert?: Input<boolean>;
}

/** Adds values to a grain that is a list, and makes the list. */
export interface GrainsListPresentArgs extends GrainArgs {
  /** One value, or a list of them. */
  value: Yaml;
}

/** Removes values from a grain that is a list. */
export interface GrainsListAbsentArgs extends GrainArgs {
  /** One value, or a list of them. */
  value: Yaml;
}
