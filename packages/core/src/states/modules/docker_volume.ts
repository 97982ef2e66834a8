// Written by `pnpm run catalogue` from the sources of Salt 3006, 3007 and 3008. Do not edit.
import type { Input, Yaml } from "../../expr/types.ts";
import type { Common, State } from "../../state/types.ts";
import type { ScalarOrList } from "../loose.ts";

export { docker_volume } from "../builders.generated.ts";

export interface DockerVolumeAbsentArgs extends Common {
  name?: Input<string>;
  driver?: Yaml;
}

export interface DockerVolumePresentArgs extends Common {
  name?: Input<string>;
  driver?: ScalarOrList;
  driver_opts?: Yaml;
  /** Default: `false`. */
  force?: Input<boolean>;
}

/** Salt's `docker_volume` states. https://docs.saltproject.io/en/3007/ref/states/all/salt.states.docker_volume.html */
export interface DockerVolume {
  /**
   * Salt 3006 and 3007; for 3008 install `saltext-dockermod`. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.docker_volume.html#salt.states.docker_volume.absent
   */
  absent(id: Input<string>, args?: DockerVolumeAbsentArgs): State<"docker_volume", DockerVolumeAbsentArgs>;
  /**
   * Salt 3006 and 3007; for 3008 install `saltext-dockermod`. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.docker_volume.html#salt.states.docker_volume.present
   */
  present(id: Input<string>, args?: DockerVolumePresentArgs): State<"docker_volume", DockerVolumePresentArgs>;
}
