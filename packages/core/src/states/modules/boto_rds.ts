// Written by `pnpm run catalogue` from the sources of Salt 3006, 3007 and 3008. Do not edit.
import type { Input, Yaml } from "../../expr/types.ts";
import type { Common, State } from "../../state/types.ts";
import type { ScalarOrList } from "../loose.ts";

export { boto_rds } from "../builders.generated.ts";

export interface BotoRdsAbsentArgs extends Common {
  name?: Input<string>;
  skip_final_snapshot?: ScalarOrList;
  final_db_snapshot_identifier?: Yaml;
  tags?: Yaml;
  /** Default: `true`. */
  wait_for_deletion?: Input<boolean>;
  /** Default: `180`. */
  timeout?: Input<number>;
  region?: ScalarOrList;
  key?: Yaml;
  keyid?: Yaml;
  profile?: Yaml;
}

export interface BotoRdsParameterPresentArgs extends Common {
  name?: Input<string>;
  db_parameter_group_family: ScalarOrList;
  description: Yaml;
  parameters?: Yaml;
  /** Default: `"pending-reboot"`. */
  apply_method?: Input<string>;
  tags?: Yaml;
  region?: ScalarOrList;
  key?: Yaml;
  keyid?: Yaml;
  profile?: Yaml;
}

export interface BotoRdsPresentArgs extends Common {
  name?: Input<string>;
  allocated_storage: Input<number>;
  db_instance_class: Input<string>;
  engine: Input<string>;
  master_username: Input<string>;
  master_user_password: Input<string>;
  db_name?: Yaml;
  storage_type?: Input<string>;
  db_security_groups?: ScalarOrList;
  vpc_security_group_ids?: ScalarOrList;
  vpc_security_groups?: ScalarOrList;
  availability_zone?: Yaml;
  db_subnet_group_name?: Yaml;
  preferred_maintenance_window?: Yaml;
  db_parameter_group_name?: Yaml;
  db_cluster_identifier?: ScalarOrList;
  tde_credential_arn?: ScalarOrList;
  tde_credential_password?: ScalarOrList;
  storage_encrypted?: ScalarOrList;
  kms_keyid?: ScalarOrList;
  backup_retention_period?: ScalarOrList;
  preferred_backup_window?: Yaml;
  port?: Yaml;
  multi_az?: ScalarOrList;
  engine_version?: ScalarOrList;
  auto_minor_version_upgrade?: Yaml;
  license_model?: Yaml;
  iops?: Yaml;
  option_group_name?: Yaml;
  character_set_name?: Yaml;
  publicly_accessible?: ScalarOrList;
  wait_status?: Yaml;
  tags?: Yaml;
  copy_tags_to_snapshot?: ScalarOrList;
  region?: Input<string>;
  domain?: ScalarOrList;
  key?: Input<string>;
  keyid?: Input<string>;
  monitoring_interval?: ScalarOrList;
  monitoring_role_arn?: ScalarOrList;
  domain_iam_role_name?: ScalarOrList;
  promotion_tier?: Yaml;
  profile?: Yaml;
}

export interface BotoRdsReplicaPresentArgs extends Common {
  name?: Input<string>;
  source: Yaml;
  db_instance_class?: Yaml;
  availability_zone?: Yaml;
  port?: Yaml;
  auto_minor_version_upgrade?: Yaml;
  iops?: Yaml;
  option_group_name?: Yaml;
  publicly_accessible?: Yaml;
  tags?: Yaml;
  region?: Yaml;
  key?: Yaml;
  keyid?: Yaml;
  profile?: Yaml;
  db_parameter_group_name?: Yaml;
}

export interface BotoRdsSubnetGroupAbsentArgs extends Common {
  name?: Input<string>;
  tags?: Yaml;
  region?: Yaml;
  key?: Yaml;
  keyid?: Yaml;
  profile?: Yaml;
}

export interface BotoRdsSubnetGroupPresentArgs extends Common {
  name?: Input<string>;
  description: Yaml;
  subnet_ids?: ScalarOrList;
  subnet_names?: ScalarOrList;
  tags?: Yaml;
  region?: ScalarOrList;
  key?: Yaml;
  keyid?: Yaml;
  profile?: Yaml;
}

/** Salt's `boto_rds` states. https://docs.saltproject.io/en/3007/ref/states/all/salt.states.boto_rds.html */
export interface BotoRds {
  /**
   * Salt 3006 and 3007; for 3008, `boto3_rds` of `saltext-boto3` takes its place. No `mod_watch`: `watch` does
   * what `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.boto_rds.html#salt.states.boto_rds.absent
   */
  absent(id: Input<string>, args?: BotoRdsAbsentArgs): State<"boto_rds", BotoRdsAbsentArgs>;
  /**
   * Salt 3006 and 3007; for 3008, `boto3_rds` of `saltext-boto3` takes its place. Required:
   * `db_parameter_group_family`, `description`. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.boto_rds.html#salt.states.boto_rds.parameter_present
   */
  parameter_present(id: Input<string>, args: BotoRdsParameterPresentArgs): State<"boto_rds", BotoRdsParameterPresentArgs>;
  /**
   * Salt 3006 and 3007; for 3008, `boto3_rds` of `saltext-boto3` takes its place. Required: `allocated_storage`,
   * `db_instance_class`, `engine`, `master_username`, `master_user_password`. No `mod_watch`: `watch` does what
   * `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.boto_rds.html#salt.states.boto_rds.present
   */
  present(id: Input<string>, args: BotoRdsPresentArgs): State<"boto_rds", BotoRdsPresentArgs>;
  /**
   * Salt 3006 and 3007; for 3008, `boto3_rds` of `saltext-boto3` takes its place. Required: `source`. No
   * `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.boto_rds.html#salt.states.boto_rds.replica_present
   */
  replica_present(id: Input<string>, args: BotoRdsReplicaPresentArgs): State<"boto_rds", BotoRdsReplicaPresentArgs>;
  /**
   * Salt 3006 and 3007; for 3008, `boto3_rds` of `saltext-boto3` takes its place. No `mod_watch`: `watch` does
   * what `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.boto_rds.html#salt.states.boto_rds.subnet_group_absent
   */
  subnet_group_absent(id: Input<string>, args?: BotoRdsSubnetGroupAbsentArgs): State<"boto_rds", BotoRdsSubnetGroupAbsentArgs>;
  /**
   * Salt 3006 and 3007; for 3008, `boto3_rds` of `saltext-boto3` takes its place. Required: `description`. No
   * `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.boto_rds.html#salt.states.boto_rds.subnet_group_present
   */
  subnet_group_present(id: Input<string>, args: BotoRdsSubnetGroupPresentArgs): State<"boto_rds", BotoRdsSubnetGroupPresentArgs>;
}
