// Written by `pnpm run catalogue` from the sources of Salt 3006, 3007 and 3008. Do not edit.
import type { Input } from "../../expr/types.ts";
import type { Common, State } from "../../state/types.ts";

export { influxdb_database } from "../builders.generated.ts";

export interface InfluxdbDatabaseAbsentArgs extends Common {
  name?: Input<string>;
}

export interface InfluxdbDatabasePresentArgs extends Common {
  name?: Input<string>;
}

/**
 * Salt's `influxdb_database` states. https://docs.saltproject.io/en/3007/ref/states/all/salt.states.influxdb_database.html
 */
export interface InfluxdbDatabase {
  /**
   * Salt 3006 and 3007; for 3008 install `saltext-influxdb`. No `mod_watch`: `watch` does what `require` does.
   * Arguments that it does not know are handed on.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.influxdb_database.html#salt.states.influxdb_database.absent
   */
  absent(id: Input<string>, args?: InfluxdbDatabaseAbsentArgs): State<"influxdb_database", InfluxdbDatabaseAbsentArgs>;
  /**
   * Salt 3006 and 3007; for 3008 install `saltext-influxdb`. No `mod_watch`: `watch` does what `require` does.
   * Arguments that it does not know are handed on.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.influxdb_database.html#salt.states.influxdb_database.present
   */
  present(id: Input<string>, args?: InfluxdbDatabasePresentArgs): State<"influxdb_database", InfluxdbDatabasePresentArgs>;
}
