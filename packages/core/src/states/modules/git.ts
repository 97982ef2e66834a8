// Written by `pnpm run catalogue` from the sources of Salt 3006, 3007 and 3008. Do not edit.
import type { Input, Yaml } from "../../expr/types.ts";
import type { Common, State } from "../../state/types.ts";
import type { ScalarOrList } from "../loose.ts";
import type { GitClonedArgs, GitConfigSetArgs, GitLatestArgs } from "../hand/git.ts";

export type { GitClonedArgs, GitConfigSetArgs, GitLatestArgs } from "../hand/git.ts";
export { git } from "../builders.generated.ts";

export interface GitConfigUnsetArgs extends Common {
  name?: Input<string>;
  value_regex?: ScalarOrList;
  repo?: ScalarOrList;
  user?: ScalarOrList;
  password?: ScalarOrList;
  output_encoding?: Yaml;
  global?: Input<boolean>;
  all?: Input<boolean>;
}

export interface GitDetachedArgs extends Common {
  name?: Input<string>;
  rev: ScalarOrList;
  target: ScalarOrList;
  /** Default: `"origin"`. */
  remote?: Input<string>;
  user?: ScalarOrList;
  password?: ScalarOrList;
  /** Default: `false`. */
  force_clone?: Input<boolean>;
  /** Default: `false`. */
  force_checkout?: Input<boolean>;
  /** Default: `true`. */
  fetch_remote?: Input<boolean>;
  /** Default: `false`. */
  hard_reset?: Input<boolean>;
  /** Default: `false`. */
  submodules?: Input<boolean>;
  identity?: ScalarOrList;
  https_user?: ScalarOrList;
  https_pass?: ScalarOrList;
  output_encoding?: Yaml;
}

export interface GitPresentArgs extends Common {
  name?: Input<string>;
  /** Default: `false`. */
  force?: Input<boolean>;
  /** Default: `true`. */
  bare?: Input<boolean>;
  template?: ScalarOrList;
  separate_git_dir?: Yaml;
  shared?: Yaml;
  user?: ScalarOrList;
  password?: ScalarOrList;
  output_encoding?: Yaml;
}

/** Salt's `git` states. https://docs.saltproject.io/en/latest/ref/states/all/salt.states.git.html */
export interface Git {
  /**
   * Clones a repository, and leaves it alone afterwards, but for the branch.
   *
   * Salt 3006, 3007 and 3008. Required: `target`. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.git.html#salt.states.git.cloned
   */
  cloned(id: Input<string>, args: GitClonedArgs): State<"git", GitClonedArgs>;
  /**
   * Sets a value of git's configuration, of one repository or of a user.
   *
   * Salt 3006, 3007 and 3008. No `mod_watch`: `watch` does what `require` does. Arguments that it does not know
   * are handed on.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.git.html#salt.states.git.config_set
   */
  config_set(id: Input<string>, args?: GitConfigSetArgs): State<"git", GitConfigSetArgs>;
  /**
   * Salt 3006, 3007 and 3008. No `mod_watch`: `watch` does what `require` does. Arguments that it does not know
   * are handed on.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.git.html#salt.states.git.config_unset
   */
  config_unset(id: Input<string>, args?: GitConfigUnsetArgs): State<"git", GitConfigUnsetArgs>;
  /**
   * Salt 3006, 3007 and 3008. Required: `rev`, `target`. No `mod_watch`: `watch` does what `require` does.
   * Arguments that it does not know are handed on.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.git.html#salt.states.git.detached
   */
  detached(id: Input<string>, args: GitDetachedArgs): State<"git", GitDetachedArgs>;
  /**
   * Clones a repository, and brings it up to a revision in every run.
   *
   * Salt 3006, 3007 and 3008. Required: `target`. No `mod_watch`: `watch` does what `require` does. Arguments
   * that it does not know are handed on.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.git.html#salt.states.git.latest
   */
  latest(id: Input<string>, args: GitLatestArgs): State<"git", GitLatestArgs>;
  /**
   * Salt 3006, 3007 and 3008. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.git.html#salt.states.git.present
   */
  present(id: Input<string>, args?: GitPresentArgs): State<"git", GitPresentArgs>;
}
