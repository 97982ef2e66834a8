import { declaredChunks, highMap } from "../salt/compile.ts";
import { type Data, type DataInput, type DataMap, isDataList, isDataMap, PythonError, str } from "../salt/data.ts";
import { orderingKinds } from "../salt/keywords.ts";
import { field, type Chunk as SaltChunk } from "../salt/low.ts";
import { hasModWatch } from "../salt/mod-watch.ts";
import type { Plan, PlanOptions, SaltLine } from "../salt/types.ts";
import { originOf } from "../salt/working.ts";
import type { StateValue } from "../state/builder.ts";
import type { RequisiteKey } from "../state/requisite.ts";
import { hasPlace, inherit } from "../state/source.ts";
import { planHigh } from "./call-results.ts";
import { type CallContext, contextOf, type MachineOptions } from "./calls.ts";
import type { Chunk, ChunkRequisite } from "./chunk.ts";
import { type RequirementGraph, requirementsOf } from "./requirements.ts";
import { Targets } from "./targets.ts";

/** What is looked at for one line of Salt: high data, what it compiles to, and what will happen. */
export interface Inspection {
  readonly salt: SaltLine;
  readonly high: DataMap;
  readonly plan: Plan;
  /** In the order of the high data; none where Salt does not come that far. */
  readonly states: readonly InspectedState[];
  readonly targets: Targets;
  readonly graph: RequirementGraph;
  readonly modWatch: (module: string) => boolean;
  readonly calls: CallContext;
  /** SLS files that were rendered, those without states among them. */
  readonly processed: ReadonlySet<string>;
  /** Whose high data it is, where that is known. */
  readonly minion: string | undefined;
  /** The SLS file outside what the minion gets that has such a state, where that is known. */
  readonly elsewhere: (module: string, text: string) => string | undefined;
}

/** One state with one name. */
export interface InspectedState extends Chunk {
  readonly data: SaltChunk;
  readonly includedFrom: readonly string[];
}

export interface InspectOptions extends PlanOptions, MachineOptions {
  readonly minion?: string;
  readonly elsewhere?: (module: string, text: string) => string | undefined;
  /** Whether the user chose the line: what it lacks is an error then. */
  readonly isChosen?: boolean;
}

export function inspect(input: DataInput | DataMap, options: InspectOptions): Inspection {
  const salt = options.salt ?? "3008";
  const high = highMap(input);
  const plan = planHigh(high, options);
  const { chunks, processed } = declared(high, salt);
  const states = statesOf(chunks);
  const modWatch = options.modWatch ?? ((module: string) => hasModWatch(module, salt));
  return {
    salt,
    high,
    plan,
    states,
    targets: new Targets(
      states.map(({ module, id, name, sls, includedFrom }) => ({
        module,
        id,
        name,
        files: [sls.name, ...includedFrom],
      })),
    ),
    graph: requirementsOf(states),
    modWatch,
    calls: contextOf(salt, options, options.isChosen),
    processed: new Set([...processed, ...(options.processedSls ?? [])]),
    minion: options.minion,
    elsewhere: options.elsewhere ?? (() => undefined),
  };
}

function declared(
  high: DataMap,
  salt: SaltLine,
): { readonly chunks: readonly SaltChunk[]; readonly processed: readonly string[] } {
  try {
    const own = declaredChunks(high, salt);
    // The pairs that 3006 and 3007 refuse here are found with all other cycles.
    const onlyCycles = own.messages.length > 0 && own.messages.every(({ kind }) => kind === "cycle");
    return onlyCycles ? declaredChunks(high, "3008") : own;
  } catch (cause) {
    // The plan says how Salt crashes.
    if (cause instanceof PythonError) return { chunks: [], processed: [] };
    throw cause;
  }
}

function statesOf(chunks: readonly SaltChunk[]): readonly InspectedState[] {
  const values = new Map<string, StateValue>();
  return chunks.map((data) => {
    const module = field(data, "state");
    const id = field(data, "__id__");
    const sls = field(data, "__sls__");
    const key = JSON.stringify([id, module]);
    // Names of one state are one state to a reader.
    const state = values.get(key) ?? stateOf(data, module, id);
    values.set(key, state);
    const from = data.get("__sls_included_from__");
    return {
      data,
      module,
      id,
      name: field(data, "name"),
      sls: { name: sls },
      includedFrom: isDataList(from) ? from.map(str) : [],
      state,
      requisites: requisitesOf(data, state),
      steps: [],
    };
  });
}

/** Enough of a state for messages, at the place where it was written. */
function stateOf(data: SaltChunk, module: string, id: string): StateValue {
  return inherit({ module, fun: field(data, "fun"), id } as StateValue, originOf(data));
}

const kinds: readonly string[] = [...orderingKinds, "listen", "listen_in"];

function requisitesOf(data: SaltChunk, state: StateValue): readonly ChunkRequisite[] {
  return kinds.flatMap((key) => {
    const items = data.get(key);
    if (!isDataList(items)) return [];
    return items.flatMap((item): readonly ChunkRequisite[] => {
      const [module, text]: readonly (Data | undefined)[] = isDataMap(item) ? ([...item][0] ?? []) : ["id", item];
      if (typeof module !== "string" || typeof text !== "string") return [];
      const owner = isDataMap(item) ? placed(item, state) : state;
      return [{ key: key as RequisiteKey, module: module.split(".")[0] as string, text, owner, steps: [] }];
    });
  });
}

/** Where the requisite itself was written; the state where that is not known. */
function placed(item: DataMap, state: StateValue): object {
  const origin = originOf(item);
  return hasPlace(origin) ? origin : state;
}
