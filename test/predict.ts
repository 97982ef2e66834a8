/** Our prediction of what Salt does with a tree of SLS files: the only place that knows how it is asked for. */
import { type Data, type DataMap, PythonError } from "../packages/core/src/salt/data.ts";
import {
  planHigh,
  renderHighstate,
  type SaltLine,
  type SlsSource,
  type Step,
} from "../packages/core/src/salt/index.ts";
import type { SlsTree } from "./arbitraries/sls-text.ts";
import { resultsOf } from "./arbitraries/test-states.ts";

export interface Prediction {
  /** Salt's own messages, why it refuses. */
  readonly errors: readonly string[];
  /** What Salt would raise; undefined where it reports instead. */
  readonly crash: string | undefined;
  /** Empty where Salt does not come to it. */
  readonly low: readonly DataMap[];
  /** Results in the order of their numbers; empty where Salt's report is lost. */
  readonly run: readonly Step[];
}

export function predict(tree: SlsTree, line: SaltLine, { test, failhard, autoOrder } = tree.options): Prediction {
  try {
    const matches = new Map([["base", tree.sls]]);
    const { high, messages, processed } = renderHighstate(matches, sourceOf(tree), { salt: line, autoOrder });
    if (messages.length > 0) return refused(messages.map((each) => each.text));
    const options = { salt: line, test, failhard, processedSls: processed, results: resultsOf(line) };
    const { verdict, messages: found, chunks, steps } = planHigh(high, options);
    const texts = found.map((each) => each.text);
    if (verdict === "refused") return refused(texts);
    return {
      errors: [],
      crash: verdict === "crashes" ? texts.join("\n") : undefined,
      low: chunks.map((chunk) => chunk.data),
      run: verdict === "crashes" ? [] : steps.filter((step) => step.run !== null && !step.test),
    };
  } catch (cause) {
    if (!(cause instanceof PythonError)) throw cause;
    return { errors: [], crash: cause.message, low: [], run: [] };
  }
}

function refused(errors: readonly string[]): Prediction {
  return { errors, crash: undefined, low: [], run: [] };
}

function sourceOf({ files }: SlsTree): SlsSource {
  const byName = new Map(files.map((file) => [file.name, file]));
  return {
    saltenvs: ["base"],
    available: () => [...byName.keys()].sort(),
    render: (_, sls) => {
      const file = byName.get(sls);
      return file === undefined ? undefined : { data: file.data as Data, problems: [], isInit: file.isInit };
    },
  };
}
