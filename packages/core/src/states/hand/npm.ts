import type { Input, List } from "../../expr/types.ts";
import type { Common } from "../../state/types.ts";

interface NpmArgs extends Common {
  /** Whom npm runs as. */
  user?: Input<string>;
}

/** Installs npm packages: globally, unless `dir` is given. */
export interface NpmInstalledArgs extends NpmArgs {
  /** A package, with a version behind `@` if need be. Without it, the id. Not installed beside `pkgs`. */
  name?: Input<string>;
  /** Several packages in one call. */
  pkgs?: List<string>;
  /** The project that gets them. */
  dir?: Input<string>;
  /** Installs what is there already, in every run. */
  force_reinstall?: Input<boolean>;
  /** The URL of another registry. */
  registry?: Input<string>;
  /** Environment variables of npm: a mapping, or a list of one-key mappings. */
  env?: Readonly<Record<string, Input<string>>> | List<Readonly<Record<string, Input<string>>>>;
}

/** Removes an npm package. */
export interface NpmRemovedArgs extends NpmArgs {
  /** The package, without a version. Without it, the id. */
  name?: Input<string>;
  /** The project that has it. */
  dir?: Input<string>;
}

/** Installs what a project's package.json names. */
export interface NpmBootstrapArgs extends NpmArgs {
  /** The project's directory. Without it, the id. */
  name?: Input<string>;
  /** `false` has npm talk. */
  silent?: Input<boolean>;
}

/** Empties npm's cache, or removes one package from it. */
export interface NpmCacheCleanedArgs extends NpmArgs {
  /** The package. Without it, the id. */
  name?: Input<string>;
}
