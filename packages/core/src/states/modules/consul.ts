// Written by `pnpm run catalogue` from the sources of Salt 3006, 3007 and 3008. Do not edit.
import type { Input, Yaml } from "../../expr/types.ts";
import type { Common, State } from "../../state/types.ts";

export { consul } from "../builders.generated.ts";

export interface ConsulAclAbsentArgs extends Common {
  name?: Input<string>;
  id?: Input<string>;
  token?: Yaml;
  /** Default: `"http://localhost:8500"`. */
  consul_url?: Input<string>;
}

export interface ConsulAclPresentArgs extends Common {
  name?: Input<string>;
  id?: Input<string>;
  token?: Yaml;
  /** Default: `"client"`. */
  type?: Input<string>;
  /** Default: `""`. */
  rules?: Input<string>;
  /** Default: `"http://localhost:8500"`. */
  consul_url?: Input<string>;
}

/** Salt's `consul` states. https://docs.saltproject.io/en/3007/ref/states/all/salt.states.consul.html */
export interface Consul {
  /**
   * Salt 3006 and 3007; for 3008 install `saltext-consul`. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.consul.html#salt.states.consul.acl_absent
   */
  acl_absent(id: Input<string>, args?: ConsulAclAbsentArgs): State<"consul", ConsulAclAbsentArgs>;
  /**
   * Salt 3006 and 3007; for 3008 install `saltext-consul`. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.consul.html#salt.states.consul.acl_present
   */
  acl_present(id: Input<string>, args?: ConsulAclPresentArgs): State<"consul", ConsulAclPresentArgs>;
}
