// Written by `pnpm run catalogue` from the sources of Salt 3006, 3007 and 3008. Do not edit.
import type { Input, Yaml } from "../../expr/types.ts";
import type { Common, State } from "../../state/types.ts";

export { elasticsearch_index } from "../builders.generated.ts";

export interface ElasticsearchIndex_AbsentArgs extends Common {
  name?: Input<string>;
}

export interface ElasticsearchIndex_PresentArgs extends Common {
  name?: Input<string>;
  definition?: Yaml;
}

/**
 * Salt's `elasticsearch_index` states. https://docs.saltproject.io/en/3007/ref/states/all/salt.states.elasticsearch_index.html
 */
export interface ElasticsearchIndex {
  /**
   * Salt 3006 and 3007 only. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.elasticsearch_index.html#salt.states.elasticsearch_index.absent
   */
  absent(id: Input<string>, args?: ElasticsearchIndex_AbsentArgs): State<"elasticsearch_index", ElasticsearchIndex_AbsentArgs>;
  /**
   * Salt 3006 and 3007 only. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.elasticsearch_index.html#salt.states.elasticsearch_index.present
   */
  present(id: Input<string>, args?: ElasticsearchIndex_PresentArgs): State<"elasticsearch_index", ElasticsearchIndex_PresentArgs>;
}
