import { type Compiled, compileHigh, highMap } from "./compile.ts";
import { type Data, type DataInput, type DataMap, numeric, PythonError } from "./data.ts";
import { limits } from "./limits.ts";
import { listenersOf } from "./listen.ts";
import { type Chunk, field } from "./low.ts";
import { message } from "./messages.ts";
import { hasModWatch } from "./mod-watch.ts";
import { RunRecord, settingOf } from "./record.ts";
import { GraphRun } from "./run-graph.ts";
import { RecursiveRun } from "./run-recursive.ts";
import type { LowChunk, Plan, PlanOptions, SaltMessage, Step, Verdict } from "./types.ts";

/**
 * What Salt will do with high data: whether it runs at all, every step in its order, and what becomes of each state. States
 * count as succeeding with changes unless `results` says otherwise.
 *
 * @param high - as `state.show_highstate` prints it, or a `Map` that keeps the order of ids such as `"10"`.
 * @example
 * planHigh(JSON.parse(text), { salt: "3006" }).verdict
 */
export function planHigh(high: DataInput | DataMap, options: PlanOptions = {}): Plan {
  const salt = options.salt ?? "3008";
  const setting = settingOf(options, (module) => hasModWatch(module, salt));
  const compiled = guarded(() => compileHigh(highMap(high), salt, setting.modWatch));
  if ("crash" in compiled)
    return {
      salt,
      verdict: "crashes",
      messages: [compiled.crash],
      chunks: [],
      steps: [],
      depth: 0,
      deepest: undefined,
    };
  if (compiled.messages.length > 0) {
    return {
      salt,
      verdict: "refused",
      messages: compiled.messages,
      chunks: [],
      steps: [],
      depth: 0,
      deepest: undefined,
    };
  }
  const chunks = lowChunks(compiled.chunks);
  const record = new RunRecord({ ...setting, processedSls: [...setting.processedSls, ...compiled.processed] });
  const crash = guarded(() => run(record, compiled));
  const steps = record.steps();
  const messages = crash !== undefined ? [crash.crash] : [];
  return {
    salt,
    verdict: crash === undefined ? verdictOf(steps) : "crashes",
    messages,
    chunks,
    steps,
    depth: record.depth,
    deepest: record.deepest === undefined ? undefined : field(record.deepest, "__id__"),
  };
}

/**
 * The low chunks of high data, in the order of the compiler; Salt's reasons where it refuses.
 *
 * @example
 * lowChunksOf(high, { salt: "3007" }).chunks.map((chunk) => chunk.id)
 */
export function lowChunksOf(
  high: DataInput | DataMap,
  options: PlanOptions = {},
): Pick<Plan, "salt" | "messages" | "chunks"> {
  const salt = options.salt ?? "3008";
  const { modWatch } = settingOf(options, (module) => hasModWatch(module, salt));
  const compiled = guarded(() => compileHigh(highMap(high), salt, modWatch));
  if ("crash" in compiled) return { salt, messages: [compiled.crash], chunks: [] };
  return { salt, messages: compiled.messages, chunks: lowChunks(compiled.chunks) };
}

function run(record: RunRecord, { chunks, graph }: Compiled): undefined {
  // The run marks its chunks; what was compiled stays as it was.
  const copies = new Map(chunks.map((chunk) => [chunk, new Map(chunk) as Chunk]));
  const own = chunks.map((chunk) => copies.get(chunk) as Chunk);
  for (const node of graph?.nodes.values() ?? []) node.chunk = copies.get(node.chunk) ?? node.chunk;
  const runner =
    graph === undefined ? new RecursiveRun(record, own, limits.pulled) : new GraphRun(record, graph, limits.pulled);
  runner.run(own);
  const { queue, lost } = listenersOf(own, record);
  for (const chunk of queue) graph?.addChunk(chunk);
  runner.run(queue);
  for (const each of lost) record.noteLost(each);
  return undefined;
}

function verdictOf(steps: readonly Step[]): Verdict {
  return steps.some((step) => !step.test && step.result === false) ? "fails" : "runs";
}

/** What Python raises ends Salt's run; anything else is a fault of ours. */
function guarded<T>(work: () => T): T | { readonly crash: SaltMessage } {
  try {
    return work();
  } catch (cause) {
    if (!(cause instanceof PythonError)) throw cause;
    return { crash: message("crash", cause.message) };
  }
}

function lowChunks(chunks: readonly Chunk[]): readonly LowChunk[] {
  const made = new Map<Chunk, LowChunk>();
  return chunks.map((chunk) => {
    const known = made.get(chunk) ?? lowChunk(chunk);
    made.set(chunk, known);
    return known;
  });
}

function lowChunk(chunk: Chunk): LowChunk {
  return {
    state: field(chunk, "state"),
    fun: field(chunk, "fun"),
    id: field(chunk, "__id__"),
    name: chunk.get("name") as Data,
    sls: field(chunk, "__sls__"),
    saltenv: field(chunk, "__env__"),
    order: numeric(chunk.get("order")) ?? 0,
    data: chunk,
  };
}
