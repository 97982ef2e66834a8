// Written by `pnpm run catalogue` from the sources of Salt 3006, 3007 and 3008. Do not edit.
import type { Input } from "../../expr/types.ts";
import type { Common, State } from "../../state/types.ts";
import type { YamlList, YamlMap } from "../loose.ts";

export { win_smtp_server } from "../builders.generated.ts";

export interface WinSmtpServerActiveLogFormatArgs extends Common {
  name?: Input<string>;
  log_format: Input<string>;
  /** Default: `"SmtpSvc/1"`. */
  server?: Input<string>;
}

export interface WinSmtpServerConnectionIpListArgs extends Common {
  name?: Input<string>;
  addresses?: Input<string> | YamlMap;
  /** Default: `false`. */
  grant_by_default?: Input<boolean>;
  /** Default: `"SmtpSvc/1"`. */
  server?: Input<string>;
}

export interface WinSmtpServerRelayIpListArgs extends Common {
  name?: Input<string>;
  addresses?: Input<string> | YamlList;
  /** Default: `"SmtpSvc/1"`. */
  server?: Input<string>;
}

export interface WinSmtpServerServerSettingArgs extends Common {
  name?: Input<string>;
  settings?: Input<string> | YamlMap;
  /** Default: `"SmtpSvc/1"`. */
  server?: Input<string>;
}

/**
 * Salt's `win_smtp_server` states. https://docs.saltproject.io/en/latest/ref/states/all/salt.states.win_smtp_server.html
 */
export interface WinSmtpServer {
  /**
   * Salt 3006, 3007 and 3008. Required: `log_format`. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.win_smtp_server.html#salt.states.win_smtp_server.active_log_format
   */
  active_log_format(id: Input<string>, args: WinSmtpServerActiveLogFormatArgs): State<"win_smtp_server", WinSmtpServerActiveLogFormatArgs>;
  /**
   * Salt 3006, 3007 and 3008. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.win_smtp_server.html#salt.states.win_smtp_server.connection_ip_list
   */
  connection_ip_list(id: Input<string>, args?: WinSmtpServerConnectionIpListArgs): State<"win_smtp_server", WinSmtpServerConnectionIpListArgs>;
  /**
   * Salt 3006, 3007 and 3008. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.win_smtp_server.html#salt.states.win_smtp_server.relay_ip_list
   */
  relay_ip_list(id: Input<string>, args?: WinSmtpServerRelayIpListArgs): State<"win_smtp_server", WinSmtpServerRelayIpListArgs>;
  /**
   * Salt 3006, 3007 and 3008. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.win_smtp_server.html#salt.states.win_smtp_server.server_setting
   */
  server_setting(id: Input<string>, args?: WinSmtpServerServerSettingArgs): State<"win_smtp_server", WinSmtpServerServerSettingArgs>;
}
