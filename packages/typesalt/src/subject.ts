import type { SaltLine, Step, Verdict } from "./engine.ts";
import { type Finding, mergeLines } from "./finding.ts";
import type { Outcome } from "./outcome.ts";

/** What one minion gets, or one SLS file with what it includes. */
export interface Run {
  readonly minion: string | undefined;
  readonly outcome: (line: SaltLine) => Outcome;
}

/** What was asked about, read and ready to be judged. */
export interface Subject {
  /** Findings that no run has. */
  readonly findings: readonly Finding[];
  /** What they mean for the whole, whatever the runs are: `refused` where Salt would not come as far as these. */
  readonly verdict: Verdict;
  readonly runs: readonly Run[];
  /** The runs are of files that nobody is said to get together: their steps make no whole. */
  readonly separate: boolean;
  /** What was looked at, for people: `3 SLS files`. */
  readonly what: string;
}

/** A step, and whose it is where there are several minions. */
export interface MinionStep extends Step {
  readonly minion?: string;
}

/** The answer for one line. */
export interface LineReport {
  readonly salt: SaltLine;
  readonly verdict: Verdict;
  readonly steps: readonly MinionStep[];
  /** Those that concern this line; each says which lines it concerns. */
  readonly findings: readonly Finding[];
}

export interface Report {
  readonly lines: readonly LineReport[];
  /** Those of all lines, each once. */
  readonly findings: readonly Finding[];
  readonly what: string;
}

const worst: readonly Verdict[] = ["runs", "fails", "refused", "crashes"];

/** Judges a subject for each of the lines. */
export function reportOf(
  { findings, verdict: least, runs, separate, what }: Subject,
  lines: readonly SaltLine[],
): Report {
  const outcomes = lines.map((salt) => ({ salt, of: runs.map((run) => ({ run, ...run.outcome(salt) })) }));
  const merged = mergeLines(
    new Map(outcomes.map(({ salt, of }) => [salt, [...findings, ...of.flatMap((each) => each.findings)]])),
  );
  // Of several lines, what one lacks is wrong only where that one is run.
  const found = lines.length === 1 ? merged : merged.map(milder);
  return {
    lines: outcomes.map(({ salt, of }) => {
      const own = found.filter((each) => each.salt?.includes(salt) !== false);
      const verdicts = [least, ...of.map((each) => each.verdict)];
      const verdict = worst[Math.max(...verdicts.map((each) => worst.indexOf(each)))] as Verdict;
      const steps = separate ? [] : of.flatMap(({ run, steps }) => steps.map((step) => ofMinion(step, run, runs)));
      return { salt, verdict, steps, findings: own };
    }),
    findings: found,
    what,
  };
}

function milder(found: Finding): Finding {
  return found.code === "not-in-line" ? { ...found, severity: "warning" } : found;
}

function ofMinion(step: Step, { minion }: Run, runs: readonly Run[]): MinionStep {
  return minion === undefined || runs.length < 2 ? step : { ...step, minion };
}
