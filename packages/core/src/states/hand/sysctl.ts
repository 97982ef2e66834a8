import type { Input } from "../../expr/types.ts";
import type { Common } from "../../state/types.ts";

/** Sets a kernel parameter now and at every boot. */
export interface SysctlPresentArgs extends Common {
  /** The parameter: `"vm.swappiness"`. Without it, the id. */
  name?: Input<string>;
  /** As the kernel shows it; written otherwise (`"1,2,3"` for `"1-3"`), each run reports a change. */
  value: Input<string | number>;
  /** The file that keeps it: /etc/sysctl.d/99-salt.conf with systemd, /etc/sysctl.conf without. */
  config?: Input<string>;
}
