import type { Input } from "../../expr/types.ts";
import type { Common } from "../../state/types.ts";

interface AlternativesArgs extends Common {
  /** The group of alternatives: `"editor"`. Without it, the id. */
  name?: Input<string>;
}

/** Registers a program as an alternative. It becomes the one in use only if its priority is the highest. */
export interface AlternativesInstallArgs extends AlternativesArgs {
  /** Where people find it: `"/usr/bin/editor"`. */
  link: Input<string>;
  /** The program: `"/usr/bin/vim"`. */
  path: Input<string>;
  priority: Input<number>;
}

/** Takes a program off the alternatives. */
export interface AlternativesRemoveArgs extends AlternativesArgs {
  /** The program. */
  path: Input<string>;
}

/** Chooses a program by hand. It fails for one that is not registered. */
export interface AlternativesSetArgs extends AlternativesArgs {
  /** The program. */
  path: Input<string>;
}

/** Lets priorities choose again. */
export type AlternativesAutoArgs = AlternativesArgs;
