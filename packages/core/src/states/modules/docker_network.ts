// Written by `pnpm run catalogue` from the sources of Salt 3006, 3007 and 3008. Do not edit.
import type { Input } from "../../expr/types.ts";
import type { State } from "../../state/types.ts";
import type { DockerNetworkAbsentArgs, DockerNetworkPresentArgs } from "../hand/docker.ts";

export type { DockerNetworkAbsentArgs, DockerNetworkPresentArgs } from "../hand/docker.ts";
export { docker_network } from "../builders.generated.ts";

/**
 * Salt's `docker_network` states. https://docs.saltproject.io/en/3007/ref/states/all/salt.states.docker_network.html
 */
export interface DockerNetwork {
  /**
   * Removes a network; containers leave it first.
   *
   * Salt 3006 and 3007; for 3008 install `saltext-dockermod`. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.docker_network.html#salt.states.docker_network.absent
   */
  absent(id: Input<string>, args?: DockerNetworkAbsentArgs): State<"docker_network", DockerNetworkAbsentArgs>;
  /**
   * Has a network there, made anew where its settings differ: containers are taken off it for that.
   *
   * Salt 3006 and 3007; for 3008 install `saltext-dockermod`. No `mod_watch`: `watch` does what `require` does.
   * Arguments that it does not know are handed on.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.docker_network.html#salt.states.docker_network.present
   */
  present(id: Input<string>, args?: DockerNetworkPresentArgs): State<"docker_network", DockerNetworkPresentArgs>;
}
