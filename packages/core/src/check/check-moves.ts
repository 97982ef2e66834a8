import { type LayoutNode, layout, type Member, occurrences } from "../sls/layout.ts";
import type { SlsValue } from "../sls/sls.ts";
import type { StateValue } from "../state/builder.ts";
import { type Finding, finding, stateLabel } from "./finding.ts";

/**
 * States that are written, and numbered, before others that were defined ahead of them: an id is one block of YAML, at the
 * place of its first state.
 */
export function movedStates(sls: SlsValue): readonly Finding[] {
  const all = occurrences(sls.body).map(({ state }) => state);
  const position = new Map(all.map((state, index) => [state, index]));
  return blocksOf(layout(sls.body)).flatMap((members) =>
    members.flatMap(({ state }, index): readonly Finding[] => {
      const before = members[index - 1]?.state;
      const from = position.get(state) ?? 0;
      const to = before === undefined ? from - 1 : (position.get(before) ?? from - 1);
      return before === undefined || from - to <= 1 ? [] : [moved(state, before, all[to + 1] as StateValue)];
    }),
  );
}

function moved(state: StateValue, before: StateValue, passed: StateValue): Finding {
  return finding({
    code: "moved-state",
    severity: "info",
    message: `${stateLabel(state)} is written with ${stateLabel(before)}, as they share an id, and so comes before ${stateLabel(passed)}. Give it another id if the order of definition matters.`,
    at: state,
    subjects: [state],
  });
}

function blocksOf(nodes: readonly LayoutNode[]): readonly (readonly Member[])[] {
  const out: (readonly Member[])[] = [];
  const stack = nodes.toReversed();
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (node.kind === "id") out.push(node.members);
    else if (node.kind === "each") stack.push(...node.body.toReversed());
    else stack.push(...node.otherwise.toReversed(), ...node.then.toReversed());
  }
  return out;
}
