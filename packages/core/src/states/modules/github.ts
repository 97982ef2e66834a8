// Written by `pnpm run catalogue` from the sources of Salt 3006, 3007 and 3008. Do not edit.
import type { Input, Yaml } from "../../expr/types.ts";
import type { Common, State } from "../../state/types.ts";
import type { ScalarOrList } from "../loose.ts";

export { github } from "../builders.generated.ts";

export interface GithubAbsentArgs extends Common {
  name?: Input<string>;
  /** Default: `"github"`. */
  profile?: Input<string>;
  email?: Input<string>;
  fullname?: Yaml;
  /** Named in the documentation, not in the signature. */
  username?: Input<string>;
}

export interface GithubPresentArgs extends Common {
  name?: Input<string>;
  /** Default: `"github"`. */
  profile?: Input<string>;
  /** Named in the documentation, not in the signature. */
  email?: Input<string>;
  /** Named in the documentation, not in the signature. */
  username?: Input<string>;
}

export interface GithubRepoAbsentArgs extends Common {
  name?: Input<string>;
  /** Default: `"github"`. */
  profile?: Input<string>;
}

export interface GithubRepoPresentArgs extends Common {
  name?: Input<string>;
  description?: Input<string>;
  homepage?: ScalarOrList;
  private?: Yaml;
  has_issues?: ScalarOrList;
  has_wiki?: ScalarOrList;
  has_downloads?: ScalarOrList;
  /** Default: `false`. */
  auto_init?: Input<boolean>;
  gitignore_template?: Yaml;
  license_template?: Yaml;
  teams?: Yaml;
  /** Default: `"github"`. */
  profile?: Input<string>;
}

export interface GithubTeamAbsentArgs extends Common {
  name?: Input<string>;
  /** Default: `"github"`. */
  profile?: Input<string>;
}

export interface GithubTeamPresentArgs extends Common {
  name?: Input<string>;
  description?: Yaml;
  repo_names?: Yaml;
  /** Default: `"secret"`. */
  privacy?: Input<string>;
  /** Default: `"pull"`. */
  permission?: Input<string>;
  members?: Yaml;
  /** Default: `false`. */
  enforce_mfa?: Input<boolean>;
  /** Default: `0`. */
  no_mfa_grace_seconds?: Input<number>;
  /** Default: `"github"`. */
  profile?: Input<string>;
}

/** Salt's `github` states. https://docs.saltproject.io/en/3007/ref/states/all/salt.states.github.html */
export interface Github {
  /**
   * Salt 3006 and 3007; for 3008 install `saltext-github`. No `mod_watch`: `watch` does what `require` does.
   * Arguments that it does not know are handed on.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.github.html#salt.states.github.absent
   */
  absent(id: Input<string>, args?: GithubAbsentArgs): State<"github", GithubAbsentArgs>;
  /**
   * Salt 3006 and 3007; for 3008 install `saltext-github`. No `mod_watch`: `watch` does what `require` does.
   * Arguments that it does not know are handed on.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.github.html#salt.states.github.present
   */
  present(id: Input<string>, args?: GithubPresentArgs): State<"github", GithubPresentArgs>;
  /**
   * Salt 3006 and 3007; for 3008 install `saltext-github`. No `mod_watch`: `watch` does what `require` does.
   * Arguments that it does not know are handed on.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.github.html#salt.states.github.repo_absent
   */
  repo_absent(id: Input<string>, args?: GithubRepoAbsentArgs): State<"github", GithubRepoAbsentArgs>;
  /**
   * Salt 3006 and 3007; for 3008 install `saltext-github`. No `mod_watch`: `watch` does what `require` does.
   * Arguments that it does not know are handed on.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.github.html#salt.states.github.repo_present
   */
  repo_present(id: Input<string>, args?: GithubRepoPresentArgs): State<"github", GithubRepoPresentArgs>;
  /**
   * Salt 3006 and 3007; for 3008 install `saltext-github`. No `mod_watch`: `watch` does what `require` does.
   * Arguments that it does not know are handed on.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.github.html#salt.states.github.team_absent
   */
  team_absent(id: Input<string>, args?: GithubTeamAbsentArgs): State<"github", GithubTeamAbsentArgs>;
  /**
   * Salt 3006 and 3007; for 3008 install `saltext-github`. No `mod_watch`: `watch` does what `require` does.
   * Arguments that it does not know are handed on.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.github.html#salt.states.github.team_present
   */
  team_present(id: Input<string>, args?: GithubTeamPresentArgs): State<"github", GithubTeamPresentArgs>;
}
