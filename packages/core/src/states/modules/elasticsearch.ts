// Written by `pnpm run catalogue` from the sources of Salt 3006, 3007 and 3008. Do not edit.
import type { Input, Yaml } from "../../expr/types.ts";
import type { Common, State } from "../../state/types.ts";
import type { ScalarOrList } from "../loose.ts";

export { elasticsearch } from "../builders.generated.ts";

export interface ElasticsearchAliasAbsentArgs extends Common {
  name?: Input<string>;
  index: ScalarOrList;
}

export interface ElasticsearchAliasPresentArgs extends Common {
  name?: Input<string>;
  index: Input<string>;
  definition?: Yaml;
}

export interface Elasticsearch_IndexAbsentArgs extends Common {
  name?: Input<string>;
}

export interface Elasticsearch_IndexPresentArgs extends Common {
  name?: Input<string>;
  definition?: Yaml;
}

export interface Elasticsearch_IndexTemplateAbsentArgs extends Common {
  name?: Input<string>;
}

export interface Elasticsearch_IndexTemplatePresentArgs extends Common {
  name?: Input<string>;
  definition: Yaml;
  /** Default: `false`. */
  check_definition?: Input<boolean>;
}

export interface ElasticsearchPipelineAbsentArgs extends Common {
  name?: Input<string>;
}

export interface ElasticsearchPipelinePresentArgs extends Common {
  name?: Input<string>;
  definition: Yaml;
}

export interface ElasticsearchSearchTemplateAbsentArgs extends Common {
  name?: Input<string>;
}

export interface ElasticsearchSearchTemplatePresentArgs extends Common {
  name?: Input<string>;
  definition: Yaml;
}

/** Salt's `elasticsearch` states. https://docs.saltproject.io/en/3007/ref/states/all/salt.states.elasticsearch.html */
export interface Elasticsearch {
  /**
   * Salt 3006 and 3007; for 3008 install `saltext-elasticsearch`. Required: `index`. No `mod_watch`: `watch`
   * does what `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.elasticsearch.html#salt.states.elasticsearch.alias_absent
   */
  alias_absent(id: Input<string>, args: ElasticsearchAliasAbsentArgs): State<"elasticsearch", ElasticsearchAliasAbsentArgs>;
  /**
   * Salt 3006 and 3007; for 3008 install `saltext-elasticsearch`. Required: `index`. No `mod_watch`: `watch`
   * does what `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.elasticsearch.html#salt.states.elasticsearch.alias_present
   */
  alias_present(id: Input<string>, args: ElasticsearchAliasPresentArgs): State<"elasticsearch", ElasticsearchAliasPresentArgs>;
  /**
   * Salt 3006 and 3007; for 3008 install `saltext-elasticsearch`. No `mod_watch`: `watch` does what `require`
   * does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.elasticsearch.html#salt.states.elasticsearch.index_absent
   */
  index_absent(id: Input<string>, args?: Elasticsearch_IndexAbsentArgs): State<"elasticsearch", Elasticsearch_IndexAbsentArgs>;
  /**
   * Salt 3006 and 3007; for 3008 install `saltext-elasticsearch`. No `mod_watch`: `watch` does what `require`
   * does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.elasticsearch.html#salt.states.elasticsearch.index_present
   */
  index_present(id: Input<string>, args?: Elasticsearch_IndexPresentArgs): State<"elasticsearch", Elasticsearch_IndexPresentArgs>;
  /**
   * Salt 3006 and 3007; for 3008 install `saltext-elasticsearch`. No `mod_watch`: `watch` does what `require`
   * does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.elasticsearch.html#salt.states.elasticsearch.index_template_absent
   */
  index_template_absent(id: Input<string>, args?: Elasticsearch_IndexTemplateAbsentArgs): State<"elasticsearch", Elasticsearch_IndexTemplateAbsentArgs>;
  /**
   * Salt 3006 and 3007; for 3008 install `saltext-elasticsearch`. Required: `definition`. No `mod_watch`:
   * `watch` does what `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.elasticsearch.html#salt.states.elasticsearch.index_template_present
   */
  index_template_present(id: Input<string>, args: Elasticsearch_IndexTemplatePresentArgs): State<"elasticsearch", Elasticsearch_IndexTemplatePresentArgs>;
  /**
   * Salt 3006 and 3007; for 3008 install `saltext-elasticsearch`. No `mod_watch`: `watch` does what `require`
   * does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.elasticsearch.html#salt.states.elasticsearch.pipeline_absent
   */
  pipeline_absent(id: Input<string>, args?: ElasticsearchPipelineAbsentArgs): State<"elasticsearch", ElasticsearchPipelineAbsentArgs>;
  /**
   * Salt 3006 and 3007; for 3008 install `saltext-elasticsearch`. Required: `definition`. No `mod_watch`:
   * `watch` does what `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.elasticsearch.html#salt.states.elasticsearch.pipeline_present
   */
  pipeline_present(id: Input<string>, args: ElasticsearchPipelinePresentArgs): State<"elasticsearch", ElasticsearchPipelinePresentArgs>;
  /**
   * Salt 3006 and 3007; for 3008 install `saltext-elasticsearch`. No `mod_watch`: `watch` does what `require`
   * does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.elasticsearch.html#salt.states.elasticsearch.search_template_absent
   */
  search_template_absent(id: Input<string>, args?: ElasticsearchSearchTemplateAbsentArgs): State<"elasticsearch", ElasticsearchSearchTemplateAbsentArgs>;
  /**
   * Salt 3006 and 3007; for 3008 install `saltext-elasticsearch`. Required: `definition`. No `mod_watch`:
   * `watch` does what `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.elasticsearch.html#salt.states.elasticsearch.search_template_present
   */
  search_template_present(id: Input<string>, args: ElasticsearchSearchTemplatePresentArgs): State<"elasticsearch", ElasticsearchSearchTemplatePresentArgs>;
}
