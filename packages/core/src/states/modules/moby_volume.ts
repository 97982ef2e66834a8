// Written by `pnpm run catalogue` from the sources of Salt 3006, 3007 and 3008. Do not edit.
import type { Input, Yaml } from "../../expr/types.ts";
import type { Common, State } from "../../state/types.ts";
import type { ScalarOrList } from "../loose.ts";

export { moby_volume } from "../builders.generated.ts";

export interface MobyVolumeAbsentArgs extends Common {
  name?: Input<string>;
  driver?: Yaml;
}

export interface MobyVolumePresentArgs extends Common {
  name?: Input<string>;
  driver?: ScalarOrList;
  driver_opts?: Yaml;
  /** Default: `false`. */
  force?: Input<boolean>;
}

/** Salt's `moby_volume` states. https://docs.saltproject.io/en/3007/ref/states/all/salt.states.docker_volume.html */
export interface MobyVolume {
  /**
   * Salt 3006 and 3007; for 3008 install `saltext-dockermod`. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.docker_volume.html#salt.states.docker_volume.absent
   */
  absent(id: Input<string>, args?: MobyVolumeAbsentArgs): State<"moby_volume", MobyVolumeAbsentArgs>;
  /**
   * Salt 3006 and 3007; for 3008 install `saltext-dockermod`. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.docker_volume.html#salt.states.docker_volume.present
   */
  present(id: Input<string>, args?: MobyVolumePresentArgs): State<"moby_volume", MobyVolumePresentArgs>;
}
