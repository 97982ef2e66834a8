// Written by `pnpm run catalogue` from the sources of Salt 3006, 3007 and 3008. Do not edit.
import type { Input, Yaml } from "../../expr/types.ts";
import type { Common, State } from "../../state/types.ts";
import type { ScalarOrList } from "../loose.ts";

export { svn } from "../builders.generated.ts";

export interface SvnDirtyArgs extends Common {
  name?: Input<string>;
  target: Yaml;
  user?: Yaml;
  username?: Yaml;
  password?: Yaml;
  /** Default: `false`. */
  ignore_unversioned?: Input<boolean>;
}

export interface SvnExportArgs extends Common {
  name?: Input<string>;
  target?: ScalarOrList;
  rev?: ScalarOrList;
  user?: ScalarOrList;
  username?: ScalarOrList;
  password?: ScalarOrList;
  /** Default: `false`. */
  force?: Input<boolean>;
  /** Default: `false`. */
  overwrite?: Input<boolean>;
  /** Default: `true`. */
  externals?: Input<boolean>;
  /** Default: `false`. */
  trust?: Input<boolean>;
  trust_failures?: ScalarOrList;
}

export interface SvnLatestArgs extends Common {
  name?: Input<string>;
  target?: Input<string>;
  rev?: ScalarOrList;
  user?: ScalarOrList;
  username?: ScalarOrList;
  password?: ScalarOrList;
  /** Default: `false`. */
  force?: Input<boolean>;
  /** Default: `true`. */
  externals?: Input<boolean>;
  /** Default: `false`. */
  trust?: Input<boolean>;
  trust_failures?: ScalarOrList;
}

/** Salt's `svn` states. https://docs.saltproject.io/en/3007/ref/states/all/salt.states.svn.html */
export interface Svn {
  /**
   * Salt 3006 and 3007 only. Required: `target`. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.svn.html#salt.states.svn.dirty
   */
  dirty(id: Input<string>, args: SvnDirtyArgs): State<"svn", SvnDirtyArgs>;
  /**
   * Salt 3006 and 3007 only. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.svn.html#salt.states.svn.export
   */
  export(id: Input<string>, args?: SvnExportArgs): State<"svn", SvnExportArgs>;
  /**
   * Salt 3006 and 3007 only. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.svn.html#salt.states.svn.latest
   */
  latest(id: Input<string>, args?: SvnLatestArgs): State<"svn", SvnLatestArgs>;
}
