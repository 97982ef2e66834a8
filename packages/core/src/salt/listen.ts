import { type Data, isDataMap, PythonError, str, typeOf } from "./data.ts";
import { requisiteKeywords } from "./keywords.ts";
import { type Chunk, field, tagOf } from "./low.ts";
import type { RunRecord } from "./record.ts";
import { hashable, iterate } from "./working.ts";

/** Who listens (a chunk, or what a `listen_in` names), and to what. */
interface Listener {
  readonly module: Data;
  readonly text: Data;
  readonly to: Iterable<Data>;
}

/** A `listen` on something that does not exist: a failed result of its own. */
export interface LostListen {
  readonly tag: string;
  readonly comment: string;
  readonly name: string;
}

/**
 * What `listen` and `listen_in` start when everything has run: the `mod_watch` of each listener whose target has changes.
 *
 * Source: `call_listen` of salt/state.py; SALT.md §7.3.
 */
export function listenersOf(
  chunks: readonly Chunk[],
  record: RunRecord,
): { readonly queue: readonly Chunk[]; readonly lost: readonly LostListen[] } {
  const index = new ListenIndex(chunks);
  const queue: Chunk[] = [];
  const lost = new Map<string, LostListen>();
  const lose = (module: Data, text: Data) => {
    const each = lostListen(module, text);
    lost.set(each.tag, each);
  };
  for (const listener of declared(chunks)) {
    for (const written of listener.to) {
      const item = isDataMap(written) ? written : index.bare(written);
      for (const [module, text] of item ?? []) {
        const targets = index.find(module, text);
        if (targets.length === 0) lose(module, text);
        for (const target of targets) {
          if (record.running.get(tagOf(target))?.changes !== true) continue;
          const own = index.find(listener.module, listener.text);
          if (own.length === 0) lose(listener.module, listener.text);
          queue.push(...own.map(listening));
        }
      }
    }
  }
  return { queue, lost: [...lost.values()] };
}

function* declared(chunks: readonly Chunk[]): Generator<Listener> {
  // All are read before the first is looked at, so that what is malformed ends the run.
  const out: Listener[] = [];
  for (const chunk of chunks) {
    const module = chunk.get("state") as Data;
    const id = chunk.get("__id__") as Data;
    // Salt keeps the chunks by state, id and name.
    hashable(chunk.get("name") ?? null);
    if (chunk.has("listen")) out.push({ module, text: id, to: [...iterate(chunk.get("listen"))] });
    if (!chunk.has("listen_in")) continue;
    for (const item of iterate(chunk.get("listen_in"))) {
      if (!isDataMap(item))
        throw new PythonError("AttributeError", `'${typeOf(item)}' object has no attribute 'items'`);
      for (const [other, text] of item)
        out.push({ module: other, text: hashable(text), to: [new Map([[module, id]])] });
    }
  }
  yield* out;
}

function listening(chunk: Chunk): Chunk {
  const copy: Chunk = new Map(chunk);
  copy.set("sfun", chunk.get("fun") as Data);
  copy.set("fun", "mod_watch");
  copy.set("__id__", `listener_${field(chunk, "__id__")}`);
  for (const key of requisiteKeywords) copy.delete(key as Data);
  return copy;
}

function lostListen(module: Data, text: Data): LostListen {
  return {
    tag: `Listen_Error_|-listen_${str(text)}_|-listen_${str(module)}_|-Listen_Error`,
    comment: `Referenced state ${str(module)}: ${str(text)} does not exist`,
    name: `listen_${str(module)}:${str(text)}`,
  };
}

/** Chunks by their module and what is equal to the text: id, name, or the module's own name. No globs. */
class ListenIndex {
  /** The first chunk of each id and name. */
  readonly #first = new Map<Data, Chunk>();
  readonly #byModule = new Map<Data, { readonly all: Set<Chunk>; readonly byText: Map<Data, Set<Chunk>> }>();

  constructor(chunks: readonly Chunk[]) {
    for (const chunk of chunks) {
      for (const key of ["__id__", "name"]) {
        const text = chunk.get(key) as Data;
        if (!this.#first.has(text)) this.#first.set(text, chunk);
      }
    }
    const unique = new Map<string, Chunk>();
    for (const chunk of chunks)
      unique.set(`${field(chunk, "state")}\u0000${field(chunk, "__id__")}\u0000${field(chunk, "name")}`, chunk);
    for (const chunk of unique.values()) {
      const module = chunk.get("state") as Data;
      const own = this.#byModule.get(module) ?? { all: new Set(), byText: new Map<Data, Set<Chunk>>() };
      this.#byModule.set(module, own);
      own.all.add(chunk);
      for (const key of ["__id__", "name"]) {
        const text = chunk.get(key) as Data;
        const known = own.byText.get(text) ?? new Set<Chunk>();
        own.byText.set(text, known.add(chunk));
      }
    }
  }

  find(module: Data, text: Data): readonly Chunk[] {
    const own = this.#byModule.get(module);
    return [...((text === module ? own?.all : own?.byText.get(text)) ?? [])];
  }

  /** The first chunk of that id or name, of whatever module; else nothing, and Salt says nothing. */
  bare(text: Data): ReadonlyMap<Data, Data> | undefined {
    const found = this.#first.get(text);
    return found === undefined ? undefined : new Map([[found.get("state") as Data, found.get("__id__") as Data]]);
  }
}
