// Written by `pnpm run catalogue` from the sources of Salt 3006, 3007 and 3008. Do not edit.
import type { Input, Yaml } from "../../expr/types.ts";
import type { Common, State } from "../../state/types.ts";
import type { ScalarOrList } from "../loose.ts";

export { boto3_elasticache } from "../builders.generated.ts";

export interface Boto3ElasticacheCacheClusterAbsentArgs extends Common {
  name?: Input<string>;
  /** Default: `600`. */
  wait?: Input<number>;
  region?: ScalarOrList;
  key?: Yaml;
  keyid?: Yaml;
  profile?: Yaml;
}

export interface Boto3ElasticacheCacheClusterPresentArgs extends Common {
  name?: Input<string>;
  /** Default: `900`. */
  wait?: Input<number>;
  security_groups?: ScalarOrList;
  region?: ScalarOrList;
  key?: Yaml;
  keyid?: Yaml;
  profile?: Yaml;
}

export interface Boto3ElasticacheCacheSubnetGroupAbsentArgs extends Common {
  name?: Input<string>;
  region?: ScalarOrList;
  key?: Yaml;
  keyid?: Yaml;
  profile?: Yaml;
}

export interface Boto3ElasticacheCacheSubnetGroupPresentArgs extends Common {
  name?: Input<string>;
  subnets?: ScalarOrList;
  region?: ScalarOrList;
  key?: Yaml;
  keyid?: Yaml;
  profile?: Yaml;
}

export interface Boto3ElasticacheReplicationGroupAbsentArgs extends Common {
  name?: Input<string>;
  /** Default: `600`. */
  wait?: Input<number>;
  region?: ScalarOrList;
  key?: Yaml;
  keyid?: Yaml;
  profile?: Yaml;
}

export interface Boto3ElasticacheReplicationGroupPresentArgs extends Common {
  name?: Input<string>;
  /** Default: `900`. */
  wait?: Input<number>;
  security_groups?: ScalarOrList;
  region?: ScalarOrList;
  key?: Yaml;
  keyid?: Yaml;
  profile?: Yaml;
}

/**
 * Salt's `boto3_elasticache` states. https://docs.saltproject.io/en/3007/ref/states/all/salt.states.boto3_elasticache.html
 */
export interface Boto3Elasticache {
  /**
   * Salt 3006 and 3007; for 3008 install `saltext-boto3`. No `mod_watch`: `watch` does what `require` does.
   * Arguments that it does not know are handed on.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.boto3_elasticache.html#salt.states.boto3_elasticache.cache_cluster_absent
   */
  cache_cluster_absent(id: Input<string>, args?: Boto3ElasticacheCacheClusterAbsentArgs): State<"boto3_elasticache", Boto3ElasticacheCacheClusterAbsentArgs>;
  /**
   * Salt 3006 and 3007; for 3008 install `saltext-boto3`. No `mod_watch`: `watch` does what `require` does.
   * Arguments that it does not know are handed on.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.boto3_elasticache.html#salt.states.boto3_elasticache.cache_cluster_present
   */
  cache_cluster_present(id: Input<string>, args?: Boto3ElasticacheCacheClusterPresentArgs): State<"boto3_elasticache", Boto3ElasticacheCacheClusterPresentArgs>;
  /**
   * Salt 3006 and 3007; for 3008 install `saltext-boto3`. No `mod_watch`: `watch` does what `require` does.
   * Arguments that it does not know are handed on.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.boto3_elasticache.html#salt.states.boto3_elasticache.cache_subnet_group_absent
   */
  cache_subnet_group_absent(id: Input<string>, args?: Boto3ElasticacheCacheSubnetGroupAbsentArgs): State<"boto3_elasticache", Boto3ElasticacheCacheSubnetGroupAbsentArgs>;
  /**
   * Salt 3006 and 3007; for 3008 install `saltext-boto3`. No `mod_watch`: `watch` does what `require` does.
   * Arguments that it does not know are handed on.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.boto3_elasticache.html#salt.states.boto3_elasticache.cache_subnet_group_present
   */
  cache_subnet_group_present(id: Input<string>, args?: Boto3ElasticacheCacheSubnetGroupPresentArgs): State<"boto3_elasticache", Boto3ElasticacheCacheSubnetGroupPresentArgs>;
  /**
   * Salt 3006 and 3007; for 3008 install `saltext-boto3`. No `mod_watch`: `watch` does what `require` does.
   * Arguments that it does not know are handed on.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.boto3_elasticache.html#salt.states.boto3_elasticache.replication_group_absent
   */
  replication_group_absent(id: Input<string>, args?: Boto3ElasticacheReplicationGroupAbsentArgs): State<"boto3_elasticache", Boto3ElasticacheReplicationGroupAbsentArgs>;
  /**
   * Salt 3006 and 3007; for 3008 install `saltext-boto3`. No `mod_watch`: `watch` does what `require` does.
   * Arguments that it does not know are handed on.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.boto3_elasticache.html#salt.states.boto3_elasticache.replication_group_present
   */
  replication_group_present(id: Input<string>, args?: Boto3ElasticacheReplicationGroupPresentArgs): State<"boto3_elasticache", Boto3ElasticacheReplicationGroupPresentArgs>;
}
