// Written by `pnpm run catalogue` from the sources of Salt 3006, 3007 and 3008. Do not edit.
import type { Input, Yaml } from "../../expr/types.ts";
import type { Common, State } from "../../state/types.ts";
import type { ScalarOrList } from "../loose.ts";

export { boto_elasticache } from "../builders.generated.ts";

export interface BotoElasticacheAbsentArgs extends Common {
  name?: Input<string>;
  /** Default: `true`. */
  wait?: Input<number | boolean>;
  region?: ScalarOrList;
  key?: Yaml;
  keyid?: Yaml;
  profile?: Yaml;
}

export interface BotoElasticacheCacheClusterAbsentArgs extends Common {
  wait?: Yaml;
  region?: Yaml;
  key?: Yaml;
  keyid?: Yaml;
  profile?: Yaml;
}

export interface BotoElasticacheCacheClusterPresentArgs extends Common {
  engine?: Yaml;
  cache_node_type?: Yaml;
  num_cache_nodes?: Yaml;
  preferred_availability_zone?: Yaml;
  port?: Yaml;
  cache_parameter_group_name?: Yaml;
  cache_security_group_names?: Yaml;
  replication_group_id?: Yaml;
  auto_minor_version_upgrade?: Yaml;
  security_group_ids?: Yaml;
  cache_subnet_group_name?: Yaml;
  engine_version?: Yaml;
  notification_topic_arn?: Yaml;
  preferred_maintenance_window?: Yaml;
  wait?: Yaml;
  region?: Yaml;
  key?: Yaml;
  keyid?: Yaml;
  profile?: Yaml;
}

export interface BotoElasticacheCreategroupArgs extends Common {
  name?: Input<string>;
  primary_cluster_id: ScalarOrList;
  replication_group_description: Yaml;
  wait?: Yaml;
  region?: ScalarOrList;
  key?: Yaml;
  keyid?: Yaml;
  profile?: Yaml;
}

export interface BotoElasticachePresentArgs extends Common {
  name?: Input<string>;
  engine?: Input<string>;
  cache_node_type?: Input<string>;
  num_cache_nodes?: Input<number>;
  preferred_availability_zone?: Yaml;
  port?: Yaml;
  cache_parameter_group_name?: ScalarOrList;
  cache_security_group_names?: ScalarOrList;
  replication_group_id?: Yaml;
  /** Default: `true`. */
  auto_minor_version_upgrade?: Input<boolean>;
  security_group_ids?: ScalarOrList;
  cache_subnet_group_name?: ScalarOrList;
  engine_version?: ScalarOrList;
  notification_topic_arn?: Input<string>;
  preferred_maintenance_window?: Yaml;
  wait?: ScalarOrList;
  region?: Input<string>;
  key?: Yaml;
  keyid?: Yaml;
  profile?: Yaml;
}

export interface BotoElasticacheReplicationGroupAbsentArgs extends Common {
  name?: Input<string>;
  tags?: Yaml;
  region?: Yaml;
  key?: Yaml;
  keyid?: Yaml;
  profile?: Yaml;
}

export interface BotoElasticacheReplicationGroupPresentArgs extends Common {
  primary_cluster_id?: Yaml;
  replication_group_description?: Yaml;
  wait?: Yaml;
  region?: Yaml;
  key?: Yaml;
  keyid?: Yaml;
  profile?: Yaml;
}

export interface BotoElasticacheSubnetGroupAbsentArgs extends Common {
  name?: Input<string>;
  tags?: Yaml;
  region?: Yaml;
  key?: Yaml;
  keyid?: Yaml;
  profile?: Yaml;
}

export interface BotoElasticacheSubnetGroupPresentArgs extends Common {
  name?: Input<string>;
  subnet_ids?: ScalarOrList;
  subnet_names?: ScalarOrList;
  description?: Yaml;
  tags?: ScalarOrList;
  region?: ScalarOrList;
  key?: Yaml;
  keyid?: Yaml;
  profile?: Yaml;
}

/**
 * Salt's `boto_elasticache` states. https://docs.saltproject.io/en/3007/ref/states/all/salt.states.boto_elasticache.html
 */
export interface BotoElasticache {
  /**
   * Salt 3006 and 3007; for 3008, `boto3_elasticache` of `saltext-boto3` takes its place. No `mod_watch`:
   * `watch` does what `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.boto_elasticache.html#salt.states.boto_elasticache.absent
   */
  absent(id: Input<string>, args?: BotoElasticacheAbsentArgs): State<"boto_elasticache", BotoElasticacheAbsentArgs>;
  /**
   * Salt 3006 and 3007; for 3008, `boto3_elasticache` of `saltext-boto3` takes its place. No `mod_watch`:
   * `watch` does what `require` does. Salt drops arguments that it does not know, in silence.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.boto_elasticache.html#salt.states.boto_elasticache.cache_cluster_absent
   */
  cache_cluster_absent(id: Input<string>, args?: BotoElasticacheCacheClusterAbsentArgs): State<"boto_elasticache", BotoElasticacheCacheClusterAbsentArgs>;
  /**
   * Salt 3006 and 3007; for 3008, `boto3_elasticache` of `saltext-boto3` takes its place. No `mod_watch`:
   * `watch` does what `require` does. Salt drops arguments that it does not know, in silence.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.boto_elasticache.html#salt.states.boto_elasticache.cache_cluster_present
   */
  cache_cluster_present(id: Input<string>, args?: BotoElasticacheCacheClusterPresentArgs): State<"boto_elasticache", BotoElasticacheCacheClusterPresentArgs>;
  /**
   * Salt 3006 and 3007; for 3008, `boto3_elasticache` of `saltext-boto3` takes its place. Required:
   * `primary_cluster_id`, `replication_group_description`. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.boto_elasticache.html#salt.states.boto_elasticache.creategroup
   */
  creategroup(id: Input<string>, args: BotoElasticacheCreategroupArgs): State<"boto_elasticache", BotoElasticacheCreategroupArgs>;
  /**
   * Salt 3006 and 3007; for 3008, `boto3_elasticache` of `saltext-boto3` takes its place. No `mod_watch`:
   * `watch` does what `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.boto_elasticache.html#salt.states.boto_elasticache.present
   */
  present(id: Input<string>, args?: BotoElasticachePresentArgs): State<"boto_elasticache", BotoElasticachePresentArgs>;
  /**
   * Salt 3006 and 3007; for 3008, `boto3_elasticache` of `saltext-boto3` takes its place. No `mod_watch`:
   * `watch` does what `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.boto_elasticache.html#salt.states.boto_elasticache.replication_group_absent
   */
  replication_group_absent(id: Input<string>, args?: BotoElasticacheReplicationGroupAbsentArgs): State<"boto_elasticache", BotoElasticacheReplicationGroupAbsentArgs>;
  /**
   * Salt 3006 and 3007; for 3008, `boto3_elasticache` of `saltext-boto3` takes its place. No `mod_watch`:
   * `watch` does what `require` does. Salt drops arguments that it does not know, in silence.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.boto_elasticache.html#salt.states.boto_elasticache.replication_group_present
   */
  replication_group_present(id: Input<string>, args?: BotoElasticacheReplicationGroupPresentArgs): State<"boto_elasticache", BotoElasticacheReplicationGroupPresentArgs>;
  /**
   * Salt 3006 and 3007; for 3008, `boto3_elasticache` of `saltext-boto3` takes its place. No `mod_watch`:
   * `watch` does what `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.boto_elasticache.html#salt.states.boto_elasticache.subnet_group_absent
   */
  subnet_group_absent(id: Input<string>, args?: BotoElasticacheSubnetGroupAbsentArgs): State<"boto_elasticache", BotoElasticacheSubnetGroupAbsentArgs>;
  /**
   * Salt 3006 and 3007; for 3008, `boto3_elasticache` of `saltext-boto3` takes its place. No `mod_watch`:
   * `watch` does what `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.boto_elasticache.html#salt.states.boto_elasticache.subnet_group_present
   */
  subnet_group_present(id: Input<string>, args?: BotoElasticacheSubnetGroupPresentArgs): State<"boto_elasticache", BotoElasticacheSubnetGroupPresentArgs>;
}
