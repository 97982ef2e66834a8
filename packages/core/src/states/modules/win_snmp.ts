// Written by `pnpm run catalogue` from the sources of Salt 3006, 3007 and 3008. Do not edit.
import type { Input } from "../../expr/types.ts";
import type { Common, State } from "../../state/types.ts";
import type { YamlList, YamlMap } from "../loose.ts";

export { win_snmp } from "../builders.generated.ts";

export interface WinSnmpAgentSettingsArgs extends Common {
  name?: Input<string>;
  contact: Input<string>;
  location: Input<string>;
  services?: Input<string> | YamlList;
}

export interface WinSnmpAuthTrapsEnabledArgs extends Common {
  name?: Input<string>;
  /** Default: `true`. */
  status?: Input<boolean>;
}

export interface WinSnmpCommunityNamesArgs extends Common {
  name?: Input<string>;
  communities?: Input<string> | YamlMap;
}

/** Salt's `win_snmp` states. https://docs.saltproject.io/en/latest/ref/states/all/salt.states.win_snmp.html */
export interface WinSnmp {
  /**
   * Salt 3006, 3007 and 3008. Required: `contact`, `location`. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.win_snmp.html#salt.states.win_snmp.agent_settings
   */
  agent_settings(id: Input<string>, args: WinSnmpAgentSettingsArgs): State<"win_snmp", WinSnmpAgentSettingsArgs>;
  /**
   * Salt 3006, 3007 and 3008. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.win_snmp.html#salt.states.win_snmp.auth_traps_enabled
   */
  auth_traps_enabled(id: Input<string>, args?: WinSnmpAuthTrapsEnabledArgs): State<"win_snmp", WinSnmpAuthTrapsEnabledArgs>;
  /**
   * Salt 3006, 3007 and 3008. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.win_snmp.html#salt.states.win_snmp.community_names
   */
  community_names(id: Input<string>, args?: WinSnmpCommunityNamesArgs): State<"win_snmp", WinSnmpCommunityNamesArgs>;
}
