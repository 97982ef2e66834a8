import { ExprNode } from "../expr/node.ts";
import { saltLines } from "../salt/types.ts";
import type { Places } from "../sls/places.ts";
import type { Project } from "../sls/project.ts";
import type { SlsValue } from "../sls/sls.ts";
import type { Argument, StateValue } from "../state/builder.ts";
import type { CallProblem, ValueType } from "./call-problem.ts";
import { argumentProblem, type CallContext, contextOf, functionProblem, missingProblems } from "./calls.ts";
import { type Finding, finding, stateLabel } from "./finding.ts";
import { mergeLines } from "./high.ts";

/**
 * Calls that the compiler did not see, as they came through a variable or a spread, and what the project's line of Salt
 * does not have. Salt drops some of them in silence, and aborts the run on others.
 */
export function checkArguments(files: readonly SlsValue[], places: Places, project: Project): readonly Finding[] {
  const states = files.flatMap((sls) => (places.in.get(sls) ?? []).map((each) => each.state));
  const extended = extendedArguments(files);
  const used = usedStates(states);
  const lines = project.salt ?? saltLines;
  return mergeLines(
    lines.map((salt) => {
      const context = contextOf(salt, project, project.salt !== undefined);
      const findings = states.flatMap((state) =>
        problemsOf(state, extended.get(state) ?? [], used.has(state), context).map((each) =>
          problemFinding(each, state),
        ),
      );
      // Without a chosen line, only what no line has is wrong.
      return {
        salt,
        findings: findings.filter(({ diagnostic }) => context.isChosen || diagnostic.code !== "not-in-line"),
      };
    }),
  );
}

function problemsOf(
  { module, fun, args, extra }: StateValue,
  extended: readonly string[],
  isUsing: boolean,
  context: CallContext,
): readonly CallProblem[] {
  const whole = functionProblem(module, fun, context);
  // A module that the catalogue lacks is one of the user's own: its builder says so.
  if (whole !== undefined) return whole.severity === "warning" && whole.code === "unknown-function" ? [] : [whole];
  const own = Object.entries(args).flatMap(([key, value]) => {
    const problem = extra.includes(key) ? undefined : argumentProblem(module, fun, key, typeOf(value), context);
    return problem === undefined ? [] : [problem];
  });
  const isGiven = (name: string) => name in args || extended.includes(name);
  return [...own, ...(isUsing ? [] : missingProblems(module, fun, isGiven, context))];
}

/** Arguments that `extend` brings, by state. */
function extendedArguments(files: readonly SlsValue[]): ReadonlyMap<StateValue, readonly string[]> {
  const found = new Map<StateValue, readonly string[]>();
  for (const { state, args } of files.flatMap((sls) => sls.extend)) {
    found.set(state, [...(found.get(state) ?? []), ...Object.keys(args)]);
  }
  return found;
}

/** States that may get arguments from others. */
function usedStates(states: readonly StateValue[]): ReadonlySet<StateValue> {
  const hasUseIn = states.some((state) => "use_in" in state.args);
  return new Set(states.filter((state) => hasUseIn || "use" in state.args));
}

/** The compiler has seen what is written out; numbers come without a sign whether they are floats. */
function typeOf(value: Argument): ValueType {
  if (value instanceof ExprNode) return undefined;
  if (value === null) return "none";
  if (typeof value === "string") return "s";
  if (typeof value === "boolean") return "b";
  if (typeof value === "number") return Number.isInteger(value) ? "i" : "f";
  if (Array.isArray(value)) return "l";
  return typeof value === "object" ? "m" : undefined;
}

function problemFinding({ code, severity, text, argument }: CallProblem, state: StateValue): Finding {
  const hint = code === "unknown-argument" ? " What the types do not know goes under `extra`." : "";
  return finding({
    code,
    // There is `extra` for what is meant.
    severity: code === "unknown-argument" ? "error" : severity,
    message: `${stateLabel(state)}${text}${hint}`,
    at: state,
    subjects: [state, argument ?? ""],
  });
}
