// Written by `pnpm run catalogue` from the sources of Salt 3006, 3007 and 3008. Do not edit.
import type { Input } from "../../expr/types.ts";
import type { State } from "../../state/types.ts";
import type { DockerImageAbsentArgs, DockerImagePresentArgs } from "../hand/docker.ts";

export type { DockerImageAbsentArgs, DockerImagePresentArgs } from "../hand/docker.ts";
export { docker_image } from "../builders.generated.ts";

/** Salt's `docker_image` states. https://docs.saltproject.io/en/3007/ref/states/all/salt.states.docker_image.html */
export interface DockerImage {
  /**
   * Removes images.
   *
   * Salt 3006 and 3007; for 3008 install `saltext-dockermod`. `watch` and `listen` run the module's `mod_watch`.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.docker_image.html#salt.states.docker_image.absent
   */
  absent(id: Input<string>, args?: DockerImageAbsentArgs): State<"docker_image", DockerImageAbsentArgs>;
  /**
   * Has an image there: fetched, or built.
   *
   * Salt 3006 and 3007; for 3008 install `saltext-dockermod`. `watch` and `listen` run the module's `mod_watch`.
   * Salt drops arguments that it does not know, in silence.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.docker_image.html#salt.states.docker_image.present
   */
  present(id: Input<string>, args?: DockerImagePresentArgs): State<"docker_image", DockerImagePresentArgs>;
}
