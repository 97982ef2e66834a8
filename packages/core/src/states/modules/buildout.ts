// Written by `pnpm run catalogue` from the sources of Salt 3006, 3007 and 3008. Do not edit.
import type { Input, Yaml } from "../../expr/types.ts";
import type { Common, State } from "../../state/types.ts";
import type { ScalarOrList, YamlList } from "../loose.ts";

export { buildout } from "../builders.generated.ts";

export interface BuildoutInstalledArgs extends Common {
  name?: Input<string>;
  /** Default: `"buildout.cfg"`. */
  config?: Input<string>;
  /** Default: `false`. */
  quiet?: Input<boolean>;
  parts?: Yaml;
  user?: ScalarOrList;
  /** Default: `[]`. */
  env?: YamlList;
  buildout_ver?: ScalarOrList;
  /** Default: `false`. */
  test_release?: Input<boolean>;
  distribute?: Yaml;
  new_st?: Yaml;
  /** Default: `false`. */
  offline?: Input<boolean>;
  /** Default: `false`. */
  newest?: Input<boolean>;
  python?: Yaml;
  /** Default: `false`. */
  debug?: Input<boolean>;
  /** Default: `false`. */
  verbose?: Input<boolean>;
  /** Default: `false`. */
  use_vt?: Input<boolean>;
  /** Default: `"debug"`. */
  loglevel?: Input<string>;
  group?: Yaml;
  output_loglevel?: Yaml;
}

/** Salt's `buildout` states. https://docs.saltproject.io/en/3007/ref/states/all/salt.states.zcbuildout.html */
export interface Buildout {
  /**
   * Salt 3006 and 3007 only. No `mod_watch`: `watch` does what `require` does. Arguments that it does not know
   * are handed on.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.zcbuildout.html#salt.states.zcbuildout.installed
   */
  installed(id: Input<string>, args?: BuildoutInstalledArgs): State<"buildout", BuildoutInstalledArgs>;
}
