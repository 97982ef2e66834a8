// Written by `pnpm run catalogue` from the sources of Salt 3006, 3007 and 3008. Do not edit.
import type { Input, Yaml } from "../../expr/types.ts";
import type { Common, State } from "../../state/types.ts";

export { kernelpkg } from "../builders.generated.ts";

export interface KernelpkgLatestActiveArgs extends Common {
  name?: Input<string>;
  at_time?: Input<number>;
}

export interface KernelpkgLatestInstalledArgs extends Common {
  name?: Input<string>;
  at_time?: Yaml;
}

export interface KernelpkgLatestWaitArgs extends Common {
  name?: Input<string>;
  at_time?: Input<number>;
}

/** Salt's `kernelpkg` states. https://docs.saltproject.io/en/3007/ref/states/all/salt.states.kernelpkg.html */
export interface Kernelpkg {
  /**
   * Salt 3006 and 3007 only. `watch` and `listen` run the module's `mod_watch`. Salt drops arguments that it
   * does not know, in silence.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.kernelpkg.html#salt.states.kernelpkg.latest_active
   */
  latest_active(id: Input<string>, args?: KernelpkgLatestActiveArgs): State<"kernelpkg", KernelpkgLatestActiveArgs>;
  /**
   * Salt 3006 and 3007 only. `watch` and `listen` run the module's `mod_watch`. Salt drops arguments that it
   * does not know, in silence.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.kernelpkg.html#salt.states.kernelpkg.latest_installed
   */
  latest_installed(id: Input<string>, args?: KernelpkgLatestInstalledArgs): State<"kernelpkg", KernelpkgLatestInstalledArgs>;
  /**
   * Salt 3006 and 3007 only. `watch` and `listen` run the module's `mod_watch`. Salt drops arguments that it
   * does not know, in silence.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.kernelpkg.html#salt.states.kernelpkg.latest_wait
   */
  latest_wait(id: Input<string>, args?: KernelpkgLatestWaitArgs): State<"kernelpkg", KernelpkgLatestWaitArgs>;
}
