// Written by `pnpm run catalogue` from the sources of Salt 3006, 3007 and 3008. Do not edit.
import type { Input, Yaml } from "../../expr/types.ts";
import type { Common, State } from "../../state/types.ts";
import type { ScalarOrList } from "../loose.ts";

export { boto_elasticsearch_domain } from "../builders.generated.ts";

export interface BotoElasticsearchDomainAbsentArgs extends Common {
  name?: Input<string>;
  DomainName: ScalarOrList;
  region?: ScalarOrList;
  key?: Yaml;
  keyid?: Yaml;
  profile?: Yaml;
}

export interface BotoElasticsearchDomainPresentArgs extends Common {
  name?: Input<string>;
  DomainName: Input<string>;
  ElasticsearchClusterConfig?: Yaml;
  EBSOptions?: Yaml;
  AccessPolicies?: Yaml;
  SnapshotOptions?: Yaml;
  AdvancedOptions?: Yaml;
  Tags?: Yaml;
  region?: Input<string>;
  key?: Input<string>;
  keyid?: Input<string>;
  profile?: Yaml;
  /** Default: `"1.5"`. */
  ElasticsearchVersion?: Input<string>;
}

/**
 * Salt's `boto_elasticsearch_domain` states. https://docs.saltproject.io/en/3007/ref/states/all/salt.states.boto_elasticsearch_domain.html
 */
export interface BotoElasticsearchDomain {
  /**
   * Salt 3006 and 3007 only. Required: `DomainName`. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.boto_elasticsearch_domain.html#salt.states.boto_elasticsearch_domain.absent
   */
  absent(id: Input<string>, args: BotoElasticsearchDomainAbsentArgs): State<"boto_elasticsearch_domain", BotoElasticsearchDomainAbsentArgs>;
  /**
   * Salt 3006 and 3007 only. Required: `DomainName`. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.boto_elasticsearch_domain.html#salt.states.boto_elasticsearch_domain.present
   */
  present(id: Input<string>, args: BotoElasticsearchDomainPresentArgs): State<"boto_elasticsearch_domain", BotoElasticsearchDomainPresentArgs>;
}
