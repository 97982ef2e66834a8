import type { Input } from "../../expr/types.ts";
import type { Common } from "../../state/types.ts";

interface LocaleArgs extends Common {
  /** The locale: `"de_DE.UTF-8"`. Without it, the id. */
  name?: Input<string>;
}

/** Generates a locale, and does not make it the system's. */
export type LocalePresentArgs = LocaleArgs;

/** Makes a locale the system's. It must have been generated: require a `locale.present`. */
export type LocaleSystemArgs = LocaleArgs;
