// Written by `pnpm run catalogue` from the sources of Salt 3006, 3007 and 3008. Do not edit.
import type { Input } from "../../expr/types.ts";
import type { Common, State } from "../../state/types.ts";
import type { YamlList } from "../loose.ts";

export { win_firewall } from "../builders.generated.ts";

export interface WinFirewallAddRuleArgs extends Common {
  name?: Input<string>;
  localport: Input<number> | YamlList;
  /** Default: `"tcp"`. */
  protocol?: Input<string>;
  /** Default: `"allow"`. */
  action?: Input<string>;
  /** Default: `"in"`. */
  dir?: Input<string>;
  /** Default: `"any"`. */
  remoteip?: Input<string> | YamlList;
}

export interface WinFirewallDisabledArgs extends Common {
  /** Default: `"allprofiles"`. */
  name?: Input<string>;
}

export interface WinFirewallEnabledArgs extends Common {
  /** Default: `"allprofiles"`. */
  name?: Input<string>;
}

/** Salt's `win_firewall` states. https://docs.saltproject.io/en/latest/ref/states/all/salt.states.win_firewall.html */
export interface WinFirewall {
  /**
   * Salt 3006, 3007 and 3008. Required: `localport`. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.win_firewall.html#salt.states.win_firewall.add_rule
   */
  add_rule(id: Input<string>, args: WinFirewallAddRuleArgs): State<"win_firewall", WinFirewallAddRuleArgs>;
  /**
   * Salt 3006, 3007 and 3008. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.win_firewall.html#salt.states.win_firewall.disabled
   */
  disabled(id: Input<string>, args?: WinFirewallDisabledArgs): State<"win_firewall", WinFirewallDisabledArgs>;
  /**
   * Salt 3006, 3007 and 3008. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.win_firewall.html#salt.states.win_firewall.enabled
   */
  enabled(id: Input<string>, args?: WinFirewallEnabledArgs): State<"win_firewall", WinFirewallEnabledArgs>;
}
