import { notUsed } from "../salt/keywords.ts";
import type { Step } from "../sls/layout.ts";
import type { RequisiteKey } from "../state/requisite.ts";
import type { Chunk, ChunkRequisite } from "./chunk.ts";
import type { GraphEdge } from "./cycles.ts";
import { Targets } from "./targets.ts";

/** One thing waits for another. Nodes are chunks, then test runs of prereq's targets, then whole SLS files. */
export interface Requirement extends GraphEdge {
  readonly key: RequisiteKey;
  readonly requisite: ChunkRequisite;
  /** The target of a prereq waits for the state that has it: an edge that Salt adds. */
  readonly implied: boolean;
  /** The state that `use` copied the requisite from. */
  readonly giver: Chunk | undefined;
  readonly steps: readonly (readonly Step[])[];
  /** None of these may hold. */
  readonly without: readonly (readonly Step[])[];
}

export interface RequirementGraph {
  readonly nodes: number;
  readonly edges: readonly Requirement[];
  /** The chunk behind a node; undefined for an SLS file as a whole. */
  chunkOf(node: number): Chunk | undefined;
  /** Requisites that match nothing. */
  readonly missing: readonly Missing[];
}

export interface Missing {
  readonly chunk: Chunk;
  readonly requisite: ChunkRequisite;
}

/** Requisites that do not order: `listen` acts at the very end, `use` only copies arguments. */
const unordered: ReadonlySet<string> = new Set(["listen", "listen_in", "use", "use_in"]);

/** What waits for what among chunks. Source: SALT.md §6, §9. */
export function requirementsOf(chunks: readonly Chunk[]): RequirementGraph {
  const index = new TargetIndex(chunks);
  const links: Link[] = [];
  const missing: Missing[] = [];
  const add = (node: number, found: readonly number[], requisite: ChunkRequisite, extra: Extra) => {
    const inward = requisite.key.endsWith("_in");
    const key = (inward ? requisite.key.slice(0, -3) : requisite.key) as RequisiteKey;
    for (const target of found) {
      links.push({ ...extra, ...(inward ? { from: target, to: node } : { from: node, to: target }), key, requisite });
    }
  };
  chunks.forEach((chunk, node) => {
    for (const requisite of chunk.requisites) {
      const targets = index.find(requisite);
      if (targets.length === 0) missing.push({ chunk, requisite });
      if (!unordered.has(requisite.key)) add(node, targets, requisite, plain);
      if (requisite.key !== "use" && requisite.key !== "use_in") continue;
      for (const other of targets.flatMap((target) => index.chunksOf(target))) {
        const [receiver, giver] = requisite.key === "use" ? [node, other] : [other, node];
        for (const { copy, extra } of copies(chunks[receiver], chunks[giver], requisite))
          add(receiver, index.find(copy), copy, extra);
      }
    }
  });
  return { ...graphOf(chunks, index, links), missing };
}

/** Kinds that `use` leaves where they are; it copies the others, if the receiver has none of the kind. */
const kept: ReadonlySet<unknown> = new Set([...notUsed, ...unordered]);

/** Requisites that `use` copies. Copies are not copied again. Source: SALT.md §3. */
function copies(receiver: Chunk | undefined, giver: Chunk | undefined, use: ChunkRequisite) {
  return (giver?.requisites ?? [])
    .filter(({ key }) => !kept.has(key))
    .flatMap((copy) => {
      const own = (receiver?.requisites ?? []).filter(({ key }) => key === copy.key).map(({ steps }) => steps);
      if (own.some((steps) => steps.length === 0)) return [];
      const around = [use.steps, giver?.steps ?? []];
      return [{ copy, extra: { giver, around, without: own } }];
    });
}

/** What a link needs beside its ends and its requisite. */
interface Extra {
  readonly giver: Chunk | undefined;
  readonly around: readonly (readonly Step[])[];
  readonly without: readonly (readonly Step[])[];
}

const plain: Extra = { giver: undefined, around: [], without: [] };

interface Link extends Extra {
  readonly from: number;
  readonly to: number;
  readonly key: RequisiteKey;
  readonly requisite: ChunkRequisite;
}

/**
 * A prereq has its target run twice: a test before the state that has the prereq, and the real run after it. The test
 * waits for all that the target waits for.
 */
function graphOf(
  chunks: readonly Chunk[],
  index: TargetIndex,
  links: readonly Link[],
): Omit<RequirementGraph, "missing"> {
  const tests = new Map<number, number>();
  const first = chunks.length + index.files.length;
  const members = (node: number) => index.chunksOf(node);
  for (const { key, to } of links) {
    if (key !== "prereq") continue;
    for (const chunk of members(to)) if (!tests.has(chunk)) tests.set(chunk, first + tests.size);
  }
  const edges: Requirement[] = [];
  const add = (from: number, to: number, link: Link, implied: boolean, ...ends: number[]) => {
    const { key, requisite, giver, around, without } = link;
    const steps = [requisite.steps, ...around, ...ends.map((node) => chunks[node]?.steps ?? [])];
    edges.push({ from, to, key, requisite, implied, giver, steps, without });
  };
  for (const link of links) {
    for (const from of members(link.from)) {
      const test = tests.get(from);
      if (link.key !== "prereq") {
        add(from, link.to, link, false, from, link.to);
        if (test !== undefined) add(test, link.to, link, false, from, link.to);
        continue;
      }
      for (const to of members(link.to)) {
        add(from, tests.get(to) as number, link, false, from, to);
        add(to, from, link, true, from, to);
        if (test !== undefined) add(test, tests.get(to) as number, link, false, from, to);
      }
    }
  }
  // A requisite on an SLS file waits for each of its states; by way of one node, so that many such stay linear.
  const through = new Map(links.filter((link) => link.to >= chunks.length).map((link) => [link.to, link]));
  for (const [file, link] of through) for (const member of members(file)) add(file, member, link, false, member);
  const chunkOf = new Map([...tests].map(([chunk, test]) => [test, chunks[chunk]]));
  return { nodes: first + tests.size, edges, chunkOf: (node) => chunks[node] ?? chunkOf.get(node) };
}

/** Finds what a requisite means: chunks by id or name, or SLS files as a whole, which are nodes after the chunks. */
class TargetIndex {
  readonly #targets: Targets;
  readonly #chunks: number;
  readonly files: readonly string[];
  readonly #numbers: ReadonlyMap<string, number>;

  constructor(chunks: readonly Chunk[]) {
    this.#chunks = chunks.length;
    this.#targets = new Targets(
      chunks.map(({ module, id, name, sls, includedFrom = [] }) => ({
        module,
        id,
        name,
        files: [sls.name, ...includedFrom],
      })),
    );
    this.files = this.#targets.files;
    this.#numbers = new Map(this.files.map((name, number) => [name, number]));
  }

  /** The chunks that a node stands for. */
  chunksOf(node: number): readonly number[] {
    return node < this.#chunks ? [node] : this.#targets.find("sls", this.files[node - this.#chunks] ?? "");
  }

  find({ key, module, text }: ChunkRequisite): readonly number[] {
    if (module !== "sls") return this.#targets.find(module, text, key === "listen" || key === "listen_in");
    return this.#targets.filesLike(text).map((name) => this.#chunks + (this.#numbers.get(name) as number));
  }
}
