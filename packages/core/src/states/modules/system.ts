// Written by `pnpm run catalogue` from the sources of Salt 3006, 3007 and 3008. Do not edit.
import type { Input } from "../../expr/types.ts";
import type { Common, State } from "../../state/types.ts";

export { system } from "../builders.generated.ts";

export interface SystemComputerDescArgs extends Common {
  name?: Input<string>;
}

export interface SystemComputerDescriptionArgs extends Common {
  name?: Input<string>;
}

export interface SystemComputerNameArgs extends Common {
  name?: Input<string>;
}

export interface SystemHostnameArgs extends Common {
  name?: Input<string>;
}

export interface SystemJoinDomainArgs extends Common {
  name?: Input<string>;
  username?: Input<string>;
  password?: Input<string>;
  account_ou?: Input<string>;
  /** Default: `false`. */
  account_exists?: Input<boolean>;
  /** Default: `false`. */
  restart?: Input<boolean>;
}

export interface SystemRebootArgs extends Common {
  name?: Input<string>;
  message?: Input<string>;
  /** Default: `5`. */
  timeout?: Input<number>;
  /** Default: `true`. */
  force_close?: Input<boolean>;
  /** Default: `false`. */
  in_seconds?: Input<boolean>;
  /** Default: `true`. */
  only_on_pending_reboot?: Input<boolean>;
}

export interface SystemShutdownArgs extends Common {
  name?: Input<string>;
  message?: Input<string>;
  /** Default: `5`. */
  timeout?: Input<number>;
  /** Default: `true`. */
  force_close?: Input<boolean>;
  /** Default: `false`. */
  reboot?: Input<boolean>;
  /** Default: `false`. */
  in_seconds?: Input<boolean>;
  /** Default: `false`. */
  only_on_pending_reboot?: Input<boolean>;
}

export interface SystemWorkgroupArgs extends Common {
  name?: Input<string>;
}

/** Salt's `system` states. https://docs.saltproject.io/en/latest/ref/states/all/salt.states.win_system.html */
export interface System {
  /**
   * Salt 3006, 3007 and 3008. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.win_system.html#salt.states.win_system.computer_desc
   */
  computer_desc(id: Input<string>, args?: SystemComputerDescArgs): State<"system", SystemComputerDescArgs>;
  /**
   * Salt 3006, 3007 and 3008. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.win_system.html#salt.states.win_system.computer_description
   */
  computer_description(id: Input<string>, args?: SystemComputerDescriptionArgs): State<"system", SystemComputerDescriptionArgs>;
  /**
   * Salt 3006, 3007 and 3008. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.win_system.html#salt.states.win_system.computer_name
   */
  computer_name(id: Input<string>, args?: SystemComputerNameArgs): State<"system", SystemComputerNameArgs>;
  /**
   * Salt 3006, 3007 and 3008. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.win_system.html#salt.states.win_system.hostname
   */
  hostname(id: Input<string>, args?: SystemHostnameArgs): State<"system", SystemHostnameArgs>;
  /**
   * Salt 3006, 3007 and 3008. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.win_system.html#salt.states.win_system.join_domain
   */
  join_domain(id: Input<string>, args?: SystemJoinDomainArgs): State<"system", SystemJoinDomainArgs>;
  /**
   * Salt 3006, 3007 and 3008. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.win_system.html#salt.states.win_system.reboot
   */
  reboot(id: Input<string>, args?: SystemRebootArgs): State<"system", SystemRebootArgs>;
  /**
   * Salt 3006, 3007 and 3008. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.win_system.html#salt.states.win_system.shutdown
   */
  shutdown(id: Input<string>, args?: SystemShutdownArgs): State<"system", SystemShutdownArgs>;
  /**
   * Salt 3006, 3007 and 3008. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.win_system.html#salt.states.win_system.workgroup
   */
  workgroup(id: Input<string>, args?: SystemWorkgroupArgs): State<"system", SystemWorkgroupArgs>;
}
