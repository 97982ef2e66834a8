// Written by `pnpm run catalogue` from the sources of Salt 3006, 3007 and 3008. Do not edit.
import type { Input, Yaml } from "../../expr/types.ts";
import type { Common, State } from "../../state/types.ts";
import type { ScalarOrList } from "../loose.ts";

export { grafana4_dashboard } from "../builders.generated.ts";

export interface Grafana4DashboardAbsentArgs extends Common {
  name?: Input<string>;
  orgname?: ScalarOrList;
  /** Default: `"grafana"`. */
  profile?: Input<string>;
}

export interface Grafana4DashboardPresentArgs extends Common {
  name?: Input<string>;
  base_dashboards_from_pillar?: Yaml;
  base_panels_from_pillar?: Yaml;
  base_rows_from_pillar?: Yaml;
  dashboard?: Yaml;
  orgname?: ScalarOrList;
  /** Default: `"grafana"`. */
  profile?: Input<string>;
}

/**
 * Salt's `grafana4_dashboard` states. https://docs.saltproject.io/en/3007/ref/states/all/salt.states.grafana4_dashboard.html
 */
export interface Grafana4Dashboard {
  /**
   * Salt 3006 and 3007; for 3008 install `saltext-grafana`. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.grafana4_dashboard.html#salt.states.grafana4_dashboard.absent
   */
  absent(id: Input<string>, args?: Grafana4DashboardAbsentArgs): State<"grafana4_dashboard", Grafana4DashboardAbsentArgs>;
  /**
   * Salt 3006 and 3007; for 3008 install `saltext-grafana`. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.grafana4_dashboard.html#salt.states.grafana4_dashboard.present
   */
  present(id: Input<string>, args?: Grafana4DashboardPresentArgs): State<"grafana4_dashboard", Grafana4DashboardPresentArgs>;
}
