/** What is known of Salt's state functions while a program runs: `@typesalt/core/catalogue`. */
export { requisiteInKinds, requisiteKinds } from "../state/requisite.ts";
export {
  argumentsOf,
  type CatalogueLine,
  type CatalogueModule,
  catalogueLines,
  commonParameters,
  functionOf,
  type Letter,
  moduleNames,
  moduleOf,
  type Parameter,
  type Shape,
  type StateFunction,
} from "./catalogue.ts";
export { commonArguments } from "./common-arguments.ts";
