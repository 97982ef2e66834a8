import type { Input } from "../../expr/types.ts";
import type { Common } from "../../state/types.ts";

interface GemArgs extends Common {
  /** The gem, or the URL of a source. Without it, the id. */
  name?: Input<string>;
  /** With rvm or rbenv: which Ruby. */
  ruby?: Input<string>;
  /** Whom rvm or rbenv runs as. */
  user?: Input<string>;
}

/** Installs a gem. Without `version`, one that is there stays as it is. */
export interface GemInstalledArgs extends GemArgs {
  /** The `gem` program, where it is neither rvm's nor rbenv's. */
  gem_bin?: Input<string>;
  /** One version, or a condition: `">= 2.1"`. Text: YAML cuts 1.10 to 1.1. */
  version?: Input<string>;
  /** Makes documentation for rdoc. */
  rdoc?: Input<boolean>;
  /** Makes documentation for ri. */
  ri?: Input<boolean>;
  /** Also takes versions that are not final. */
  pre_releases?: Input<boolean>;
  /** `"http://host:port"`. */
  proxy?: Input<string>;
  /** Another source than rubygems.org. */
  source?: Input<string>;
}

/** Removes a gem. */
export interface GemRemovedArgs extends GemArgs {
  /** The `gem` program, where it is neither rvm's nor rbenv's. */
  gem_bin?: Input<string>;
}

/** Adds a source of gems. */
export type GemSourcesAddArgs = GemArgs;

/** Removes a source of gems. */
export type GemSourcesRemoveArgs = GemArgs;
