// Written by `pnpm run catalogue` from the sources of Salt 3006, 3007 and 3008. Do not edit.
import type { Input, Yaml } from "../../expr/types.ts";
import type { Common, State } from "../../state/types.ts";
import type { ScalarOrList, YamlMap } from "../loose.ts";

export { napalm_yang } from "../builders.generated.ts";

export interface NapalmYangConfiguredArgs extends Common {
  name?: Input<string>;
  data: Yaml;
  models?: Yaml;
  profiles?: Yaml;
  test?: ScalarOrList;
  debug?: Input<boolean> | YamlMap;
  commit?: ScalarOrList;
  replace?: Yaml;
}

export interface NapalmYangManagedArgs extends Common {
  name?: Input<string>;
  data: Yaml;
  models?: Yaml;
  profiles?: Yaml;
  test?: ScalarOrList;
  debug?: Input<boolean> | YamlMap;
  commit?: ScalarOrList;
  replace?: Yaml;
  compliance_report?: Yaml;
}

/** Salt's `napalm_yang` states. https://docs.saltproject.io/en/3007/ref/states/all/salt.states.net_napalm_yang.html */
export interface NapalmYang {
  /**
   * Salt 3006 and 3007 only. Required: `data`. No `mod_watch`: `watch` does what `require` does. Salt drops
   * arguments that it does not know, in silence.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.net_napalm_yang.html#salt.states.net_napalm_yang.configured
   */
  configured(id: Input<string>, args: NapalmYangConfiguredArgs): State<"napalm_yang", NapalmYangConfiguredArgs>;
  /**
   * Salt 3006 and 3007 only. Required: `data`. No `mod_watch`: `watch` does what `require` does. Salt drops
   * arguments that it does not know, in silence.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.net_napalm_yang.html#salt.states.net_napalm_yang.managed
   */
  managed(id: Input<string>, args: NapalmYangManagedArgs): State<"napalm_yang", NapalmYangManagedArgs>;
}
