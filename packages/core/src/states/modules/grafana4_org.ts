// Written by `pnpm run catalogue` from the sources of Salt 3006, 3007 and 3008. Do not edit.
import type { Input, OneOf, Yaml } from "../../expr/types.ts";
import type { Common, State } from "../../state/types.ts";

export { grafana4_org } from "../builders.generated.ts";

export interface Grafana4OrgAbsentArgs extends Common {
  name?: Input<string>;
  /** Default: `"grafana"`. */
  profile?: Input<string>;
}

export interface Grafana4OrgPresentArgs extends Common {
  name?: Input<string>;
  users?: Yaml;
  theme?: Input<string>;
  home_dashboard_id?: Input<number>;
  timezone?: Input<OneOf<"browser" | "utc">>;
  address1?: Input<string>;
  address2?: Input<string>;
  city?: Input<string>;
  zip_code?: Input<string>;
  address_state?: Yaml;
  country?: Input<string>;
  /** Default: `"grafana"`. */
  profile?: Input<string>;
}

/** Salt's `grafana4_org` states. https://docs.saltproject.io/en/3007/ref/states/all/salt.states.grafana4_org.html */
export interface Grafana4Org {
  /**
   * Salt 3006 and 3007; for 3008 install `saltext-grafana`. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.grafana4_org.html#salt.states.grafana4_org.absent
   */
  absent(id: Input<string>, args?: Grafana4OrgAbsentArgs): State<"grafana4_org", Grafana4OrgAbsentArgs>;
  /**
   * Salt 3006 and 3007; for 3008 install `saltext-grafana`. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.grafana4_org.html#salt.states.grafana4_org.present
   */
  present(id: Input<string>, args?: Grafana4OrgPresentArgs): State<"grafana4_org", Grafana4OrgPresentArgs>;
}
