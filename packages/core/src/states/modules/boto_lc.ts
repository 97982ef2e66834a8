// Written by `pnpm run catalogue` from the sources of Salt 3006, 3007 and 3008. Do not edit.
import type { Input, Yaml } from "../../expr/types.ts";
import type { Common, State } from "../../state/types.ts";
import type { ScalarOrList } from "../loose.ts";

export { boto_lc } from "../builders.generated.ts";

export interface BotoLcAbsentArgs extends Common {
  name?: Input<string>;
  region?: ScalarOrList;
  key?: Yaml;
  keyid?: Yaml;
  profile?: Yaml;
}

export interface BotoLcPresentArgs extends Common {
  name?: Input<string>;
  image_id: Input<string>;
  key_name?: ScalarOrList;
  vpc_id?: ScalarOrList;
  vpc_name?: ScalarOrList;
  security_groups?: ScalarOrList;
  user_data?: ScalarOrList;
  cloud_init?: Yaml;
  /** Default: `"m1.small"`. */
  instance_type?: Input<string>;
  kernel_id?: ScalarOrList;
  ramdisk_id?: ScalarOrList;
  block_device_mappings?: Yaml;
  delete_on_termination?: Yaml;
  /** Default: `false`. */
  instance_monitoring?: Input<boolean>;
  spot_price?: Yaml;
  instance_profile_name?: ScalarOrList;
  /** Default: `false`. */
  ebs_optimized?: Input<boolean>;
  associate_public_ip_address?: ScalarOrList;
  region?: ScalarOrList;
  key?: Yaml;
  keyid?: Yaml;
  profile?: Yaml;
}

/** Salt's `boto_lc` states. https://docs.saltproject.io/en/3007/ref/states/all/salt.states.boto_lc.html */
export interface BotoLc {
  /**
   * Salt 3006 and 3007 only. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.boto_lc.html#salt.states.boto_lc.absent
   */
  absent(id: Input<string>, args?: BotoLcAbsentArgs): State<"boto_lc", BotoLcAbsentArgs>;
  /**
   * Salt 3006 and 3007 only. Required: `image_id`. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.boto_lc.html#salt.states.boto_lc.present
   */
  present(id: Input<string>, args: BotoLcPresentArgs): State<"boto_lc", BotoLcPresentArgs>;
}
