/** The examples in the documentation of core's public names compile. */
import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import * as core from "@typesalt/core";
import * as states from "@typesalt/core/states";
import { afterAll, expect, test } from "vitest";
import { root, temporaryFolder } from "./readme-blocks.ts";

const { path: folder, remove } = temporaryFolder();
afterAll(remove);

const sources = readdirSync(join(root, "packages/core/src"), { recursive: true, encoding: "utf8" }).filter(
  (path) => /\.ts$/.test(path) && !/\.(?:test|test-d|generated)\.ts$|^states\//.test(path),
);

interface Example {
  readonly of: string;
  readonly code: string;
}

function examplesIn(path: string): readonly Example[] {
  const text = readFileSync(join(root, "packages/core/src", path), "utf8");
  const comments = text.matchAll(/\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\n(?:export )?(?:interface|function|const) (\w+)/g);
  return [...comments].flatMap(([, comment = "", name]) =>
    comment
      .split(/^ \* @/m)
      .filter((part) => part.startsWith("example\n"))
      .map((part) => ({
        of: `${path} ${name}`,
        code: part
          .replace(/^example\n/, "")
          .replaceAll(/^ \* ?/gm, "")
          // What is left out.
          .replaceAll(/, …(?=[)\]}])|…/g, "")
          .replaceAll("*\\/", "*/"),
      })),
  );
}

/** What examples speak of without making it. */
const given = `import type { Expr, High, PillarDefinition, PillarFile, Project, Ref, Sls, SlsSource, State } from "@typesalt/core";
import type { Label, ServiceRunningArgs } from "@typesalt/core/states";
export interface User { readonly name: string; readonly shell: string }
export interface Qube { readonly name: string; readonly label: Label; readonly memory?: number }
export interface Apache { readonly pkg: string; readonly port: number }
export interface Config { readonly port: number }
export interface Options { readonly port: number; readonly tls: boolean }
export interface Web { readonly tls: { readonly on: boolean; readonly port: number } }
export declare const kernels: Expr<readonly string[]>;
export declare const qube: Ref<Qube>;
export declare const nginx: State<"pkg"> & PillarDefinition;
export declare const tls: State;
export declare const driver: State;
export declare const extras: State;
export declare const prepare: State;
export declare const enableRepository: State;
export declare const certificate: State;
export declare const nginxService: State<"service", ServiceRunningArgs>;
export declare const web: PillarDefinition<{ readonly tls?: { readonly cert: string } | null }>;
export declare const init: Sls;
export declare const create: Sls;
export declare const common: Sls;
export declare const motd: Sls;
export declare const sites: PillarFile;
export declare const site: Project;
export declare const text: string;
export declare const high: High;
export declare const source: SlsSource;
export declare const address: Expr<string>;
`;

const publicNames = ["index.ts", "expr/index.ts"]
  .map((path) => readFileSync(join(root, "packages/core/src", path), "utf8"))
  .join("\n");
const types = new Set(
  [...publicNames.matchAll(/\btype (\w+)|export type \{([^}]*)\}/g)].flatMap(([, one = "", several = ""]) => [
    one,
    ...several.split(",").map((name) => name.trim()),
  ]),
);

function fileOf(code: string): string {
  const words = new Set(code.replaceAll(/"[^"\n]*"/g, "").match(/(?<![.\w])[A-Za-z_]\w*/g));
  const own = new Set([...code.matchAll(/\b(?:const|interface|function) (\w+)/g)].map(([, name]) => name));
  const pick = (names: Iterable<string>) => [...names].filter((name) => words.has(name) && !own.has(name));
  const mine = pick([...given.matchAll(/export (?:interface|declare const) (\w+)/g)].map(([, name = ""]) => name));
  const values = pick(Object.keys(core)).filter((name) => !mine.includes(name));
  const named = pick(types).filter((name) => !values.includes(name) && !mine.includes(name));
  const modules = pick(Object.keys(states)).filter((name) => !values.includes(name) && !mine.includes(name));
  const lines = [
    `import { ${[...values, ...named.map((name) => `type ${name}`)].join(", ")} } from "@typesalt/core";`,
    `import { ${modules.join(", ")} } from "@typesalt/core/states";`,
    `import { ${mine.map((name) => (/^[A-Z]/.test(name) ? `type ${name}` : name)).join(", ")} } from "./given.ts";`,
    'import { z } from "zod";',
    code,
    "export {};",
  ];
  return lines.join("\n");
}

test("each", () => {
  const all = sources.flatMap(examplesIn);
  expect(all.length).toBeGreaterThan(100);
  writeFileSync(join(folder, "given.ts"), given);
  const names = all.map(({ of, code }, index) => {
    const name = `example-${index}-${of.replaceAll(/\W+/g, "-")}.ts`;
    writeFileSync(join(folder, name), fileOf(code));
    return name;
  });
  const settings = {
    extends: "../../tsconfig.base.json",
    compilerOptions: { noEmit: true, declaration: false },
    include: ["given.ts", ...names],
  };
  writeFileSync(join(folder, "tsconfig.json"), JSON.stringify(settings));
  const { status, stdout } = spawnSync(join(root, "node_modules/.bin/tsc"), ["-p", "."], {
    cwd: folder,
    encoding: "utf8",
  });
  expect({ status, stdout }).toEqual({ status: 0, stdout: "" });
});
