// Written by `pnpm run catalogue` from the sources of Salt 3006, 3007 and 3008. Do not edit.
import type { Input, Yaml } from "../../expr/types.ts";
import type { Common, State } from "../../state/types.ts";

export { influxdb_user } from "../builders.generated.ts";

export interface InfluxdbUserAbsentArgs extends Common {
  name?: Input<string>;
}

export interface InfluxdbUserPresentArgs extends Common {
  name?: Input<string>;
  passwd: Input<string>;
  /** Default: `false`. */
  admin?: Input<boolean>;
  grants?: Yaml;
}

/** Salt's `influxdb_user` states. https://docs.saltproject.io/en/3007/ref/states/all/salt.states.influxdb_user.html */
export interface InfluxdbUser {
  /**
   * Salt 3006 and 3007; for 3008 install `saltext-influxdb`. No `mod_watch`: `watch` does what `require` does.
   * Arguments that it does not know are handed on.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.influxdb_user.html#salt.states.influxdb_user.absent
   */
  absent(id: Input<string>, args?: InfluxdbUserAbsentArgs): State<"influxdb_user", InfluxdbUserAbsentArgs>;
  /**
   * Salt 3006 and 3007; for 3008 install `saltext-influxdb`. Required: `passwd`. No `mod_watch`: `watch` does
   * what `require` does. Arguments that it does not know are handed on.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.influxdb_user.html#salt.states.influxdb_user.present
   */
  present(id: Input<string>, args: InfluxdbUserPresentArgs): State<"influxdb_user", InfluxdbUserPresentArgs>;
}
