// Written by `pnpm run catalogue` from the sources of Salt 3006, 3007 and 3008. Do not edit.
import type { Input, Yaml } from "../../expr/types.ts";
import type { Common, State } from "../../state/types.ts";
import type { ScalarOrList } from "../loose.ts";

export { boto_route53 } from "../builders.generated.ts";

export interface BotoRoute53AbsentArgs extends Common {
  name?: Input<string>;
  zone: Yaml;
  record_type: Yaml;
  identifier?: Yaml;
  region?: ScalarOrList;
  key?: Yaml;
  keyid?: Yaml;
  profile?: Yaml;
  /** Default: `true`. */
  wait_for_sync?: Input<boolean>;
  /** Default: `false`. */
  split_dns?: Input<boolean>;
  /** Default: `false`. */
  private_zone?: Input<boolean>;
}

export interface BotoRoute53HostedZoneAbsentArgs extends Common {
  name?: Input<string>;
  domain_name?: ScalarOrList;
  region?: Yaml;
  key?: Yaml;
  keyid?: Yaml;
  profile?: Yaml;
}

export interface BotoRoute53HostedZonePresentArgs extends Common {
  name?: Input<string>;
  domain_name?: ScalarOrList;
  /** Default: `false`. */
  private_zone?: Input<boolean>;
  caller_ref?: ScalarOrList;
  /** Default: `""`. */
  comment?: Input<string>;
  vpc_id?: ScalarOrList;
  vpc_name?: ScalarOrList;
  vpc_region?: ScalarOrList;
  region?: Input<string>;
  key?: Input<string>;
  keyid?: Input<string>;
  profile?: Yaml;
}

export interface BotoRoute53PresentArgs extends Common {
  name?: Input<string>;
  value: Input<string>;
  zone: Input<string>;
  record_type: Input<string>;
  ttl?: Input<number>;
  identifier?: Yaml;
  region?: Input<string>;
  key?: Input<string>;
  keyid?: Input<string>;
  profile?: Yaml;
  /** Default: `true`. */
  wait_for_sync?: Input<boolean>;
  /** Default: `false`. */
  split_dns?: Input<boolean>;
  /** Default: `false`. */
  private_zone?: Input<boolean>;
}

export interface BotoRoute53RrAbsentArgs extends Common {
  zone?: Yaml;
  record_type?: Yaml;
  identifier?: Yaml;
  region?: Yaml;
  key?: Yaml;
  keyid?: Yaml;
  profile?: Yaml;
  wait_for_sync?: Yaml;
  split_dns?: Yaml;
  private_zone?: Yaml;
}

export interface BotoRoute53RrPresentArgs extends Common {
  value?: Yaml;
  zone?: Yaml;
  record_type?: Yaml;
  ttl?: Yaml;
  identifier?: Yaml;
  region?: Input<string>;
  key?: Input<string>;
  keyid?: Input<string>;
  profile?: Yaml;
  wait_for_sync?: Yaml;
  split_dns?: Yaml;
  private_zone?: Yaml;
  /** Named in the documentation, not in the signature. */
  Name?: Input<string>;
  /** Named in the documentation, not in the signature. */
  ResourceRecords?: Yaml;
  /** Named in the documentation, not in the signature. */
  DomainName?: Input<string>;
  /** Named in the documentation, not in the signature. */
  TTL?: Input<number>;
  /** Named in the documentation, not in the signature. */
  Type?: Input<string>;
}

/** Salt's `boto_route53` states. https://docs.saltproject.io/en/3007/ref/states/all/salt.states.boto_route53.html */
export interface BotoRoute53 {
  /**
   * Salt 3006 and 3007; for 3008, `boto3_route53` of `saltext-boto3` takes its place. Required: `zone`,
   * `record_type`. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.boto_route53.html#salt.states.boto_route53.absent
   */
  absent(id: Input<string>, args: BotoRoute53AbsentArgs): State<"boto_route53", BotoRoute53AbsentArgs>;
  /**
   * Salt 3006 and 3007; for 3008, `boto3_route53` of `saltext-boto3` takes its place. No `mod_watch`: `watch`
   * does what `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.boto_route53.html#salt.states.boto_route53.hosted_zone_absent
   */
  hosted_zone_absent(id: Input<string>, args?: BotoRoute53HostedZoneAbsentArgs): State<"boto_route53", BotoRoute53HostedZoneAbsentArgs>;
  /**
   * Salt 3006 and 3007; for 3008, `boto3_route53` of `saltext-boto3` takes its place. No `mod_watch`: `watch`
   * does what `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.boto_route53.html#salt.states.boto_route53.hosted_zone_present
   */
  hosted_zone_present(id: Input<string>, args?: BotoRoute53HostedZonePresentArgs): State<"boto_route53", BotoRoute53HostedZonePresentArgs>;
  /**
   * Salt 3006 and 3007; for 3008, `boto3_route53` of `saltext-boto3` takes its place. Required: `value`, `zone`,
   * `record_type`. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.boto_route53.html#salt.states.boto_route53.present
   */
  present(id: Input<string>, args: BotoRoute53PresentArgs): State<"boto_route53", BotoRoute53PresentArgs>;
  /**
   * Salt 3006 and 3007; for 3008, `boto3_route53` of `saltext-boto3` takes its place. No `mod_watch`: `watch`
   * does what `require` does. Salt drops arguments that it does not know, in silence.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.boto_route53.html#salt.states.boto_route53.rr_absent
   */
  rr_absent(id: Input<string>, args?: BotoRoute53RrAbsentArgs): State<"boto_route53", BotoRoute53RrAbsentArgs>;
  /**
   * Salt 3006 and 3007; for 3008, `boto3_route53` of `saltext-boto3` takes its place. No `mod_watch`: `watch`
   * does what `require` does. Salt drops arguments that it does not know, in silence.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.boto_route53.html#salt.states.boto_route53.rr_present
   */
  rr_present(id: Input<string>, args?: BotoRoute53RrPresentArgs): State<"boto_route53", BotoRoute53RrPresentArgs>;
}
