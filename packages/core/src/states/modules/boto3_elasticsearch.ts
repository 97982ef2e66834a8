// Written by `pnpm run catalogue` from the sources of Salt 3006, 3007 and 3008. Do not edit.
import type { Input, Yaml } from "../../expr/types.ts";
import type { Common, State } from "../../state/types.ts";
import type { YamlList, YamlMap } from "../loose.ts";

export { boto3_elasticsearch } from "../builders.generated.ts";

export interface Boto3ElasticsearchAbsentArgs extends Common {
  name?: Input<string>;
  /** Default: `true`. */
  blocking?: Input<boolean>;
  region?: Input<string>;
  keyid?: Yaml;
  key?: Yaml;
  profile?: Yaml;
}

export interface Boto3ElasticsearchLatestArgs extends Common {
  name?: Input<string>;
  /** Default: `true`. */
  minor_only?: Input<boolean>;
  region?: Input<string>;
  keyid?: Yaml;
  key?: Yaml;
  profile?: Yaml;
}

export interface Boto3ElasticsearchPresentArgs extends Common {
  name?: Input<string>;
  elasticsearch_version?: Input<string>;
  elasticsearch_cluster_config?: YamlMap;
  ebs_options?: YamlMap;
  access_policies?: Input<string> | YamlMap;
  snapshot_options?: YamlMap;
  vpc_options?: YamlList | YamlMap;
  cognito_options?: YamlMap;
  encryption_at_rest_options?: YamlMap;
  node_to_node_encryption_options?: YamlMap;
  advanced_options?: YamlMap;
  log_publishing_options?: YamlMap;
  /** Default: `true`. */
  blocking?: Input<boolean>;
  tags?: YamlMap;
  region?: Input<string>;
  keyid?: Yaml;
  key?: Yaml;
  profile?: Yaml;
}

export interface Boto3ElasticsearchTaggedArgs extends Common {
  name?: Input<string>;
  tags?: YamlMap;
  /** Default: `false`. */
  replace?: Input<boolean>;
  region?: Yaml;
  keyid?: Yaml;
  key?: Yaml;
  profile?: Yaml;
}

export interface Boto3ElasticsearchUpgradedArgs extends Common {
  name?: Input<string>;
  elasticsearch_version: Input<string>;
  /** Default: `true`. */
  blocking?: Input<boolean>;
  region?: Input<string>;
  keyid?: Yaml;
  key?: Yaml;
  profile?: Yaml;
}

/**
 * Salt's `boto3_elasticsearch` states. https://docs.saltproject.io/en/3007/ref/states/all/salt.states.boto3_elasticsearch.html
 */
export interface Boto3Elasticsearch {
  /**
   * Salt 3006 and 3007; for 3008 install `saltext-boto3`. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.boto3_elasticsearch.html#salt.states.boto3_elasticsearch.absent
   */
  absent(id: Input<string>, args?: Boto3ElasticsearchAbsentArgs): State<"boto3_elasticsearch", Boto3ElasticsearchAbsentArgs>;
  /**
   * Salt 3006 and 3007; for 3008 install `saltext-boto3`. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.boto3_elasticsearch.html#salt.states.boto3_elasticsearch.latest
   */
  latest(id: Input<string>, args?: Boto3ElasticsearchLatestArgs): State<"boto3_elasticsearch", Boto3ElasticsearchLatestArgs>;
  /**
   * Salt 3006 and 3007; for 3008 install `saltext-boto3`. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.boto3_elasticsearch.html#salt.states.boto3_elasticsearch.present
   */
  present(id: Input<string>, args?: Boto3ElasticsearchPresentArgs): State<"boto3_elasticsearch", Boto3ElasticsearchPresentArgs>;
  /**
   * Salt 3006 and 3007; for 3008 install `saltext-boto3`. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.boto3_elasticsearch.html#salt.states.boto3_elasticsearch.tagged
   */
  tagged(id: Input<string>, args?: Boto3ElasticsearchTaggedArgs): State<"boto3_elasticsearch", Boto3ElasticsearchTaggedArgs>;
  /**
   * Salt 3006 and 3007; for 3008 install `saltext-boto3`. Required: `elasticsearch_version`. No `mod_watch`:
   * `watch` does what `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.boto3_elasticsearch.html#salt.states.boto3_elasticsearch.upgraded
   */
  upgraded(id: Input<string>, args: Boto3ElasticsearchUpgradedArgs): State<"boto3_elasticsearch", Boto3ElasticsearchUpgradedArgs>;
}
