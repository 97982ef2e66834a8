// Written by `pnpm run catalogue` from the sources of Salt 3006, 3007 and 3008. Do not edit.
import type { Input, Yaml } from "../../expr/types.ts";
import type { Common, State } from "../../state/types.ts";
import type { ScalarOrList, YamlList, YamlMap } from "../loose.ts";

export { netacl } from "../builders.generated.ts";

export interface NetaclFilterArgs extends Common {
  name?: Input<string>;
  filter_name: Input<string>;
  filter_options?: ScalarOrList;
  terms?: Yaml;
  /** Default: `true`. */
  prepend?: Input<boolean> | YamlList;
  /** Default: `"acl"`. */
  pillar_key?: Input<string>;
  pillarenv?: Yaml;
  /** Default: `false`. */
  merge_pillar?: Input<boolean>;
  /** Default: `false`. */
  only_lower_merge?: Input<boolean>;
  revision_id?: Yaml;
  revision_no?: Input<number>;
  /** Default: `true`. */
  revision_date?: Input<boolean>;
  /** Default: `"%Y/%m/%d"`. */
  revision_date_format?: Input<string>;
  /** Default: `false`. */
  test?: Input<boolean>;
  /** Default: `true`. */
  commit?: Input<boolean>;
  /** Default: `false`. */
  debug?: Input<boolean> | YamlMap;
}

export interface NetaclManagedArgs extends Common {
  name?: Input<string>;
  filters?: Yaml;
  /** Default: `true`. */
  prepend?: Input<boolean> | YamlList;
  /** Default: `"acl"`. */
  pillar_key?: Input<string>;
  pillarenv?: Yaml;
  /** Default: `false`. */
  merge_pillar?: Input<boolean>;
  /** Default: `false`. */
  only_lower_merge?: Input<boolean>;
  revision_id?: Yaml;
  revision_no?: Input<number>;
  /** Default: `true`. */
  revision_date?: Input<boolean>;
  /** Default: `"%Y/%m/%d"`. */
  revision_date_format?: Input<string>;
  /** Default: `false`. */
  test?: Input<boolean>;
  /** Default: `true`. */
  commit?: Input<boolean>;
  /** Default: `false`. */
  debug?: Input<boolean> | YamlMap;
}

export interface NetaclTermArgs extends Common {
  name?: Input<string>;
  filter_name: Input<string>;
  term_name: Input<string>;
  filter_options?: Yaml;
  /** Default: `"acl"`. */
  pillar_key?: Input<string>;
  pillarenv?: Yaml;
  /** Default: `false`. */
  merge_pillar?: Input<boolean>;
  revision_id?: Yaml;
  revision_no?: Yaml;
  /** Default: `true`. */
  revision_date?: Input<boolean>;
  /** Default: `"%Y/%m/%d"`. */
  revision_date_format?: Input<string>;
  /** Default: `false`. */
  test?: Input<boolean>;
  /** Default: `true`. */
  commit?: Input<boolean>;
  /** Default: `false`. */
  debug?: Input<boolean> | YamlMap;
  source_service?: ScalarOrList;
  destination_service?: ScalarOrList;
  /** Named in the documentation, not in the signature. */
  term_fields?: ScalarOrList;
}

/** Salt's `netacl` states. https://docs.saltproject.io/en/latest/ref/states/all/salt.states.netacl.html */
export interface Netacl {
  /**
   * Salt 3006, 3007 and 3008. Required: `filter_name`. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.netacl.html#salt.states.netacl.filter
   */
  filter(id: Input<string>, args: NetaclFilterArgs): State<"netacl", NetaclFilterArgs>;
  /**
   * Salt 3006, 3007 and 3008. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.netacl.html#salt.states.netacl.managed
   */
  managed(id: Input<string>, args?: NetaclManagedArgs): State<"netacl", NetaclManagedArgs>;
  /**
   * Salt 3006, 3007 and 3008. Required: `filter_name`, `term_name`. No `mod_watch`: `watch` does what `require`
   * does. Arguments that it does not know are handed on.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.netacl.html#salt.states.netacl.term
   */
  term(id: Input<string>, args: NetaclTermArgs): State<"netacl", NetaclTermArgs>;
}
