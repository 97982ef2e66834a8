// Written by `pnpm run catalogue` from the sources of Salt 3006, 3007 and 3008. Do not edit.
import type { Input, Yaml } from "../../expr/types.ts";
import type { Common, State } from "../../state/types.ts";
import type { ScalarOrList } from "../loose.ts";

export { nftables } from "../builders.generated.ts";

export interface NftablesAppendArgs extends Common {
  name?: Input<string>;
  /** Default: `"ipv4"`. */
  family?: Input<string>;
  table?: Yaml;
  chain?: Yaml;
  save?: Yaml;
}

export interface NftablesChainAbsentArgs extends Common {
  name?: Input<string>;
  /** Default: `"filter"`. */
  table?: Input<string>;
  /** Default: `"ipv4"`. */
  family?: Input<string>;
}

export interface NftablesChainPresentArgs extends Common {
  name?: Input<string>;
  /** Default: `"filter"`. */
  table?: Input<string>;
  table_type?: Yaml;
  hook?: Yaml;
  priority?: Yaml;
  /** Default: `"ipv4"`. */
  family?: Input<string>;
}

export interface NftablesDeleteArgs extends Common {
  name?: Input<string>;
  /** Default: `"ipv4"`. */
  family?: Input<string>;
  position?: Yaml;
  table?: Input<string>;
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
  proto?: Input<string>;
  /** Named in the documentation, not in the signature. */
  sport?: Input<string>;
}

export interface NftablesFlushArgs extends Common {
  name?: Input<string>;
  /** Default: `"ipv4"`. */
  family?: Input<string>;
  /** Default: `false`. */
  ignore_absence?: Input<boolean>;
  table?: Yaml;
  chain?: Yaml;
}

export interface NftablesInsertArgs extends Common {
  name?: Input<string>;
  /** Default: `"ipv4"`. */
  family?: Input<string>;
  table?: Yaml;
  chain?: Yaml;
  position?: Yaml;
  save?: Yaml;
}

export interface NftablesSetPolicyArgs extends Common {
  name?: Input<string>;
  /** Default: `"filter"`. */
  table?: Input<string>;
  /** Default: `"ipv4"`. */
  family?: Input<string>;
  chain?: Yaml;
  save?: ScalarOrList;
  policy?: Yaml;
  save_filename?: ScalarOrList;
}

export interface NftablesTableAbsentArgs extends Common {
  name?: Input<string>;
  /** Default: `"ipv4"`. */
  family?: Input<string>;
}

export interface NftablesTablePresentArgs extends Common {
  name?: Input<string>;
  /** Default: `"ipv4"`. */
  family?: Input<string>;
}

/** Salt's `nftables` states. https://docs.saltproject.io/en/latest/ref/states/all/salt.states.nftables.html */
export interface Nftables {
  /**
   * Salt 3006, 3007 and 3008. No `mod_watch`: `watch` does what `require` does. Arguments that it does not know
   * are handed on.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.nftables.html#salt.states.nftables.append
   */
  append(id: Input<string>, args?: NftablesAppendArgs): State<"nftables", NftablesAppendArgs>;
  /**
   * Salt 3006, 3007 and 3008. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.nftables.html#salt.states.nftables.chain_absent
   */
  chain_absent(id: Input<string>, args?: NftablesChainAbsentArgs): State<"nftables", NftablesChainAbsentArgs>;
  /**
   * Salt 3006, 3007 and 3008. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.nftables.html#salt.states.nftables.chain_present
   */
  chain_present(id: Input<string>, args?: NftablesChainPresentArgs): State<"nftables", NftablesChainPresentArgs>;
  /**
   * Salt 3006, 3007 and 3008. No `mod_watch`: `watch` does what `require` does. Arguments that it does not know
   * are handed on.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.nftables.html#salt.states.nftables.delete
   */
  delete(id: Input<string>, args?: NftablesDeleteArgs): State<"nftables", NftablesDeleteArgs>;
  /**
   * Salt 3006, 3007 and 3008. No `mod_watch`: `watch` does what `require` does. Salt drops arguments that it
   * does not know, in silence.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.nftables.html#salt.states.nftables.flush
   */
  flush(id: Input<string>, args?: NftablesFlushArgs): State<"nftables", NftablesFlushArgs>;
  /**
   * Salt 3006, 3007 and 3008. No `mod_watch`: `watch` does what `require` does. Arguments that it does not know
   * are handed on.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.nftables.html#salt.states.nftables.insert
   */
  insert(id: Input<string>, args?: NftablesInsertArgs): State<"nftables", NftablesInsertArgs>;
  /**
   * Salt 3006, 3007 and 3008. No `mod_watch`: `watch` does what `require` does. Salt drops arguments that it
   * does not know, in silence.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.nftables.html#salt.states.nftables.set_policy
   */
  set_policy(id: Input<string>, args?: NftablesSetPolicyArgs): State<"nftables", NftablesSetPolicyArgs>;
  /**
   * Salt 3006, 3007 and 3008. No `mod_watch`: `watch` does what `require` does. Salt drops arguments that it
   * does not know, in silence.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.nftables.html#salt.states.nftables.table_absent
   */
  table_absent(id: Input<string>, args?: NftablesTableAbsentArgs): State<"nftables", NftablesTableAbsentArgs>;
  /**
   * Salt 3006, 3007 and 3008. No `mod_watch`: `watch` does what `require` does. Salt drops arguments that it
   * does not know, in silence.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.nftables.html#salt.states.nftables.table_present
   */
  table_present(id: Input<string>, args?: NftablesTablePresentArgs): State<"nftables", NftablesTablePresentArgs>;
}
