// Written by `pnpm run catalogue` from the sources of Salt 3006, 3007 and 3008. Do not edit.
import type { Input, Yaml } from "../../expr/types.ts";
import type { Common, State } from "../../state/types.ts";

export { infoblox_host_record } from "../builders.generated.ts";

export interface InfobloxHostRecordAbsentArgs extends Common {
  name?: Input<string>;
  ipv4addr?: Yaml;
  mac?: Yaml;
}

export interface InfobloxHostRecordPresentArgs extends Common {
  name?: Input<string>;
  data?: Yaml;
  /** Default: `true`. */
  ensure_data?: Input<boolean>;
}

/**
 * Salt's `infoblox_host_record` states. https://docs.saltproject.io/en/3007/ref/states/all/salt.states.infoblox_host_record.html
 */
export interface InfobloxHostRecord {
  /**
   * Salt 3006 and 3007 only. No `mod_watch`: `watch` does what `require` does. Arguments that it does not know
   * are handed on.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.infoblox_host_record.html#salt.states.infoblox_host_record.absent
   */
  absent(id: Input<string>, args?: InfobloxHostRecordAbsentArgs): State<"infoblox_host_record", InfobloxHostRecordAbsentArgs>;
  /**
   * Salt 3006 and 3007 only. No `mod_watch`: `watch` does what `require` does. Arguments that it does not know
   * are handed on.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.infoblox_host_record.html#salt.states.infoblox_host_record.present
   */
  present(id: Input<string>, args?: InfobloxHostRecordPresentArgs): State<"infoblox_host_record", InfobloxHostRecordPresentArgs>;
}
