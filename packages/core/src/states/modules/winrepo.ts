// Written by `pnpm run catalogue` from the sources of Salt 3006, 3007 and 3008. Do not edit.
import type { Input } from "../../expr/types.ts";
import type { Common, State } from "../../state/types.ts";

export { winrepo } from "../builders.generated.ts";

export interface WinrepoGenrepoArgs extends Common {
  name?: Input<string>;
  /** Default: `false`. */
  force?: Input<boolean>;
  /** Default: `false`. */
  allow_empty?: Input<boolean>;
}

/** Salt's `winrepo` states. https://docs.saltproject.io/en/latest/ref/states/all/salt.states.winrepo.html */
export interface Winrepo {
  /**
   * Salt 3006, 3007 and 3008. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.winrepo.html#salt.states.winrepo.genrepo
   */
  genrepo(id: Input<string>, args?: WinrepoGenrepoArgs): State<"winrepo", WinrepoGenrepoArgs>;
}
