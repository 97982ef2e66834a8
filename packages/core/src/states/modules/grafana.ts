// Written by `pnpm run catalogue` from the sources of Salt 3006, 3007 and 3008. Do not edit.
import type { Input, Yaml } from "../../expr/types.ts";
import type { Common, State } from "../../state/types.ts";
import type { ScalarOrList, YamlList, YamlMap } from "../loose.ts";

export { grafana } from "../builders.generated.ts";

export interface Grafana_DashboardAbsentArgs extends Common {
  name?: Input<string>;
  hosts?: Yaml;
  /** Default: `"grafana"`. */
  profile?: Input<string> | YamlList | YamlMap;
}

export interface Grafana_DashboardPresentArgs extends Common {
  name?: Input<string>;
  dashboard?: Yaml;
  dashboard_from_pillar?: Yaml;
  rows?: ScalarOrList;
  rows_from_pillar?: ScalarOrList;
  /** Default: `"grafana"`. */
  profile?: Input<string> | YamlList | YamlMap;
}

/** Salt's `grafana` states. https://docs.saltproject.io/en/3007/ref/states/all/salt.states.grafana.html */
export interface Grafana {
  /**
   * Salt 3006 and 3007; for 3008 install `saltext-grafana`. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.grafana.html#salt.states.grafana.dashboard_absent
   */
  dashboard_absent(id: Input<string>, args?: Grafana_DashboardAbsentArgs): State<"grafana", Grafana_DashboardAbsentArgs>;
  /**
   * Salt 3006 and 3007; for 3008 install `saltext-grafana`. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.grafana.html#salt.states.grafana.dashboard_present
   */
  dashboard_present(id: Input<string>, args?: Grafana_DashboardPresentArgs): State<"grafana", Grafana_DashboardPresentArgs>;
}
