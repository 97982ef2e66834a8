// Written by `pnpm run catalogue` from the sources of Salt 3006, 3007 and 3008. Do not edit.
import type { Input, Yaml } from "../../expr/types.ts";
import type { Common, State } from "../../state/types.ts";

export { grafana_datasource } from "../builders.generated.ts";

export interface GrafanaDatasourceAbsentArgs extends Common {
  name?: Input<string>;
  /** Default: `"grafana"`. */
  profile?: Input<string>;
}

export interface GrafanaDatasourcePresentArgs extends Common {
  name?: Input<string>;
  type: Input<string>;
  url: Input<string>;
  /** Default: `"proxy"`. */
  access?: Input<string>;
  /** Default: `""`. */
  user?: Input<string | number>;
  /** Default: `""`. */
  password?: Input<string>;
  /** Default: `""`. */
  database?: Input<string>;
  /** Default: `false`. */
  basic_auth?: Input<boolean>;
  /** Default: `""`. */
  basic_auth_user?: Input<string>;
  /** Default: `""`. */
  basic_auth_password?: Input<string>;
  /** Default: `false`. */
  is_default?: Input<boolean>;
  json_data?: Yaml;
  /** Default: `"grafana"`. */
  profile?: Input<string>;
}

/**
 * Salt's `grafana_datasource` states. https://docs.saltproject.io/en/3007/ref/states/all/salt.states.grafana_datasource.html
 */
export interface GrafanaDatasource {
  /**
   * Salt 3006 and 3007; for 3008 install `saltext-grafana`. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.grafana_datasource.html#salt.states.grafana_datasource.absent
   */
  absent(id: Input<string>, args?: GrafanaDatasourceAbsentArgs): State<"grafana_datasource", GrafanaDatasourceAbsentArgs>;
  /**
   * Salt 3006 and 3007; for 3008 install `saltext-grafana`. Required: `type`, `url`. No `mod_watch`: `watch`
   * does what `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.grafana_datasource.html#salt.states.grafana_datasource.present
   */
  present(id: Input<string>, args: GrafanaDatasourcePresentArgs): State<"grafana_datasource", GrafanaDatasourcePresentArgs>;
}
