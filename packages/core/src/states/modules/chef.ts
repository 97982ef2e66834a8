// Written by `pnpm run catalogue` from the sources of Salt 3006, 3007 and 3008. Do not edit.
import type { Input, Yaml } from "../../expr/types.ts";
import type { Common, State } from "../../state/types.ts";
import type { ScalarOrList } from "../loose.ts";

export { chef } from "../builders.generated.ts";

export interface ChefClientArgs extends Common {
  name?: Input<string>;
  /** Named in the documentation, not in the signature. */
  server?: Input<string>;
  /** Named in the documentation, not in the signature. */
  client_key?: ScalarOrList;
  /** Named in the documentation, not in the signature. */
  config?: ScalarOrList;
  /** Named in the documentation, not in the signature. */
  environment?: Yaml;
  /** Named in the documentation, not in the signature. */
  group?: Yaml;
  /** Named in the documentation, not in the signature. */
  localmode?: ScalarOrList;
  /** Named in the documentation, not in the signature. */
  log_level?: Yaml;
  /** Named in the documentation, not in the signature. */
  logfile?: ScalarOrList;
  /** Named in the documentation, not in the signature. */
  pid?: ScalarOrList;
  /** Named in the documentation, not in the signature. */
  runlist?: ScalarOrList;
  /** Named in the documentation, not in the signature. */
  user?: ScalarOrList;
  /** Named in the documentation, not in the signature. */
  validation_key?: ScalarOrList;
  /** Named in the documentation, not in the signature. */
  "override-runlist"?: Input<string>;
}

export interface ChefSoloArgs extends Common {
  name?: Input<string>;
  /** Named in the documentation, not in the signature. */
  config?: ScalarOrList;
  /** Named in the documentation, not in the signature. */
  environment?: Input<string>;
  /** Named in the documentation, not in the signature. */
  group?: Yaml;
  /** Named in the documentation, not in the signature. */
  log_level?: Yaml;
  /** Named in the documentation, not in the signature. */
  logfile?: ScalarOrList;
  /** Named in the documentation, not in the signature. */
  user?: ScalarOrList;
}

/** Salt's `chef` states. https://docs.saltproject.io/en/3007/ref/states/all/salt.states.chef.html */
export interface Chef {
  /**
   * Salt 3006 and 3007 only. No `mod_watch`: `watch` does what `require` does. Arguments that it does not know
   * are handed on.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.chef.html#salt.states.chef.client
   */
  client(id: Input<string>, args?: ChefClientArgs): State<"chef", ChefClientArgs>;
  /**
   * Salt 3006 and 3007 only. No `mod_watch`: `watch` does what `require` does. Arguments that it does not know
   * are handed on.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.chef.html#salt.states.chef.solo
   */
  solo(id: Input<string>, args?: ChefSoloArgs): State<"chef", ChefSoloArgs>;
}
