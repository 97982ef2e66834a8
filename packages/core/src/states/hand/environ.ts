import type { Expr, Hint, Input } from "../../expr/types.ts";
import type { Common } from "../../state/types.ts";

type Variable = Input<string | false>;

/** Sets variables of the minion's own process, for states that follow. Shells and logins do not see them. */
export interface EnvironSetenvArgs extends Common {
  /** The variable. Without it, the id. Not looked at where `value` is a mapping. */
  name?: Input<string>;
  /** The value, or several by name. `false` empties a variable. Salt refuses numbers and `true`. */
  value:
    | Variable
    | Readonly<Record<string, Variable>>
    | Expr<Readonly<Record<string, string | false>>>
    | Hint<"text, false, or a mapping of these: Salt refuses numbers and true">;
  /** `false` removes a variable instead of emptying it. */
  false_unsets?: Input<boolean>;
  /** Removes or empties all variables that are not named. */
  clear_all?: Input<boolean>;
  /** Sets them in the minion's main process too, not only in the one that runs this job. */
  update_minion?: Input<boolean>;
  /** Windows: keeps them in the registry, for the user; `"HKLM"`: for all. */
  permanent?: Input<boolean | "HKLM">;
}
