// Written by `pnpm run catalogue` from the sources of Salt 3006, 3007 and 3008. Do not edit.
import type { Input, OneOf, Yaml } from "../../expr/types.ts";
import type { Common, State } from "../../state/types.ts";
import type { ScalarOrList } from "../loose.ts";

export { csf } from "../builders.generated.ts";

export interface CsfNicsSkipArgs extends Common {
  name?: Input<string>;
  nics: Yaml;
  ipv6: Yaml;
}

export interface CsfNicsSkippedArgs extends Common {
  name?: Input<string>;
  nics: ScalarOrList;
  /** Default: `false`. */
  ipv6?: Input<boolean>;
}

export interface CsfOptionPresentArgs extends Common {
  name?: Input<string>;
  value: Yaml;
  /** Default: `false`. */
  reload?: Input<boolean>;
}

export interface CsfPortsOpenArgs extends Common {
  name?: Input<string>;
  ports: ScalarOrList;
  /** Default: `"tcp"`. */
  proto?: Input<OneOf<"tcp" | "udp" | "tcp6" | "udp6">>;
  /** Default: `"in"`. */
  direction?: Input<string>;
}

export interface CsfRuleAbsentArgs extends Common {
  name?: Input<string>;
  method: Yaml;
  port?: Yaml;
  /** Default: `"tcp"`. */
  proto?: Input<string>;
  /** Default: `"in"`. */
  direction?: Input<string>;
  /** Default: `"d"`. */
  port_origin?: Input<string>;
  /** Default: `"s"`. */
  ip_origin?: Input<string>;
  ttl?: Yaml;
  /** Default: `false`. */
  reload?: Input<boolean>;
}

export interface CsfRulePresentArgs extends Common {
  name?: Input<string>;
  method: Yaml;
  port?: Yaml;
  /** Default: `"tcp"`. */
  proto?: Input<string>;
  /** Default: `"in"`. */
  direction?: Input<string>;
  /** Default: `"d"`. */
  port_origin?: Input<string>;
  /** Default: `"s"`. */
  ip_origin?: Input<string>;
  ttl?: Yaml;
  /** Default: `""`. */
  comment?: Input<string>;
  /** Default: `false`. */
  reload?: Input<boolean>;
}

export interface CsfTestingOffArgs extends Common {
  name?: Input<string>;
  /** Default: `false`. */
  reload?: Input<boolean>;
}

export interface CsfTestingOnArgs extends Common {
  name?: Input<string>;
  /** Default: `false`. */
  reload?: Input<boolean>;
}

/** Salt's `csf` states. https://docs.saltproject.io/en/3007/ref/states/all/salt.states.csf.html */
export interface Csf {
  /**
   * Salt 3006 and 3007 only. Required: `nics`, `ipv6`. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.csf.html#salt.states.csf.nics_skip
   */
  nics_skip(id: Input<string>, args: CsfNicsSkipArgs): State<"csf", CsfNicsSkipArgs>;
  /**
   * Salt 3006 and 3007 only. Required: `nics`. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.csf.html#salt.states.csf.nics_skipped
   */
  nics_skipped(id: Input<string>, args: CsfNicsSkippedArgs): State<"csf", CsfNicsSkippedArgs>;
  /**
   * Salt 3006 and 3007 only. Required: `value`. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.csf.html#salt.states.csf.option_present
   */
  option_present(id: Input<string>, args: CsfOptionPresentArgs): State<"csf", CsfOptionPresentArgs>;
  /**
   * Salt 3006 and 3007 only. Required: `ports`. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.csf.html#salt.states.csf.ports_open
   */
  ports_open(id: Input<string>, args: CsfPortsOpenArgs): State<"csf", CsfPortsOpenArgs>;
  /**
   * Salt 3006 and 3007 only. Required: `method`. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.csf.html#salt.states.csf.rule_absent
   */
  rule_absent(id: Input<string>, args: CsfRuleAbsentArgs): State<"csf", CsfRuleAbsentArgs>;
  /**
   * Salt 3006 and 3007 only. Required: `method`. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.csf.html#salt.states.csf.rule_present
   */
  rule_present(id: Input<string>, args: CsfRulePresentArgs): State<"csf", CsfRulePresentArgs>;
  /**
   * Salt 3006 and 3007 only. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.csf.html#salt.states.csf.testing_off
   */
  testing_off(id: Input<string>, args?: CsfTestingOffArgs): State<"csf", CsfTestingOffArgs>;
  /**
   * Salt 3006 and 3007 only. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.csf.html#salt.states.csf.testing_on
   */
  testing_on(id: Input<string>, args?: CsfTestingOnArgs): State<"csf", CsfTestingOnArgs>;
}
