// Written by `pnpm run catalogue` from the sources of Salt 3006, 3007 and 3008. Do not edit.
import type { Input, Yaml } from "../../expr/types.ts";
import type { Common, State } from "../../state/types.ts";
import type { ScalarOrList } from "../loose.ts";

export { influxdb08_database } from "../builders.generated.ts";

export interface Influxdb08DatabaseAbsentArgs extends Common {
  name?: Input<string>;
  user?: ScalarOrList;
  password?: ScalarOrList;
  host?: ScalarOrList;
  port?: Yaml;
}

export interface Influxdb08DatabasePresentArgs extends Common {
  name?: Input<string>;
  user?: ScalarOrList;
  password?: ScalarOrList;
  host?: ScalarOrList;
  port?: Yaml;
}

/**
 * Salt's `influxdb08_database` states. https://docs.saltproject.io/en/3007/ref/states/all/salt.states.influxdb08_database.html
 */
export interface Influxdb08Database {
  /**
   * Salt 3006 and 3007; for 3008 install `saltext-influxdb`. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.influxdb08_database.html#salt.states.influxdb08_database.absent
   */
  absent(id: Input<string>, args?: Influxdb08DatabaseAbsentArgs): State<"influxdb08_database", Influxdb08DatabaseAbsentArgs>;
  /**
   * Salt 3006 and 3007; for 3008 install `saltext-influxdb`. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.influxdb08_database.html#salt.states.influxdb08_database.present
   */
  present(id: Input<string>, args?: Influxdb08DatabasePresentArgs): State<"influxdb08_database", Influxdb08DatabasePresentArgs>;
}
