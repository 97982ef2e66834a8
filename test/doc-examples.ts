/** The examples of Salt's documentation, as installed, put into TypeScript: nothing of them is kept here. */
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { constantName, type ExampleCall, exampleCalls, exampleTexts, type Facts, rendered } from "@typesalt/catalogue";
import { functionOf } from "@typesalt/core/catalogue";

/** Each distinct call of a function that the catalogue has. */
export function documentedCalls(facts: readonly Facts[]): readonly ExampleCall[] {
  const calls = new Map<string, ExampleCall>();
  for (const text of new Set(facts.flatMap(exampleTexts))) {
    for (const call of exampleCalls(text)) {
      if (functionOf(call.module, call.fun) !== undefined && call.args.length > 0)
        calls.set(JSON.stringify(call), call);
    }
  }
  return [...calls.values()];
}

/** Why a call has no meaning in TypeScript as it stands. */
export function skipped({ args }: ExampleCall): string | undefined {
  if (args.some(([name]) => name.includes(rendered))) return "a template makes the name of an argument";
  if (args.some(([, value]) => value === undefined)) return "an argument without a value";
  return args.some(([name, value]) => isBareTarget(name, value)) ? "a requisite on a text alone" : undefined;
}

/** A requisite whose targets are texts, which typesalt does not take. */
function isBareTarget(name: string, value: unknown): boolean {
  if (!/^(?:require|watch|onchanges|onfail|prereq|listen|use)(?:_any|_all|_in)?$/.test(name)) return false;
  return !Array.isArray(value) || value.some((each) => typeof each === "string");
}

/** What TypeScript says of a call. */
export interface Refusal {
  /** The argument that it stands at; the call as a whole, where one is missing or several do not go together. */
  readonly argument: string | undefined;
  readonly message: string;
}

/** Compiles one statement for each call, with a line for each argument, so that what is said tells which one it means. */
export function compileCalls(calls: readonly ExampleCall[]): readonly (readonly Refusal[])[] {
  const lines = [
    'import type { Expr } from "typesalt"; import * as states from "typesalt/states"; declare const minions: Expr<never>;',
  ];
  const places: (readonly [call: number, argument: string | undefined])[] = [];
  const add = (line: string, call: number, argument?: string) => {
    places[lines.push(line)] = [call, argument];
  };
  calls.forEach(({ id, module, fun, args }, call) => {
    add(`states.${constantName(module)}.${fun}(${JSON.stringify(String(id))}, {`, call);
    // Salt takes the last of equal names.
    for (const [name, value] of new Map(args)) add(`${JSON.stringify(name)}: ${literal(value)},`, call, name);
    add("});", call);
  });
  const refusals: Refusal[][] = calls.map(() => []);
  for (const said of tsc(lines.join("\n")).split("\n")) {
    const [, line, message = ""] = /^examples\.ts\((\d+),\d+\): error (.*)$/.exec(said) ?? [];
    const [call, argument] = places[Number(line)] ?? [];
    if (call !== undefined) refusals[call]?.push({ argument, message });
    else if (line !== undefined) throw new Error(said);
  }
  return refusals;
}

/** What a template would put there is an expression of any type. */
function literal(value: unknown): string {
  return JSON.stringify(value).replaceAll(JSON.stringify(rendered), "minions");
}

/** What TypeScript says of a program, which stands where `typesalt` is found. */
function tsc(text: string): string {
  const store = fileURLToPath(new URL("../.salt/", import.meta.url));
  mkdirSync(store, { recursive: true });
  const folder = mkdtempSync(join(store, "doc-examples-"));
  try {
    writeFileSync(join(folder, "examples.ts"), text);
    const config = { extends: "../../tsconfig.base.json", compilerOptions: { noEmit: true }, files: ["examples.ts"] };
    writeFileSync(join(folder, "tsconfig.json"), JSON.stringify(config));
    const program = createRequire(import.meta.url).resolve("typescript/package.json");
    execFileSync(process.execPath, [join(program, "../bin/tsc"), "-p", ".", "--pretty", "false"], {
      cwd: folder,
      encoding: "utf8",
      stdio: ["ignore", "pipe", "pipe"],
      maxBuffer: 1 << 26,
    });
    return "";
  } catch (cause) {
    const { stdout } = cause as { readonly stdout?: string };
    if (stdout === undefined) throw cause;
    return stdout;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
