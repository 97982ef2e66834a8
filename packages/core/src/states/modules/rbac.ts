// Written by `pnpm run catalogue` from the sources of Salt 3006, 3007 and 3008. Do not edit.
import type { Input, Yaml } from "../../expr/types.ts";
import type { Common, State } from "../../state/types.ts";

export { rbac } from "../builders.generated.ts";

export interface RbacManagedArgs extends Common {
  name?: Input<string>;
  roles?: Yaml;
  profiles?: Yaml;
  authorizations?: Yaml;
}

/** Salt's `rbac` states. https://docs.saltproject.io/en/3007/ref/states/all/salt.states.rbac_solaris.html */
export interface Rbac {
  /**
   * Salt 3006 and 3007 only. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.rbac_solaris.html#salt.states.rbac_solaris.managed
   */
  managed(id: Input<string>, args?: RbacManagedArgs): State<"rbac", RbacManagedArgs>;
}
