/** Files of Salt's as data: SLS in YAML, and JSON that Salt prints. */

export { readHighJson, readJson } from "./json.ts";
export { firstJinja, needsSalt, pipelineOf } from "./pipeline.ts";
export { type ReadFile, type ReadProblem, readYaml } from "./yaml.ts";
