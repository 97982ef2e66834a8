// Written by `pnpm run catalogue` from the sources of Salt 3006, 3007 and 3008. Do not edit.
import type { Input } from "../../expr/types.ts";
import type { Common, State } from "../../state/types.ts";
import type { ScalarOrList } from "../loose.ts";

export { tomcat } from "../builders.generated.ts";

export interface TomcatUndeployedArgs extends Common {
  name?: Input<string>;
  /** Default: `"http://localhost:8080/manager"`. */
  url?: Input<string>;
  /** Default: `180`. */
  timeout?: Input<number>;
}

export interface TomcatWaitArgs extends Common {
  name?: Input<string>;
  /** Default: `"http://localhost:8080/manager"`. */
  url?: Input<string>;
  /** Default: `180`. */
  timeout?: Input<number>;
}

export interface TomcatWarDeployedArgs extends Common {
  name?: Input<string>;
  war: Input<string>;
  /** Default: `false`. */
  force?: Input<boolean>;
  /** Default: `"http://localhost:8080/manager"`. */
  url?: Input<string>;
  /** Default: `180`. */
  timeout?: Input<number>;
  temp_war_location?: ScalarOrList;
  /** Default: `true`. */
  version?: Input<boolean>;
}

/** Salt's `tomcat` states. https://docs.saltproject.io/en/3007/ref/states/all/salt.states.tomcat.html */
export interface Tomcat {
  /**
   * Salt 3006 and 3007 only. `watch` and `listen` run the module's `mod_watch`.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.tomcat.html#salt.states.tomcat.undeployed
   */
  undeployed(id: Input<string>, args?: TomcatUndeployedArgs): State<"tomcat", TomcatUndeployedArgs>;
  /**
   * Salt 3006 and 3007 only. `watch` and `listen` run the module's `mod_watch`.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.tomcat.html#salt.states.tomcat.wait
   */
  wait(id: Input<string>, args?: TomcatWaitArgs): State<"tomcat", TomcatWaitArgs>;
  /**
   * Salt 3006 and 3007 only. Required: `war`. `watch` and `listen` run the module's `mod_watch`.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.tomcat.html#salt.states.tomcat.war_deployed
   */
  war_deployed(id: Input<string>, args: TomcatWarDeployedArgs): State<"tomcat", TomcatWarDeployedArgs>;
}
