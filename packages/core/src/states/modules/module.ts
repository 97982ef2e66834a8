// Written by `pnpm run catalogue` from the sources of Salt 3006, 3007 and 3008. Do not edit.
import type { Input, Yaml } from "../../expr/types.ts";
import type { Common, State } from "../../state/types.ts";

export { module } from "../builders.generated.ts";

export interface ModuleRunArgs extends Common {
  name?: Input<string>;
  returner?: Yaml;
  m_name?: Input<string>;
  m_fun?: Input<string>;
  m_state?: Input<string>;
  m_saltenv?: Input<string>;
  /** Named in the documentation, not in the signature. */
  kwargs?: Yaml;
}

export interface ModuleWaitArgs extends Common {
  name?: Input<string>;
  returner?: Yaml;
  m_name?: Yaml;
  m_fun?: Yaml;
  m_state?: Yaml;
  m_saltenv?: Yaml;
}

export interface ModuleWatchArgs extends Common {
  name?: Input<string>;
  returner?: Yaml;
  m_name?: Yaml;
  m_fun?: Yaml;
  m_state?: Yaml;
  m_saltenv?: Yaml;
}

/** Salt's `module` states. https://docs.saltproject.io/en/latest/ref/states/all/salt.states.module.html */
export interface Module {
  /**
   * Salt 3006, 3007 and 3008. `watch` and `listen` run the module's `mod_watch`. Arguments that it does not know
   * are handed on.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.module.html#salt.states.module.run
   */
  run(id: Input<string>, args?: ModuleRunArgs): State<"module", ModuleRunArgs>;
  /**
   * Salt 3006, 3007 and 3008. `watch` and `listen` run the module's `mod_watch`. Arguments that it does not know
   * are handed on.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.module.html#salt.states.module.wait
   */
  wait(id: Input<string>, args?: ModuleWaitArgs): State<"module", ModuleWaitArgs>;
  /**
   * Salt 3006, 3007 and 3008. `watch` and `listen` run the module's `mod_watch`. Arguments that it does not know
   * are handed on.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.module.html#salt.states.module.watch
   */
  watch(id: Input<string>, args?: ModuleWatchArgs): State<"module", ModuleWatchArgs>;
}
