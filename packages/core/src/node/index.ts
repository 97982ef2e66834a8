/** What touches the machine: writing a project's files, and running a file that has a project in it. */
export { type Answer, answer, run } from "./run.ts";
export { type FileContent, writeFiles } from "./write-files.ts";
