// Written by `pnpm run catalogue` from the sources of Salt 3006, 3007 and 3008. Do not edit.
import type { Input, Yaml } from "../../expr/types.ts";
import type { Common, State } from "../../state/types.ts";
import type { ScalarOrList, YamlMap } from "../loose.ts";

export { ldap } from "../builders.generated.ts";

export interface LdapManagedArgs extends Common {
  name?: Input<string> | YamlMap;
  entries: Yaml;
  connect_spec?: Yaml;
  attrlist?: ScalarOrList;
}

/** Salt's `ldap` states. https://docs.saltproject.io/en/3007/ref/states/all/salt.states.ldap.html */
export interface Ldap {
  /**
   * Salt 3006 and 3007; for 3008 install `saltext-ldap`. Required: `entries`. No `mod_watch`: `watch` does what
   * `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.ldap.html#salt.states.ldap.managed
   */
  managed(id: Input<string>, args: LdapManagedArgs): State<"ldap", LdapManagedArgs>;
}
