import { glob, isGlob } from "../expr/glob.ts";
import { type Data, isDataList, isTrue, PythonError, str, typeOf } from "./data.ts";
import type { OrderingKind } from "./keywords.ts";
import { type Chunk, field, tagOf } from "./low.ts";
import { isSls, type Reference } from "./reference.ts";
import { hashable } from "./working.ts";

/** How much a kind counts where a chunk's place depends on what waits for it. Source: salt/utils/requisite.py. */
export const weights: Readonly<Record<OrderingKind, number>> = {
  onfail: 0,
  onfail_any: 1,
  onfail_all: 2,
  require: 3,
  require_any: 4,
  onchanges: 5,
  onchanges_any: 6,
  watch: 7,
  watch_any: 8,
  prereq: 9,
};

/** A chunk, or the test run that a prereq makes of it. */
export interface Node {
  readonly tag: string;
  chunk: Chunk;
  /** By the node at the other end, the kinds of the edges, as they were added. Both ends share the list of kinds. */
  readonly out: Map<Node, OrderingKind[]>;
  readonly in: Map<Node, OrderingKind[]>;
}

/**
 * 3008's graph of what waits for what: an edge from a target to the state that has the requisite, one for each kind.
 *
 * Source: `DependencyGraph` of salt/utils/requisite.py; SALT.md §9.
 */
export class DependencyGraph {
  /** As they were added. */
  readonly nodes: Map<string, Node> = new Map();
  /** By module or `id`, then by name and id. */
  readonly #byText = new Map<Data, Map<Data, Set<Node>>>();
  readonly #bySls = new Map<Data, Set<Node>>();
  readonly #matched = new Map<string, readonly Node[]>();

  addChunk(chunk: Chunk): void {
    const node = this.#node(tagOf(chunk), chunk);
    const id = chunk.get("__id__") as Data;
    const name = hashable(chunk.get("name") as Data);
    const state = chunk.get("state") as Data;
    for (const [module, text] of [
      [state, name],
      [state, id],
      ["id", id],
      ["id", name],
    ] as const) {
      const texts = this.#byText.get(module) ?? new Map<Data, Set<Node>>();
      this.#byText.set(module, texts);
      add(texts, text, node);
    }
    const sls = chunk.get("__sls__");
    if (sls !== undefined && sls !== null && sls !== "") add(this.#bySls, sls, node);
    const from = chunk.get("__sls_included_from__");
    if (isDataList(from)) for (const file of from) add(this.#bySls, file, node);
  }

  #node(tag: string, chunk: Chunk): Node {
    const known = this.nodes.get(tag);
    // Two names of one state may be the same: the later one counts.
    if (known !== undefined) {
      known.chunk = chunk;
      return known;
    }
    const node: Node = { tag, chunk, out: new Map(), in: new Map() };
    this.nodes.set(tag, node);
    return node;
  }

  nodeOf(chunk: Chunk): Node {
    const node = this.nodes.get(tagOf(chunk));
    if (node === undefined) throw new PythonError("KeyError", tagOf(chunk));
    return node;
  }

  testOf(node: Node): Node | undefined {
    const test = this.nodes.get(testTag(node.tag));
    return test === undefined || isBare(test) ? undefined : test;
  }

  /** Adds the edges of one requisite; false where nothing is meant by it. */
  addRequisite(chunk: Chunk, kind: OrderingKind, reference: Reference): boolean {
    const { targets, found } = this.#targets(reference);
    if (targets.length > 0) {
      const node = this.nodeOf(chunk);
      for (const target of targets) {
        if (kind === "prereq") {
          this.#addPrereq(node, target);
          continue;
        }
        // Salt's own mark in the user's file makes the node without its chunk.
        if (isTrue(chunk.get("__prereq__"))) connect(target, this.testOf(node) ?? this.#bareTest(node), kind);
        connect(target, node, kind);
      }
    }
    return found;
  }

  #bareTest(node: Node): Node {
    const tag = testTag(node.tag);
    return this.nodes.get(tag) ?? this.#node(tag, new Map());
  }

  /** The target's test comes before the state that has the prereq, its real run after. */
  #addPrereq(node: Node, target: Node): void {
    node.chunk.set("__prerequiring__", true);
    target.chunk.set("__prereq__", true);
    let test = this.testOf(target);
    if (test === undefined) {
      test = this.#node(testTag(target.tag), target.chunk);
      for (const [source, kinds] of [...target.in]) {
        for (const kind of kinds) if (kind !== "prereq") connect(source, test, kind);
      }
    }
    connect(test, node, "prereq");
    connect(node, target, "require");
    // Tests of a chain of prereqs wait for each other too.
    const ownTest = this.testOf(node);
    if (ownTest !== undefined) connect(test, ownTest, "prereq");
  }

  #targets(reference: Reference): { readonly targets: readonly Node[]; readonly found: boolean } {
    const { key, value } = reference;
    const text = value as string;
    const exact = isSls(reference) ? this.#bySls.get(text) : this.#byText.get(key)?.get(text);
    if (!isGlob(text)) return { targets: [...(exact ?? [])], found: exact !== undefined };
    const cached = `${str(key)}\u0000${text}`;
    const known =
      this.#matched.get(cached) ?? this.#matching(isSls(reference) ? this.#bySls : this.#byText.get(key), text);
    this.#matched.set(cached, known);
    // A glob for files that hits none is met.
    return { targets: known, found: isSls(reference) || known.length > 0 };
  }

  #matching(texts: ReadonlyMap<Data, Set<Node>> | undefined, pattern: string): readonly Node[] {
    const wanted = glob(pattern);
    const out = new Set<Node>();
    for (const [text, nodes] of texts ?? []) {
      if (typeof text !== "string")
        throw new PythonError("TypeError", `expected str, bytes or os.PathLike object, not ${typeOf(text)}`);
      if (wanted.test(text)) for (const node of nodes) out.add(node);
    }
    return [...out];
  }
}

/** As Salt names the node of a test run. */
function testTag(tag: string): string {
  return `${tag}_|-__prereq_test__`;
}

/** Salt knows that there is a node, and nothing of it. */
export function isBare(node: Node): boolean {
  return node.chunk.size === 0;
}

export function isTest(node: Node): boolean {
  return node.tag.endsWith("_|-__prereq_test__");
}

function add(map: Map<Data, Set<Node>>, key: Data, node: Node): void {
  const known = map.get(key);
  if (known === undefined) map.set(key, new Set([node]));
  else known.add(node);
}

function connect(source: Node, target: Node, kind: OrderingKind): void {
  const kinds = source.out.get(target);
  if (kinds === undefined) {
    const first = [kind];
    source.out.set(target, first);
    target.in.set(source, first);
  } else if (!kinds.includes(kind)) kinds.push(kind);
}

/** `{'SLS': 'web', 'ID': 'nginx'}`, as Salt writes a chunk in a message. */
export function chunkText(chunk: Chunk): string {
  const fields = new Map<Data, Data>([
    ["SLS", chunk.get("__sls__") ?? null],
    ["ID", chunk.get("__id__") ?? null],
  ]);
  if (field(chunk, "__id__") !== field(chunk, "name")) fields.set("NAME", chunk.get("name") ?? null);
  return str(fields);
}
