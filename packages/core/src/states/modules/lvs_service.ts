// Written by `pnpm run catalogue` from the sources of Salt 3006, 3007 and 3008. Do not edit.
import type { Input, Yaml } from "../../expr/types.ts";
import type { Common, State } from "../../state/types.ts";
import type { ScalarOrList } from "../loose.ts";

export { lvs_service } from "../builders.generated.ts";

export interface LvsServiceAbsentArgs extends Common {
  name?: Input<string>;
  protocol?: Yaml;
  service_address?: ScalarOrList;
}

export interface LvsServicePresentArgs extends Common {
  name?: Input<string>;
  protocol?: Input<string>;
  service_address?: Input<string>;
  /** Default: `"wlc"`. */
  scheduler?: Input<string>;
}

/** Salt's `lvs_service` states. https://docs.saltproject.io/en/3007/ref/states/all/salt.states.lvs_service.html */
export interface LvsService {
  /**
   * Salt 3006 and 3007 only. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.lvs_service.html#salt.states.lvs_service.absent
   */
  absent(id: Input<string>, args?: LvsServiceAbsentArgs): State<"lvs_service", LvsServiceAbsentArgs>;
  /**
   * Salt 3006 and 3007 only. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.lvs_service.html#salt.states.lvs_service.present
   */
  present(id: Input<string>, args?: LvsServicePresentArgs): State<"lvs_service", LvsServicePresentArgs>;
}
