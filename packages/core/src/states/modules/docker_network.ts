// Written by `pnpm run catalogue` from the sources of Salt 3006, 3007 and 3008. Do not edit.
import type { Input, Yaml } from "../../expr/types.ts";
import type { Common, State } from "../../state/types.ts";
import type { ScalarOrList } from "../loose.ts";

export { docker_network } from "../builders.generated.ts";

export interface DockerNetworkAbsentArgs extends Common {
  name?: Input<string>;
}

export interface DockerNetworkPresentArgs extends Common {
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
  driver?: Input<string>;
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
  scope?: Input<string>;
  /** Named in the documentation, not in the signature. */
  ingress?: Input<boolean>;
  /** Named in the documentation, not in the signature. */
  ipam_driver?: Input<string>;
  /** Named in the documentation, not in the signature. */
  ipam_opts?: Yaml;
  /** Named in the documentation, not in the signature. */
  subnet?: Input<string>;
  /** Named in the documentation, not in the signature. */
  iprange?: Input<string>;
  /** Named in the documentation, not in the signature. */
  gateway?: Input<string>;
  /** Named in the documentation, not in the signature. */
  aux_addresses?: Yaml;
  /** Named in the documentation, not in the signature. */
  ipam_pools?: Yaml;
}

/**
 * Salt's `docker_network` states. https://docs.saltproject.io/en/3007/ref/states/all/salt.states.docker_network.html
 */
export interface DockerNetwork {
  /**
   * Salt 3006 and 3007; for 3008 install `saltext-dockermod`. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.docker_network.html#salt.states.docker_network.absent
   */
  absent(id: Input<string>, args?: DockerNetworkAbsentArgs): State<"docker_network", DockerNetworkAbsentArgs>;
  /**
   * Salt 3006 and 3007; for 3008 install `saltext-dockermod`. No `mod_watch`: `watch` does what `require` does.
   * Arguments that it does not know are handed on.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.docker_network.html#salt.states.docker_network.present
   */
  present(id: Input<string>, args?: DockerNetworkPresentArgs): State<"docker_network", DockerNetworkPresentArgs>;
}
