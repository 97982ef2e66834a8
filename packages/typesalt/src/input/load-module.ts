import * as node from "node:module";
import { extname, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { fileReason, InputError, reasonOf } from "../problem.ts";
import { runProgram } from "../salt/process.ts";
import { asModule, type Resolved } from "./typescript-hook.ts";

/**
 * Imports a module of the user's, TypeScript or JavaScript.
 *
 * @param isAnswer - knows what the module may throw as an answer.
 * @returns what it exports, or what it threw as an answer.
 * @throws InputError with the reason and the place, in one line.
 */
export async function loadModule(file: string, isAnswer: (thrown: unknown) => boolean): Promise<unknown> {
  try {
    if (/\.[cm]?tsx?$/i.test(file)) await readTypeScript();
    return await import(pathToFileURL(resolve(file)).href);
  } catch (cause) {
    if (isAnswer(cause)) return cause;
    throw new InputError(`${file} does not load: ${await loadReason(cause, file)}`);
  }
}

type SyncResolve = <C>(specifier: string, context: C, next: (specifier: string, context: C) => Resolved) => Resolved;

/** Node's newer hooks, which run in this thread; its types here are those of the oldest Node that we support. */
interface WithSyncHooks {
  readonly registerHooks?: (hooks: { readonly resolve: SyncResolve }) => unknown;
}

/**
 * Has Node load TypeScript, all of it as ECMAScript modules: as CommonJS it would get a second copy of typesalt, whose
 * values the command does not know. Places lead through source maps, which tsx turns on.
 */
async function readTypeScript(): Promise<void> {
  (await import("tsx/esm/api")).register();
  const { registerHooks } = node as WithSyncHooks;
  if (registerHooks === undefined) {
    node.register(new URL(`./typescript-hook${extname(import.meta.url)}`, import.meta.url));
  } else {
    registerHooks({ resolve: (specifier, context, next) => asModule(next(specifier, context)) });
  }
}

/** Why a module does not load, with the place in the user's code: the stack's first one that is not Node's own. */
async function loadReason(cause: unknown, file: string): Promise<string> {
  if (!(cause instanceof Error)) return `it throws ${typeof cause === "string" ? cause : "what is no Error"}`;
  // esbuild's: `Transform failed with 1 error:`, then a line for each.
  const transform = /^Transform failed with \d+ errors?:\n(.+?): ERROR: (.+)$/m.exec(cause.message);
  if (transform !== null) return `${transform[2]} (${transform[1]})`;
  if ("code" in cause && cause.code === "ENOENT") return fileReason(cause);
  const stack = cause.stack ?? "";
  const frame = /^ +at (?:.* \()?((?:file:\/\/)?\/[^()]+:\d+:\d+)\)?$/m.exec(stack)?.[1];
  const place = frame ?? (cause instanceof SyntaxError ? await syntaxPlace(file) : undefined);
  return place === undefined || isNotFound(cause) ? reasonOf(cause) : `${reasonOf(cause)} (${shown(place)})`;
}

/** Node says where a module does not parse only when it ends of it. */
async function syntaxPlace(file: string): Promise<string | undefined> {
  const { stderr } = await runProgram(process.execPath, ["--check", resolve(file)]);
  return /^((?:file:\/\/)?\/.+:\d+)\n/.exec(stderr)?.[1];
}

/** Its message has the place; the stack is the loader's. */
function isNotFound(cause: Error): boolean {
  return "code" in cause && (cause.code === "ERR_MODULE_NOT_FOUND" || cause.code === "MODULE_NOT_FOUND");
}

function shown(place: string): string {
  return place.startsWith("file://") ? decodeURIComponent(place.slice("file://".length)) : place;
}
