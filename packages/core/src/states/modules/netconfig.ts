// Written by `pnpm run catalogue` from the sources of Salt 3006, 3007 and 3008. Do not edit.
import type { Input, Yaml } from "../../expr/types.ts";
import type { Common, State } from "../../state/types.ts";
import type { FileMode, ScalarOrList, YamlList, YamlMap } from "../loose.ts";

export { netconfig } from "../builders.generated.ts";

export interface NetconfigCommitCancelledArgs extends Common {
  name?: Input<string>;
}

export interface NetconfigCommitConfirmedArgs extends Common {
  name?: Input<string>;
}

export interface NetconfigManagedArgs extends Common {
  name?: Input<string>;
  template_name?: Yaml;
  template_source?: Yaml;
  template_hash?: Yaml;
  template_hash_name?: ScalarOrList;
  /** Default: `"jinja"`. */
  template_engine?: Input<string>;
  /** Default: `false`. */
  skip_verify?: Input<boolean>;
  context?: Yaml;
  defaults?: Yaml;
  /** Default: `false`. */
  test?: Input<boolean>;
  /** Default: `true`. */
  commit?: Input<boolean>;
  /** Default: `false`. */
  debug?: Input<boolean> | YamlMap;
  /** Default: `false`. */
  replace?: Input<boolean>;
  commit_in?: ScalarOrList;
  commit_at?: ScalarOrList;
  revert_in?: ScalarOrList;
  revert_at?: ScalarOrList;
  template_user?: Yaml;
  template_group?: Yaml;
  template_mode?: Yaml;
  template_attrs?: Yaml;
  /** Named in the documentation, not in the signature. */
  template_vars?: Yaml;
  /** Named in the documentation, not in the signature. */
  peers?: Yaml;
}

export interface NetconfigReplacePatternArgs extends Common {
  name?: Input<string>;
  pattern: Input<string>;
  repl: Input<string>;
  /** Default: `0`. */
  count?: Input<number>;
  /** Default: `8`. */
  flags?: Input<number> | YamlList;
  /** Default: `1`. */
  bufsize?: Input<string | number>;
  /** Default: `false`. */
  append_if_not_found?: Input<boolean>;
  /** Default: `false`. */
  prepend_if_not_found?: Input<boolean>;
  not_found_content?: Yaml;
  /** Default: `false`. */
  search_only?: Input<boolean>;
  /** Default: `true`. */
  show_changes?: Input<boolean>;
  /** Default: `false`. */
  backslash_literal?: Input<boolean>;
  /** Default: `"running"`. */
  source?: Input<string>;
  path?: ScalarOrList;
  /** Default: `false`. */
  test?: Input<boolean>;
  /** Default: `true`. */
  replace?: Input<boolean>;
  /** Default: `false`. */
  debug?: Input<boolean> | YamlMap;
  /** Default: `true`. */
  commit?: Input<boolean>;
}

export interface NetconfigSavedArgs extends Common {
  name?: Input<string>;
  /** Default: `"running"`. */
  source?: Input<string>;
  user?: ScalarOrList;
  group?: ScalarOrList;
  mode?: FileMode;
  attrs?: ScalarOrList;
  /** Default: `false`. */
  makedirs?: Input<boolean>;
  dir_mode?: FileMode;
  /** Default: `true`. */
  replace?: Input<boolean>;
  /** Default: `""`. */
  backup?: Input<string>;
  /** Default: `true`. */
  show_changes?: Input<boolean>;
  /** Default: `true`. */
  create?: Input<boolean>;
  /** Default: `""`. */
  tmp_dir?: Input<string>;
  /** Default: `""`. */
  tmp_ext?: Input<string>;
  encoding?: ScalarOrList;
  /** Default: `"strict"`. */
  encoding_errors?: Input<string> | YamlList;
  /** Default: `false`. */
  allow_empty?: Input<boolean>;
  /** Default: `true`. */
  follow_symlinks?: Input<boolean>;
  win_owner?: ScalarOrList;
  win_perms?: Yaml;
  win_deny_perms?: Yaml;
  /** Default: `true`. */
  win_inheritance?: Input<boolean>;
  /** Default: `false`. */
  win_perms_reset?: Input<boolean>;
}

/** Salt's `netconfig` states. https://docs.saltproject.io/en/latest/ref/states/all/salt.states.netconfig.html */
export interface Netconfig {
  /**
   * Salt 3006, 3007 and 3008. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.netconfig.html#salt.states.netconfig.commit_cancelled
   */
  commit_cancelled(id: Input<string>, args?: NetconfigCommitCancelledArgs): State<"netconfig", NetconfigCommitCancelledArgs>;
  /**
   * Salt 3006, 3007 and 3008. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.netconfig.html#salt.states.netconfig.commit_confirmed
   */
  commit_confirmed(id: Input<string>, args?: NetconfigCommitConfirmedArgs): State<"netconfig", NetconfigCommitConfirmedArgs>;
  /**
   * Salt 3006, 3007 and 3008. No `mod_watch`: `watch` does what `require` does. Arguments that it does not know
   * are handed on.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.netconfig.html#salt.states.netconfig.managed
   */
  managed(id: Input<string>, args?: NetconfigManagedArgs): State<"netconfig", NetconfigManagedArgs>;
  /**
   * Salt 3006, 3007 and 3008. Required: `pattern`, `repl`. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.netconfig.html#salt.states.netconfig.replace_pattern
   */
  replace_pattern(id: Input<string>, args: NetconfigReplacePatternArgs): State<"netconfig", NetconfigReplacePatternArgs>;
  /**
   * Salt 3006, 3007 and 3008. No `mod_watch`: `watch` does what `require` does. Arguments that it does not know
   * are handed on.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.netconfig.html#salt.states.netconfig.saved
   */
  saved(id: Input<string>, args?: NetconfigSavedArgs): State<"netconfig", NetconfigSavedArgs>;
}
