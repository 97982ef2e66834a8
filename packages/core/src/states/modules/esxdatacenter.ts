// Written by `pnpm run catalogue` from the sources of Salt 3006, 3007 and 3008. Do not edit.
import type { Input } from "../../expr/types.ts";
import type { Common, State } from "../../state/types.ts";

export { esxdatacenter } from "../builders.generated.ts";

export interface EsxdatacenterDatacenterConfiguredArgs extends Common {
  name?: Input<string>;
}

/** Salt's `esxdatacenter` states. https://docs.saltproject.io/en/3007/ref/states/all/salt.states.esxdatacenter.html */
export interface Esxdatacenter {
  /**
   * Salt 3006 and 3007 only. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.esxdatacenter.html#salt.states.esxdatacenter.datacenter_configured
   */
  datacenter_configured(id: Input<string>, args?: EsxdatacenterDatacenterConfiguredArgs): State<"esxdatacenter", EsxdatacenterDatacenterConfiguredArgs>;
}
