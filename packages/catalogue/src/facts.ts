/** What the sources of one Salt say, as `python/` prints it. */

export type Literal = null | boolean | number | string | readonly Literal[] | { readonly [key: string]: Literal };

/** Where a parameter is known from: the signature, names read from `**kwargs`, documentation, or an example alone. */
export type Origin = "signature" | "keywords" | "documentation" | "example";

export interface ParameterFacts {
  readonly name: string;
  readonly origin: Origin;
  readonly required?: boolean;
  /** The default where it is a literal. */
  readonly default?: Literal;
  /** The default as Python's source where it is none. */
  readonly expression?: string;
  readonly docType?: string;
  readonly docDefault?: string;
  readonly description?: string;
  readonly allowed?: readonly string[];
}

/** What becomes of arguments that a function does not name: refused, dropped in silence, or handed on. */
export type Keywords = "none" | "dropped" | "passed";

export interface FunctionFacts {
  readonly name: string;
  readonly keywords: Keywords;
  readonly parameters: readonly ParameterFacts[];
  readonly documentation: string;
  readonly examples: readonly string[];
}

export interface ModuleFacts {
  /** The name in states; several files may share one. */
  readonly name: string;
  /** Names that it goes by as well. */
  readonly otherNames: readonly string[];
  /** The file's own name, which documentation is named after. */
  readonly file: string;
  readonly path: string;
  readonly modWatch: boolean;
  readonly documentation: string;
  readonly functions: readonly FunctionFacts[];
  readonly examples: readonly string[];
}

export interface Facts {
  readonly modules: readonly ModuleFacts[];
  /** Files that Python does not take. */
  readonly problems: readonly {
    readonly file: string;
    readonly line: number | null;
    readonly message: string;
  }[];
}
