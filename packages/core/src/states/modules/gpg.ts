// Written by `pnpm run catalogue` from the sources of Salt 3006, 3007 and 3008. Do not edit.
import type { Input, Yaml } from "../../expr/types.ts";
import type { Common, State } from "../../state/types.ts";
import type { ScalarOrList } from "../loose.ts";

export { gpg } from "../builders.generated.ts";

export interface GpgAbsentArgs extends Common {
  name?: Input<string>;
  keys?: ScalarOrList;
  user?: ScalarOrList;
  gnupghome?: ScalarOrList;
  /** Salt 3007 and 3008 only. */
  keyring?: ScalarOrList;
  /** Default: `false`. Salt 3007 and 3008 only. */
  keyring_absent_if_empty?: Input<boolean>;
}

export interface GpgPresentArgs extends Common {
  name?: Input<string>;
  keys?: ScalarOrList;
  user?: ScalarOrList;
  keyserver?: Yaml;
  gnupghome?: ScalarOrList;
  trust?: Yaml;
  /** Salt 3007 and 3008 only. */
  keyring?: ScalarOrList;
  /** Salt 3008 only. */
  source?: ScalarOrList;
  /** Default: `false`. Salt 3008 only. */
  skip_keyserver?: Input<boolean>;
  /** Salt 3008 only. */
  text?: ScalarOrList;
  /** Default: `100`. Salt 3008 only. */
  subkey_maxage?: Input<number>;
}

/** Salt's `gpg` states. https://docs.saltproject.io/en/latest/ref/states/all/salt.states.gpg.html */
export interface Gpg {
  /**
   * Salt 3006, 3007 and 3008. No `mod_watch`: `watch` does what `require` does. Salt drops arguments that it
   * does not know, in silence.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.gpg.html#salt.states.gpg.absent
   */
  absent(id: Input<string>, args?: GpgAbsentArgs): State<"gpg", GpgAbsentArgs>;
  /**
   * Salt 3006, 3007 and 3008. No `mod_watch`: `watch` does what `require` does. Salt drops arguments that it
   * does not know, in silence.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.gpg.html#salt.states.gpg.present
   */
  present(id: Input<string>, args?: GpgPresentArgs): State<"gpg", GpgPresentArgs>;
}
