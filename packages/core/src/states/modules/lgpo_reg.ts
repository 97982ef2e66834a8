// Written by `pnpm run catalogue` from the sources of Salt 3006, 3007 and 3008. Do not edit.
import type { Input } from "../../expr/types.ts";
import type { Common, State } from "../../state/types.ts";

export { lgpo_reg } from "../builders.generated.ts";

export interface LgpoRegRefreshPolicyArgs extends Common {
  name?: Input<string>;
}

export interface LgpoRegValueAbsentArgs extends Common {
  name?: Input<string>;
  key: Input<string>;
  /** Default: `"Machine"`. */
  policy_class?: Input<string>;
  write_registry?: Input<boolean>;
  /** Default: `false`. */
  refresh_policy?: Input<boolean>;
}

export interface LgpoRegValueDisabledArgs extends Common {
  name?: Input<string>;
  key: Input<string>;
  /** Default: `"Machine"`. */
  policy_class?: Input<string>;
  write_registry?: Input<boolean>;
  /** Default: `false`. */
  refresh_policy?: Input<boolean>;
}

export interface LgpoRegValuePresentArgs extends Common {
  name?: Input<string>;
  key: Input<string>;
  v_data: Input<string | number>;
  /** Default: `"REG_DWORD"`. */
  v_type?: Input<string>;
  /** Default: `"Machine"`. */
  policy_class?: Input<string>;
  write_registry?: Input<boolean>;
  /** Default: `false`. */
  refresh_policy?: Input<boolean>;
}

/** Salt's `lgpo_reg` states. https://docs.saltproject.io/en/latest/ref/states/all/salt.states.win_lgpo_reg.html */
export interface LgpoReg {
  /**
   * Salt 3006, 3007 and 3008. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.win_lgpo_reg.html#salt.states.win_lgpo_reg.refresh_policy
   */
  refresh_policy(id: Input<string>, args?: LgpoRegRefreshPolicyArgs): State<"lgpo_reg", LgpoRegRefreshPolicyArgs>;
  /**
   * Salt 3006, 3007 and 3008. Required: `key`. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.win_lgpo_reg.html#salt.states.win_lgpo_reg.value_absent
   */
  value_absent(id: Input<string>, args: LgpoRegValueAbsentArgs): State<"lgpo_reg", LgpoRegValueAbsentArgs>;
  /**
   * Salt 3006, 3007 and 3008. Required: `key`. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.win_lgpo_reg.html#salt.states.win_lgpo_reg.value_disabled
   */
  value_disabled(id: Input<string>, args: LgpoRegValueDisabledArgs): State<"lgpo_reg", LgpoRegValueDisabledArgs>;
  /**
   * Salt 3006, 3007 and 3008. Required: `key`, `v_data`. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.win_lgpo_reg.html#salt.states.win_lgpo_reg.value_present
   */
  value_present(id: Input<string>, args: LgpoRegValuePresentArgs): State<"lgpo_reg", LgpoRegValuePresentArgs>;
}
