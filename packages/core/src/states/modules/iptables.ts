// Written by `pnpm run catalogue` from the sources of Salt 3006, 3007 and 3008. Do not edit.
import type { Input } from "../../expr/types.ts";
import type { State } from "../../state/types.ts";
import type { IptablesAppendArgs, IptablesChainAbsentArgs, IptablesChainPresentArgs, IptablesDeleteArgs, IptablesFlushArgs, IptablesInsertArgs, IptablesSetPolicyArgs } from "../hand/iptables.ts";

export type { IptablesAppendArgs, IptablesChainAbsentArgs, IptablesChainPresentArgs, IptablesDeleteArgs, IptablesFlushArgs, IptablesInsertArgs, IptablesSetPolicyArgs } from "../hand/iptables.ts";
export { iptables } from "../builders.generated.ts";

/** Salt's `iptables` states. https://docs.saltproject.io/en/latest/ref/states/all/salt.states.iptables.html */
export interface Iptables {
  /**
   * Puts a rule at the end of a chain, if it is not in it. It is gone at the next boot unless `save` is set.
   *
   * Salt 3006, 3007 and 3008. Required: `chain`. No `mod_watch`: `watch` does what `require` does. Arguments
   * that it does not know are handed on.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.iptables.html#salt.states.iptables.append
   */
  append(id: Input<string>, args: IptablesAppendArgs): State<"iptables", IptablesAppendArgs>;
  /**
   * Flushes a chain and removes it, unless something jumps there.
   *
   * Salt 3006, 3007 and 3008. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.iptables.html#salt.states.iptables.chain_absent
   */
  chain_absent(id: Input<string>, args?: IptablesChainAbsentArgs): State<"iptables", IptablesChainAbsentArgs>;
  /**
   * Has a chain there.
   *
   * Salt 3006, 3007 and 3008. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.iptables.html#salt.states.iptables.chain_present
   */
  chain_present(id: Input<string>, args?: IptablesChainPresentArgs): State<"iptables", IptablesChainPresentArgs>;
  /**
   * Takes a rule out of a chain.
   *
   * Salt 3006, 3007 and 3008. Required: `chain`. No `mod_watch`: `watch` does what `require` does. Arguments
   * that it does not know are handed on.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.iptables.html#salt.states.iptables.delete
   */
  delete(id: Input<string>, args: IptablesDeleteArgs): State<"iptables", IptablesDeleteArgs>;
  /**
   * Takes all rules out of a chain, or of all chains of a table; in every run.
   *
   * Salt 3006, 3007 and 3008. No `mod_watch`: `watch` does what `require` does. Salt drops arguments that it
   * does not know, in silence.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.iptables.html#salt.states.iptables.flush
   */
  flush(id: Input<string>, args?: IptablesFlushArgs): State<"iptables", IptablesFlushArgs>;
  /**
   * Puts a rule into a chain, if it is not in it. It is gone at the next boot unless `save` is set.
   *
   * Salt 3006, 3007 and 3008. Required: `chain`, `position`. No `mod_watch`: `watch` does what `require` does.
   * Arguments that it does not know are handed on.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.iptables.html#salt.states.iptables.insert
   */
  insert(id: Input<string>, args: IptablesInsertArgs): State<"iptables", IptablesInsertArgs>;
  /**
   * Says what becomes of packets that no rule of a chain is for.
   *
   * Salt 3006, 3007 and 3008. Required: `policy`, `chain`. No `mod_watch`: `watch` does what `require` does.
   * Salt drops arguments that it does not know, in silence.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.iptables.html#salt.states.iptables.set_policy
   */
  set_policy(id: Input<string>, args: IptablesSetPolicyArgs): State<"iptables", IptablesSetPolicyArgs>;
}
