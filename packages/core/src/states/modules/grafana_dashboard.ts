// Written by `pnpm run catalogue` from the sources of Salt 3006, 3007 and 3008. Do not edit.
import type { Input, Yaml } from "../../expr/types.ts";
import type { Common, State } from "../../state/types.ts";
import type { YamlMap } from "../loose.ts";

export { grafana_dashboard } from "../builders.generated.ts";

export interface GrafanaDashboard_AbsentArgs extends Common {
  name?: Input<string>;
  /** Default: `"grafana"`. */
  profile?: Input<string> | YamlMap;
}

export interface GrafanaDashboard_PresentArgs extends Common {
  name?: Input<string>;
  base_dashboards_from_pillar?: Yaml;
  base_panels_from_pillar?: Yaml;
  base_rows_from_pillar?: Yaml;
  dashboard?: Yaml;
  /** Default: `"grafana"`. */
  profile?: Input<string> | YamlMap;
}

/**
 * Salt's `grafana_dashboard` states. https://docs.saltproject.io/en/3007/ref/states/all/salt.states.grafana_dashboard.html
 */
export interface GrafanaDashboard {
  /**
   * Salt 3006 and 3007; for 3008 install `saltext-grafana`. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.grafana_dashboard.html#salt.states.grafana_dashboard.absent
   */
  absent(id: Input<string>, args?: GrafanaDashboard_AbsentArgs): State<"grafana_dashboard", GrafanaDashboard_AbsentArgs>;
  /**
   * Salt 3006 and 3007; for 3008 install `saltext-grafana`. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.grafana_dashboard.html#salt.states.grafana_dashboard.present
   */
  present(id: Input<string>, args?: GrafanaDashboard_PresentArgs): State<"grafana_dashboard", GrafanaDashboard_PresentArgs>;
}
