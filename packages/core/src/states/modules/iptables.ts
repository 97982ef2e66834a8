// Written by `pnpm run catalogue` from the sources of Salt 3006, 3007 and 3008. Do not edit.
import type { Input, Yaml } from "../../expr/types.ts";
import type { Common, State } from "../../state/types.ts";
import type { ScalarOrList } from "../loose.ts";

export { iptables } from "../builders.generated.ts";

export interface IptablesAppendArgs extends Common {
  name?: Input<string>;
  /** Default: `"filter"`. */
  table?: Input<string>;
  /** Default: `"ipv4"`. */
  family?: Input<string>;
  rules?: Yaml;
  chain?: Input<string>;
  save?: Input<boolean>;
  /** Named in the documentation, not in the signature. */
  jump?: Input<string>;
  /** Named in the documentation, not in the signature. */
  match?: Yaml;
  /** Named in the documentation, not in the signature. */
  connstate?: Input<string>;
  /** Named in the documentation, not in the signature. */
  dport?: Input<number>;
  /** Named in the documentation, not in the signature. */
  protocol?: Input<string>;
  /** Named in the documentation, not in the signature. */
  sport?: Input<string>;
  /** Named in the documentation, not in the signature. */
  comment?: Input<string>;
  /** Named in the documentation, not in the signature. */
  source?: Input<string>;
  /** Named in the documentation, not in the signature. */
  dports?: Yaml;
  /** Named in the documentation, not in the signature. */
  destination?: Input<string>;
  /** Named in the documentation, not in the signature. */
  "in-interface"?: Input<string>;
  /** Named in the documentation, not in the signature. */
  dir?: Input<string>;
  /** Named in the documentation, not in the signature. */
  pol?: Input<string>;
  /** Named in the documentation, not in the signature. */
  reqid?: Input<number>;
  /** Named in the documentation, not in the signature. */
  proto?: Input<string>;
  /** Named in the documentation, not in the signature. */
  "out-interface"?: Input<string>;
}

export interface IptablesChainAbsentArgs extends Common {
  name?: Input<string>;
  /** Default: `"filter"`. */
  table?: Input<string>;
  /** Default: `"ipv4"`. */
  family?: Input<string>;
}

export interface IptablesChainPresentArgs extends Common {
  name?: Input<string>;
  /** Default: `"filter"`. */
  table?: Input<string>;
  /** Default: `"ipv4"`. */
  family?: Input<string>;
}

export interface IptablesDeleteArgs extends Common {
  name?: Input<string>;
  /** Default: `"filter"`. */
  table?: Input<string>;
  /** Default: `"ipv4"`. */
  family?: Input<string>;
  rules?: Yaml;
  position?: Input<number>;
  chain?: Input<string>;
  save?: Input<boolean>;
  /** Named in the documentation, not in the signature. */
  jump?: Input<string>;
  /** Named in the documentation, not in the signature. */
  match?: Input<string>;
  /** Named in the documentation, not in the signature. */
  connstate?: Input<string>;
  /** Named in the documentation, not in the signature. */
  dport?: Input<number>;
  /** Named in the documentation, not in the signature. */
  protocol?: Input<string>;
  /** Named in the documentation, not in the signature. */
  sport?: Input<string>;
}

export interface IptablesFlushArgs extends Common {
  name?: Input<string>;
  /** Default: `"filter"`. */
  table?: Input<string>;
  /** Default: `"ipv4"`. */
  family?: Input<string>;
  chain?: Yaml;
}

export interface IptablesInsertArgs extends Common {
  name?: Input<string>;
  /** Default: `"filter"`. */
  table?: Input<string>;
  /** Default: `"ipv4"`. */
  family?: Input<string>;
  rules?: Yaml;
  chain?: Input<string>;
  save?: Input<boolean>;
  position?: Input<number>;
  /** Named in the documentation, not in the signature. */
  jump?: Input<string>;
  /** Named in the documentation, not in the signature. */
  match?: Input<string>;
  /** Named in the documentation, not in the signature. */
  connstate?: Input<string>;
  /** Named in the documentation, not in the signature. */
  dport?: Input<number>;
  /** Named in the documentation, not in the signature. */
  protocol?: Input<string>;
  /** Named in the documentation, not in the signature. */
  sport?: Input<string>;
}

export interface IptablesSetPolicyArgs extends Common {
  name?: Input<string>;
  /** Default: `"filter"`. */
  table?: Input<string>;
  /** Default: `"ipv4"`. */
  family?: Input<string>;
  policy?: Input<string>;
  chain?: Input<string>;
  save?: ScalarOrList;
}

/** Salt's `iptables` states. https://docs.saltproject.io/en/latest/ref/states/all/salt.states.iptables.html */
export interface Iptables {
  /**
   * Salt 3006, 3007 and 3008. No `mod_watch`: `watch` does what `require` does. Arguments that it does not know
   * are handed on.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.iptables.html#salt.states.iptables.append
   */
  append(id: Input<string>, args?: IptablesAppendArgs): State<"iptables", IptablesAppendArgs>;
  /**
   * Salt 3006, 3007 and 3008. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.iptables.html#salt.states.iptables.chain_absent
   */
  chain_absent(id: Input<string>, args?: IptablesChainAbsentArgs): State<"iptables", IptablesChainAbsentArgs>;
  /**
   * Salt 3006, 3007 and 3008. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.iptables.html#salt.states.iptables.chain_present
   */
  chain_present(id: Input<string>, args?: IptablesChainPresentArgs): State<"iptables", IptablesChainPresentArgs>;
  /**
   * Salt 3006, 3007 and 3008. No `mod_watch`: `watch` does what `require` does. Arguments that it does not know
   * are handed on.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.iptables.html#salt.states.iptables.delete
   */
  delete(id: Input<string>, args?: IptablesDeleteArgs): State<"iptables", IptablesDeleteArgs>;
  /**
   * Salt 3006, 3007 and 3008. No `mod_watch`: `watch` does what `require` does. Salt drops arguments that it
   * does not know, in silence.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.iptables.html#salt.states.iptables.flush
   */
  flush(id: Input<string>, args?: IptablesFlushArgs): State<"iptables", IptablesFlushArgs>;
  /**
   * Salt 3006, 3007 and 3008. No `mod_watch`: `watch` does what `require` does. Arguments that it does not know
   * are handed on.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.iptables.html#salt.states.iptables.insert
   */
  insert(id: Input<string>, args?: IptablesInsertArgs): State<"iptables", IptablesInsertArgs>;
  /**
   * Salt 3006, 3007 and 3008. No `mod_watch`: `watch` does what `require` does. Salt drops arguments that it
   * does not know, in silence.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.iptables.html#salt.states.iptables.set_policy
   */
  set_policy(id: Input<string>, args?: IptablesSetPolicyArgs): State<"iptables", IptablesSetPolicyArgs>;
}
