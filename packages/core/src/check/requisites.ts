import { isGlob } from "../salt/glob.ts";
import { neverChanges } from "../states/never-changes.ts";
import type { ChunkRequisite } from "./chunk.ts";
import { type Finding, finding, stateLabel } from "./finding.ts";
import type { InspectedState, Inspection } from "./inspection.ts";

/** Requisites that Salt takes otherwise than they read, and says nothing. */
export function requisiteTraps(inspection: Inspection): readonly Finding[] {
  return inspection.states.flatMap((state) => [
    ...state.requisites.flatMap((requisite) => ambiguous(state, requisite, inspection)),
    ...withoutModWatch(state, inspection),
    ...silentTargets(state, inspection),
  ]);
}

/** A text is looked for among ids and names alike: it may hit more than one state, or one that was not thought of. */
function ambiguous(
  state: InspectedState,
  requisite: ChunkRequisite,
  { targets, states }: Inspection,
): readonly Finding[] {
  const { key, module, text, owner } = requisite;
  if (module === "sls" || isGlob(text)) return [];
  const found = targets.find(module, text).map((index) => states[index] as InspectedState);
  const ids = new Set(found.map((each) => each.id));
  const wanted = `\`${key}\` on ${module}: ${JSON.stringify(text)}`;
  if (ids.size > 1) {
    const [first, second] = [...new Map(found.map((each) => [each.id, each])).values()] as [
      InspectedState,
      InspectedState,
    ];
    return [
      finding({
        code: "ambiguous-target",
        severity: "warning",
        message: `${stateLabel(state.state, state.id)} has ${wanted}, and ${ids.size} states have that as their id or name: Salt takes all of them. Name the one that is meant by its id, and let no other state have this name.`,
        at: owner,
        related: [first, second].map((each) => ({ message: said(each, text), at: each.state })),
        subjects: [state.state, key, module, text],
        states: [state.id, ...ids],
      }),
    ];
  }
  const [only] = found;
  const namesake =
    only === undefined || only.id === text
      ? undefined
      : states[targets.find("id", text).find((index) => states[index]?.id === text) ?? -1];
  if (only === undefined || namesake === undefined) return [];
  return [
    finding({
      code: "ambiguous-target",
      severity: "warning",
      message: `${stateLabel(state.state, state.id)} has ${wanted}, which Salt finds as the name of another state: the id ${JSON.stringify(text)} has no ${module}. Name the state that is meant by its id.`,
      at: owner,
      related: [only, namesake].map((each) => ({ message: said(each, text), at: each.state })),
      subjects: [state.state, key, module, text],
      states: [state.id, only.id],
    }),
  ];
}

function said(state: InspectedState, text: string): string {
  const label = stateLabel(state.state, state.id);
  return state.id === text ? `${label} has it as its id` : `${label} has it as its name`;
}

/** Only a module with `mod_watch` can react to a change; a `watch` of another one is a `require`. */
function withoutModWatch(state: InspectedState, { modWatch }: Inspection): readonly Finding[] {
  if (modWatch(state.module)) return [];
  return state.requisites.flatMap(({ key, owner }): readonly Finding[] => {
    if (key !== "watch" && (key as string) !== "watch_any" && key !== "listen") return [];
    const why =
      key === "listen"
        ? "its call at the end of the run will fail when the target has changes"
        : `it means \`${key === "watch" ? "require" : "require_any"}\``;
    return [
      finding({
        code: "no-mod-watch",
        severity: "warning",
        message: `${stateLabel(state.state, state.id)} has \`${key}\`, but Salt's module ${state.module} has no mod_watch and cannot react to changes: ${why}. To act on a change, use \`onchanges\`.`,
        at: owner,
        subjects: [state.state, key],
        states: [state.id],
      }),
    ];
  });
}

/** `onchanges` on states that never report any. */
function silentTargets(state: InspectedState, { targets, states }: Inspection): readonly Finding[] {
  const own = state.requisites.filter(({ key }) => key === "onchanges" || key === "onchanges_any");
  const found = own
    .flatMap(({ module, text }) => targets.find(module, text))
    .map((index) => states[index] as InspectedState);
  const [first] = own;
  const [target] = found;
  if (first === undefined || target === undefined) return [];
  if (!found.every((each) => neverChanges(each.module, each.state.fun))) return [];
  return [
    finding({
      code: "never-changes",
      severity: "warning",
      message: `${stateLabel(state.state, state.id)} runs only when ${stateLabel(target.state, target.id)} has changes, and ${target.module}.${target.state.fun} never reports any: it will never run. Use \`require\`, or give it a condition of its own (\`unless\`).`,
      at: first.owner,
      subjects: [state.state],
      states: [state.id, target.id],
    }),
  ];
}
