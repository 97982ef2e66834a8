/** Our prediction of a random highstate beside what real Salt makes of it. */
import type { Answer, Oracle, RunResult } from "@typesalt/salt-oracle";
import fc from "fast-check";
import { type Data, Float, isDataList, isDataMap } from "../packages/core/src/salt/data.ts";
import type { Step } from "../packages/core/src/salt/index.ts";
import { difference } from "./arbitraries/asking.ts";
import { highstates, type Profile } from "./arbitraries/highstates.ts";
import { type SlsTree, slsText, treeText } from "./arbitraries/sls-text.ts";
import { type Prediction, predict } from "./predict.ts";

/** What of Salt's answer is not compared, and why. */
export const notCompared: Readonly<Record<string, string>> = {
  "order of keys in a chunk": "Python's dicts are equal whatever their order, and nothing of Salt's asks for it.",
  "text of an exception": "Only that the report is lost: the traceback is Python's.",
  "whether an order is 2 or 2.0": "Python sorts them alike.",
  "which cycle 3008 prints": "It depends on PYTHONHASHSEED.",
  "order of failed requisites in a comment": "Salt joins a set.",
  "comments that we do not predict": "The functions' own, where they are tracebacks or made by retries.",
  "contents of changes": "They are the functions' own; that there are any is compared.",
  "how often a file includes itself under ever longer names":
    "Until Python's stack is used up: Salt then refuses, or crashes.",
  "requisites that Salt doubles until its memory is full":
    "Salt ends there with a MemoryError, at a length that depends on the machine; we go on (docs/architecture.md).",
  "data of a run that crashes": "Salt's report is lost.",
};

/** One side, in a form of which texts can be compared line by line. */
interface Side {
  readonly crash: boolean;
  readonly errors: readonly string[];
  readonly low: readonly unknown[];
  readonly run: readonly Row[];
}

interface Row {
  readonly tag: string;
  readonly number: number | null;
  readonly result: boolean | null;
  readonly changes: boolean;
  readonly ran: boolean;
  readonly comment: string;
}

/** What both sides make of one case. */
export interface Comparison {
  /** As it was asked: in test mode where only that is harmless. */
  readonly tree: SlsTree;
  readonly answer: Answer;
  readonly prediction: Prediction;
  /** Undefined where both agree. */
  readonly disagreement: string | undefined;
}

export async function compareWithSalt(oracle: Oracle, tree: SlsTree): Promise<Comparison> {
  const { autoOrder, failhard, test } = tree.options;
  const answer = await oracle.ask({
    minion: { id: "m" },
    files: { base: slsText(tree) },
    sls: tree.sls,
    // Said here, as Salt would take its time to compile none.
    pillar: {},
    opts: { state_auto_order: autoOrder, failhard },
    test,
    want: ["low", "run"],
    text: true,
  });
  // The oracle really runs harmless modules only; what names another one is a question of test mode.
  if (answer.exception?.includes("Refused to really run") === true) {
    return compareWithSalt(oracle, { ...tree, options: { ...tree.options, test: true } });
  }
  const prediction = predict(tree, oracle.line);
  const salt = saltSide(answer);
  const ours = ourSide(prediction, salt);
  if (isEndless(ours) && answer.exception?.includes("RecursionError") === true)
    return { tree, answer, prediction, disagreement: undefined };
  if (answer.exception?.includes("MemoryError") === true && isDoubled(prediction))
    return { tree, answer, prediction, disagreement: undefined };
  const [wanted, found] = [lines(ours), lines(salt)];
  return {
    tree,
    answer,
    prediction,
    disagreement: wanted === found ? undefined : report(tree, oracle, wanted, found, answer),
  };
}

/** A case in which both sides differ, as small as it can be made. */
export interface Found {
  readonly index: number;
  readonly text: string;
}

export interface Search {
  readonly profile: Profile;
  readonly seed: number;
  readonly cases: number;
  /** How many disagreements are shrunk; the rest is counted. */
  readonly shown: number;
}

export interface Searched {
  readonly agree: number;
  readonly found: readonly Found[];
}

/** So many questions are asked before the first answer is waited for. */
const inFlight = 64;

/** Compares many cases; the first of those that disagree are shrunk. */
export async function searchPlans(oracle: Oracle, { profile, seed, cases, shown }: Search): Promise<Searched> {
  const trees = fc.sample(highstates(profile), { seed, numRuns: cases });
  const wrong: number[] = [];
  for (let start = 0; start < trees.length; start += inFlight) {
    const batch = trees.slice(start, start + inFlight);
    const compared = await Promise.all(batch.map((tree) => compareWithSalt(oracle, tree)));
    wrong.push(...compared.flatMap(({ disagreement }, index) => (disagreement === undefined ? [] : [start + index])));
  }
  const found: Found[] = [];
  for (const index of wrong.slice(0, shown)) {
    found.push({ index, text: await shrunk(oracle, profile, seed, index, trees[index] as SlsTree) });
  }
  return { agree: cases - wrong.length, found };
}

const shrinkMs = 60_000;

async function shrunk(oracle: Oracle, profile: Profile, seed: number, index: number, first: SlsTree): Promise<string> {
  const property = fc.asyncProperty(highstates(profile), async (tree) => {
    const { disagreement } = await compareWithSalt(oracle, tree);
    return disagreement === undefined;
  });
  // A path names the case of the sample to begin with.
  const { counterexample } = await fc.check(property, {
    seed,
    path: String(index),
    numRuns: 1,
    interruptAfterTimeLimit: shrinkMs,
  });
  const { disagreement } = await compareWithSalt(oracle, counterexample?.[0] ?? first);
  return disagreement ?? `--- not seen again\n${treeText(first)}`;
}

/** Both sides as text, the first difference first. */
function report(tree: SlsTree, oracle: Oracle, wanted: string, found: string, answer: Answer): string {
  const raised = answer.exception === null ? "" : `--- Salt's exception\n${answer.exception.trim()}\n`;
  return [
    `--- the first difference (- predicted, + Salt ${oracle.line})\n${difference(wanted, found)}`,
    treeText(tree),
    `--- predicted\n${wanted}`,
    `--- Salt ${oracle.line}\n${found}\n${raised}`,
  ].join("\n");
}

function saltSide({ exception, errors, text, run }: Answer): Side {
  return {
    crash: exception !== null,
    errors: errorTexts(errors),
    low: (JSON.parse(withFloats(text?.low ?? "null")) as readonly Chunk[] | null)?.map(chunkOf) ?? [],
    run: byNumber((run ?? []).map(rowOf)),
  };
}

/** Ours; what we do not say is taken from Salt. */
function ourSide({ crash, errors, low, run }: Prediction, salt: Side): Side {
  const theirs = new Map(salt.run.map((row) => [row.tag, row]));
  const rows = run.map((step) => {
    const other = theirs.get(step.tag);
    const comment = step.comment === "" && other !== undefined ? other.comment : commentText(step.comment);
    return ownRow(step, comment);
  });
  return {
    crash: crash !== undefined,
    errors: errorTexts(errors),
    low: low.map((chunk) => chunkOf(plain(chunk) as Chunk)),
    run: byNumber(rows),
  };
}

type Chunk = { readonly [key: string]: unknown };

function chunkOf(chunk: Chunk): unknown {
  const { order } = chunk;
  const isFloat = typeof order === "object" && order !== null && "float" in order;
  return keysSorted(isFloat ? { ...chunk, order: order.float } : chunk);
}

function rowOf({ tag, runNumber, result, changes, ran, comment }: RunResult): Row {
  const text = commentText(typeof comment === "string" ? comment : JSON.stringify(comment));
  return { tag, number: runNumber, result, changes: Object.keys(changes ?? {}).length > 0, ran, comment: text };
}

function ownRow({ tag, run, result, changes, ran }: Step, comment: string): Row {
  return { tag, number: run, result, changes, ran, comment };
}

function byNumber(rows: readonly Row[]): readonly Row[] {
  const at = (row: Row) => row.number ?? Number.POSITIVE_INFINITY;
  return [...rows].sort((a, b) => (at(a) === at(b) ? (a.tag < b.tag ? -1 : 1) : at(a) - at(b)));
}

const endless = "includes itself without end";

function errorTexts(errors: readonly string[]): readonly string[] {
  const isWithoutEnd = errors.some((each) => /includes itself under ever longer names|\.{100}/.test(each));
  return isWithoutEnd ? [endless] : errors.map(errorText);
}

function isEndless({ errors }: Side): boolean {
  return errors.includes(endless);
}

/** Whether a list of requisites has grown as none does that a person or our random trees wrote. */
function isDoubled({ low, errors, crash }: Prediction): boolean {
  // Where we predict no chunks, none can be looked at.
  if (errors.length > 0 || crash !== undefined) return true;
  return low.some((chunk) => [...chunk.values()].some((value) => isDataList(value) && value.length > 10_000));
}

function errorText(text: string): string {
  const cycle = "Recursive requisites were found: ";
  return text.startsWith(cycle) ? cycle : text;
}

function commentText(text: string): string {
  const failed = "One or more requisite failed: ";
  return text.startsWith(failed) ? failed + text.slice(failed.length).split(", ").sort().join(", ") : text;
}

/** Python's JSON with its floats marked, which JavaScript would not tell from ints. */
export function withFloats(json: string): string {
  return json.replaceAll(/"(?:[^"\\]|\\.)*"|-?\d+(?:\.\d+)?(?:e[+-]?\d+)?/gi, (token) =>
    /^-?\d+[.e]/i.test(token) ? `{"float":${token}}` : token,
  );
}

/** Our data in the form in which the oracle's is read. */
function plain(value: Data): unknown {
  if (value instanceof Float) return { float: value.value };
  if (typeof value === "number") return Number.isInteger(value) ? value : { float: value };
  if (typeof value === "bigint") return Number(value);
  if (isDataList(value)) return value.map(plain);
  if (isDataMap(value)) return Object.fromEntries([...value].map(([key, each]) => [keyText(key), plain(each)]));
  return value;
}

function keyText(key: Data): string {
  const text = plain(key);
  if (typeof text === "string") return text;
  return key instanceof Float && Number.isInteger(key.value)
    ? key.value.toFixed(1)
    : String(key instanceof Float ? key.value : key);
}

function keysSorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(keysSorted);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, each]) => [key, keysSorted(each)]),
  );
}

function lines(side: Side): string {
  const each = (name: string, all: readonly unknown[]) => [name, ...all.map((one) => `  ${JSON.stringify(one)}`)];
  return [
    `crash ${side.crash}`,
    ...each("errors", side.errors),
    ...each("low", side.low),
    ...each("run", side.run),
  ].join("\n");
}
