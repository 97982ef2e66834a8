// Written by `pnpm run catalogue` from the sources of Salt 3006, 3007 and 3008. Do not edit.
import type { Input, Yaml } from "../../expr/types.ts";
import type { Common, State } from "../../state/types.ts";
import type { ScalarOrList } from "../loose.ts";

export { boto_ec2 } from "../builders.generated.ts";

export interface BotoEc2EniAbsentArgs extends Common {
  name?: Input<string>;
  /** Default: `false`. */
  release_eip?: Input<boolean>;
  region?: ScalarOrList;
  key?: Yaml;
  keyid?: Yaml;
  profile?: Yaml;
}

export interface BotoEc2EniPresentArgs extends Common {
  name?: Input<string>;
  subnet_id?: ScalarOrList;
  subnet_name?: ScalarOrList;
  private_ip_address?: ScalarOrList;
  description?: Yaml;
  groups?: ScalarOrList;
  /** Default: `true`. */
  source_dest_check?: Input<boolean>;
  allocate_eip?: ScalarOrList;
  arecords?: Yaml;
  region?: ScalarOrList;
  key?: Yaml;
  keyid?: Yaml;
  profile?: Yaml;
}

export interface BotoEc2InstanceAbsentArgs extends Common {
  name?: Input<string>;
  instance_name?: ScalarOrList;
  instance_id?: ScalarOrList;
  /** Default: `false`. */
  release_eip?: Input<boolean>;
  region?: ScalarOrList;
  key?: ScalarOrList;
  keyid?: ScalarOrList;
  profile?: Yaml;
  filters?: Yaml;
}

export interface BotoEc2InstancePresentArgs extends Common {
  name?: Input<string>;
  instance_name?: ScalarOrList;
  instance_id?: ScalarOrList;
  image_id?: ScalarOrList;
  image_name?: ScalarOrList;
  tags?: Yaml;
  key_name?: ScalarOrList;
  security_groups?: ScalarOrList;
  user_data?: ScalarOrList;
  instance_type?: ScalarOrList;
  placement?: ScalarOrList;
  kernel_id?: ScalarOrList;
  ramdisk_id?: ScalarOrList;
  vpc_id?: ScalarOrList;
  vpc_name?: ScalarOrList;
  monitoring_enabled?: ScalarOrList;
  subnet_id?: ScalarOrList;
  subnet_name?: ScalarOrList;
  private_ip_address?: ScalarOrList;
  block_device_map?: Yaml;
  disable_api_termination?: ScalarOrList;
  instance_initiated_shutdown_behavior?: ScalarOrList;
  placement_group?: ScalarOrList;
  client_token?: ScalarOrList;
  security_group_ids?: ScalarOrList;
  security_group_names?: ScalarOrList;
  additional_info?: ScalarOrList;
  tenancy?: ScalarOrList;
  instance_profile_arn?: ScalarOrList;
  instance_profile_name?: ScalarOrList;
  ebs_optimized?: ScalarOrList;
  network_interfaces?: Yaml;
  network_interface_name?: ScalarOrList;
  network_interface_id?: ScalarOrList;
  attributes?: Yaml;
  target_state?: ScalarOrList;
  public_ip?: ScalarOrList;
  allocation_id?: ScalarOrList;
  /** Default: `false`. */
  allocate_eip?: Input<boolean>;
  region?: ScalarOrList;
  key?: ScalarOrList;
  keyid?: ScalarOrList;
  profile?: Yaml;
}

export interface BotoEc2KeyAbsentArgs extends Common {
  name?: Input<string>;
  region?: Input<string>;
  key?: Input<string>;
  keyid?: Input<string>;
  profile?: Yaml;
}

export interface BotoEc2KeyPresentArgs extends Common {
  name?: Input<string>;
  save_private?: Input<string>;
  upload_public?: Input<string>;
  region?: Input<string>;
  key?: Input<string>;
  keyid?: Input<string>;
  profile?: Yaml;
}

export interface BotoEc2PrivateIpsAbsentArgs extends Common {
  name?: Input<string>;
  network_interface_name?: Yaml;
  network_interface_id?: ScalarOrList;
  private_ip_addresses?: ScalarOrList;
  region?: ScalarOrList;
  key?: ScalarOrList;
  keyid?: ScalarOrList;
  profile?: Yaml;
}

export interface BotoEc2PrivateIpsPresentArgs extends Common {
  name?: Input<string>;
  network_interface_name?: Yaml;
  network_interface_id?: ScalarOrList;
  private_ip_addresses?: ScalarOrList;
  /** Default: `false`. */
  allow_reassignment?: Input<boolean>;
  region?: ScalarOrList;
  key?: ScalarOrList;
  keyid?: ScalarOrList;
  profile?: Yaml;
}

export interface BotoEc2SnapshotCreatedArgs extends Common {
  name?: Input<string>;
  ami_name: Yaml;
  instance_name: Yaml;
  /** Default: `true`. */
  wait_until_available?: Input<boolean>;
  /** Default: `300`. */
  wait_timeout_seconds?: Input<number>;
}

export interface BotoEc2VolumeAbsentArgs extends Common {
  name?: Input<string>;
  volume_name?: ScalarOrList;
  volume_id?: ScalarOrList;
  instance_name?: ScalarOrList;
  instance_id?: Yaml;
  device?: ScalarOrList;
  region?: ScalarOrList;
  key?: Yaml;
  keyid?: Yaml;
  profile?: Yaml;
}

export interface BotoEc2VolumePresentArgs extends Common {
  name?: Input<string>;
  volume_name?: ScalarOrList;
  volume_id?: ScalarOrList;
  instance_name?: ScalarOrList;
  instance_id?: ScalarOrList;
  device?: Yaml;
  size?: Yaml;
  snapshot_id?: ScalarOrList;
  volume_type?: Yaml;
  iops?: Yaml;
  /** Default: `false`. */
  encrypted?: Input<boolean>;
  kms_key_id?: ScalarOrList;
  region?: ScalarOrList;
  key?: Yaml;
  keyid?: Yaml;
  profile?: Yaml;
}

export interface BotoEc2VolumesTaggedArgs extends Common {
  name?: Input<string>;
  tag_maps: Yaml;
  /** Default: `false`. */
  authoritative?: Input<boolean>;
  region?: ScalarOrList;
  key?: Yaml;
  keyid?: Yaml;
  profile?: Yaml;
}

/** Salt's `boto_ec2` states. https://docs.saltproject.io/en/3007/ref/states/all/salt.states.boto_ec2.html */
export interface BotoEc2 {
  /**
   * Salt 3006 and 3007; for 3008, `boto3_ec2` of `saltext-boto3` takes its place. No `mod_watch`: `watch` does
   * what `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.boto_ec2.html#salt.states.boto_ec2.eni_absent
   */
  eni_absent(id: Input<string>, args?: BotoEc2EniAbsentArgs): State<"boto_ec2", BotoEc2EniAbsentArgs>;
  /**
   * Salt 3006 and 3007; for 3008, `boto3_ec2` of `saltext-boto3` takes its place. No `mod_watch`: `watch` does
   * what `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.boto_ec2.html#salt.states.boto_ec2.eni_present
   */
  eni_present(id: Input<string>, args?: BotoEc2EniPresentArgs): State<"boto_ec2", BotoEc2EniPresentArgs>;
  /**
   * Salt 3006 and 3007; for 3008, `boto3_ec2` of `saltext-boto3` takes its place. No `mod_watch`: `watch` does
   * what `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.boto_ec2.html#salt.states.boto_ec2.instance_absent
   */
  instance_absent(id: Input<string>, args?: BotoEc2InstanceAbsentArgs): State<"boto_ec2", BotoEc2InstanceAbsentArgs>;
  /**
   * Salt 3006 and 3007; for 3008, `boto3_ec2` of `saltext-boto3` takes its place. No `mod_watch`: `watch` does
   * what `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.boto_ec2.html#salt.states.boto_ec2.instance_present
   */
  instance_present(id: Input<string>, args?: BotoEc2InstancePresentArgs): State<"boto_ec2", BotoEc2InstancePresentArgs>;
  /**
   * Salt 3006 and 3007; for 3008, `boto3_ec2` of `saltext-boto3` takes its place. No `mod_watch`: `watch` does
   * what `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.boto_ec2.html#salt.states.boto_ec2.key_absent
   */
  key_absent(id: Input<string>, args?: BotoEc2KeyAbsentArgs): State<"boto_ec2", BotoEc2KeyAbsentArgs>;
  /**
   * Salt 3006 and 3007; for 3008, `boto3_ec2` of `saltext-boto3` takes its place. No `mod_watch`: `watch` does
   * what `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.boto_ec2.html#salt.states.boto_ec2.key_present
   */
  key_present(id: Input<string>, args?: BotoEc2KeyPresentArgs): State<"boto_ec2", BotoEc2KeyPresentArgs>;
  /**
   * Salt 3006 and 3007; for 3008, `boto3_ec2` of `saltext-boto3` takes its place. No `mod_watch`: `watch` does
   * what `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.boto_ec2.html#salt.states.boto_ec2.private_ips_absent
   */
  private_ips_absent(id: Input<string>, args?: BotoEc2PrivateIpsAbsentArgs): State<"boto_ec2", BotoEc2PrivateIpsAbsentArgs>;
  /**
   * Salt 3006 and 3007; for 3008, `boto3_ec2` of `saltext-boto3` takes its place. No `mod_watch`: `watch` does
   * what `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.boto_ec2.html#salt.states.boto_ec2.private_ips_present
   */
  private_ips_present(id: Input<string>, args?: BotoEc2PrivateIpsPresentArgs): State<"boto_ec2", BotoEc2PrivateIpsPresentArgs>;
  /**
   * Salt 3006 and 3007; for 3008, `boto3_ec2` of `saltext-boto3` takes its place. Required: `ami_name`,
   * `instance_name`. No `mod_watch`: `watch` does what `require` does. Arguments that it does not know are
   * handed on.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.boto_ec2.html#salt.states.boto_ec2.snapshot_created
   */
  snapshot_created(id: Input<string>, args: BotoEc2SnapshotCreatedArgs): State<"boto_ec2", BotoEc2SnapshotCreatedArgs>;
  /**
   * Salt 3006 and 3007; for 3008, `boto3_ec2` of `saltext-boto3` takes its place. No `mod_watch`: `watch` does
   * what `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.boto_ec2.html#salt.states.boto_ec2.volume_absent
   */
  volume_absent(id: Input<string>, args?: BotoEc2VolumeAbsentArgs): State<"boto_ec2", BotoEc2VolumeAbsentArgs>;
  /**
   * Salt 3006 and 3007; for 3008, `boto3_ec2` of `saltext-boto3` takes its place. No `mod_watch`: `watch` does
   * what `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.boto_ec2.html#salt.states.boto_ec2.volume_present
   */
  volume_present(id: Input<string>, args?: BotoEc2VolumePresentArgs): State<"boto_ec2", BotoEc2VolumePresentArgs>;
  /**
   * Salt 3006 and 3007; for 3008, `boto3_ec2` of `saltext-boto3` takes its place. Required: `tag_maps`. No
   * `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.boto_ec2.html#salt.states.boto_ec2.volumes_tagged
   */
  volumes_tagged(id: Input<string>, args: BotoEc2VolumesTaggedArgs): State<"boto_ec2", BotoEc2VolumesTaggedArgs>;
}
