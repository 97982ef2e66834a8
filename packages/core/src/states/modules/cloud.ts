// Written by `pnpm run catalogue` from the sources of Salt 3006, 3007 and 3008. Do not edit.
import type { Input, Yaml } from "../../expr/types.ts";
import type { Common, State } from "../../state/types.ts";
import type { ScalarOrList } from "../loose.ts";

export { cloud } from "../builders.generated.ts";

export interface CloudAbsentArgs extends Common {
  name?: Input<string>;
}

export interface CloudPresentArgs extends Common {
  name?: Input<string>;
  cloud_provider: ScalarOrList;
  opts?: Yaml;
}

export interface CloudProfileArgs extends Common {
  name?: Input<string>;
  profile: ScalarOrList;
  opts?: Yaml;
}

export interface CloudVolumeAbsentArgs extends Common {
  name?: Input<string>;
}

export interface CloudVolumeAttachedArgs extends Common {
  name?: Input<string>;
  server_name: Yaml;
}

export interface CloudVolumeDetachedArgs extends Common {
  name?: Input<string>;
  server_name?: Yaml;
}

export interface CloudVolumePresentArgs extends Common {
  name?: Input<string>;
}

/** Salt's `cloud` states. https://docs.saltproject.io/en/latest/ref/states/all/salt.states.cloud.html */
export interface Cloud {
  /**
   * Salt 3006, 3007 and 3008. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.cloud.html#salt.states.cloud.absent
   */
  absent(id: Input<string>, args?: CloudAbsentArgs): State<"cloud", CloudAbsentArgs>;
  /**
   * Salt 3006, 3007 and 3008. Required: `cloud_provider`. No `mod_watch`: `watch` does what `require` does.
   * Arguments that it does not know are handed on.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.cloud.html#salt.states.cloud.present
   */
  present(id: Input<string>, args: CloudPresentArgs): State<"cloud", CloudPresentArgs>;
  /**
   * Salt 3006, 3007 and 3008. Required: `profile`. No `mod_watch`: `watch` does what `require` does. Arguments
   * that it does not know are handed on.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.cloud.html#salt.states.cloud.profile
   */
  profile(id: Input<string>, args: CloudProfileArgs): State<"cloud", CloudProfileArgs>;
  /**
   * Salt 3006, 3007 and 3008. No `mod_watch`: `watch` does what `require` does. Arguments that it does not know
   * are handed on.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.cloud.html#salt.states.cloud.volume_absent
   */
  volume_absent(id: Input<string>, args?: CloudVolumeAbsentArgs): State<"cloud", CloudVolumeAbsentArgs>;
  /**
   * Salt 3006, 3007 and 3008. Required: `server_name`. No `mod_watch`: `watch` does what `require` does.
   * Arguments that it does not know are handed on.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.cloud.html#salt.states.cloud.volume_attached
   */
  volume_attached(id: Input<string>, args: CloudVolumeAttachedArgs): State<"cloud", CloudVolumeAttachedArgs>;
  /**
   * Salt 3006, 3007 and 3008. No `mod_watch`: `watch` does what `require` does. Arguments that it does not know
   * are handed on.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.cloud.html#salt.states.cloud.volume_detached
   */
  volume_detached(id: Input<string>, args?: CloudVolumeDetachedArgs): State<"cloud", CloudVolumeDetachedArgs>;
  /**
   * Salt 3006, 3007 and 3008. No `mod_watch`: `watch` does what `require` does. Arguments that it does not know
   * are handed on.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.cloud.html#salt.states.cloud.volume_present
   */
  volume_present(id: Input<string>, args?: CloudVolumePresentArgs): State<"cloud", CloudVolumePresentArgs>;
}
