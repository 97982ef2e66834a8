import type { Input, List } from "../../expr/types.ts";
import type { Common } from "../../state/types.ts";

interface GitArgs extends Common {
  /** Whom git runs as; whoever runs Salt unless told. */
  user?: Input<string>;
  /** Windows: the password of `user`. */
  password?: Input<string>;
  /** The encoding of git's output. */
  output_encoding?: Input<string>;
}

/** Clones a repository, and brings it up to a revision in every run. */
export interface GitLatestArgs extends GitArgs {
  /** The repository's address; without it, the id. */
  name?: Input<string>;
  /** The directory of the clone. */
  target: Input<string>;
  /** A branch, tag or commit of the remote; its HEAD unless told. */
  rev?: Input<string>;
  /** The local branch. */
  branch?: Input<string>;
  /** `false` fetches, and leaves the working tree as it is. */
  update_head?: Input<boolean>;
  /** Discards changes that are not committed. */
  force_checkout?: Input<boolean>;
  /** Empties a target that is no repository. */
  force_clone?: Input<boolean>;
  force_fetch?: Input<boolean>;
  /** Resets where no fast-forward is possible; `"remote-changes"` only where the remote changed. */
  force_reset?: Input<boolean | "remote-changes">;
  submodules?: Input<boolean>;
  /** Not with `rev`. */
  bare?: Input<boolean>;
  mirror?: Input<boolean>;
  /** The remote's name: `"origin"`. */
  remote?: Input<string>;
  fetch_tags?: Input<boolean>;
  /** Removes local tags that the remote lacks; on unless told. */
  sync_tags?: Input<boolean>;
  /** So many commits of history. */
  depth?: Input<number>;
  /** Private keys for SSH, on the minion or the file server. */
  identity?: Input<string> | List<string>;
  https_user?: Input<string>;
  https_pass?: Input<string>;
  refspec_branch?: Input<string>;
  refspec_tag?: Input<string>;
}

/** Clones a repository, and leaves it alone afterwards, but for the branch. */
export interface GitClonedArgs extends GitArgs {
  name?: Input<string>;
  target: Input<string>;
  branch?: Input<string>;
  identity?: Input<string> | List<string>;
  https_user?: Input<string>;
  https_pass?: Input<string>;
}

interface GitConfigBase extends GitArgs {
  /** The key, such as `user.name`; without it, the id. */
  name?: Input<string>;
}

type GitConfigValue =
  | { value: Input<string | number | boolean>; multivar?: "cannot stand beside `value`" }
  | { multivar: List<string>; value?: "cannot stand beside `multivar`" };

type GitConfigPlace =
  | { repo: Input<string>; global?: "cannot stand beside `repo`" }
  | { global: Input<boolean>; repo?: "cannot stand beside `global`" };

/** Sets a value of git's configuration, of one repository or of a user. */
export type GitConfigSetArgs = GitConfigBase & GitConfigValue & GitConfigPlace;
