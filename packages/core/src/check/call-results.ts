import type { DataInput, DataMap } from "../salt/data.ts";
import { PythonError } from "../salt/data.ts";
import { planHigh as planWith } from "../salt/plan.ts";
import type { Call, Plan, PlanOptions, Result } from "../salt/types.ts";
import {
  argumentProblem,
  type CallContext,
  contextOf,
  functionProblem,
  type MachineOptions,
  missingProblems,
} from "./calls.ts";

/**
 * What Salt makes of calls before the functions run, as far as the catalogue knows them: a state fails whose function is
 * not there or lacks an argument, and an argument too many ends the run. All others succeed with changes.
 * Source: `State.call` and `verify_data` of salt/state.py, `format_call` of salt/utils/args.py.
 */
export function resultsOf(context: CallContext): (call: Call) => Result {
  const chosen = { ...context, isChosen: true };
  return ({ state, fun, sls, args }) => {
    const done: Result = { result: true, changes: true };
    if (fun === "mod_watch") return done;
    if (functionProblem(state, fun, chosen)?.severity === "error") {
      return invalid(`State '${state}.${fun}' was not found in SLS '${sls}'`);
    }
    const missing = missingProblems(state, fun, (each) => args.has(each), chosen);
    if (missing.length > 0) {
      return invalid(...missing.map(({ argument }) => `Missing parameter ${argument} for state ${state}.${fun}`));
    }
    const names = [...args.keys()].filter((key): key is string => typeof key === "string");
    const wrong = names.filter((key) => argumentProblem(state, fun, key, undefined, chosen)?.severity === "error");
    if (wrong.length > 0) throw new PythonError("SaltInvocationError", invalidArguments(wrong, `${state}.${fun}`));
    return done;
  };
}

function invalid(...lines: readonly string[]): Result {
  return { result: false, changes: false, invalid: true, comment: lines.map((line) => `${line}\n`).join("") };
}

function invalidArguments(names: readonly string[], fun: string): string {
  const quoted = names.map((name) => `'${name}'`);
  if (quoted.length === 1) return `${quoted[0]} is an invalid keyword argument for '${fun}'`;
  return `${quoted.slice(0, -1).join(", ")} and ${quoted.at(-1)} are invalid keyword arguments for '${fun}'`;
}

/**
 * What Salt will do with high data: whether it runs at all, every step in its order, and what becomes of each state. Calls
 * that Salt itself refuses fail; all others count as succeeding with changes, unless `results` says otherwise.
 *
 * @param high - as `state.show_highstate` prints it, or a `Map` that keeps the order of ids such as `"10"`.
 * @example
 * planHigh(JSON.parse(text), { salt: "3006" }).verdict
 */
export function planHigh(high: DataInput | DataMap, options: PlanOptions & MachineOptions = {}): Plan {
  return planWith(high, { results: resultsOf(contextOf(options.salt ?? "3008", options)), ...options });
}
