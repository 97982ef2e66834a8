/** States, requisites, pillars and top files of Salt as typed values, checked before they reach a minion. */

export { planHigh } from "./check/call-results.ts";
export type { MachineOptions } from "./check/calls.ts";
export { check } from "./check/check.ts";
export { type CheckedHigh, type CheckHighOptions, checkHigh } from "./check/high.ts";
export { diagnosticOf } from "./check/outcome.ts";
export { highDataOf, type LineOption, pillarDataOf, plan, topOf } from "./check/view.ts";
export { minionMatches, UnpredictableMatch } from "./compile/match.ts";
export {
  type Code,
  codes,
  type Diagnostic,
  type FormatOptions,
  formatDiagnostics,
  ProjectError,
  type Related,
  type Severity,
} from "./diagnostics/diagnostic.ts";
export { didYouMean } from "./diagnostics/suggest.ts";
export { pillarExample } from "./emit/pillar-example.ts";
export { formulaFiles, type ProjectFile } from "./emit/project-files.ts";
export * from "./expr/index.ts";
export { EvaluationError } from "./expr/scope.ts";
export { type Rendered, render } from "./render.ts";
export { renderFor } from "./render-for.ts";
export * from "./salt/index.ts";
export { type Formula, type FormulaFinding, type FormulaOptions, formula } from "./sls/formula.ts";
export type { JsonSchema } from "./sls/json-schema.ts";
export { type Minion, type MinionOptions, minion } from "./sls/minion.ts";
export { type MinionConfig, type MinionConfigOptions, minionConfig, type Roots } from "./sls/minion-config.ts";
export { type PillarFile, type PillarFileOptions, pillarFile } from "./sls/pillar.ts";
export {
  definePillar,
  type PillarDefinition,
  type PillarDefinitionOptions,
  type PillarShape,
} from "./sls/pillar-definition.ts";
export { type Directories, type Project, type ProjectOptions, project, type SaltenvOptions } from "./sls/project.ts";
export { type Extend, extend, type SlsOptions, sls } from "./sls/sls.ts";
export type { SchemaInput, StandardSchema } from "./sls/standard-schema.ts";
export { type StaticFile, staticFile } from "./sls/static-file.ts";
export { type Match, pillarTop, type Targets, type TopEntry, type TopFile, top } from "./sls/top.ts";
export { defineModule, type Reshape } from "./state/builder.ts";
export { type EachOptions, each, eachEntry, when } from "./state/control.ts";
export { locationOf, type SourceLocation } from "./state/source.ts";
export type {
  Check,
  Common,
  Condition,
  Each,
  Item,
  Items,
  NameTarget,
  Requisite,
  Requisites,
  Retry,
  Sls,
  State,
  StateModules,
  Target,
  When,
} from "./state/types.ts";
