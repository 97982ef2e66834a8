// Written by `pnpm run catalogue` from the sources of Salt 3006, 3007 and 3008. Do not edit.
import type { Input } from "../../expr/types.ts";
import type { Common, State } from "../../state/types.ts";
import type { ScalarOrList } from "../loose.ts";

export { ipmi } from "../builders.generated.ts";

export interface IpmiBootDeviceArgs extends Common {
  /** Default: `"default"`. */
  name?: Input<string>;
  /** Named in the documentation, not in the signature. */
  api_host?: Input<string>;
  /** Named in the documentation, not in the signature. */
  api_user?: Input<string>;
  /** Named in the documentation, not in the signature. */
  api_pass?: Input<string>;
  /** Named in the documentation, not in the signature. */
  api_kg?: Input<string>;
}

export interface IpmiPowerArgs extends Common {
  /** Default: `"power_on"`. */
  name?: Input<string>;
  /** Default: `300`. */
  wait?: Input<number>;
  /** Named in the documentation, not in the signature. */
  api_host?: Input<string>;
  /** Named in the documentation, not in the signature. */
  api_user?: Input<string>;
  /** Named in the documentation, not in the signature. */
  api_pass?: Input<string>;
}

export interface IpmiUserAbsentArgs extends Common {
  name?: Input<string>;
  /** Default: `14`. */
  channel?: Input<number>;
}

export interface IpmiUserPresentArgs extends Common {
  name?: Input<string>;
  uid: ScalarOrList;
  password: ScalarOrList;
  /** Default: `14`. */
  channel?: Input<number>;
  /** Default: `false`. */
  callback?: Input<boolean>;
  /** Default: `true`. */
  link_auth?: Input<boolean>;
  /** Default: `true`. */
  ipmi_msg?: Input<boolean>;
  /** Default: `"administrator"`. */
  privilege_level?: Input<string>;
}

/** Salt's `ipmi` states. https://docs.saltproject.io/en/3007/ref/states/all/salt.states.ipmi.html */
export interface Ipmi {
  /**
   * Salt 3006 and 3007 only. No `mod_watch`: `watch` does what `require` does. Arguments that it does not know
   * are handed on.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.ipmi.html#salt.states.ipmi.boot_device
   */
  boot_device(id: Input<string>, args?: IpmiBootDeviceArgs): State<"ipmi", IpmiBootDeviceArgs>;
  /**
   * Salt 3006 and 3007 only. No `mod_watch`: `watch` does what `require` does. Arguments that it does not know
   * are handed on.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.ipmi.html#salt.states.ipmi.power
   */
  power(id: Input<string>, args?: IpmiPowerArgs): State<"ipmi", IpmiPowerArgs>;
  /**
   * Salt 3006 and 3007 only. No `mod_watch`: `watch` does what `require` does. Arguments that it does not know
   * are handed on.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.ipmi.html#salt.states.ipmi.user_absent
   */
  user_absent(id: Input<string>, args?: IpmiUserAbsentArgs): State<"ipmi", IpmiUserAbsentArgs>;
  /**
   * Salt 3006 and 3007 only. Required: `uid`, `password`. No `mod_watch`: `watch` does what `require` does.
   * Arguments that it does not know are handed on.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.ipmi.html#salt.states.ipmi.user_present
   */
  user_present(id: Input<string>, args: IpmiUserPresentArgs): State<"ipmi", IpmiUserPresentArgs>;
}
