import type { Code, Severity } from "../diagnostics/diagnostic.ts";
import type { Letter } from "../states/catalogue.ts";

/** What a line of Salt finds wrong with one call of a state function. */
export interface CallProblem {
  readonly code: Code;
  readonly severity: Severity;
  /** Behind the state's label: `has no argument …`. */
  readonly text: string;
  /** The argument that it is about. */
  readonly argument?: string;
}

/** What a value is, as far as it is known while nothing runs. */
export type ValueType = Letter | "none" | undefined;
