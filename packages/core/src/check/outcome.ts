import type { Code, Diagnostic } from "../diagnostics/diagnostic.ts";
import type { MessageKind, SaltMessage, Step } from "../salt/types.ts";
import { hasPlace } from "../state/source.ts";
import { type Finding, finding, stateLabel } from "./finding.ts";
import type { Inspection } from "./inspection.ts";

/** The findings that other checks made, as what they explain. */
export interface Explained {
  /** By code, the ids that are said to have it. */
  readonly ids: ReadonlyMap<Code, ReadonlySet<string>>;
  /** Whether any of them is an error. */
  readonly errors: boolean;
  /** Whether one of them says that an argument ends the run. */
  readonly argumentErrors: boolean;
}

export function explained(findings: readonly Finding[]): Explained {
  const ids = new Map<Code, Set<string>>();
  for (const { diagnostic } of findings) {
    const own = ids.get(diagnostic.code) ?? new Set<string>();
    ids.set(diagnostic.code, own);
    for (const id of diagnostic.states ?? []) own.add(id);
  }
  const errors = findings.filter(({ diagnostic }) => diagnostic.severity === "error");
  const argumentErrors = errors.some(({ diagnostic }) => ofArguments.has(diagnostic.code));
  return { ids, errors: errors.length > 0, argumentErrors };
}

const ofArguments: ReadonlySet<string> = new Set(["unknown-argument", "not-in-line"]);

const codeOf: Readonly<Record<MessageKind, Code>> = {
  "conflicting-id": "conflicting-id",
  crash: "salt-crash",
  cycle: "cycle",
  "duplicate-module": "duplicate-state",
  extend: "missing-target",
  function: "refused",
  id: "not-text",
  include: "missing-sls",
  "missing-requisite": "missing-target",
  "not-available": "missing-sls",
  "not-predictable": "not-predictable",
  "not-renderable": "not-renderable",
  requisite: "refused",
  structure: "refused",
};

/** Messages about two places. */
const pairs: ReadonlySet<MessageKind> = new Set(["conflicting-id", "duplicate-module"]);

/** What to do, where Salt's own words do not say it. */
const advice: Partial<Readonly<Record<MessageKind, string>>> = {
  "conflicting-id": "Give one of them another id.",
  crash: "Salt ends with an exception, and what it did is not reported.",
  "duplicate-module": "Give one of the two states another id.",
  extend: "Correct the id, or include the SLS file that has it.",
  include: "Correct the name, or remove the include.",
  "not-available": "Correct the name, or add the file.",
};

/** Why Salt refuses or crashes, and what fails while it runs, as far as nothing else has said it. */
export function outcomeFindings(inspection: Inspection, known: Explained): readonly Finding[] {
  const { plan } = inspection;
  return [
    ...plan.messages.filter((each) => !isExplained(each, known)).map((each) => messageFinding(each)),
    ...failures(inspection, known),
    ...depth(inspection),
  ];
}

/**
 * Cycles as they come out: through a prereq, 3006 and 3007 may break a requisite without a word, and 3008 may miss the
 * edge that closes a cycle, by the order in which it meets the states.
 */
export function cyclesAsRun(cycles: readonly Finding[], { plan }: Inspection): readonly Finding[] {
  const done = plan.verdict === "runs" || plan.verdict === "fails";
  if (!done || plan.steps.some(({ comment }) => comment === "Recursive requisite found")) return cycles;
  return cycles.map((each) => milder(each, `Salt ${plan.salt} does run them in the order in which they stand now.`));
}

/**
 * What fails states, as it comes out: a lost listener is not looked for where nothing changes, Salt may never come to a state
 * (onfail), and forgets the failure of one that another has a prereq on.
 */
export function failuresAsRun(findings: readonly Finding[], { plan }: Inspection): readonly Finding[] {
  if (plan.verdict !== "runs") return findings;
  const but = "Salt happens to get through as the states stand now.";
  return findings.map((each) => (failing.has(each.diagnostic.code) && isError(each) ? milder(each, but) : each));
}

const failing: ReadonlySet<string> = new Set<Code>(["missing-target", "not-text"]);

function isError({ diagnostic }: Finding): boolean {
  return diagnostic.severity === "error";
}

function milder({ diagnostic, subjects }: Finding, but: string): Finding {
  return { diagnostic: { ...diagnostic, severity: "warning", message: `${diagnostic.message} ${but}` }, subjects };
}

function isExplained({ kind, id, text }: SaltMessage, { ids, argumentErrors }: Explained): boolean {
  if (kind === "cycle") return ids.has("cycle");
  if (kind === "missing-requisite") return id !== undefined && ids.get("missing-target")?.has(id) === true;
  if (kind !== "crash") return false;
  if (text.startsWith("SaltInvocationError")) return argumentErrors;
  // Without an end, or only the search for the cycle is too deep.
  if (text.startsWith("RecursionError")) return ids.has("cycle");
  return ids.has("salt-crash");
}

/** Salt's own words, the place, and what to do. */
export function messageFinding(message: SaltMessage, minion?: string): Finding {
  const { kind, text, about, id } = message;
  const hint = advice[kind];
  // Salt breaks some of its messages into lines, for its own log.
  const said = kind === "crash" ? text : text.replaceAll(/\s*\n\s*/g, " ").trim();
  return finding({
    code: codeOf[kind],
    message: `Salt says${minion === undefined ? "" : ` on the minion "${minion}"`}: ${said}${/[.!?]$/.test(said) ? "" : "."}${hint === undefined ? "" : ` ${hint}`}`,
    at: about.find(hasPlace) ?? about[0],
    related: about
      .slice(1, 2)
      .flatMap((at) => (pairs.has(kind) && hasPlace(at) ? [{ message: "the first one", at }] : [])),
    subjects: [text],
    ...(id === undefined ? {} : { states: [id] }),
  });
}

/**
 * A message of Salt's as a finding: its own words, the place, and what to do.
 *
 * @example
 * renderHighstate(new Map([["base", ["web"]]]), source).messages.map(diagnosticOf)
 */
export function diagnosticOf(message: SaltMessage): Diagnostic {
  return messageFinding(message).diagnostic;
}

/** A message of the rendering of a known minion's SLS files. */
export function renderFinding(message: SaltMessage, minion: string): Finding {
  const { kind, text, sls, about } = message;
  if (kind !== "not-renderable" && kind !== "not-predictable") return messageFinding(message, minion);
  const unsure = kind === "not-predictable";
  return finding({
    code: kind,
    severity: unsure ? "warning" : "error",
    message: `The SLS file "${sls ?? ""}" cannot be ${unsure ? "predicted" : "rendered"} for the minion "${minion}": ${text}`,
    at: about[0],
    subjects: [text, ...about.slice(0, 1)],
  });
}

/**
 * Results that Salt itself makes false; what only follows from them is said where nothing else is, as the first failure
 * may have been that of a test run.
 */
function failures({ plan, states }: Inspection, { ids, errors }: Explained): readonly Finding[] {
  if (plan.verdict !== "fails") return [];
  const byId = new Map(states.map((state) => [`${state.module} ${state.id}`, state]));
  const failed = plan.steps.filter((step) => step.result === false && !step.test);
  const unknown = failed.filter((step) => !isKnown(step, ids));
  const said = unknown.length > 0 || errors ? unknown : failed.slice(0, 1);
  return said.map((step) => {
    const state = byId.get(`${step.state} ${step.id}`);
    const label = state === undefined ? `${step.state} ${JSON.stringify(step.id)}` : stateLabel(state.state, state.id);
    return finding({
      code: "failing-state",
      message: `${label} fails before it is called: ${step.comment.trim()}`,
      at: state?.state,
      subjects: [step.tag, step.comment],
      states: [step.id],
    });
  });
}

const ofFunction = ["unknown-function", "not-in-line"] as const;

function isKnown({ id, comment, state, name }: Step, ids: Explained["ids"]): boolean {
  if (comment.startsWith("One or more requisite failed")) return true;
  if (comment.startsWith("The following requisites were not found")) return ids.get("missing-target")?.has(id) === true;
  if (comment === "Recursive requisite found") return ids.has("cycle");
  if (comment.startsWith("State '")) return [...ofFunction].some((code) => ids.get(code)?.has(id) === true);
  if (comment.startsWith("Missing parameter")) return ids.get("missing-argument")?.has(id) === true;
  if (comment.startsWith("ID '")) return ids.get("not-text")?.has(id) === true;
  return state === "Listen_Error" && name !== "" && ids.has("missing-target");
}

/** From here on a state function that needs more of Python's frames than `test.nop` may not have them. */
const nearLimit = 800;

function depth({ salt, plan, states }: Inspection): readonly Finding[] {
  if (salt === "3008" || plan.depth < nearLimit || plan.deepest === undefined) return [];
  const state = states.find(({ id }) => id === plan.deepest);
  const crashes = plan.verdict === "crashes";
  return [
    finding({
      code: "deep-chain",
      severity: crashes ? "error" : "warning",
      message: `${state === undefined ? plan.deepest : stateLabel(state.state, state.id)} waits for a chain of ${plan.depth} states that come later: Salt pulls each in from within the other, ${crashes ? "and ends with a RecursionError" : "and Python stops it at about 950"}. Put the states in the order in which they run.`,
      at: state?.state,
      subjects: ["deep-chain", plan.deepest],
      states: [plan.deepest],
    }),
  ];
}
