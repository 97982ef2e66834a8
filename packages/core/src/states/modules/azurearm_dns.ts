// Written by `pnpm run catalogue` from the sources of Salt 3006, 3007 and 3008. Do not edit.
import type { Input, Yaml } from "../../expr/types.ts";
import type { Common, State } from "../../state/types.ts";
import type { ScalarOrList } from "../loose.ts";

export { azurearm_dns } from "../builders.generated.ts";

export interface AzurearmDnsRecordSetAbsentArgs extends Common {
  name?: Input<string>;
  zone_name: ScalarOrList;
  resource_group: Yaml;
  connection_auth?: Yaml;
}

export interface AzurearmDnsRecordSetPresentArgs extends Common {
  name?: Input<string>;
  zone_name: Input<string>;
  resource_group: Input<string>;
  record_type: Input<string>;
  if_match?: Yaml;
  if_none_match?: Yaml;
  etag?: Yaml;
  metadata?: Yaml;
  ttl?: Input<number>;
  arecords?: Yaml;
  aaaa_records?: Yaml;
  mx_records?: Yaml;
  ns_records?: Yaml;
  ptr_records?: Yaml;
  srv_records?: Yaml;
  txt_records?: Yaml;
  cname_record?: Yaml;
  soa_record?: Yaml;
  caa_records?: Yaml;
  connection_auth?: Yaml;
}

export interface AzurearmDnsZoneAbsentArgs extends Common {
  name?: Input<string>;
  resource_group: Yaml;
  connection_auth?: Yaml;
}

export interface AzurearmDnsZonePresentArgs extends Common {
  name?: Input<string>;
  resource_group: Input<string>;
  etag?: Yaml;
  if_match?: Yaml;
  if_none_match?: Yaml;
  registration_virtual_networks?: Yaml;
  resolution_virtual_networks?: ScalarOrList;
  tags?: Yaml;
  /** Default: `"Public"`. */
  zone_type?: Input<string>;
  connection_auth?: Yaml;
}

/** Salt's `azurearm_dns` states. https://docs.saltproject.io/en/3006/ref/states/all/salt.states.azurearm_dns.html */
export interface AzurearmDns {
  /**
   * Salt 3006 only. Required: `zone_name`, `resource_group`. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/3006/ref/states/all/salt.states.azurearm_dns.html#salt.states.azurearm_dns.record_set_absent
   */
  record_set_absent(id: Input<string>, args: AzurearmDnsRecordSetAbsentArgs): State<"azurearm_dns", AzurearmDnsRecordSetAbsentArgs>;
  /**
   * Salt 3006 only. Required: `zone_name`, `resource_group`, `record_type`. No `mod_watch`: `watch` does what
   * `require` does. Salt drops arguments that it does not know, in silence.
   * https://docs.saltproject.io/en/3006/ref/states/all/salt.states.azurearm_dns.html#salt.states.azurearm_dns.record_set_present
   */
  record_set_present(id: Input<string>, args: AzurearmDnsRecordSetPresentArgs): State<"azurearm_dns", AzurearmDnsRecordSetPresentArgs>;
  /**
   * Salt 3006 only. Required: `resource_group`. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/3006/ref/states/all/salt.states.azurearm_dns.html#salt.states.azurearm_dns.zone_absent
   */
  zone_absent(id: Input<string>, args: AzurearmDnsZoneAbsentArgs): State<"azurearm_dns", AzurearmDnsZoneAbsentArgs>;
  /**
   * Salt 3006 only. Required: `resource_group`. No `mod_watch`: `watch` does what `require` does. Salt drops
   * arguments that it does not know, in silence.
   * https://docs.saltproject.io/en/3006/ref/states/all/salt.states.azurearm_dns.html#salt.states.azurearm_dns.zone_present
   */
  zone_present(id: Input<string>, args: AzurearmDnsZonePresentArgs): State<"azurearm_dns", AzurearmDnsZonePresentArgs>;
}
