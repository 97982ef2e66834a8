// Written by `pnpm run catalogue` from the sources of Salt 3006, 3007 and 3008. Do not edit.
import type { Input } from "../../expr/types.ts";
import type { Common, State } from "../../state/types.ts";

export { apache_site } from "../builders.generated.ts";

export interface ApacheSiteDisabledArgs extends Common {
  name?: Input<string>;
}

export interface ApacheSiteEnabledArgs extends Common {
  name?: Input<string>;
}

/** Salt's `apache_site` states. https://docs.saltproject.io/en/latest/ref/states/all/salt.states.apache_site.html */
export interface ApacheSite {
  /**
   * Salt 3006, 3007 and 3008. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.apache_site.html#salt.states.apache_site.disabled
   */
  disabled(id: Input<string>, args?: ApacheSiteDisabledArgs): State<"apache_site", ApacheSiteDisabledArgs>;
  /**
   * Salt 3006, 3007 and 3008. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.apache_site.html#salt.states.apache_site.enabled
   */
  enabled(id: Input<string>, args?: ApacheSiteEnabledArgs): State<"apache_site", ApacheSiteEnabledArgs>;
}
