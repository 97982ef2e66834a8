// Written by `pnpm run catalogue` from the sources of Salt 3006, 3007 and 3008. Do not edit.
import type { Input, Yaml } from "../../expr/types.ts";
import type { Common, State } from "../../state/types.ts";
import type { ScalarOrList } from "../loose.ts";

export { lvs_server } from "../builders.generated.ts";

export interface LvsServerAbsentArgs extends Common {
  name?: Input<string>;
  protocol?: Yaml;
  service_address?: ScalarOrList;
  server_address?: ScalarOrList;
}

export interface LvsServerPresentArgs extends Common {
  name?: Input<string>;
  protocol?: Input<string>;
  service_address?: Input<string>;
  server_address?: Input<string>;
  /** Default: `"dr"`. */
  packet_forward_method?: Input<string>;
  /** Default: `1`. */
  weight?: Input<number>;
}

/** Salt's `lvs_server` states. https://docs.saltproject.io/en/3007/ref/states/all/salt.states.lvs_server.html */
export interface LvsServer {
  /**
   * Salt 3006 and 3007 only. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.lvs_server.html#salt.states.lvs_server.absent
   */
  absent(id: Input<string>, args?: LvsServerAbsentArgs): State<"lvs_server", LvsServerAbsentArgs>;
  /**
   * Salt 3006 and 3007 only. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.lvs_server.html#salt.states.lvs_server.present
   */
  present(id: Input<string>, args?: LvsServerPresentArgs): State<"lvs_server", LvsServerPresentArgs>;
}
