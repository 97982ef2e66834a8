import { isGlob } from "../expr/glob.ts";
import { neverChanges } from "../states/never-changes.ts";
import type { Chunk, ChunkRequisite } from "./chunk.ts";
import { type Finding, finding, stateLabel } from "./finding.ts";
import type { Targets } from "./targets.ts";

/** States, on one minion or on all of them, and what a line of Salt knows of modules. */
export interface Watched {
  readonly states: readonly Chunk[];
  readonly targets: Targets;
  readonly modWatch: (module: string) => boolean;
}

/** Requisites that Salt takes otherwise than they read, and says nothing. */
export function requisiteTraps(watched: Watched): readonly Finding[] {
  return watched.states.flatMap((state) => [
    ...state.requisites.flatMap((requisite) => ambiguous(state, requisite, watched)),
    ...withoutModWatch(state, watched),
    ...silentTargets(state, watched),
  ]);
}

/** A text is looked for among ids and names alike: it may hit more than one state, or one that was not thought of. */
function ambiguous(state: Chunk, requisite: ChunkRequisite, { targets, states }: Watched): readonly Finding[] {
  const { key, module, text, owner } = requisite;
  if (module === "sls" || isGlob(text)) return [];
  // A bare text there ends the run, which is said already.
  if (key === "listen_in" && module === "id") return [];
  const found = targets.find(module, text, isListen(key)).map((index) => states[index] as Chunk);
  // Of states under conditions it is not known whether they come together.
  if (found.some(({ steps }) => steps.length > 0)) return [];
  const ids = new Set(found.map((each) => each.id));
  const wanted = `\`${key}\` on ${module}: ${JSON.stringify(text)}`;
  if (ids.size > 1) {
    const [first, second] = [...new Map(found.map((each) => [each.id, each])).values()] as [Chunk, Chunk];
    return [
      finding({
        code: "ambiguous-target",
        severity: "warning",
        message: `${labelOf(state)} has ${wanted}, and ${ids.size} states have that as their id or name: Salt takes all of them. Name the one that is meant by its id, and let no other state have this name.`,
        at: owner,
        related: [first, second].map((each) => ({ message: said(each, text), at: each.state })),
        subjects: [state.state, key, module, text],
        states: known([state.id, ...ids]),
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
      message: `${labelOf(state)} has ${wanted}, which Salt finds as the name of another state: the id ${JSON.stringify(text)} has no ${module}. Name the state that is meant by its id.`,
      at: owner,
      related: [only, namesake].map((each) => ({ message: said(each, text), at: each.state })),
      subjects: [state.state, key, module, text],
      states: known([state.id, only.id]),
    }),
  ];
}

function labelOf({ state, id }: Chunk): string {
  return stateLabel(state, id.startsWith("\u0000") ? undefined : id);
}

function isListen(key: string): boolean {
  return key === "listen" || key === "listen_in";
}

/** Ids that depend on the minion have no text. */
function known(ids: Iterable<string>): readonly string[] {
  return [...ids].filter((id) => !id.startsWith("\u0000"));
}

function said(state: Chunk, text: string): string {
  const label = labelOf(state);
  return state.id === text ? `${label} has it as its id` : `${label} has it as its name`;
}

/** Only a module with `mod_watch` can react to a change; a `watch` of another one is a `require`. */
function withoutModWatch(state: Chunk, { modWatch }: Watched): readonly Finding[] {
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
        message: `${labelOf(state)} has \`${key}\`, but Salt's module ${state.module} has no mod_watch and cannot react to changes: ${why}. To act on a change, use \`onchanges\`.`,
        at: owner,
        subjects: [state.state, key],
        states: known([state.id]),
      }),
    ];
  });
}

/** `onchanges` on states that never report any. */
function silentTargets(state: Chunk, { targets, states }: Watched): readonly Finding[] {
  const own = state.requisites.filter(({ key }) => key === "onchanges" || key === "onchanges_any");
  const found = own.flatMap(({ module, text }) => targets.find(module, text)).map((index) => states[index] as Chunk);
  const [first] = own;
  const [target] = found;
  if (first === undefined || target === undefined) return [];
  if (!found.every((each) => neverChanges(each.module, each.state.fun))) return [];
  return [
    finding({
      code: "never-changes",
      severity: "warning",
      message: `${labelOf(state)} runs only when ${labelOf(target)} has changes, and ${target.module}.${target.state.fun} never reports any: it will never run. Use \`require\`, or give it a condition of its own (\`unless\`).`,
      at: first.owner,
      subjects: [state.state],
      states: known([state.id, target.id]),
    }),
  ];
}
