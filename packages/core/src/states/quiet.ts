import type { Operand } from "../expr/node.ts";
import { hasSecret } from "../expr/ops/secret.ts";
import type { Argument, StateValue } from "../state/builder.ts";
import { isRequisiteKey } from "../state/requisite.ts";
import { argumentsOf } from "./catalogue.ts";

/** Arguments that keep Salt from printing what a state does, with the value that does. */
const quieting: Readonly<Record<string, boolean>> = { show_changes: false, hide_output: true };

/** Which arguments have a secret in them. */
export function secretArguments(args: StateValue["args"]): readonly string[] {
  return Object.entries(args)
    .filter(([key, value]) => !isRequisiteKey(key) && hasSecret(value as Operand))
    .map(([key]) => key);
}

/** The arguments of a state as they are written: with a secret among them, the state is told to be quiet. */
export function quietArguments({
  module,
  fun,
  args,
}: Pick<StateValue, "module" | "fun" | "args">): Readonly<Record<string, Argument>> {
  if (secretArguments(args).length === 0) return args;
  const known = argumentsOf(module, fun);
  const added = Object.entries(quieting).filter(([name]) => known?.has(name) === true && !(name in args));
  return added.length === 0 ? args : { ...args, ...Object.fromEntries(added) };
}

/** Whether a state keeps quiet about what it does. */
export function isQuiet(state: Pick<StateValue, "module" | "fun" | "args">): boolean {
  const args = quietArguments(state);
  return args["no_log"] === true || Object.entries(quieting).some(([name, value]) => args[name] === value);
}
