// Written by `pnpm run catalogue` from the sources of Salt 3006, 3007 and 3008. Do not edit.
import type { Input, Yaml } from "../../expr/types.ts";
import type { Common, State } from "../../state/types.ts";
import type { ScalarOrList } from "../loose.ts";

export { influxdb08_user } from "../builders.generated.ts";

export interface Influxdb08UserAbsentArgs extends Common {
  name?: Input<string>;
  database?: ScalarOrList;
  user?: ScalarOrList;
  password?: ScalarOrList;
  host?: ScalarOrList;
  port?: Yaml;
}

export interface Influxdb08UserPresentArgs extends Common {
  name?: Input<string>;
  passwd: ScalarOrList;
  database?: ScalarOrList;
  user?: ScalarOrList;
  password?: ScalarOrList;
  host?: ScalarOrList;
  port?: Yaml;
}

/**
 * Salt's `influxdb08_user` states. https://docs.saltproject.io/en/3007/ref/states/all/salt.states.influxdb08_user.html
 */
export interface Influxdb08User {
  /**
   * Salt 3006 and 3007; for 3008 install `saltext-influxdb`. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.influxdb08_user.html#salt.states.influxdb08_user.absent
   */
  absent(id: Input<string>, args?: Influxdb08UserAbsentArgs): State<"influxdb08_user", Influxdb08UserAbsentArgs>;
  /**
   * Salt 3006 and 3007; for 3008 install `saltext-influxdb`. Required: `passwd`. No `mod_watch`: `watch` does
   * what `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.influxdb08_user.html#salt.states.influxdb08_user.present
   */
  present(id: Input<string>, args: Influxdb08UserPresentArgs): State<"influxdb08_user", Influxdb08UserPresentArgs>;
}
