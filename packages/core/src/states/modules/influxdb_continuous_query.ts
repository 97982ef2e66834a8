// Written by `pnpm run catalogue` from the sources of Salt 3006, 3007 and 3008. Do not edit.
import type { Input, Yaml } from "../../expr/types.ts";
import type { Common, State } from "../../state/types.ts";
import type { ScalarOrList } from "../loose.ts";

export { influxdb_continuous_query } from "../builders.generated.ts";

export interface InfluxdbContinuousQueryAbsentArgs extends Common {
  name?: Input<string>;
  database: ScalarOrList;
}

export interface InfluxdbContinuousQueryPresentArgs extends Common {
  name?: Input<string>;
  database: Yaml;
  query: Yaml;
  resample_time?: Yaml;
  coverage_period?: Yaml;
}

/**
 * Salt's `influxdb_continuous_query` states. https://docs.saltproject.io/en/3007/ref/states/all/salt.states.influxdb_continuous_query.html
 */
export interface InfluxdbContinuousQuery {
  /**
   * Salt 3006 and 3007; for 3008 install `saltext-influxdb`. Required: `database`. No `mod_watch`: `watch` does
   * what `require` does. Arguments that it does not know are handed on.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.influxdb_continuous_query.html#salt.states.influxdb_continuous_query.absent
   */
  absent(id: Input<string>, args: InfluxdbContinuousQueryAbsentArgs): State<"influxdb_continuous_query", InfluxdbContinuousQueryAbsentArgs>;
  /**
   * Salt 3006 and 3007; for 3008 install `saltext-influxdb`. Required: `database`, `query`. No `mod_watch`:
   * `watch` does what `require` does. Arguments that it does not know are handed on.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.influxdb_continuous_query.html#salt.states.influxdb_continuous_query.present
   */
  present(id: Input<string>, args: InfluxdbContinuousQueryPresentArgs): State<"influxdb_continuous_query", InfluxdbContinuousQueryPresentArgs>;
}
