import { type DataInput, type DataMap, dataOf, isDataMap, isTrue, str } from "./data.ts";
import { applyExclude } from "./exclude.ts";
import { reconcileExtend } from "./extend.ts";
import { DependencyGraph } from "./graph.ts";
import { orderingKinds } from "./keywords.ts";
import { limits } from "./limits.ts";
import { type Chunk, capOf, chunksOf, field, watchAsRequire } from "./low.ts";
import { message } from "./messages.ts";
import { referencesOf } from "./reference.ts";
import { requisiteIn } from "./requisite-in.ts";
import { sortChunks } from "./sort.ts";
import { cycleText, topologicalOrder } from "./topological.ts";
import type { SaltLine, SaltMessage } from "./types.ts";
import { verifyHigh } from "./verify.ts";
import { type WorkingMap, workingCopy } from "./working.ts";

/** Chunks in the order of the high data, or why there are none. */
export interface Declared {
  readonly messages: readonly SaltMessage[];
  readonly chunks: readonly Chunk[];
  /** SLS files that have states left. */
  readonly processed: readonly string[];
}

/** Chunks in the order in which Salt comes to them, or why there are none. */
export interface Compiled extends Declared {
  /** Of 3008, which runs by it. */
  readonly graph: DependencyGraph | undefined;
}

/**
 * From high data to chunks: `extend`, the check of its form, `_in` requisites, `exclude`.
 *
 * @throws PythonError where Salt would raise.
 * Source: `call_high` of salt/state.py; SALT.md §0.
 */
export function declaredChunks(high: DataMap, salt: SaltLine): Declared {
  const working = workingCopy(high);
  const malformed = [...reconcileExtend(working, false), ...verifyHigh(working, salt)];
  if (malformed.length > 0) return { messages: malformed, chunks: [], processed: [] };
  const unreachable = requisiteIn(working, salt);
  applyExclude(working);
  if (unreachable.length > 0) return { messages: unreachable, chunks: [], processed: [] };
  return { messages: [], chunks: chunksOf(working), processed: slsOf(working) };
}

/** From high data to the chunks in each line's order. */
export function compileHigh(high: DataMap, salt: SaltLine, modWatch: (module: string) => boolean): Compiled {
  const declared = declaredChunks(high, salt);
  if (declared.messages.length > 0) return { ...declared, graph: undefined };
  if (salt === "3008") return { ...declared, ...byGraph(declared.chunks, modWatch) };
  return { ...declared, chunks: sortChunks(declared.chunks), graph: undefined };
}

/** High data as the caller has it: a mapping of its own, or plain objects. */
export function highMap(high: DataInput | DataMap): DataMap {
  const data = isDataMap(high as DataMap) ? (high as DataMap) : dataOf(high as DataInput);
  if (isDataMap(data)) return data;
  throw new TypeError("High data is a mapping of ids.");
}

function slsOf(high: WorkingMap): readonly string[] {
  const out = new Set<string>();
  for (const [id, body] of high) {
    if (typeof id === "string" && id.startsWith("__")) continue;
    const sls = isDataMap(body) ? body.get("__sls__") : undefined;
    if (sls !== undefined) out.add(str(sls));
  }
  return [...out];
}

function byGraph(chunks: readonly Chunk[], modWatch: (module: string) => boolean): Omit<Compiled, "processed"> {
  const graph = new DependencyGraph();
  for (const chunk of chunks) graph.addChunk(chunk);
  const messages = chunks.flatMap((chunk) => {
    watchAsRequire(chunk, modWatch, "3008");
    const wrong = addRequisites(graph, chunk);
    return wrong === undefined ? [] : [wrong];
  });
  const nodes = topologicalOrder(graph, capOf(chunks));
  if (nodes === undefined) {
    messages.push(message("cycle", `Recursive requisites were found: ${cycleText(graph, limits.cycle)}`));
  }
  const ordered = messages.length > 0 ? [] : (nodes ?? []).map((node) => node.chunk);
  return { messages, chunks: ordered, graph };
}

/** Salt reports the first wrong requisite of a state only. */
function addRequisites(graph: DependencyGraph, chunk: Chunk): SaltMessage | undefined {
  for (const kind of orderingKinds) {
    if (!isTrue(chunk.get(kind))) continue;
    for (const reference of referencesOf(chunk, kind)) {
      const { key, value, item } = reference;
      if (value === null) continue;
      const where = `in state [${field(chunk, "name")}] in SLS [${str(chunk.get("__sls__") ?? null)}]`;
      const at = { id: chunk.get("__id__") ?? null, sls: chunk.get("__sls__") };
      if (typeof value !== "string") {
        const text = `Requisite [${kind}: ${str(key)}] ${where} must have a string as the value`;
        return message("requisite", text, [item, chunk], at);
      }
      if (graph.addRequisite(chunk, kind, reference)) continue;
      const text = `Referenced state does not exist for requisite [${kind}: (${str(key)}: ${value})] ${where}`;
      return message("missing-requisite", text, [item, chunk], at);
    }
  }
  return undefined;
}
