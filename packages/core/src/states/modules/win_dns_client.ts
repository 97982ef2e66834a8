// Written by `pnpm run catalogue` from the sources of Salt 3006, 3007 and 3008. Do not edit.
import type { Input, Yaml } from "../../expr/types.ts";
import type { Common, State } from "../../state/types.ts";

export { win_dns_client } from "../builders.generated.ts";

export interface WinDnsClientDnsDhcpArgs extends Common {
  name?: Input<string>;
  /** Default: `"Local Area Connection"`. */
  interface?: Input<string>;
}

export interface WinDnsClientDnsExistsArgs extends Common {
  name?: Input<string>;
  servers?: Yaml;
  /** Default: `"Local Area Connection"`. */
  interface?: Input<string>;
  /** Default: `false`. */
  replace?: Input<boolean>;
}

export interface WinDnsClientPrimarySuffixArgs extends Common {
  name?: Input<string>;
  suffix?: Input<string>;
  /** Default: `false`. */
  updates?: Input<boolean>;
}

/**
 * Salt's `win_dns_client` states. https://docs.saltproject.io/en/latest/ref/states/all/salt.states.win_dns_client.html
 */
export interface WinDnsClient {
  /**
   * Salt 3006, 3007 and 3008. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.win_dns_client.html#salt.states.win_dns_client.dns_dhcp
   */
  dns_dhcp(id: Input<string>, args?: WinDnsClientDnsDhcpArgs): State<"win_dns_client", WinDnsClientDnsDhcpArgs>;
  /**
   * Salt 3006, 3007 and 3008. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.win_dns_client.html#salt.states.win_dns_client.dns_exists
   */
  dns_exists(id: Input<string>, args?: WinDnsClientDnsExistsArgs): State<"win_dns_client", WinDnsClientDnsExistsArgs>;
  /**
   * Salt 3006, 3007 and 3008. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.win_dns_client.html#salt.states.win_dns_client.primary_suffix
   */
  primary_suffix(id: Input<string>, args?: WinDnsClientPrimarySuffixArgs): State<"win_dns_client", WinDnsClientPrimarySuffixArgs>;
}
