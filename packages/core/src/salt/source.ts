import type { Data } from "./data.ts";
import type { SaltMessage } from "./types.ts";

/** Where SLS files come from: a tree on disk, or a project's values for one minion. */
export interface SlsSource {
  /** The saltenvs that exist, in Salt's order. */
  readonly saltenvs: readonly string[];
  /** Names of the SLS files of a saltenv, sorted by code point: globs are matched against them. */
  available(saltenv: string): readonly string[];
  /** What an SLS file renders to; undefined where there is no such file. */
  render(saltenv: string, sls: string): RenderedSls | undefined;
}

/** One SLS file after its renderers. */
export interface RenderedSls {
  /** Undefined where it does not render; `problems` say why. */
  readonly data: Data | undefined;
  /** Salt's words, and the place. */
  readonly problems: readonly SaltMessage[];
  /** The file is `{sls}/init.sls`: relative includes count from one level deeper. */
  readonly isInit: boolean;
}

/** SLS names by saltenv, as a top file or the command line names them; globs are allowed. */
export type Matches = ReadonlyMap<string, readonly string[]>;
