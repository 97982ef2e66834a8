// Written by `pnpm run catalogue` from the sources of Salt 3006, 3007 and 3008. Do not edit.
import type { Input } from "../../expr/types.ts";
import type { Common, State } from "../../state/types.ts";

export { locale } from "../builders.generated.ts";

export interface LocalePresentArgs extends Common {
  name?: Input<string>;
}

export interface LocaleSystemArgs extends Common {
  name?: Input<string>;
}

/** Salt's `locale` states. https://docs.saltproject.io/en/latest/ref/states/all/salt.states.locale.html */
export interface Locale {
  /**
   * Salt 3006, 3007 and 3008. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.locale.html#salt.states.locale.present
   */
  present(id: Input<string>, args?: LocalePresentArgs): State<"locale", LocalePresentArgs>;
  /**
   * Salt 3006, 3007 and 3008. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.locale.html#salt.states.locale.system
   */
  system(id: Input<string>, args?: LocaleSystemArgs): State<"locale", LocaleSystemArgs>;
}
