// Written by `pnpm run catalogue` from the sources of Salt 3006, 3007 and 3008. Do not edit.
import type { Input } from "../../expr/types.ts";
import type { State } from "../../state/types.ts";
import type { ServiceDeadArgs, ServiceDisabledArgs, ServiceEnabledArgs, ServiceMaskedArgs, ServiceRunningArgs, ServiceUnmaskedArgs } from "../hand/service.ts";

export type { ServiceDeadArgs, ServiceDisabledArgs, ServiceEnabledArgs, ServiceMaskedArgs, ServiceRunningArgs, ServiceUnmaskedArgs } from "../hand/service.ts";
export { service } from "../builders.generated.ts";

/** Salt's `service` states. https://docs.saltproject.io/en/latest/ref/states/all/salt.states.service.html */
export interface Service {
  /**
   * Stops a service that is running.
   *
   * Salt 3006, 3007 and 3008. `watch` and `listen` run the module's `mod_watch`. Arguments that it does not know
   * are handed on.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.service.html#salt.states.service.dead
   */
  dead(id: Input<string>, args?: ServiceDeadArgs): State<"service", ServiceDeadArgs>;
  /**
   * Does not start a service at boot, and leaves the present process alone.
   *
   * Salt 3006, 3007 and 3008. `watch` and `listen` run the module's `mod_watch`. Arguments that it does not know
   * are handed on.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.service.html#salt.states.service.disabled
   */
  disabled(id: Input<string>, args?: ServiceDisabledArgs): State<"service", ServiceDisabledArgs>;
  /**
   * Starts a service at boot, and leaves the present process alone.
   *
   * Salt 3006, 3007 and 3008. `watch` and `listen` run the module's `mod_watch`. Arguments that it does not know
   * are handed on.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.service.html#salt.states.service.enabled
   */
  enabled(id: Input<string>, args?: ServiceEnabledArgs): State<"service", ServiceEnabledArgs>;
  /**
   * systemd only: keeps a service from being started at all. Disable it first.
   *
   * Salt 3006, 3007 and 3008. `watch` and `listen` run the module's `mod_watch`.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.service.html#salt.states.service.masked
   */
  masked(id: Input<string>, args?: ServiceMaskedArgs): State<"service", ServiceMaskedArgs>;
  /**
   * Starts a service that is not running. `watch` restarts it.
   *
   * Salt 3006, 3007 and 3008. `watch` and `listen` run the module's `mod_watch`. Arguments that it does not know
   * are handed on.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.service.html#salt.states.service.running
   */
  running(id: Input<string>, args?: ServiceRunningArgs): State<"service", ServiceRunningArgs>;
  /**
   * systemd only: removes such a mask.
   *
   * Salt 3006, 3007 and 3008. `watch` and `listen` run the module's `mod_watch`.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.service.html#salt.states.service.unmasked
   */
  unmasked(id: Input<string>, args?: ServiceUnmaskedArgs): State<"service", ServiceUnmaskedArgs>;
}
