// Written by `pnpm run catalogue` from the sources of Salt 3006, 3007 and 3008. Do not edit.
import type { Input, Yaml } from "../../expr/types.ts";
import type { Common, State } from "../../state/types.ts";
import type { ScalarOrList, YamlMap } from "../loose.ts";

export { telemetry_alert } from "../builders.generated.ts";

export interface TelemetryAlertAbsentArgs extends Common {
  name?: Input<string>;
  deployment_id: ScalarOrList;
  metric_name: ScalarOrList;
  api_key?: ScalarOrList;
  /** Default: `"telemetry"`. */
  profile?: Input<string> | YamlMap;
}

export interface TelemetryAlertPresentArgs extends Common {
  name?: Input<string>;
  deployment_id: Input<string>;
  metric_name: Input<string>;
  alert_config: Yaml;
  api_key?: ScalarOrList;
  /** Default: `"telemetry"`. */
  profile?: Input<string> | YamlMap;
}

/**
 * Salt's `telemetry_alert` states. https://docs.saltproject.io/en/3007/ref/states/all/salt.states.telemetry_alert.html
 */
export interface TelemetryAlert {
  /**
   * Salt 3006 and 3007 only. Required: `deployment_id`, `metric_name`. No `mod_watch`: `watch` does what
   * `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.telemetry_alert.html#salt.states.telemetry_alert.absent
   */
  absent(id: Input<string>, args: TelemetryAlertAbsentArgs): State<"telemetry_alert", TelemetryAlertAbsentArgs>;
  /**
   * Salt 3006 and 3007 only. Required: `deployment_id`, `metric_name`, `alert_config`. No `mod_watch`: `watch`
   * does what `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.telemetry_alert.html#salt.states.telemetry_alert.present
   */
  present(id: Input<string>, args: TelemetryAlertPresentArgs): State<"telemetry_alert", TelemetryAlertPresentArgs>;
}
