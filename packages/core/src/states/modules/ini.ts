// Written by `pnpm run catalogue` from the sources of Salt 3006, 3007 and 3008. Do not edit.
import type { Input } from "../../expr/types.ts";
import type { State } from "../../state/types.ts";
import type { IniOptionsAbsentArgs, IniOptionsPresentArgs, IniSectionsAbsentArgs, IniSectionsPresentArgs } from "../hand/ini.ts";

export type { IniOptionsAbsentArgs, IniOptionsPresentArgs, IniSectionsAbsentArgs, IniSectionsPresentArgs } from "../hand/ini.ts";
export { ini } from "../builders.generated.ts";

/** Salt's `ini` states. https://docs.saltproject.io/en/latest/ref/states/all/salt.states.ini_manage.html */
export interface Ini {
  /**
   * Removes options from sections of a file.
   *
   * Salt 3006, 3007 and 3008. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.ini_manage.html#salt.states.ini_manage.options_absent
   */
  options_absent(id: Input<string>, args?: IniOptionsAbsentArgs): State<"ini", IniOptionsAbsentArgs>;
  /**
   * Sets options in sections of a file, and options above all sections. Comments and order stay.
   *
   * Salt 3006, 3007 and 3008. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.ini_manage.html#salt.states.ini_manage.options_present
   */
  options_present(id: Input<string>, args?: IniOptionsPresentArgs): State<"ini", IniOptionsPresentArgs>;
  /**
   * Removes sections with all their options.
   *
   * Salt 3006, 3007 and 3008. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.ini_manage.html#salt.states.ini_manage.sections_absent
   */
  sections_absent(id: Input<string>, args?: IniSectionsAbsentArgs): State<"ini", IniSectionsAbsentArgs>;
  /**
   * Is to add empty sections, and fails in all lines outside a test run: `ini.options_present` adds sections
   * too.
   *
   * Salt 3006, 3007 and 3008. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.ini_manage.html#salt.states.ini_manage.sections_present
   */
  sections_present(id: Input<string>, args?: IniSectionsPresentArgs): State<"ini", IniSectionsPresentArgs>;
}
