/** Our prediction of what Salt does with a tree of SLS files: the only place that knows how it is asked for. */
import { readYaml } from "../packages/core/src/read/yaml.ts";
import { type DataMap, PythonError } from "../packages/core/src/salt/data.ts";
import { renderHighstate, type SaltLine, type SlsSource, type Step } from "../packages/core/src/salt/index.ts";
import { planHigh } from "../packages/core/src/salt/plan.ts";
import { type SlsOptions, type SlsTree, slsText } from "./arbitraries/sls-text.ts";
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

export function predict(tree: SlsTree, line: SaltLine, options: SlsOptions = tree.options): Prediction {
  const { test, failhard, autoOrder } = options;
  try {
    const matches = new Map([["base", tree.sls]]);
    const { high, messages, processed } = renderHighstate(matches, sourceOf(tree), { salt: line, autoOrder });
    if (messages.length > 0) return refused(messages.map((each) => each.text));
    const asked = { salt: line, test, failhard, processedSls: processed, results: resultsOf(line) };
    const { verdict, messages: found, chunks, steps } = planHigh(high, asked);
    const texts = found.map((each) => each.text);
    if (verdict === "refused") return refused(texts);
    return {
      errors: [],
      crash: verdict === "crashes" ? texts.join("\n") : undefined,
      low: chunks.map((chunk) => chunk.data),
      run: verdict === "crashes" ? [] : steps.filter((step) => !step.test),
    };
  } catch (cause) {
    if (!(cause instanceof PythonError)) throw cause;
    return { errors: [], crash: cause.message, low: [], run: [] };
  }
}

function refused(errors: readonly string[]): Prediction {
  return { errors, crash: undefined, low: [], run: [] };
}

/** Files are found by path, as Salt finds them: `d..x` is `d//x.sls`, `d.init` is `d/init.sls`. */
export function sourceOf(tree: SlsTree): SlsSource {
  const texts = slsText(tree);
  const names = tree.files.map((file) => file.name).sort();
  return {
    saltenvs: ["base"],
    available: () => names,
    render: (_, sls) => {
      const path = sls.replaceAll(".", "/");
      const paths = [`${path}.sls`, `${path}/init.sls`].map((each) => each.replaceAll(/\/+/g, "/"));
      const at = paths.find((each) => texts[each] !== undefined);
      if (at === undefined) return undefined;
      const { data, problems } = readYaml(texts[at] ?? "", at);
      if (data === undefined) throw new Error(`${at} cannot be read: ${JSON.stringify(problems)}\n${texts[at]}`);
      return { data, problems: [], isInit: at.endsWith("/init.sls") };
    },
  };
}
