export type { DocContext } from "./doc-text.ts";
export { documentationUrl } from "./doc-text.ts";
export { type ExampleCall, exampleCalls, exampleTexts, rendered } from "./examples.ts";
export type { Facts, FunctionFacts, Keywords, Literal, ModuleFacts, Origin, ParameterFacts } from "./facts.ts";
export { findInstalled, type Installed } from "./installed.ts";
export { markdown } from "./markdown.ts";
export { type MergeOptions, mergeFacts } from "./merge.ts";
export { type HandType, type ModuleTextOptions, moduleText } from "./module-text.ts";
export { constantName, interfaceNames, memberName, pascal } from "./names.ts";
export { readFacts } from "./read-facts.ts";
export type {
  CatalogueFunction,
  CatalogueModule,
  CatalogueParameter,
  Certainty,
  Guess,
  Letter,
  Line,
} from "./types.ts";
export { type Typings, type TypingsOptions, typings, typingsHeader } from "./typings.ts";
