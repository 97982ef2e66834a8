// Written by `pnpm run catalogue` from the sources of Salt 3006, 3007 and 3008. Do not edit.
import type { Input } from "../../expr/types.ts";
import type { State } from "../../state/types.ts";
import type { DockerVolumeAbsentArgs, DockerVolumePresentArgs } from "../hand/docker.ts";

export type { DockerVolumeAbsentArgs, DockerVolumePresentArgs } from "../hand/docker.ts";
export { docker_volume } from "../builders.generated.ts";

/** Salt's `docker_volume` states. https://docs.saltproject.io/en/3007/ref/states/all/salt.states.docker_volume.html */
export interface DockerVolume {
  /**
   * Removes a volume, in a test run as well.
   *
   * Salt 3006 and 3007; for 3008 install `saltext-dockermod`. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.docker_volume.html#salt.states.docker_volume.absent
   */
  absent(id: Input<string>, args?: DockerVolumeAbsentArgs): State<"docker_volume", DockerVolumeAbsentArgs>;
  /**
   * Has a volume there. One with another driver is a failure, unless it is replaced by `force`: what it held is
   * lost then.
   *
   * Salt 3006 and 3007; for 3008 install `saltext-dockermod`. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.docker_volume.html#salt.states.docker_volume.present
   */
  present(id: Input<string>, args?: DockerVolumePresentArgs): State<"docker_volume", DockerVolumePresentArgs>;
}
