import type { Hint, Input, List, Yaml } from "../../expr/types.ts";
import type { Common } from "../../state/types.ts";

/** Calls an execution function until it returns what is expected. A call that raises fails the state at once. */
export interface LoopUntilNoEvalArgs extends Common {
  /** The execution function to call: `"cmd.run"`, `"file.file_exists"`. Without it, the id. */
  name?: Input<string>;
  /** What the function must return. */
  expected: Yaml;
  /** How the result is compared, `"eq"` unless told: of Python's `operator`, or a Salt function `f(result, expected)`. */
  compare_operator?: Input<CompareOperator>;
  /** Positional arguments of the function. */
  args?: List<Yaml> | Hint<"a list, also for one argument">;
  /** Keyword arguments of the function. */
  kwargs?: Readonly<Record<string, Yaml>>;
  /** Seconds between two calls; 1 unless told. */
  period?: Input<number>;
  /** Seconds after which the state fails; 60 unless told. `init_wait` does not count. */
  timeout?: Input<number>;
  /** Seconds before the first call. */
  init_wait?: Input<number>;
}

/** The comparisons of Python's `operator` that make sense here; `module.function` of Salt is accepted too. */
export type CompareOperator =
  | "eq"
  | "ne"
  | "lt"
  | "le"
  | "gt"
  | "ge"
  | "contains"
  | "is_"
  | "is_not"
  | `${string}.${string}`;

/** Calls an execution function until a Python condition holds. Prefer `until_no_eval`: it evaluates no code. */
export interface LoopUntilArgs extends Common {
  /** The execution function to call. Without it, the id. */
  name?: Input<string>;
  /** Positional arguments of the function. */
  m_args?: List<Yaml> | Hint<"a list, also for one argument">;
  /** Keyword arguments of the function. */
  m_kwargs?: Readonly<Record<string, Yaml>>;
  /** A Python expression about `m_ret`, the result: `"m_ret is True"`. It is evaluated as code, by the minion. */
  condition: Input<string>;
  /** Seconds between two calls; 1 unless told. */
  period?: Input<number>;
  /** Seconds after which the state fails; 60 unless told. */
  timeout?: Input<number>;
}
