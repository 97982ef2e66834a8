import type { Input } from "../../expr/types.ts";
import type { Common } from "../../state/types.ts";

interface ServiceArgs extends Common {
  /** The unit or init script. Without it, the id. */
  name?: Input<string>;
}

/** Starts a service that is not running. `watch` restarts it. */
export interface ServiceRunningArgs extends ServiceArgs {
  /** Whether it starts at boot; unset leaves that as it is. */
  enable?: Input<boolean>;
  /** Part of a command line that `ps` shows when the service runs, where its init script cannot tell. */
  sig?: Input<string>;
  /** Seconds to wait after a start. */
  init_delay?: Input<number>;
  /** systemd: does not wait for the start to end. */
  no_block?: Input<boolean>;
  /** systemd: removes a mask first. */
  unmask?: Input<boolean>;
  /** systemd: with `unmask`, removes the mask that lasts until the next boot instead. */
  unmask_runtime?: Input<boolean>;
  /** systemd: accepted, and without effect on the three lines. */
  wait?: Input<number>;
  /** Windows: seconds before the start is given up. */
  timeout?: Input<number>;
  /** When `watch` fires: reloads instead of restarting. */
  reload?: Input<boolean>;
  /** When `watch` fires: stops and starts instead of restarting, where the provider can. */
  full_restart?: Input<boolean>;
  /** When `watch` fires with `reload`: forces the reload, where the provider can. */
  force?: Input<boolean>;
}

/** Stops a service that is running. */
export interface ServiceDeadArgs extends ServiceArgs {
  /** Whether it starts at boot; unset leaves that as it is. */
  enable?: Input<boolean>;
  /** Part of a command line that `ps` shows when the service runs, where its init script cannot tell. */
  sig?: Input<string>;
  /** Seconds to wait after the stop. */
  init_delay?: Input<number>;
  /** systemd: does not wait for the stop to end. */
  no_block?: Input<boolean>;
  /** Windows: seconds before the stop is given up. */
  timeout?: Input<number>;
}

/** Starts a service at boot, and leaves the present process alone. */
export interface ServiceEnabledArgs extends ServiceArgs {
  /** systemd: does not wait for the job to end. */
  no_block?: Input<boolean>;
  /** systemd: removes a mask first. */
  unmask?: Input<boolean>;
  /** systemd: with `unmask`, removes the mask that lasts until the next boot instead. */
  unmask_runtime?: Input<boolean>;
  /** systemd: another root directory. */
  root?: Input<string>;
}

/** Does not start a service at boot, and leaves the present process alone. */
export interface ServiceDisabledArgs extends ServiceArgs {
  /** systemd: does not wait for the job to end. */
  no_block?: Input<boolean>;
  /** systemd: another root directory. */
  root?: Input<string>;
}

/** systemd only: keeps a service from being started at all. Disable it first. */
export interface ServiceMaskedArgs extends ServiceArgs {
  /** The mask that lasts until the next boot, not the lasting one. Each is managed without the other. */
  runtime?: Input<boolean>;
}

/** systemd only: removes such a mask. */
export type ServiceUnmaskedArgs = ServiceMaskedArgs;
