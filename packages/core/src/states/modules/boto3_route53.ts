// Written by `pnpm run catalogue` from the sources of Salt 3006, 3007 and 3008. Do not edit.
import type { Input, Yaml } from "../../expr/types.ts";
import type { Common, State } from "../../state/types.ts";
import type { ScalarOrList } from "../loose.ts";

export { boto3_route53 } from "../builders.generated.ts";

export interface Boto3Route53HostedZoneAbsentArgs extends Common {
  name?: Input<string>;
  Name?: ScalarOrList;
  /** Default: `false`. */
  PrivateZone?: Input<boolean>;
  region?: Yaml;
  key?: Yaml;
  keyid?: Yaml;
  profile?: Yaml;
}

export interface Boto3Route53HostedZonePresentArgs extends Common {
  name?: Input<string>;
  Name?: ScalarOrList;
  /** Default: `false`. */
  PrivateZone?: Input<boolean>;
  CallerReference?: ScalarOrList;
  Comment?: Yaml;
  VPCs?: Yaml;
  region?: Yaml;
  key?: Yaml;
  keyid?: Yaml;
  profile?: Yaml;
}

export interface Boto3Route53RrAbsentArgs extends Common {
  name?: Input<string>;
  HostedZoneId?: ScalarOrList;
  DomainName?: ScalarOrList;
  /** Default: `false`. */
  PrivateZone?: Input<boolean>;
  Name?: ScalarOrList;
  Type?: Yaml;
  SetIdentifier?: ScalarOrList;
  region?: ScalarOrList;
  key?: Yaml;
  keyid?: Yaml;
  profile?: Yaml;
}

export interface Boto3Route53RrPresentArgs extends Common {
  name?: Input<string>;
  HostedZoneId?: ScalarOrList;
  DomainName?: ScalarOrList;
  /** Default: `false`. */
  PrivateZone?: Input<boolean>;
  Name?: ScalarOrList;
  Type?: Yaml;
  SetIdentifier?: ScalarOrList;
  Weight?: ScalarOrList;
  Region?: ScalarOrList;
  GeoLocation?: Yaml;
  Failover?: Yaml;
  TTL?: ScalarOrList;
  ResourceRecords?: ScalarOrList;
  AliasTarget?: Yaml;
  HealthCheckId?: Yaml;
  TrafficPolicyInstanceId?: Yaml;
  region?: ScalarOrList;
  key?: Yaml;
  keyid?: Yaml;
  profile?: Yaml;
}

/** Salt's `boto3_route53` states. https://docs.saltproject.io/en/3007/ref/states/all/salt.states.boto3_route53.html */
export interface Boto3Route53 {
  /**
   * Salt 3006 and 3007; for 3008 install `saltext-boto3`. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.boto3_route53.html#salt.states.boto3_route53.hosted_zone_absent
   */
  hosted_zone_absent(id: Input<string>, args?: Boto3Route53HostedZoneAbsentArgs): State<"boto3_route53", Boto3Route53HostedZoneAbsentArgs>;
  /**
   * Salt 3006 and 3007; for 3008 install `saltext-boto3`. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.boto3_route53.html#salt.states.boto3_route53.hosted_zone_present
   */
  hosted_zone_present(id: Input<string>, args?: Boto3Route53HostedZonePresentArgs): State<"boto3_route53", Boto3Route53HostedZonePresentArgs>;
  /**
   * Salt 3006 and 3007; for 3008 install `saltext-boto3`. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.boto3_route53.html#salt.states.boto3_route53.rr_absent
   */
  rr_absent(id: Input<string>, args?: Boto3Route53RrAbsentArgs): State<"boto3_route53", Boto3Route53RrAbsentArgs>;
  /**
   * Salt 3006 and 3007; for 3008 install `saltext-boto3`. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.boto3_route53.html#salt.states.boto3_route53.rr_present
   */
  rr_present(id: Input<string>, args?: Boto3Route53RrPresentArgs): State<"boto3_route53", Boto3Route53RrPresentArgs>;
}
