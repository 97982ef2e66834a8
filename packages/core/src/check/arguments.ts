import { didYouMean, suggest } from "../diagnostics/suggest.ts";
import { type Data, type DataMap, isDataList, isDataMap, typeOf } from "../salt/data.ts";
import { requisiteInKinds, requisiteKinds } from "../state/requisite.ts";
import { functionOf } from "../states/catalogue.ts";
import type { CallProblem, ValueType } from "./call-problem.ts";
import { argumentProblem, type CallContext, functionProblem, missingProblems } from "./calls.ts";
import { at, type Declaration, extensions, included } from "./declaration.ts";
import { type Finding, finding } from "./finding.ts";
import type { InspectedState, Inspection } from "./inspection.ts";

/** What is wrong with the calls in high data: functions and arguments that Salt or this line of it does not have. */
export function callTraps(inspection: Inspection, context: CallContext): readonly Finding[] {
  const { high, states } = inspection;
  return [
    ...declarations(high).flatMap(({ declaration, fun }) => [
      ...functionTraps(declaration, fun, context),
      ...argumentTraps(declaration, fun, context),
    ]),
    ...missing(states, context),
  ];
}

interface Called {
  readonly declaration: Declaration;
  /** The function's name and where it stands; that of the id for what extends it. */
  readonly fun: string | undefined;
}

function declarations(all: DataMap): readonly Called[] {
  const high = included(all);
  const own = [...high].filter(([id]) => typeof id === "string" && !id.startsWith("__"));
  const extending = extensions(high).map(([id, body]) => [id, body, high.get(id)] as const);
  return [...own.map(([id, body]) => [id, body, undefined] as const), ...extending].flatMap(([id, body, base]) => {
    if (typeof id !== "string" || !isDataMap(body)) return [];
    return [...body].flatMap(([module, args]): readonly Called[] => {
      if (typeof module !== "string" || module.startsWith("_") || !isDataList(args)) return [];
      const extended = isDataMap(base) ? base.get(module) : undefined;
      return [{ declaration: { id, module, args }, fun: functionIn(args) ?? functionIn(extended) }];
    });
  });
}

function functionIn(args: Data | undefined): string | undefined {
  return isDataList(args) ? args.find((arg) => typeof arg === "string") : undefined;
}

function functionTraps(
  { id, module, args }: Declaration,
  fun: string | undefined,
  context: CallContext,
): readonly Finding[] {
  if (fun === undefined || !args.includes(fun)) return [];
  const problem = functionProblem(module, fun, context);
  return problem === undefined ? [] : [problemFinding(problem, `${module}.${fun}`, id, at(args), fun)];
}

const requisiteNames: readonly string[] = [...requisiteKinds, ...requisiteInKinds];

function argumentTraps(
  { id, module, args }: Declaration,
  fun: string | undefined,
  context: CallContext,
): readonly Finding[] {
  return pairs(args).flatMap(([arg, key, value]): readonly Finding[] => {
    const problem = fun === undefined ? undefined : argumentProblem(module, fun, key, typeOfValue(value), context);
    const isOrdering = isDataList(value) && !requisiteNames.includes(key) && !key.startsWith("_");
    const isUnknown =
      fun === undefined ||
      problem?.code === "unknown-argument" ||
      takesAnything(module, fun, key) ||
      functionIsUnknown(module, fun, context);
    if (isOrdering && isUnknown && suggest(key, requisiteNames).length > 0) {
      return [
        finding({
          code: "unknown-argument",
          message: `${module}.${fun ?? "?"} ${JSON.stringify(id)} has no argument \`${key}\`: it is no requisite that Salt knows, so it orders nothing.${didYouMean(key, requisiteNames)}`,
          at: at(arg, args),
          subjects: [arg, key],
          states: [id],
        }),
      ];
    }
    return problem === undefined ? [] : [problemFinding(problem, `${module}.${fun}`, id, at(arg, args), key)];
  });
}

/** A name such as `requires` is hardly an option of what the function calls. */
function takesAnything(module: string, fun: string, key: string): boolean {
  const found = functionOf(module, fun);
  return found?.isOpen === true && !found.parameters.has(key);
}

function functionIsUnknown(module: string, fun: string, context: CallContext): boolean {
  return context.isOwn(module) || functionProblem(module, fun, context)?.code === "unknown-function";
}

/** Arguments with their values, those of single names among them. */
function pairs(args: readonly Data[]): readonly (readonly [arg: DataMap, key: string, value: Data])[] {
  return args.filter(isDataMap).flatMap((arg) =>
    [...arg].flatMap(([key, value]) => {
      if (typeof key !== "string") return [];
      const named =
        key === "names" && isDataList(value) ? value.filter(isDataMap).flatMap((each) => [...each.values()]) : [];
      const inner = named.filter(isDataList).flatMap((list) => list.filter(isDataMap));
      return [
        [arg, key, value] as const,
        ...inner.flatMap((each) =>
          [...each].flatMap(([own, of]) => (typeof own === "string" ? [[each, own, of] as const] : [])),
        ),
      ];
    }),
  );
}

const letters: Readonly<Record<string, ValueType>> = {
  NoneType: "none",
  bool: "b",
  str: "s",
  int: "i",
  float: "f",
  list: "l",
  dict: "m",
  OrderedDict: "m",
};

function typeOfValue(value: Data): ValueType {
  return letters[typeOf(value)];
}

/** Of what Salt would call: after `extend` and `_in`. What `use` may still bring is not judged. */
function missing(states: readonly InspectedState[], context: CallContext): readonly Finding[] {
  const given = new Set(
    states.flatMap(({ requisites }) => requisites.filter(({ key }) => key === "use_in").map(({ text }) => text)),
  );
  return states.flatMap((state) => {
    const { data, module, id, name } = state;
    if (data.has("use") || given.has(id) || given.has(name)) return [];
    const fun = state.state.fun;
    return missingProblems(module, fun, (each) => data.has(each), context).map((problem) =>
      problemFinding(problem, `${module}.${fun}`, id, state.state, problem.argument ?? ""),
    );
  });
}

function problemFinding(
  { code, severity, text }: CallProblem,
  label: string,
  id: string,
  place: object | undefined,
  subject: string,
): Finding {
  return finding({
    code,
    severity,
    message: `${label} ${JSON.stringify(id)}${text}`,
    at: place,
    subjects: [place ?? id, subject],
    states: [id],
  });
}
