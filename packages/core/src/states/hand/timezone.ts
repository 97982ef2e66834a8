import type { Input } from "../../expr/types.ts";
import type { Common } from "../../state/types.ts";

/** Sets the time zone. `utc: false` leaves the hardware clock as it is: it never switches that to local time. */
export interface TimezoneSystemArgs extends Common {
  /** The zone: `"Europe/Berlin"`. Without it, the id. */
  name?: Input<string>;
  /** The hardware clock is to run in UTC; on unless told. */
  utc?: Input<boolean>;
}
