import type { Input } from "../../expr/types.ts";
import type { Common, State } from "../../state/types.ts";

export interface SysctlPresentArgs extends Common {
  /** The parameter: `"vm.swappiness"`. Without it, the id. */
  name?: Input<string>;
  /** As the kernel shows it; written otherwise (`"1,2,3"` for `"1-3"`), each run reports a change. */
  value: Input<string | number>;
  /** The file that keeps it: /etc/sysctl.d/99-salt.conf with systemd, /etc/sysctl.conf without. */
  config?: Input<string>;
}

/** Kernel parameters. https://docs.saltproject.io/en/latest/ref/states/all/salt.states.sysctl.html */
export interface Sysctl {
  /**
   * Sets a kernel parameter now and at every boot.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.sysctl.html#salt.states.sysctl.present
   */
  present(id: Input<string>, args: SysctlPresentArgs): State<"sysctl", SysctlPresentArgs>;
}
