// Written by `pnpm run catalogue` from the sources of Salt 3006, 3007 and 3008. Do not edit.
import type { Input, Yaml } from "../../expr/types.ts";
import type { Common, State } from "../../state/types.ts";
import type { ScalarOrList } from "../loose.ts";

export { jboss7 } from "../builders.generated.ts";

export interface Jboss7BindingsExistArgs extends Common {
  name?: Input<string>;
  jboss_config: Yaml;
  bindings: Yaml;
  profile?: ScalarOrList;
}

export interface Jboss7DatasourceExistsArgs extends Common {
  name?: Input<string>;
  jboss_config: Yaml;
  datasource_properties: Yaml;
  /** Default: `false`. */
  recreate?: Input<boolean>;
  profile?: Input<string>;
}

export interface Jboss7DeployedArgs extends Common {
  name?: Input<string>;
  jboss_config: Yaml;
  salt_source?: Yaml;
}

export interface Jboss7ReloadedArgs extends Common {
  name?: Input<string>;
  jboss_config: Yaml;
  /** Default: `60`. */
  timeout?: Input<number>;
  /** Default: `5`. */
  interval?: Input<number>;
}

/** Salt's `jboss7` states. https://docs.saltproject.io/en/3007/ref/states/all/salt.states.jboss7.html */
export interface Jboss7 {
  /**
   * Salt 3006 and 3007 only. Required: `jboss_config`, `bindings`. No `mod_watch`: `watch` does what `require`
   * does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.jboss7.html#salt.states.jboss7.bindings_exist
   */
  bindings_exist(id: Input<string>, args: Jboss7BindingsExistArgs): State<"jboss7", Jboss7BindingsExistArgs>;
  /**
   * Salt 3006 and 3007 only. Required: `jboss_config`, `datasource_properties`. No `mod_watch`: `watch` does
   * what `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.jboss7.html#salt.states.jboss7.datasource_exists
   */
  datasource_exists(id: Input<string>, args: Jboss7DatasourceExistsArgs): State<"jboss7", Jboss7DatasourceExistsArgs>;
  /**
   * Salt 3006 and 3007 only. Required: `jboss_config`. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.jboss7.html#salt.states.jboss7.deployed
   */
  deployed(id: Input<string>, args: Jboss7DeployedArgs): State<"jboss7", Jboss7DeployedArgs>;
  /**
   * Salt 3006 and 3007 only. Required: `jboss_config`. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.jboss7.html#salt.states.jboss7.reloaded
   */
  reloaded(id: Input<string>, args: Jboss7ReloadedArgs): State<"jboss7", Jboss7ReloadedArgs>;
}
