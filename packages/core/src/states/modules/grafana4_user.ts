// Written by `pnpm run catalogue` from the sources of Salt 3006, 3007 and 3008. Do not edit.
import type { Input } from "../../expr/types.ts";
import type { Common, State } from "../../state/types.ts";
import type { ScalarOrList } from "../loose.ts";

export { grafana4_user } from "../builders.generated.ts";

export interface Grafana4UserAbsentArgs extends Common {
  name?: Input<string>;
  /** Default: `"grafana"`. */
  profile?: Input<string>;
}

export interface Grafana4UserPresentArgs extends Common {
  name?: Input<string>;
  password: Input<string>;
  email: Input<string>;
  /** Default: `false`. */
  is_admin?: Input<boolean>;
  fullname?: Input<string>;
  theme?: ScalarOrList;
  /** Default: `"grafana"`. */
  profile?: Input<string>;
}

/** Salt's `grafana4_user` states. https://docs.saltproject.io/en/3007/ref/states/all/salt.states.grafana4_user.html */
export interface Grafana4User {
  /**
   * Salt 3006 and 3007; for 3008 install `saltext-grafana`. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.grafana4_user.html#salt.states.grafana4_user.absent
   */
  absent(id: Input<string>, args?: Grafana4UserAbsentArgs): State<"grafana4_user", Grafana4UserAbsentArgs>;
  /**
   * Salt 3006 and 3007; for 3008 install `saltext-grafana`. Required: `password`, `email`. No `mod_watch`:
   * `watch` does what `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.grafana4_user.html#salt.states.grafana4_user.present
   */
  present(id: Input<string>, args: Grafana4UserPresentArgs): State<"grafana4_user", Grafana4UserPresentArgs>;
}
