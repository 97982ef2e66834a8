import { glob, isGlob } from "../expr/glob.ts";
import { inclusionsOf } from "../sls/includes.ts";
import type { Places } from "../sls/places.ts";
import type { SlsValue } from "../sls/sls.ts";
import type { TopFile, TopTarget } from "../sls/top.ts";
import type { Chunk } from "./chunk.ts";
import { allOf, always, anyOf, type Guard, under } from "./guards.ts";
import type { Targets } from "./targets.ts";

/** What a file needs of others beside what it includes: who takes a state by a name gets the only file that has it. */
export interface Need {
  readonly from: SlsValue;
  readonly to: SlsValue;
  readonly guard: Guard;
}

/** A state, as far as running together with others goes. */
export interface Holder {
  readonly sls: SlsValue;
  readonly guard: Guard;
}

/** States that run together, in one way that this may come about. */
export interface Together {
  readonly guard: Guard;
  /** For each holder, whether it is there. */
  readonly parts: readonly Guard[];
}

interface Edge {
  readonly to: number;
  readonly part: Guard;
}

/**
 * Which SLS files run together: those of one target of the top file, and what files include. Targets of the top file
 * count as apart but where one plainly takes in the other, as `*` does.
 */
export class Runs {
  readonly #numbers = new Map<SlsValue, number>();
  /** Files, then targets of the top file. */
  readonly #edges = new Map<number, Edge[]>();
  readonly #back = new Map<number, number[]>();
  readonly #sure = new Map<number, ReadonlySet<number>>();
  readonly #ways = new Map<number, ReadonlyMap<number, readonly Edge[]>>();

  constructor(files: readonly SlsValue[], places: Places, top: TopFile<SlsValue> | undefined, needs: readonly Need[]) {
    for (const sls of files) this.#numbers.set(sls, this.#numbers.size);
    for (const sls of files) {
      for (const { file, needs: own } of inclusionsOf(sls, places)) {
        if (typeof file === "string") continue;
        const isAlways = own.some((steps) => steps.length === 0);
        this.#connect(this.#numbers.get(sls), this.#numbers.get(file), isAlways ? always : anyOf(own.map(under)));
      }
    }
    for (const { from, to, guard } of needs) this.#connect(this.#numbers.get(from), this.#numbers.get(to), guard);
    this.#target(top?.entries ?? [], files.length);
  }

  #target(entries: readonly TopTarget<SlsValue>[], first: number): void {
    const globs = entries.flatMap((entry, index) => (isPlain(entry) && isGlob(entry.target) ? [{ entry, index }] : []));
    entries.forEach((entry, index) => {
      for (const file of entry.files)
        if (typeof file !== "string") this.#connect(first + index, this.#of(file), always);
      for (const other of globs) {
        const isWider =
          other.entry.target === "*" ||
          (isPlain(entry) && !isGlob(entry.target) && glob(other.entry.target).test(entry.target));
        if (isWider && other.index !== index && other.entry.saltenv === entry.saltenv)
          this.#connect(first + index, first + other.index, always);
      }
    });
  }

  #of(sls: SlsValue): number | undefined {
    return this.#numbers.get(sls);
  }

  #connect(from: number | undefined, to: number | undefined, part: Guard): void {
    if (from === undefined || to === undefined) return;
    push(this.#edges, from, { to, part });
    push(this.#back, to, from);
  }

  /** Each way in which states of at least so many files can run together; none where there is no way. */
  together(holders: readonly Holder[], least: number): readonly Together[] {
    return this.roots(new Set(holders.map(({ sls }) => sls)), least).map((root) => {
      const parts = holders.map(({ sls, guard }) => allOf([guard, this.reach(root, sls)]));
      const counted = parts.map((part, index) => ({ group: this.#of((holders[index] as Holder).sls) as number, part }));
      return { guard: { kind: "count", least, parts: counted }, parts };
    });
  }

  /** Whether the run that starts here has the file. */
  reach(root: number, sls: SlsValue): Guard {
    const to = this.#of(sls) as number;
    return this.#surely(root).has(to) ? always : { kind: "reach", from: root, to, edges: this.#towards(to) };
  }

  /** Where runs start that may hold so many of these files; not what another one brings in any case. */
  roots(files: ReadonlySet<SlsValue>, least: number): readonly number[] {
    const counts = new Map<number, number>();
    for (const sls of files) {
      const seen = new Set([this.#of(sls) as number]);
      for (const node of seen) {
        counts.set(node, (counts.get(node) ?? 0) + 1);
        for (const from of this.#back.get(node) ?? []) seen.add(from);
      }
    }
    const able = [...counts].filter(([, count]) => count >= least).map(([node]) => node);
    const kept: number[] = [];
    // Targets of the top file first: they bring most.
    for (const node of able.sort((a, b) => b - a)) {
      if (kept.some((root) => this.#surely(root).has(node))) continue;
      kept.push(node);
    }
    return kept.filter((node) => !kept.some((root) => root !== node && this.#surely(root).has(node)));
  }

  /** The edges that may lead to a file: no other condition is looked at. */
  #towards(to: number): ReadonlyMap<number, readonly Edge[]> {
    const known = this.#ways.get(to);
    if (known !== undefined) return known;
    const seen = new Set([to]);
    for (const node of seen) for (const from of this.#back.get(node) ?? []) seen.add(from);
    const ways = new Map(
      [...seen].map((node) => [node, (this.#edges.get(node) ?? []).filter((edge) => seen.has(edge.to))] as const),
    );
    this.#ways.set(to, ways);
    return ways;
  }

  #surely(root: number): ReadonlySet<number> {
    const known = this.#sure.get(root);
    if (known !== undefined) return known;
    const seen = new Set([root]);
    for (const node of seen) for (const { to, part } of this.#edges.get(node) ?? []) if (part === always) seen.add(to);
    this.#sure.set(root, seen);
    return seen;
  }
}

/** Salt's own way of matching, of one word. */
function isPlain({ target, match }: TopTarget<SlsValue>): boolean {
  return (match === undefined || match === "glob") && !/[\s@]/.test(target);
}

/** Names that only one file has, and the files that take them. */
export function needsOf(chunks: readonly Chunk[], targets: Targets): readonly Need[] {
  return chunks.flatMap((chunk) =>
    chunk.requisites.flatMap(({ target, module, text, steps }): readonly Need[] => {
      if (target?.kind !== "name") return [];
      const homes = new Set(targets.find(module, text).map((index) => (chunks[index] as Chunk).sls as SlsValue));
      const [home, other] = homes;
      if (home === undefined || other !== undefined || home === chunk.sls) return [];
      const around = [...chunk.steps, ...steps];
      return [{ from: chunk.sls as SlsValue, to: home, guard: around.length === 0 ? always : under(around) }];
    }),
  );
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const known = map.get(key);
  if (known === undefined) map.set(key, [value]);
  else known.push(value);
}
