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

/** Arguments that stand for other arguments, or that a template would make: they mean nothing as they stand. */
export function isPlain({ args }: ExampleCall): boolean {
  return args.every(([name, value]) => !name.includes(rendered) && value !== undefined && !isBareTarget(name, value));
}

/** A requisite whose targets are texts, which typesalt does not take. */
function isBareTarget(name: string, value: unknown): boolean {
  if (!/^(?:require|watch|onchanges|onfail|prereq|listen|use)(?:_any|_all|_in)?$/.test(name)) return false;
  return !Array.isArray(value) || value.some((each) => typeof each === "string");
}

/** Compiles one statement for each call; gives what TypeScript says of each, or nothing. */
export function compileCalls(calls: readonly ExampleCall[]): readonly (string | undefined)[] {
  const store = fileURLToPath(new URL("../.salt/", import.meta.url));
  mkdirSync(store, { recursive: true });
  const folder = mkdtempSync(join(store, "doc-examples-"));
  try {
    const lines = calls.map(
      ({ id, module, fun, args }) =>
        `states.${constantName(module)}.${fun}(${JSON.stringify(String(id))}, ${literal(Object.fromEntries(args))});`,
    );
    const head =
      'import type { Expr } from "typesalt"; import * as states from "typesalt/states"; declare const minions: Expr<never>;';
    writeFileSync(join(folder, "examples.ts"), [head, ...lines].join("\n"));
    const config = { extends: "../../tsconfig.base.json", compilerOptions: { noEmit: true }, files: ["examples.ts"] };
    writeFileSync(join(folder, "tsconfig.json"), JSON.stringify(config));
    const said = new Map<number, string>();
    for (const line of tsc(folder).split("\n")) {
      const found = /^examples\.ts\((\d+),\d+\): error (.*)$/.exec(line);
      if (found !== null && !said.has(Number(found[1]))) said.set(Number(found[1]), found[2] as string);
    }
    return calls.map((_, index) => said.get(index + 2));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** What a template would put there is an expression of any type. */
function literal(value: unknown): string {
  return JSON.stringify(value).replaceAll(JSON.stringify(rendered), "minions");
}

function tsc(folder: string): string {
  const program = createRequire(import.meta.url).resolve("typescript/package.json");
  try {
    execFileSync(process.execPath, [join(program, "../bin/tsc"), "-p", ".", "--pretty", "false"], {
      cwd: folder,
      encoding: "utf8",
      stdio: ["ignore", "pipe", "pipe"],
      maxBuffer: 1 << 26,
    });
    return "";
  } catch (cause) {
    return (cause as { readonly stdout?: string }).stdout ?? "";
  }
}
