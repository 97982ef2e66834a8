// Written by `pnpm run catalogue` from the sources of Salt 3006, 3007 and 3008. Do not edit.
import type { Input, Yaml } from "../../expr/types.ts";
import type { Common, State } from "../../state/types.ts";

export { libcloud_dns } from "../builders.generated.ts";

export interface LibcloudDnsRecordAbsentArgs extends Common {
  name?: Input<string>;
  zone: Input<string>;
  type: Input<string>;
  data: Input<string>;
  profile: Input<string>;
}

export interface LibcloudDnsRecordPresentArgs extends Common {
  name?: Input<string>;
  zone: Input<string>;
  type: Input<string>;
  data: Input<string>;
  profile: Input<string>;
}

export interface LibcloudDnsStateResultArgs extends Common {
  result: Yaml;
  message: Yaml;
  name?: Input<string>;
  changes?: Yaml;
}

export interface LibcloudDnsZoneAbsentArgs extends Common {
  domain: Input<string>;
  profile: Input<string>;
}

export interface LibcloudDnsZonePresentArgs extends Common {
  domain: Input<string>;
  type: Input<string>;
  profile: Input<string>;
}

/** Salt's `libcloud_dns` states. https://docs.saltproject.io/en/3007/ref/states/all/salt.states.libcloud_dns.html */
export interface LibcloudDns {
  /**
   * Salt 3006 and 3007 only. Required: `zone`, `type`, `data`, `profile`. No `mod_watch`: `watch` does what
   * `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.libcloud_dns.html#salt.states.libcloud_dns.record_absent
   */
  record_absent(id: Input<string>, args: LibcloudDnsRecordAbsentArgs): State<"libcloud_dns", LibcloudDnsRecordAbsentArgs>;
  /**
   * Salt 3006 and 3007 only. Required: `zone`, `type`, `data`, `profile`. No `mod_watch`: `watch` does what
   * `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.libcloud_dns.html#salt.states.libcloud_dns.record_present
   */
  record_present(id: Input<string>, args: LibcloudDnsRecordPresentArgs): State<"libcloud_dns", LibcloudDnsRecordPresentArgs>;
  /**
   * Salt 3006 and 3007 only. Required: `result`, `message`. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.libcloud_dns.html#salt.states.libcloud_dns.state_result
   */
  state_result(id: Input<string>, args: LibcloudDnsStateResultArgs): State<"libcloud_dns", LibcloudDnsStateResultArgs>;
  /**
   * Salt 3006 and 3007 only. Required: `domain`, `profile`. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.libcloud_dns.html#salt.states.libcloud_dns.zone_absent
   */
  zone_absent(id: Input<string>, args: LibcloudDnsZoneAbsentArgs): State<"libcloud_dns", LibcloudDnsZoneAbsentArgs>;
  /**
   * Salt 3006 and 3007 only. Required: `domain`, `type`, `profile`. No `mod_watch`: `watch` does what `require`
   * does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.libcloud_dns.html#salt.states.libcloud_dns.zone_present
   */
  zone_present(id: Input<string>, args: LibcloudDnsZonePresentArgs): State<"libcloud_dns", LibcloudDnsZonePresentArgs>;
}
