import {
  checkHigh,
  type Highstate,
  type SaltLine,
  type SaltMessage,
  type SourceLocation,
  type Step,
  type Verdict,
} from "./engine.ts";
import { type Finding, finding, hasErrors, hiding } from "./finding.ts";
import { messageFinding } from "./message.ts";
import { reasonOf } from "./problem.ts";

/** What one line of Salt does with what one minion gets. */
export interface Outcome {
  readonly verdict: Verdict;
  readonly steps: readonly Step[];
  readonly findings: readonly Finding[];
}

/** State modules that minions have beside Salt's own. */
export interface MinionModules {
  /** From `_states` of the file roots. */
  readonly ownModules?: readonly string[];
  /** Packages: `saltext-dockermod`. */
  readonly extensions: readonly string[];
}

export interface OutcomeOptions {
  readonly modules?: MinionModules;
  readonly minion?: string;
  /** The place of a message that is about nothing which has one. */
  readonly locate?: (message: SaltMessage) => SourceLocation | undefined;
  /** The SLS file outside what the minion gets that has such a state. */
  readonly elsewhere?: (module: string, text: string) => string | undefined;
  /**
   * The files are looked at without those that a minion gets beside them; `unknown` where some of these could not be
   * looked into.
   */
  readonly alone?: "known" | "unknown" | undefined;
}

/** Codes of what may be wrong only because a file could not be looked into. */
const dependent: ReadonlySet<string> = new Set(["missing-target", "failing-state", "order-differs"]);

/** Judges what SLS files were put together to. */
export function outcomeOf(highstate: Highstate, salt: SaltLine, options: OutcomeOptions = {}): Outcome {
  const { minion, locate, elsewhere, alone, modules } = options;
  const rendering = highstate.messages.map((each) => {
    const found = messageFinding(each);
    return { ...found, location: found.location ?? locate?.(each) };
  });
  const { plans, diagnostics } = checkHigh(highstate.high, {
    salt: [salt],
    processedSls: highstate.processed,
    ...modules,
    ...(minion === undefined ? {} : { minion }),
    ...(elsewhere === undefined ? {} : { elsewhere }),
  });
  const unseen = rendering.some((each) => hiding.has(each.code)) || alone === "unknown";
  const found = diagnostics.filter((each) => !(unseen && dependent.has(each.code)) && !(alone && isElsewhere(each)));
  const incomplete = found.length < diagnostics.length;
  const findings = [...rendering, ...found];
  const [plan] = plans;
  if (plan === undefined || hasErrors(rendering)) return { verdict: "refused", steps: [], findings };
  // Salt would refuse for the lack of what it may well have.
  const verdict = incomplete && !hasErrors(found) ? "runs" : plan.verdict;
  const said =
    plan.verdict === "runs" || incomplete || hasErrors(findings) ? findings : [...findings, unexplained(plan)];
  return { verdict, steps: plan.steps, findings: said };
}

/** What a requisite names is in another file of the tree, which the minion may get as well. */
function isElsewhere({ code, message }: Finding): boolean {
  return code === "missing-target" && / (?:It is in the SLS file "|The SLS file exists).*: include it\.$/.test(message);
}

/** What renders to something that makes Salt raise. */
export function crash(cause: unknown): Outcome {
  if (!(cause instanceof Error) || cause.name !== "PythonError") throw cause;
  const message = `Salt says: ${reasonOf(cause)}. Salt ends with an exception, and what it did is not reported.`;
  return { verdict: "crashes", steps: [], findings: [finding("salt-crash", "error", message, undefined)] };
}

function unexplained({ verdict, messages, steps }: ReturnType<typeof checkHigh>["plans"][number]): Finding {
  const failed = steps.find((step) => step.result === false);
  const why = messages[0]?.text ?? failed?.comment ?? "it does not say why";
  const code = verdict === "crashes" ? "salt-crash" : verdict === "fails" ? "failing-state" : "refused";
  return finding(code, "error", `Salt says: ${why.trim()}`, undefined);
}
