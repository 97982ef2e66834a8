/** Salt's own compiler and run, predicted: high data in, low chunks and steps out. Knows nothing of typesalt's values. */

export {
  Bytes,
  type Data,
  type DataInput,
  type DataList,
  type DataMap,
  dataOf,
  Float,
  isDataList,
  isDataMap,
  plainData,
  repr as pythonRepr,
  typeOf as pythonType,
} from "./data.ts";
export { type Highstate, type HighstateOptions, renderHighstate } from "./highstate.ts";
export { hasModWatch } from "./mod-watch.ts";
export { lowChunksOf } from "./plan.ts";
export type { Matches, RenderedSls, SlsSource } from "./source.ts";
export {
  type Call,
  type High,
  type LowChunk,
  type MessageKind,
  type Plan,
  type PlanOptions,
  type Result,
  type SaltLine,
  type SaltMessage,
  type Step,
  saltLines,
  type Verdict,
} from "./types.ts";
