// Written by `pnpm run catalogue` from the sources of Salt 3006, 3007 and 3008. Do not edit.
import type { Input, Yaml } from "../../expr/types.ts";
import type { Common, State } from "../../state/types.ts";
import type { ScalarOrList } from "../loose.ts";

export { grafana4_datasource } from "../builders.generated.ts";

export interface Grafana4DatasourceAbsentArgs extends Common {
  name?: Input<string>;
  orgname?: ScalarOrList;
  /** Default: `"grafana"`. */
  profile?: Input<string>;
}

export interface Grafana4DatasourcePresentArgs extends Common {
  name?: Input<string>;
  type: Input<string>;
  url: Input<string>;
  access?: Input<string>;
  user?: ScalarOrList;
  password?: ScalarOrList;
  database?: Yaml;
  basic_auth?: Input<boolean>;
  basic_auth_user?: Input<string>;
  basic_auth_password?: Input<string>;
  tls_auth?: Yaml;
  json_data?: Yaml;
  is_default?: Input<boolean>;
  with_credentials?: ScalarOrList;
  type_logo_url?: Yaml;
  orgname?: ScalarOrList;
  /** Default: `"grafana"`. */
  profile?: Input<string>;
}

/**
 * Salt's `grafana4_datasource` states. https://docs.saltproject.io/en/3007/ref/states/all/salt.states.grafana4_datasource.html
 */
export interface Grafana4Datasource {
  /**
   * Salt 3006 and 3007; for 3008 install `saltext-grafana`. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.grafana4_datasource.html#salt.states.grafana4_datasource.absent
   */
  absent(id: Input<string>, args?: Grafana4DatasourceAbsentArgs): State<"grafana4_datasource", Grafana4DatasourceAbsentArgs>;
  /**
   * Salt 3006 and 3007; for 3008 install `saltext-grafana`. Required: `type`, `url`. No `mod_watch`: `watch`
   * does what `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.grafana4_datasource.html#salt.states.grafana4_datasource.present
   */
  present(id: Input<string>, args: Grafana4DatasourcePresentArgs): State<"grafana4_datasource", Grafana4DatasourcePresentArgs>;
}
