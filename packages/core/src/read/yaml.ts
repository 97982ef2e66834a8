import {
  isAlias,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  parseDocument,
  type YAMLMap,
  type YAMLSeq,
} from "yaml";
import { type Data, Float, isDataList, isDataMap, OrderedDict, str } from "../salt/data.ts";
import { placeAt, type SourceLocation } from "../state/source.ts";
import { floatOf, intOf, plainScalar, ScalarError } from "./scalar.ts";

/** Why a file cannot be read, and where. */
export interface ReadProblem {
  readonly message: string;
  readonly location: SourceLocation;
}

export interface ReadFile {
  /** Undefined where the file cannot be read; an empty one is null. */
  readonly data: Data | undefined;
  readonly problems: readonly ReadProblem[];
}

/** Nesting that no SLS file has, and that Python's recursion would not survive. */
const maxDepth = 200;

/**
 * Reads YAML as Salt's loader does. Every mapping and list remembers its place: what stands under a key, that of the key.
 *
 * The syntax is that of the package `yaml`, the values are those of PyYAML 1.1 with Salt's changes: SALT.md §1.
 */
export function readYaml(text: string, file: string): ReadFile {
  return readWith(text, file, plainScalar);
}

/** @param plain - what a scalar without quotes means. */
export function readWith(text: string, file: string, plain: (text: string) => Data): ReadFile {
  const lines = new LineCounter();
  const locate = (offset: number): SourceLocation => {
    const { line, col } = lines.linePos(offset);
    return { file, line: Math.max(1, line), column: Math.max(1, col) };
  };
  try {
    const document = parseDocument(text, {
      version: "1.1",
      schema: "failsafe",
      merge: false,
      uniqueKeys: false,
      prettyErrors: false,
      logLevel: "error",
      lineCounter: lines,
    });
    const errors = document.errors.map((each) => ({ message: each.message, location: locate(each.pos[0]) }));
    if (errors.length > 0) return { data: undefined, problems: errors };
    const reader = new Reader(locate, plain);
    const data = reader.value(document.contents as Node | null, 0, 0);
    return { data: reader.problems.length > 0 ? undefined : data, problems: reader.problems };
  } catch (cause) {
    // The parser recurses into what is nested.
    if (!(cause instanceof RangeError)) throw cause;
    return { data: undefined, problems: [{ message: "it is nested too deep to be read", location: locate(0) }] };
  }
}

class Reader {
  readonly problems: ReadProblem[] = [];
  readonly #anchors = new Map<string, Data>();
  readonly #locate: (offset: number) => SourceLocation;
  readonly #plain: (text: string) => Data;

  constructor(locate: (offset: number) => SourceLocation, plain: (text: string) => Data) {
    this.#locate = locate;
    this.#plain = plain;
  }

  /** @param place - the offset that a collection is said to stand at. */
  value(node: Node | null, place: number, depth: number): Data {
    if (node === null) return null;
    if (depth > maxDepth) throw new RangeError("nested too deep");
    const data = this.#unanchored(node, place, depth);
    if (!isAlias(node) && node.anchor !== undefined) {
      if (this.#anchors.has(node.anchor)) this.#problem(node, `found duplicate anchor ${JSON.stringify(node.anchor)}`);
      this.#anchors.set(node.anchor, data);
    }
    return data;
  }

  #unanchored(node: Node, place: number, depth: number): Data {
    if (isAlias(node)) {
      const found = this.#anchors.get(node.source);
      if (found === undefined) this.#problem(node, `found undefined alias ${JSON.stringify(node.source)}`);
      return found ?? null;
    }
    if (isMap(node)) return this.#collection(node, place, () => this.#map(node, depth));
    if (isSeq(node)) return this.#collection(node, place, () => this.#list(node, depth));
    return this.#scalar(node);
  }

  #collection(node: Node, place: number, make: () => Data & object): Data {
    const kind = isMap(node) ? "map" : "seq";
    if (node.tag !== undefined && node.tag !== `tag:yaml.org,2002:${kind}`) this.#unknownTag(node);
    const data = make();
    return placeAt(data, () => this.#locate(place));
  }

  #list(node: YAMLSeq, depth: number): Data & object {
    return node.items.map((item) => this.value(item as Node | null, offsetOf(item as Node | null, node), depth + 1));
  }

  #map(node: YAMLMap, depth: number): Data & object {
    const own = new OrderedDict();
    const seen = new Set<Data>();
    const merged: [Data, Data][] = [];
    for (const { key, value } of node.items) {
      const at = offsetOf(key as Node | null, node);
      if (isMergeKey(key)) {
        merged.push(...this.#merge(this.value(value as Node | null, at, depth + 1), node));
        continue;
      }
      const name = this.#key(key as Node | null, at, depth);
      const data = this.value(value as Node | null, at, depth + 1);
      if (seen.has(identity(name))) this.#problem(key as Node, `found conflicting ID '${str(name)}'`);
      seen.add(identity(name));
      own.set(name, data);
    }
    if (merged.length === 0) return own;
    const out = new OrderedDict();
    for (const [name, data] of merged) {
      if (own.has(name)) continue;
      // Salt takes the same key from two merged mappings for a conflict.
      if (out.has(name)) this.#problem(node, `found conflicting ID '${str(name)}'`);
      out.set(name, data);
    }
    for (const [name, data] of own) out.set(name, data);
    return out;
  }

  #key(node: Node | null, at: number, depth: number): Data {
    if (isScalar(node) && node.type === "PLAIN" && node.source === "=") return "=";
    if (isEmpty(node)) this.#problem(node, "found ':' without a key before it");
    const name = this.value(node, at, depth + 1);
    if (!isDataMap(name) && !isDataList(name)) return name;
    this.#problem(node as Node, "found a mapping or list as a key, possibly double curly braces: {{ }} is Jinja");
    return str(name);
  }

  /** A mapping, or a list of mappings of which the last one comes first. */
  #merge(data: Data, node: Node): readonly [Data, Data][] {
    if (isDataMap(data)) return [...data];
    if (isDataList(data) && data.every(isDataMap))
      return data.toReversed().flatMap((each) => [...(each as ReadonlyMap<Data, Data>)]);
    this.#problem(node, "expected a mapping or list of mappings for merging");
    return [];
  }

  #scalar(node: Node): Data {
    if (!isScalar(node)) return null;
    const text = node.type === "PLAIN" ? (node.source ?? "") : String(node.value ?? "");
    try {
      switch (node.tag) {
        case undefined:
        case "tag:yaml.org,2002:str":
          return node.type === "PLAIN" && node.tag === undefined ? this.#plain(text) : text;
        case "!":
        case "tag:yaml.org,2002:timestamp":
          return text;
        case "tag:yaml.org,2002:int":
          return intOf(text);
        case "tag:yaml.org,2002:float":
          return floatOf(text);
        case "tag:yaml.org,2002:null":
          return null;
        case "tag:yaml.org,2002:bool":
          return plainScalar(text);
      }
    } catch (cause) {
      if (!(cause instanceof ScalarError)) throw cause;
      this.#problem(node, cause.message);
      return null;
    }
    this.#unknownTag(node);
    return text;
  }

  #unknownTag(node: Node): void {
    this.#problem(node, `could not determine a constructor for the tag '${node.tag ?? ""}'`);
  }

  #problem(node: Node | null, message: string): void {
    this.problems.push({ message, location: this.#locate(offsetOf(node, undefined)) });
  }
}

/** Python takes 1, 1.0 and true for one key. */
function identity(name: Data): Data {
  if (typeof name === "boolean") return Number(name);
  return name instanceof Float ? name.value : name;
}

/** Nothing stands there; not even `~`. */
function isEmpty(node: Node | null): boolean {
  return node === null || (isScalar(node) && node.type === "PLAIN" && node.source === "" && node.tag === undefined);
}

function isMergeKey(key: unknown): boolean {
  return isScalar(key) && key.type === "PLAIN" && key.source === "<<";
}

function offsetOf(node: Node | null, around: Node | undefined): number {
  return node?.range?.[0] ?? around?.range?.[0] ?? 0;
}
