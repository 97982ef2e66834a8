// Written by `pnpm run catalogue` from the sources of Salt 3006, 3007 and 3008. Do not edit.
import type { Input } from "../../expr/types.ts";
import type { State } from "../../state/types.ts";
import type { TimezoneSystemArgs } from "../hand/timezone.ts";

export type { TimezoneSystemArgs } from "../hand/timezone.ts";
export { timezone } from "../builders.generated.ts";

/** Salt's `timezone` states. https://docs.saltproject.io/en/latest/ref/states/all/salt.states.timezone.html */
export interface Timezone {
  /**
   * Sets the time zone. `utc: false` leaves the hardware clock as it is: it never switches that to local time.
   *
   * Salt 3006, 3007 and 3008. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.timezone.html#salt.states.timezone.system
   */
  system(id: Input<string>, args?: TimezoneSystemArgs): State<"timezone", TimezoneSystemArgs>;
}
