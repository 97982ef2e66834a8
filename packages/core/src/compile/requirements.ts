import type { Step } from "../sls/layout.ts";
import type { RequisiteKey } from "../state/requisite.ts";
import type { Chunk, ChunkRequisite } from "./chunk.ts";
import type { GraphEdge } from "./cycles.ts";
import { glob } from "./match.ts";

/** One thing waits for another. Nodes are chunks, then test runs of prereq's targets, then whole SLS files. */
export interface Requirement extends GraphEdge {
  readonly key: RequisiteKey;
  readonly requisite: ChunkRequisite;
  /** The target of a prereq waits for the state that has it: an edge that Salt adds. */
  readonly implied: boolean;
  readonly steps: readonly (readonly Step[])[];
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
  chunks.forEach((chunk, node) => {
    for (const requisite of chunk.requisites) {
      const targets = index.find(requisite);
      if (targets.length === 0) missing.push({ chunk, requisite });
      const inward = requisite.key.endsWith("_in");
      const key = (inward ? requisite.key.slice(0, -3) : requisite.key) as RequisiteKey;
      if (unordered.has(requisite.key)) continue;
      for (const target of targets)
        links.push(inward ? { from: target, to: node, key, requisite } : { from: node, to: target, key, requisite });
    }
  });
  return { ...graphOf(chunks, index, links), missing };
}

interface Link {
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
  const members = (node: number) => (node < chunks.length ? [node] : index.membersOf(node - chunks.length));
  for (const { key, to } of links) {
    if (key !== "prereq") continue;
    for (const chunk of members(to)) if (!tests.has(chunk)) tests.set(chunk, first + tests.size);
  }
  const edges: Requirement[] = [];
  const add = (from: number, to: number, { key, requisite }: Link, implied: boolean, ...around: number[]) => {
    const steps = [requisite.steps, ...around.map((node) => chunks[node]?.steps ?? [])];
    edges.push({ from, to, key, requisite, implied, steps });
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

/** Finds what a requisite means: a chunk by id or name, or an SLS file as a whole. */
class TargetIndex {
  readonly files: readonly string[];
  readonly #chunks: readonly Chunk[];
  readonly #byText = new Map<string, number[]>();
  readonly #fileMembers: readonly (readonly number[])[];

  constructor(chunks: readonly Chunk[]) {
    this.#chunks = chunks;
    const files = new Map<string, number[]>();
    chunks.forEach((chunk, node) => {
      for (const text of new Set([chunk.id, chunk.name])) {
        this.#add(`${chunk.module} ${text}`, node);
        this.#add(`id ${text}`, node);
      }
      const own = files.get(chunk.sls.name);
      if (own === undefined) files.set(chunk.sls.name, [node]);
      else own.push(node);
    });
    this.files = [...files.keys()];
    this.#fileMembers = [...files.values()];
  }

  #add(key: string, node: number): void {
    const known = this.#byText.get(key);
    if (known === undefined) this.#byText.set(key, [node]);
    else known.push(node);
  }

  membersOf(file: number): readonly number[] {
    return this.#fileMembers[file] ?? [];
  }

  /** Nodes: chunks, or SLS files numbered after them. */
  find({ module, text }: ChunkRequisite): readonly number[] {
    if (module === "sls") {
      const wanted = matcher(text);
      return this.files.flatMap((name, number) => (wanted(name) ? [this.#chunks.length + number] : []));
    }
    const exact = this.#byText.get(`${module} ${text}`);
    if (exact !== undefined || !isGlob(text)) return exact ?? [];
    const wanted = matcher(text);
    return this.#chunks.flatMap((chunk, node) =>
      (module === "id" || chunk.module === module) && (wanted(chunk.id) || wanted(chunk.name)) ? [node] : [],
    );
  }
}

/** Salt 3008 compares as globs only what has a glob's characters; a symbolic text (after NUL) is no glob. */
function isGlob(text: string): boolean {
  return !text.startsWith("\u0000") && /[*?[\]]/.test(text);
}

function matcher(text: string): (name: string) => boolean {
  if (!isGlob(text)) return (name) => name === text;
  const pattern = glob(text);
  return (name) => pattern.test(name);
}
