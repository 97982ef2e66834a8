// Written by `pnpm run catalogue` from the sources of Salt 3006, 3007 and 3008. Do not edit.
import type { Input, Yaml } from "../../expr/types.ts";
import type { Common, State } from "../../state/types.ts";
import type { ScalarOrList } from "../loose.ts";

export { host } from "../builders.generated.ts";

export interface HostAbsentArgs extends Common {
  name?: Input<string>;
  ip: ScalarOrList;
}

export interface HostOnlyArgs extends Common {
  name?: Input<string>;
  hostnames: Yaml;
}

export interface HostPresentArgs extends Common {
  name?: Input<string>;
  ip: Yaml;
  /** Default: `""`. */
  comment?: Input<string>;
  /** Default: `false`. */
  clean?: Input<boolean>;
}

/** Salt's `host` states. https://docs.saltproject.io/en/latest/ref/states/all/salt.states.host.html */
export interface Host {
  /**
   * Salt 3006, 3007 and 3008. Required: `ip`. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.host.html#salt.states.host.absent
   */
  absent(id: Input<string>, args: HostAbsentArgs): State<"host", HostAbsentArgs>;
  /**
   * Salt 3006, 3007 and 3008. Required: `hostnames`. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.host.html#salt.states.host.only
   */
  only(id: Input<string>, args: HostOnlyArgs): State<"host", HostOnlyArgs>;
  /**
   * Salt 3006, 3007 and 3008. Required: `ip`. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.host.html#salt.states.host.present
   */
  present(id: Input<string>, args: HostPresentArgs): State<"host", HostPresentArgs>;
}
