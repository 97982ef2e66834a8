// Written by `pnpm run catalogue` from the sources of Salt 3006, 3007 and 3008. Do not edit.
import type { Input, Yaml } from "../../expr/types.ts";
import type { Common, State } from "../../state/types.ts";
import type { ScalarOrList } from "../loose.ts";

export { influxdb_retention_policy } from "../builders.generated.ts";

export interface InfluxdbRetentionPolicyAbsentArgs extends Common {
  name?: Input<string>;
  database: ScalarOrList;
}

export interface InfluxdbRetentionPolicyConvertDurationArgs extends Common {
  duration: Yaml;
}

export interface InfluxdbRetentionPolicyPresentArgs extends Common {
  name?: Input<string>;
  database: Yaml;
  /** Default: `"7d"`. */
  duration?: Input<string>;
  /** Default: `1`. */
  replication?: Input<number>;
  /** Default: `false`. */
  default?: Input<boolean>;
}

/**
 * Salt's `influxdb_retention_policy` states. https://docs.saltproject.io/en/3007/ref/states/all/salt.states.influxdb_retention_policy.html
 */
export interface InfluxdbRetentionPolicy {
  /**
   * Salt 3006 and 3007; for 3008 install `saltext-influxdb`. Required: `database`. No `mod_watch`: `watch` does
   * what `require` does. Arguments that it does not know are handed on.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.influxdb_retention_policy.html#salt.states.influxdb_retention_policy.absent
   */
  absent(id: Input<string>, args: InfluxdbRetentionPolicyAbsentArgs): State<"influxdb_retention_policy", InfluxdbRetentionPolicyAbsentArgs>;
  /**
   * Salt 3006 and 3007; for 3008 install `saltext-influxdb`. Required: `duration`. No `mod_watch`: `watch` does
   * what `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.influxdb_retention_policy.html#salt.states.influxdb_retention_policy.convert_duration
   */
  convert_duration(id: Input<string>, args: InfluxdbRetentionPolicyConvertDurationArgs): State<"influxdb_retention_policy", InfluxdbRetentionPolicyConvertDurationArgs>;
  /**
   * Salt 3006 and 3007; for 3008 install `saltext-influxdb`. Required: `database`. No `mod_watch`: `watch` does
   * what `require` does. Arguments that it does not know are handed on.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.influxdb_retention_policy.html#salt.states.influxdb_retention_policy.present
   */
  present(id: Input<string>, args: InfluxdbRetentionPolicyPresentArgs): State<"influxdb_retention_policy", InfluxdbRetentionPolicyPresentArgs>;
}
