// Written by `pnpm run catalogue` from the sources of Salt 3006, 3007 and 3008. Do not edit.
import type { Input } from "../../expr/types.ts";
import type { State } from "../../state/types.ts";
import type { AlternativesAutoArgs, AlternativesInstallArgs, AlternativesRemoveArgs, AlternativesSetArgs } from "../hand/alternatives.ts";

export type { AlternativesAutoArgs, AlternativesInstallArgs, AlternativesRemoveArgs, AlternativesSetArgs } from "../hand/alternatives.ts";
export { alternatives } from "../builders.generated.ts";

/** Salt's `alternatives` states. https://docs.saltproject.io/en/3007/ref/states/all/salt.states.alternatives.html */
export interface Alternatives {
  /**
   * Lets priorities choose again.
   *
   * Salt 3006 and 3007 only. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.alternatives.html#salt.states.alternatives.auto
   */
  auto(id: Input<string>, args?: AlternativesAutoArgs): State<"alternatives", AlternativesAutoArgs>;
  /**
   * Registers a program as an alternative. It becomes the one in use only if its priority is the highest.
   *
   * Salt 3006 and 3007 only. Required: `link`, `path`, `priority`. No `mod_watch`: `watch` does what `require`
   * does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.alternatives.html#salt.states.alternatives.install
   */
  install(id: Input<string>, args: AlternativesInstallArgs): State<"alternatives", AlternativesInstallArgs>;
  /**
   * Takes a program off the alternatives.
   *
   * Salt 3006 and 3007 only. Required: `path`. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.alternatives.html#salt.states.alternatives.remove
   */
  remove(id: Input<string>, args: AlternativesRemoveArgs): State<"alternatives", AlternativesRemoveArgs>;
  /**
   * Chooses a program by hand. It fails for one that is not registered.
   *
   * Salt 3006 and 3007 only. Required: `path`. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.alternatives.html#salt.states.alternatives.set
   */
  set(id: Input<string>, args: AlternativesSetArgs): State<"alternatives", AlternativesSetArgs>;
}
