// Written by `pnpm run catalogue` from the sources of Salt 3006, 3007 and 3008. Do not edit.
import type { Input, Yaml } from "../../expr/types.ts";
import type { Common, State } from "../../state/types.ts";

export { elasticsearch_index_template } from "../builders.generated.ts";

export interface ElasticsearchIndexTemplate_AbsentArgs extends Common {
  name?: Input<string>;
}

export interface ElasticsearchIndexTemplate_PresentArgs extends Common {
  name?: Input<string>;
  definition: Yaml;
}

/**
 * Salt's `elasticsearch_index_template` states. https://docs.saltproject.io/en/3007/ref/states/all/salt.states.elasticsearch_index_template.html
 */
export interface ElasticsearchIndexTemplate {
  /**
   * Salt 3006 and 3007 only. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.elasticsearch_index_template.html#salt.states.elasticsearch_index_template.absent
   */
  absent(id: Input<string>, args?: ElasticsearchIndexTemplate_AbsentArgs): State<"elasticsearch_index_template", ElasticsearchIndexTemplate_AbsentArgs>;
  /**
   * Salt 3006 and 3007 only. Required: `definition`. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.elasticsearch_index_template.html#salt.states.elasticsearch_index_template.present
   */
  present(id: Input<string>, args: ElasticsearchIndexTemplate_PresentArgs): State<"elasticsearch_index_template", ElasticsearchIndexTemplate_PresentArgs>;
}
