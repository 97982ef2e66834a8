// Written by `pnpm run catalogue` from the sources of Salt 3006, 3007 and 3008. Do not edit.
import type { Input, Yaml } from "../../expr/types.ts";
import type { Common, State } from "../../state/types.ts";
import type { ScalarOrList } from "../loose.ts";

export { hg } from "../builders.generated.ts";

export interface HgLatestArgs extends Common {
  name?: Input<string>;
  rev?: Input<string>;
  target?: Input<string>;
  /** Default: `false`. */
  clean?: Input<boolean>;
  user?: ScalarOrList;
  identity?: Yaml;
  /** Default: `false`. */
  force?: Input<boolean>;
  /** Default: `false`. */
  opts?: Input<boolean>;
  /** Default: `true`. */
  update_head?: Input<boolean>;
}

/** Salt's `hg` states. https://docs.saltproject.io/en/3007/ref/states/all/salt.states.hg.html */
export interface Hg {
  /**
   * Salt 3006 and 3007 only. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.hg.html#salt.states.hg.latest
   */
  latest(id: Input<string>, args?: HgLatestArgs): State<"hg", HgLatestArgs>;
}
