export * from "./builders.generated.ts";
export type * from "./hand/file-common.ts";
export { type Label, labels } from "./hand/labels.ts";
export type { Qvm } from "./hand/qvm.ts";
export type * from "./hand/qvm-actions.ts";
export type * from "./hand/qvm-prefs.ts";
export type * from "./loose.ts";
export { qvm } from "./qvm.ts";
export type * from "./types.generated.ts";
