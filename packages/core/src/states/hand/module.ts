import type { Input, Yaml } from "../../expr/types.ts";
import type { Common } from "../../state/types.ts";
import type { YamlList, YamlMap } from "../loose.ts";

/**
 * Calls functions of execution modules in every run, and reports what they return as changes: give `onchanges` or `unless`.
 * Write `"pkg.refresh_db": []`, with the arguments as a list; the older style with `name` works as well.
 */
export interface ModuleRunArgs extends Common {
  /** The older style: the function. */
  name?: Input<string>;
  /** The older style: the function, where `name` is one of its arguments. */
  func?: Input<string>;
  /** The older style: arguments by position. */
  args?: YamlList;
  /** The older style: arguments by name. */
  kwargs?: YamlMap;
  /** Where the result is sent as well. */
  returner?: Input<string>;
  /** A function with its arguments: values by position, one-key mappings by name. */
  [call: `${string}.${string}`]: YamlList | null;
  /** The older style: arguments whose name Salt itself would read, such as `m_name`. */
  [argument: `m_${string}`]: Yaml;
}

/** Does nothing by itself: when a `watch` fires, it calls what `module.run` would. */
export type ModuleWaitArgs = ModuleRunArgs;

/** Another name of `module.wait`. */
export type ModuleWatchArgs = ModuleRunArgs;
