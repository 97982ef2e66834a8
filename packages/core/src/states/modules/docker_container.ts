// Written by `pnpm run catalogue` from the sources of Salt 3006, 3007 and 3008. Do not edit.
import type { Input } from "../../expr/types.ts";
import type { State } from "../../state/types.ts";
import type { DockerContainerAbsentArgs, DockerContainerRunArgs, DockerContainerRunningArgs, DockerContainerStoppedArgs } from "../hand/docker.ts";

export type { DockerContainerAbsentArgs, DockerContainerRunArgs, DockerContainerRunningArgs, DockerContainerStoppedArgs } from "../hand/docker.ts";
export { docker_container } from "../builders.generated.ts";

/**
 * Salt's `docker_container` states. https://docs.saltproject.io/en/3007/ref/states/all/salt.states.docker_container.html
 */
export interface DockerContainer {
  /**
   * Removes a container.
   *
   * Salt 3006 and 3007; for 3008 install `saltext-dockermod`. `watch` and `listen` run the module's `mod_watch`.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.docker_container.html#salt.states.docker_container.absent
   */
  absent(id: Input<string>, args?: DockerContainerAbsentArgs): State<"docker_container", DockerContainerAbsentArgs>;
  /**
   * Runs a container to its end, in every run of the state. An exit code other than 0 is a failure, unless
   * `failhard` is `false`: here it means that.
   *
   * Salt 3006 and 3007; for 3008 install `saltext-dockermod`. Required: `image`. `watch` and `listen` run the
   * module's `mod_watch`. Arguments that it does not know are handed on.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.docker_container.html#salt.states.docker_container.run
   */
  run(id: Input<string>, args: DockerContainerRunArgs): State<"docker_container", DockerContainerRunArgs>;
  /**
   * Has a container run that is made from an image with these settings. An argument that neither Salt nor Docker
   * knows is dropped; where one differs from what the container has, the container is replaced.
   *
   * Salt 3006 and 3007; for 3008 install `saltext-dockermod`. Required: `image`. `watch` and `listen` run the
   * module's `mod_watch`. Arguments that it does not know are handed on.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.docker_container.html#salt.states.docker_container.running
   */
  running(id: Input<string>, args: DockerContainerRunningArgs): State<"docker_container", DockerContainerRunningArgs>;
  /**
   * Stops containers.
   *
   * Salt 3006 and 3007; for 3008 install `saltext-dockermod`. `watch` and `listen` run the module's `mod_watch`.
   * Arguments that it does not know are handed on.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.docker_container.html#salt.states.docker_container.stopped
   */
  stopped(id: Input<string>, args?: DockerContainerStoppedArgs): State<"docker_container", DockerContainerStoppedArgs>;
}
