import { didYouMean } from "../diagnostics/suggest.ts";
import { requisiteInKinds, requisiteKinds } from "../state/requisite.ts";
import {
  type CatalogueLine,
  commonParameters,
  functionOf,
  moduleNames,
  moduleOf,
  type Parameter,
  type StateFunction,
  spelling,
} from "../states/catalogue.ts";
import { mistyped } from "./argument-types.ts";
import type { CallProblem, ValueType } from "./call-problem.ts";

/** What is known of the machines beside their line of Salt. */
export interface CallContext {
  readonly salt: CatalogueLine;
  /** Whether the user chose the line: what it lacks is an error then, not a hint. */
  readonly isChosen: boolean;
  /** State modules that Salt's own do not have, or that stand in their place. */
  readonly isOwn: (module: string) => boolean;
  /** Packages with state modules that are installed: `saltext-dockermod`. */
  readonly extensions: ReadonlySet<string>;
}

/** What minions have beside Salt's own state modules. */
export interface MachineOptions {
  /** State modules of the user's own, by their names in states: nothing is known of them. */
  readonly ownModules?: readonly string[];
  /** Packages with state modules that are installed on the minion: `saltext-dockermod`. */
  readonly extensions?: readonly string[];
}

export function contextOf(
  salt: CatalogueLine,
  { ownModules, extensions }: MachineOptions = {},
  isChosen = false,
): CallContext {
  const own = new Set(ownModules);
  return { salt, isChosen, isOwn: (module) => own.has(module), extensions: new Set(extensions) };
}

/** A function that this line does not have, or nobody. */
export function functionProblem(module: string, fun: string, context: CallContext): CallProblem | undefined {
  if (context.isOwn(module)) return undefined;
  const known = moduleOf(module);
  if (known === undefined) {
    return {
      code: "unknown-function",
      severity: "warning",
      text: `: Salt has no state module \`${module}\`, and fails the state unless it is one of your own.${didYouMean(module, moduleNames())}`,
    };
  }
  const found = known.functions.get(fun);
  if (found === undefined) {
    return {
      code: "unknown-function",
      severity: "error",
      text: `: the state module \`${module}\` has no function \`${fun}\`, and Salt fails the state.${didYouMean(fun, known.functions.keys())}`,
    };
  }
  if (found.lines.includes(context.salt) || hasPackage(known.package, context)) return undefined;
  const severity = context.isChosen && known.package === undefined ? "error" : "warning";
  return {
    code: "not-in-line",
    severity,
    text: `: Salt ${context.salt} has no \`${module}.${fun}\`, and fails the state (${linesText(found.lines)} ${found.lines.length > 1 ? "have" : "has"} it). ${instead(module)}`,
  };
}

function hasPackage(name: string | undefined, { extensions }: CallContext): boolean {
  return name !== undefined && extensions.has(name);
}

/** What to do where a line does not have a module any more. */
function instead(module: string): string {
  const known = moduleOf(module);
  if (known?.package !== undefined) {
    return `Install the package \`${known.package}\` on the minion, and name it in \`extensions\`.`;
  }
  if (known?.successor === undefined) return "No package is known that has it.";
  const { module: other, package: from } = known.successor;
  return `\`${other}\` of the package \`${from}\` takes its place.`;
}

function linesText(lines: readonly string[]): string {
  return lines.length > 1 ? `${lines.slice(0, -1).join(", ")} and ${lines.at(-1)}` : lines.join("");
}

/** Keys that Salt's compiler reads from a state beside arguments and requisites. */
const ofCompiler: ReadonlySet<string> = new Set([
  "name",
  "names",
  "order",
  "name_order",
  "fun",
  "state",
  "onfail_stop",
  "prerequired",
]);

const requisites: ReadonlySet<string> = new Set<string>([...requisiteKinds, ...requisiteInKinds]);

/** Read from every state, but handed to the function as well: one that takes no others is called wrongly. Source: SALT.md §7.4. */
const handedOn: ReadonlySet<string> = new Set(["aggregate", "provider"]);

/** What is wrong with one argument; nothing where the function is not known. */
export function argumentProblem(
  module: string,
  fun: string,
  argument: string,
  type: ValueType,
  context: CallContext,
): CallProblem | undefined {
  if (context.isOwn(module) || argument.startsWith("_") || ofCompiler.has(argument) || requisites.has(argument))
    return undefined;
  const found = functionOf(module, fun);
  if (found === undefined || !found.lines.includes(context.salt)) return undefined;
  const parameter = parameterOf(module, found, argument);
  if (found.isOpen) return undefined;
  // What a heuristic has guessed of types is no ground for a finding.
  if (parameter?.lines.includes(context.salt) === true)
    return found.isExact ? mistyped(argument, type, parameter) : undefined;
  const common = parameter === undefined ? commonParameters.get(argument) : undefined;
  if (common !== undefined && isTaken(argument, common, found, context.salt)) return mistyped(argument, type, common);
  return unknown(argument, found, parameter ?? common, context);
}

function parameterOf(module: string, found: StateFunction, argument: string): Parameter | undefined {
  return spelling(module, argument)
    .map((each) => found.parameters.get(each))
    .find((each) => each !== undefined);
}

/** Whether Salt itself takes an argument out of the call, or the function takes whatever comes. */
function isTaken(argument: string, { lines }: Parameter, found: StateFunction, salt: CatalogueLine): boolean {
  return (
    found.dropped.includes(salt) || found.passed.includes(salt) || (lines.includes(salt) && !handedOn.has(argument))
  );
}

function unknown(
  argument: string,
  found: StateFunction,
  elsewhere: Parameter | undefined,
  { salt, isChosen }: CallContext,
): CallProblem {
  const isPassed = found.passed.includes(salt);
  const isDropped = found.dropped.includes(salt);
  const effect = isPassed
    ? "the function hands it on, where it may mean something or nothing"
    : isDropped
      ? "Salt drops it without a word"
      : "Salt aborts the whole run when it comes to this state";
  const severity = isPassed || isDropped ? "warning" : "error";
  if (elsewhere !== undefined && handedOn.has(argument)) {
    return {
      code: "unknown-argument",
      severity,
      text: ` takes no \`${argument}\`, although Salt reads it from every state: ${effect}.`,
      argument,
    };
  }
  if (elsewhere !== undefined) {
    const lines = elsewhere.lines;
    return {
      code: "not-in-line",
      severity: isChosen ? severity : "warning",
      text: ` has no argument \`${argument}\` in Salt ${salt} (${linesText(lines)} ${lines.length > 1 ? "have" : "has"} it): ${effect}.`,
      argument,
    };
  }
  const names = [...found.parameters.keys(), ...commonParameters.keys(), ...requisites];
  return {
    code: "unknown-argument",
    severity,
    text: ` has no argument \`${argument}\`: ${effect}.${didYouMean(argument, names)}`,
    argument,
  };
}

/** Arguments that the function must have and that are not there. */
export function missingProblems(
  module: string,
  fun: string,
  isGiven: (argument: string) => boolean,
  { salt, isOwn }: CallContext,
): readonly CallProblem[] {
  if (isOwn(module)) return [];
  const found = functionOf(module, fun);
  if (found === undefined || !found.lines.includes(salt)) return [];
  return [...found.parameters]
    .filter(([name, { required, lines }]) => required && lines.includes(salt) && !spelling(module, name).some(isGiven))
    .map(([argument]) => ({
      code: "missing-argument",
      severity: "error",
      text: ` needs the argument \`${argument}\`: without it, Salt fails the state.`,
      argument,
    }));
}
