/** How writing SLS text, and evaluating it for one minion, grow with the number of states: `tsx bench/emit.ts`. */
import {
  each,
  eq,
  first,
  grains,
  local,
  minion,
  type Project,
  pillar,
  project,
  renderFor,
  type State,
  sls,
  t,
  upper,
  when,
} from "@typesalt/core";
import { test } from "@typesalt/core/states";
import { projectFiles } from "../packages/core/src/emit/project-files.ts";
import { least } from "./measure.ts";

const list = pillar<readonly string[]>("list", []);
/** A value that a minion may make an error, so that it is set under conditions. */
const head = local("head", upper(first(list)));

/** States that share a local and wait for one another, with ids that are named where they recur. */
function states(count: number): readonly State[] {
  const all: State[] = [];
  for (let index = 0; index < count; index += 1) {
    const before = all.at(-1);
    const require = before === undefined ? {} : { require: before };
    all.push(test.nop(t`${grains.id}-${index}`, { extra: { head }, ...require }));
  }
  return all;
}

const shapes: Readonly<Record<string, (count: number) => Project>> = {
  "one block": (count) => project({ top: { "*": [sls("a", states(count))] } }),
  "a branch for each": (count) =>
    project({
      top: {
        "*": [
          sls(
            "a",
            states(count).map((state, index) => when(eq(grains.os, `os-${index % 50}`), state)),
          ),
        ],
      },
    }),
  "a loop for each": (count) =>
    project({
      top: {
        "*": [
          sls(
            "a",
            Array.from({ length: count }, (_, index) =>
              each(list, (item) => test.nop(t`${index}-${item}`, { extra: { head } }), { as: "item" }),
            ),
          ),
        ],
      },
    }),
};

const who = minion({ id: "m", grains: { os: "os-1" }, pillar: { list: ["a", "b"] } });
const works: Readonly<Record<string, (site: Project) => unknown>> = {
  "write the text": projectFiles,
  "decide for one minion": (site) => renderFor(site, who),
};

for (const [work, run] of Object.entries(works)) {
  for (const [shape, make] of Object.entries(shapes)) {
    const times = [2_500, 5_000, 10_000, 20_000].map((count) => {
      const site = make(count);
      return least(3, () => run(site));
    });
    const ratios = times.slice(1).map((time, index) => (time / (times[index] as number)).toFixed(2));
    console.log(
      `${work}, ${shape}: ${times.map((time) => `${time.toFixed(0)} ms`).join(", ")}; twice as many: ${ratios.join(", ")}`,
    );
  }
}
