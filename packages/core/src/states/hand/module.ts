import type { Expr, Hint, Input, List, Yaml } from "../../expr/types.ts";
import type { Common } from "../../state/types.ts";
import type { YamlMap } from "../loose.ts";

/** Arguments of a called function: positional ones, and one-key mappings for those with a name. */
export type ModuleCall =
  | readonly Yaml[]
  | Expr<readonly unknown[] | null>
  | null
  | Hint<"a list, also for one argument: [value] or [{ name: value }]">;

/** Functions by their names, in turn: `{ "service.restart": [{ name: "nginx" }] }`. */
export interface ModuleRunCalls extends Common {
  /** `"service.restart"`; for a second call of the same function `"service.restart:2"`. */
  readonly [call: `${string}.${string}`]: ModuleCall;
  name?: "is not looked at beside calls: the function is the argument's name";
  m_name?: "write { name: … } into the call's list";
  m_fun?: "write { fun: … } into the call's list";
  m_state?: "write { state: … } into the call's list";
  m_saltenv?: "write { saltenv: … } into the call's list";
  args?: "turns calls into the older form: write a call's arguments as its list";
  kwargs?: "turns calls into the older form: write a call's arguments as its list";
  returner?: "turns calls into the older form, in which they are not found";
}

/** One function, in the older form. Its own arguments are written as `extra`, unless they stand here. */
export interface ModuleRunOne extends Common {
  /** The function: `"service.restart"`. Without it, the id. */
  name?: Input<string>;
  /** The function's argument `name`. */
  m_name?: Yaml;
  /** The function's argument `names`. */
  m_names?: Yaml;
  /** The function's argument `fun`. */
  m_fun?: Yaml;
  /** The function's argument `state`. */
  m_state?: Yaml;
  /** The function's argument `saltenv`. */
  m_saltenv?: Input<string>;
  /** Positional arguments of a function that takes any number, under the name `args`. */
  args?: List<Yaml>;
  /** Keyword arguments of a function that takes any, under the name `kwargs`. */
  kwargs?: YamlMap;
  /** Where the result goes too. */
  returner?: Input<string>;
}

/**
 * Calls functions of execution modules in every run, and reports what they return as changes: give `onchanges` or `unless`.
 * Write `"pkg.refresh_db": []`, with the arguments as a list; the older form with `name` works as well.
 */
export type ModuleRunArgs = ModuleRunCalls | ModuleRunOne;

/** Does nothing by itself: when a `watch` or `listen` fires, it calls what `module.run` would. */
export type ModuleWaitArgs = ModuleRunArgs;

/** Another name of `module.wait`. */
export type ModuleWatchArgs = ModuleRunArgs;
