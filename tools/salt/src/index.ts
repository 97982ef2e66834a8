export type { Report } from "./environment.ts";
export { OracleError, ProvisionError } from "./errors.ts";
export { Oracle } from "./oracle.ts";
export {
  provision,
  provisionShellcheck,
  type SaltInstall,
  type SaltLine,
  saltAvailable,
  saltLines,
  saltVersions,
} from "./provision.ts";
export { findPython, type PythonSearch } from "./python.ts";
export { PythonNumber } from "./python-json.ts";
export {
  type SaltCallResult,
  type SaltCallRoots,
  type SaltCallTree,
  saltCall,
} from "./salt-call.ts";
export type {
  Answer,
  AnswerPart,
  FileTrees,
  Json,
  JsonObject,
  LowChunk,
  Minion,
  OracleRequest,
  OracleSetting,
  OracleTarget,
  Phase,
  Roots,
  RunResult,
} from "./types.ts";
