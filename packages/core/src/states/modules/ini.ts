// Written by `pnpm run catalogue` from the sources of Salt 3006, 3007 and 3008. Do not edit.
import type { Input } from "../../expr/types.ts";
import type { Common, State } from "../../state/types.ts";
import type { YamlList, YamlMap } from "../loose.ts";

export { ini } from "../builders.generated.ts";

export interface IniOptionsAbsentArgs extends Common {
  name?: Input<string>;
  sections?: YamlMap;
  /** Default: `"="`. */
  separator?: Input<string>;
  encoding?: Input<string>;
}

export interface IniOptionsPresentArgs extends Common {
  name?: Input<string>;
  sections?: YamlMap;
  /** Default: `"="`. */
  separator?: Input<string>;
  /** Default: `false`. */
  strict?: Input<boolean> | YamlMap;
  encoding?: Input<string>;
  /** Default: `false`. */
  no_spaces?: Input<boolean> | YamlMap;
}

export interface IniSectionsAbsentArgs extends Common {
  name?: Input<string>;
  sections?: YamlList | YamlMap;
  /** Default: `"="`. */
  separator?: Input<string>;
  encoding?: Input<string>;
}

export interface IniSectionsPresentArgs extends Common {
  name?: Input<string>;
  sections?: YamlList | YamlMap;
  /** Default: `"="`. */
  separator?: Input<string>;
  encoding?: Input<string>;
}

/** Salt's `ini` states. https://docs.saltproject.io/en/latest/ref/states/all/salt.states.ini_manage.html */
export interface Ini {
  /**
   * Salt 3006, 3007 and 3008. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.ini_manage.html#salt.states.ini_manage.options_absent
   */
  options_absent(id: Input<string>, args?: IniOptionsAbsentArgs): State<"ini", IniOptionsAbsentArgs>;
  /**
   * Salt 3006, 3007 and 3008. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.ini_manage.html#salt.states.ini_manage.options_present
   */
  options_present(id: Input<string>, args?: IniOptionsPresentArgs): State<"ini", IniOptionsPresentArgs>;
  /**
   * Salt 3006, 3007 and 3008. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.ini_manage.html#salt.states.ini_manage.sections_absent
   */
  sections_absent(id: Input<string>, args?: IniSectionsAbsentArgs): State<"ini", IniSectionsAbsentArgs>;
  /**
   * Salt 3006, 3007 and 3008. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.ini_manage.html#salt.states.ini_manage.sections_present
   */
  sections_present(id: Input<string>, args?: IniSectionsPresentArgs): State<"ini", IniSectionsPresentArgs>;
}
