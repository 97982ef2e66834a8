// Written by `pnpm run catalogue` from the sources of Salt 3006, 3007 and 3008. Do not edit.
import type { Input, Yaml } from "../../expr/types.ts";
import type { Common, State } from "../../state/types.ts";
import type { ScalarOrList } from "../loose.ts";

export { rsync } from "../builders.generated.ts";

export interface RsyncSynchronizedArgs extends Common {
  name?: Input<string>;
  source: Input<string>;
  /** Default: `false`. */
  delete?: Input<boolean>;
  /** Default: `false`. */
  force?: Input<boolean>;
  /** Default: `false`. */
  update?: Input<boolean>;
  passwordfile?: ScalarOrList;
  exclude?: Yaml;
  excludefrom?: ScalarOrList;
  /** Default: `false`. */
  prepare?: Input<boolean>;
  /** Default: `false`. */
  dryrun?: Input<boolean>;
  additional_opts?: ScalarOrList;
}

/** Salt's `rsync` states. https://docs.saltproject.io/en/3007/ref/states/all/salt.states.rsync.html */
export interface Rsync {
  /**
   * Salt 3006 and 3007 only. Required: `source`. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.rsync.html#salt.states.rsync.synchronized
   */
  synchronized(id: Input<string>, args: RsyncSynchronizedArgs): State<"rsync", RsyncSynchronizedArgs>;
}
