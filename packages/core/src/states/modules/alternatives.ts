// Written by `pnpm run catalogue` from the sources of Salt 3006, 3007 and 3008. Do not edit.
import type { Input, Yaml } from "../../expr/types.ts";
import type { Common, State } from "../../state/types.ts";
import type { ScalarOrList } from "../loose.ts";

export { alternatives } from "../builders.generated.ts";

export interface AlternativesAutoArgs extends Common {
  name?: Input<string>;
}

export interface AlternativesInstallArgs extends Common {
  name?: Input<string>;
  link: ScalarOrList;
  path: ScalarOrList;
  priority: ScalarOrList;
}

export interface AlternativesRemoveArgs extends Common {
  name?: Input<string>;
  path: Yaml;
}

export interface AlternativesSetArgs extends Common {
  name?: Input<string>;
  path: Input<string>;
}

/** Salt's `alternatives` states. https://docs.saltproject.io/en/3007/ref/states/all/salt.states.alternatives.html */
export interface Alternatives {
  /**
   * Salt 3006 and 3007 only. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.alternatives.html#salt.states.alternatives.auto
   */
  auto(id: Input<string>, args?: AlternativesAutoArgs): State<"alternatives", AlternativesAutoArgs>;
  /**
   * Salt 3006 and 3007 only. Required: `link`, `path`, `priority`. No `mod_watch`: `watch` does what `require`
   * does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.alternatives.html#salt.states.alternatives.install
   */
  install(id: Input<string>, args: AlternativesInstallArgs): State<"alternatives", AlternativesInstallArgs>;
  /**
   * Salt 3006 and 3007 only. Required: `path`. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.alternatives.html#salt.states.alternatives.remove
   */
  remove(id: Input<string>, args: AlternativesRemoveArgs): State<"alternatives", AlternativesRemoveArgs>;
  /**
   * Salt 3006 and 3007 only. Required: `path`. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.alternatives.html#salt.states.alternatives.set
   */
  set(id: Input<string>, args: AlternativesSetArgs): State<"alternatives", AlternativesSetArgs>;
}
