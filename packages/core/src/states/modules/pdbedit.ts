// Written by `pnpm run catalogue` from the sources of Salt 3006, 3007 and 3008. Do not edit.
import type { Input, Yaml } from "../../expr/types.ts";
import type { Common, State } from "../../state/types.ts";
import type { ScalarOrList } from "../loose.ts";

export { pdbedit } from "../builders.generated.ts";

export interface PdbeditAbsentArgs extends Common {
  name?: Input<string>;
}

export interface PdbeditManagedArgs extends Common {
  name?: Input<string>;
  /** Named in the documentation, not in the signature. */
  login?: ScalarOrList;
  /** Named in the documentation, not in the signature. */
  password?: Input<string>;
  /** Named in the documentation, not in the signature. */
  password_hashed?: Input<boolean>;
  /** Named in the documentation, not in the signature. */
  domain?: Yaml;
  /** Named in the documentation, not in the signature. */
  profile?: ScalarOrList;
  /** Named in the documentation, not in the signature. */
  script?: Yaml;
  /** Named in the documentation, not in the signature. */
  drive?: Input<string>;
  /** Named in the documentation, not in the signature. */
  homedir?: Input<string>;
  /** Named in the documentation, not in the signature. */
  fullname?: ScalarOrList;
  /** Named in the documentation, not in the signature. */
  account_desc?: Yaml;
  /** Named in the documentation, not in the signature. */
  machine_sid?: Yaml;
  /** Named in the documentation, not in the signature. */
  user_sid?: Yaml;
  /** Named in the documentation, not in the signature. */
  account_control?: ScalarOrList;
  /** Named in the documentation, not in the signature. */
  reset_login_hours?: Yaml;
  /** Named in the documentation, not in the signature. */
  reset_bad_password_count?: Yaml;
}

export interface PdbeditPresentArgs extends Common {
  name?: Input<string>;
}

/** Salt's `pdbedit` states. https://docs.saltproject.io/en/3007/ref/states/all/salt.states.pdbedit.html */
export interface Pdbedit {
  /**
   * Salt 3006 and 3007 only. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.pdbedit.html#salt.states.pdbedit.absent
   */
  absent(id: Input<string>, args?: PdbeditAbsentArgs): State<"pdbedit", PdbeditAbsentArgs>;
  /**
   * Salt 3006 and 3007 only. No `mod_watch`: `watch` does what `require` does. Arguments that it does not know
   * are handed on.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.pdbedit.html#salt.states.pdbedit.managed
   */
  managed(id: Input<string>, args?: PdbeditManagedArgs): State<"pdbedit", PdbeditManagedArgs>;
  /**
   * Salt 3006 and 3007 only. No `mod_watch`: `watch` does what `require` does. Arguments that it does not know
   * are handed on.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.pdbedit.html#salt.states.pdbedit.present
   */
  present(id: Input<string>, args?: PdbeditPresentArgs): State<"pdbedit", PdbeditPresentArgs>;
}
