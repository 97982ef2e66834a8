import { didYouMean } from "../diagnostics/suggest.ts";
import { isGlob } from "../expr/glob.ts";
import { ExprNode } from "../expr/node.ts";
import { literalParts } from "../expr/ops/text.ts";
import type { Step } from "../sls/layout.ts";
import type { Places } from "../sls/places.ts";
import { isMisplaced } from "./check-places.ts";
import type { Chunk, ChunkRequisite } from "./chunk.ts";
import { doubtOf, type Finding, finding, severityOf, stateLabel, whenClause } from "./finding.ts";
import { possible } from "./guards.ts";
import type { Targets } from "./targets.ts";

/** Names are compared with all others: for the first ones only, so that a report of thousands stays quick. */
const suggested = 50;

export interface Targeting {
  readonly chunks: readonly Chunk[];
  readonly targets: Targets;
  readonly places: Places;
  /** Whether Salt files that are not of the project may have states as well. */
  readonly isOpen: boolean;
}

/**
 * Requisites on states that some minion does not have. A state in any file counts as there: which other files a minion
 * gets is known for named minions only.
 */
export function checkTargets(targeting: Targeting): readonly Finding[] {
  let names: ReadonlySet<string> | undefined;
  let count = 0;
  const own = expressions(targeting.chunks);
  return targeting.chunks.flatMap((chunk) =>
    chunk.requisites.flatMap((requisite) => {
      // Where nothing is found there is nothing to copy, and Salt says nothing.
      if (requisite.key === "use" || requisite.key === "use_in" || requisite.target?.kind === "sls") return [];
      const around = [...chunk.steps, ...requisite.steps];
      if (requisite.target?.kind === "state" && isMisplaced(requisite.target as never, around, targeting.places))
        return [];
      const found = targeting.targets.find(requisite.module, requisite.text).map((at) => targeting.chunks[at] as Chunk);
      if (found.some((target) => isWithin(around, target.steps))) return [];
      if (isPerhapsElsewhere(requisite, targeting.isOpen, own)) return [];
      const gap = possible(
        [around],
        found.map((target) => target.steps),
      );
      if (!gap.possible) return [];
      count += 1;
      if (count <= suggested) names ??= textsOf(targeting.chunks);
      return [missing(chunk, requisite, found, gap, count <= suggested ? names : undefined)];
    }),
  );
}

/** Whoever is under the first steps is under the others too, at a glance. */
function isWithin(steps: readonly Step[], outer: readonly Step[]): boolean {
  return outer.every(({ block, taken }, index) => steps[index]?.block === block && steps[index]?.taken === taken);
}

/** Names that depend on the minion, by module; those of every module are under `id`. */
function expressions(chunks: readonly Chunk[]): ReadonlyMap<string, readonly ExprNode[]> {
  const all = new Map<string, Set<ExprNode>>([["id", new Set()]]);
  for (const { module, state } of chunks) {
    const { name, names } = state.args as Readonly<Record<string, unknown>>;
    for (const text of [state.id, name, ...(Array.isArray(names) ? (names as unknown[]) : [names])]) {
      if (!(text instanceof ExprNode)) continue;
      all.set(module, (all.get(module) ?? new Set()).add(text));
      all.get("id")?.add(text);
    }
  }
  return new Map([...all].map(([module, nodes]) => [module, [...nodes]] as const));
}

/** A name that a state with an id of the minion's own, or of an SLS file outside the project, may have. */
function isPerhapsElsewhere(
  { target, module, text }: ChunkRequisite,
  isOpen: boolean,
  own: ReturnType<typeof expressions>,
): boolean {
  if (target?.kind !== "name") return false;
  if (isOpen || target.name instanceof ExprNode) return true;
  return (own.get(module) ?? []).some((node) => mayBe(node, text));
}

/** Whether the expression may give this text: one that ends in other words does not. */
function mayBe(node: ExprNode, text: string): boolean {
  if (isGlob(text) || literalParts(node).length === 0) return true;
  const [first, last] = [node.operands[0], node.operands.at(-1)];
  return !(
    (typeof first === "string" && !text.startsWith(first)) ||
    (typeof last === "string" && !text.endsWith(last))
  );
}

function textsOf(chunks: readonly Chunk[]): ReadonlySet<string> {
  return new Set(chunks.flatMap(({ id, name }) => [id, name]).filter((text) => !text.startsWith("\u0000")));
}

function missing(
  chunk: Chunk,
  { key, module, text, owner, target }: ChunkRequisite,
  found: readonly Chunk[],
  gap: { readonly when: string; readonly decided: boolean },
  names: ReadonlySet<string> | undefined,
): Finding {
  const own = stateLabel(chunk.state, shown(chunk.id));
  const label = owner === chunk.state ? own : `extend of ${own}`;
  const wanted =
    found[0] === undefined ? `${module}: ${JSON.stringify(text)}` : stateLabel(found[0].state, shown(found[0].id));
  const hint =
    found.length > 0
      ? ` Put the requisite under the same condition: ${key}: when(condition, …).`
      : `${names === undefined ? "" : didYouMean(text, names)} No SLS file of the project has it.`;
  return finding({
    code: "missing-target",
    severity: severityOf(gap),
    message: `${label} has \`${key}\` on ${wanted}, which is not there${whenClause(gap.when)}.${doubtOf(gap)}${hint}`,
    at: owner,
    related: found.slice(0, 1).map(({ state }) => ({ message: `${stateLabel(state)} was made here`, at: state })),
    subjects: [owner, chunk.state, key, target?.kind === "state" ? target : `${module} ${text}`],
    ...(chunk.id.startsWith("\u0000") ? {} : { states: [chunk.id] }),
  });
}

/** What depends on the minion is shown as in the SLS text. */
function shown(id: string): string | undefined {
  return id.startsWith("\u0000") ? undefined : id;
}
