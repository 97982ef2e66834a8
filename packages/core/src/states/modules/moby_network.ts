// Written by `pnpm run catalogue` from the sources of Salt 3006, 3007 and 3008. Do not edit.
import type { Input, Yaml } from "../../expr/types.ts";
import type { Common, State } from "../../state/types.ts";
import type { ScalarOrList } from "../loose.ts";

export { moby_network } from "../builders.generated.ts";

export interface MobyNetworkAbsentArgs extends Common {
  name?: Input<string>;
}

export interface MobyNetworkPresentArgs extends Common {
  name?: Input<string>;
  skip_translate?: ScalarOrList;
  /** Default: `false`. */
  ignore_collisions?: Input<boolean>;
  /** Default: `true`. */
  validate_ip_addrs?: Input<boolean>;
  containers?: ScalarOrList;
  /** Default: `true`. */
  reconnect?: Input<boolean>;
  enable_ipv6?: Input<boolean>;
  driver?: Yaml;
  options?: Yaml;
  /** Named in the documentation, not in the signature. */
  driver_opts?: Yaml;
  /** Named in the documentation, not in the signature. */
  check_duplicate?: Input<boolean>;
  /** Named in the documentation, not in the signature. */
  internal?: Input<boolean>;
  /** Named in the documentation, not in the signature. */
  labels?: Yaml;
  /** Named in the documentation, not in the signature. */
  attachable?: Input<boolean>;
  /** Named in the documentation, not in the signature. */
  scope?: Yaml;
  /** Named in the documentation, not in the signature. */
  ingress?: Input<boolean>;
  /** Named in the documentation, not in the signature. */
  ipam_driver?: Yaml;
  /** Named in the documentation, not in the signature. */
  ipam_opts?: Yaml;
  /** Named in the documentation, not in the signature. */
  subnet?: Yaml;
  /** Named in the documentation, not in the signature. */
  iprange?: Yaml;
  /** Named in the documentation, not in the signature. */
  gateway?: Yaml;
  /** Named in the documentation, not in the signature. */
  aux_addresses?: Yaml;
}

/** Salt's `moby_network` states. https://docs.saltproject.io/en/3007/ref/states/all/salt.states.docker_network.html */
export interface MobyNetwork {
  /**
   * Salt 3006 and 3007; for 3008 install `saltext-dockermod`. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.docker_network.html#salt.states.docker_network.absent
   */
  absent(id: Input<string>, args?: MobyNetworkAbsentArgs): State<"moby_network", MobyNetworkAbsentArgs>;
  /**
   * Salt 3006 and 3007; for 3008 install `saltext-dockermod`. No `mod_watch`: `watch` does what `require` does.
   * Arguments that it does not know are handed on.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.docker_network.html#salt.states.docker_network.present
   */
  present(id: Input<string>, args?: MobyNetworkPresentArgs): State<"moby_network", MobyNetworkPresentArgs>;
}
