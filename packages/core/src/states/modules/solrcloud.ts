// Written by `pnpm run catalogue` from the sources of Salt 3006, 3007 and 3008. Do not edit.
import type { Input } from "../../expr/types.ts";
import type { Common, State } from "../../state/types.ts";
import type { ScalarOrList, YamlMap } from "../loose.ts";

export { solrcloud } from "../builders.generated.ts";

export interface SolrcloudAliasArgs extends Common {
  name?: Input<string>;
  collections: ScalarOrList;
}

export interface SolrcloudCollectionArgs extends Common {
  name?: Input<string>;
  options?: YamlMap;
}

/** Salt's `solrcloud` states. https://docs.saltproject.io/en/3007/ref/states/all/salt.states.solrcloud.html */
export interface Solrcloud {
  /**
   * Salt 3006 and 3007 only. Required: `collections`. No `mod_watch`: `watch` does what `require` does.
   * Arguments that it does not know are handed on.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.solrcloud.html#salt.states.solrcloud.alias
   */
  alias(id: Input<string>, args: SolrcloudAliasArgs): State<"solrcloud", SolrcloudAliasArgs>;
  /**
   * Salt 3006 and 3007 only. No `mod_watch`: `watch` does what `require` does. Arguments that it does not know
   * are handed on.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.solrcloud.html#salt.states.solrcloud.collection
   */
  collection(id: Input<string>, args?: SolrcloudCollectionArgs): State<"solrcloud", SolrcloudCollectionArgs>;
}
