import type { Literal, Origin } from "./facts.ts";

/** A release line of Salt: `"3006"`. */
export type Line = string;

/** What an argument may be: text, integer, float, boolean, list, mapping. */
export type Letter = "s" | "i" | "f" | "b" | "l" | "m";

/** How sure a type is: from literals, fields and examples; from prose; or not at all. */
export type Certainty = "strict" | "prose" | "unknown";

export interface Guess {
  readonly letters: readonly Letter[];
  readonly certainty: Certainty;
  /** A file mode, which YAML reads as another number when it is not quoted. */
  readonly isMode: boolean;
}

export interface CatalogueParameter {
  readonly name: string;
  readonly lines: readonly Line[];
  /** In every line that has it. */
  readonly required: boolean;
  readonly origin: Origin;
  /** Defaults as Python writes them, with the lines that have them. */
  readonly defaults: readonly { readonly value: Literal; readonly lines: readonly Line[] }[];
  readonly allowed: readonly string[];
  readonly guess: Guess;
  readonly description: string;
}

export interface CatalogueFunction {
  readonly name: string;
  /** The file that has it, which its documentation is named after. */
  readonly file: string;
  readonly lines: readonly Line[];
  /** Lines in which names that it does not know vanish. */
  readonly dropped: readonly Line[];
  /** Lines in which names that it does not know are handed on. */
  readonly passed: readonly Line[];
  readonly parameters: readonly CatalogueParameter[];
  readonly documentation: string;
}

export interface CatalogueModule {
  readonly name: string;
  readonly lines: readonly Line[];
  readonly files: readonly string[];
  readonly modWatch: readonly Line[];
  readonly functions: readonly CatalogueFunction[];
  readonly documentation: string;
}
