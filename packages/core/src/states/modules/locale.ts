// Written by `pnpm run catalogue` from the sources of Salt 3006, 3007 and 3008. Do not edit.
import type { Input } from "../../expr/types.ts";
import type { State } from "../../state/types.ts";
import type { LocalePresentArgs, LocaleSystemArgs } from "../hand/locale.ts";

export type { LocalePresentArgs, LocaleSystemArgs } from "../hand/locale.ts";
export { locale } from "../builders.generated.ts";

/** Salt's `locale` states. https://docs.saltproject.io/en/latest/ref/states/all/salt.states.locale.html */
export interface Locale {
  /**
   * Generates a locale, and does not make it the system's.
   *
   * Salt 3006, 3007 and 3008. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.locale.html#salt.states.locale.present
   */
  present(id: Input<string>, args?: LocalePresentArgs): State<"locale", LocalePresentArgs>;
  /**
   * Makes a locale the system's. It must have been generated: require a `locale.present`.
   *
   * Salt 3006, 3007 and 3008. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.locale.html#salt.states.locale.system
   */
  system(id: Input<string>, args?: LocaleSystemArgs): State<"locale", LocaleSystemArgs>;
}
