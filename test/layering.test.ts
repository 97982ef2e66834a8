import { readdirSync, readFileSync } from "node:fs";
import { posix } from "node:path";
import { describe, expect, test } from "vitest";
import { findCycles } from "../packages/core/src/check/cycles.ts";

const root = new URL("../", import.meta.url);

interface Import {
  readonly from: string;
  readonly to: string;
  /** Gone at run time: `import type`. */
  readonly typeOnly: boolean;
}

/** The sources below a folder, by path from it, tests aside. */
function sources(folder: string): ReadonlyMap<string, string> {
  const names = readdirSync(new URL(folder, root), { recursive: true, encoding: "utf8" });
  const own = names.filter((name) => name.endsWith(".ts") && !/\.test(?:-d)?\.ts$/.test(name)).sort();
  return new Map(own.map((name) => [name, readFileSync(new URL(`${folder}/${name}`, root), "utf8")]));
}

/** Statements stand at the start of a line in formatted code; text in comments and strings does not. */
const statement = /^(?:import|export)\s+(type\s)?(?:[\w*{][^;"']*?\sfrom\s+)?["']([^"']+)["']/gm;
const dynamic = /\bimport\(\s*["']([^"']+)["']\s*\)/g;

function importsOf(file: string, text: string): readonly Import[] {
  const resolved = (to: string) => (to.startsWith(".") ? posix.join(posix.dirname(file), to) : to);
  const code = text.replaceAll(/\/\*[\s\S]*?\*\//g, "");
  return [
    ...[...code.matchAll(statement)].map(([, type, to]) => ({
      from: file,
      to: resolved(to ?? ""),
      typeOnly: type !== undefined,
    })),
    ...[...code.matchAll(dynamic)].map(([, to]) => ({ from: file, to: resolved(to ?? ""), typeOnly: false })),
  ];
}

const core = sources("packages/core/src");
const imports = [...core].flatMap(([file, text]) => importsOf(file, text));

/** What each stage may import beside itself, and why: docs/architecture.md. A folder that is not here may not be. */
const allowed: Readonly<Record<string, { readonly from: readonly string[]; readonly because: string }>> = {
  expr: { from: [], because: "expressions know nothing of states" },
  state: { from: ["expr"], because: "ids and arguments hold expressions" },
  states: { from: ["state", "expr"], because: "the catalogue makes builders and types their arguments" },
  sls: {
    from: ["state", "expr"],
    because: "files are values that hold states; what modules mean is not their concern",
  },
  diagnostics: {
    from: ["state"],
    because: "a finding has a place in the source: the type SourceLocation, nothing else",
  },
  salt: {
    from: ["expr"],
    because: "what Salt does with high data, whoever wrote it; of expressions it shares Python's order of text",
  },
  read: { from: ["salt", "state"], because: "text becomes Salt's data, each part with its place in the user's file" },
  compile: {
    from: ["salt", "sls", "state", "states", "expr"],
    because: "a project for one minion becomes what Salt would render; nothing is judged",
  },
  check: {
    from: ["compile", "salt", "sls", "state", "states", "expr", "diagnostics"],
    because: "checks read everything but the text",
  },
  emit: {
    from: ["salt", "sls", "state", "states", "expr"],
    because: "text is made of what has been checked, and checks nothing; what one minion gets is Salt's data",
  },
  node: { from: [".", "sls", "diagnostics"], because: "runs all of it, and writes" },
  ".": {
    from: ["emit", "check", "compile", "salt", "sls", "state", "expr", "diagnostics"],
    because: "the public names",
  },
};

function folderOf(path: string): string {
  return path.includes("/") ? path.slice(0, path.indexOf("/")) : ".";
}

test("the reader of imports sees every form of them", () => {
  const text = [
    'import a from "./a.ts";',
    'import type { B } from "../b.ts";',
    'export * from "c";',
    "export type {\n  D,\n} from './d.ts';",
    'import "./e.ts";',
    'const f = await import("./f.ts");',
    '/* import g from "./g.ts"; */',
    'export const h = "from";',
  ].join("\n");
  const found = importsOf("x/y.ts", text).map(({ to, typeOnly }) => `${typeOnly ? "type " : ""}${to}`);
  expect(found).toEqual(["x/a.ts", "type b.ts", "c", "type x/d.ts", "x/e.ts", "x/f.ts"]);
  expect(imports.length).toBeGreaterThan(200);
  expect(imports.filter(({ to }) => to.endsWith(".ts") && !core.has(to))).toEqual([]);
});

describe("imports of core lead one way", () => {
  test.each([...new Set([...core.keys()].map(folderOf))])("from %s", (folder) => {
    const may = allowed[folder]?.from ?? [];
    const wrong = imports
      .filter(({ from, to }) => folderOf(from) === folder && to.endsWith(".ts"))
      .filter(({ to }) => folderOf(to) !== folder && !may.includes(folderOf(to)));
    expect(wrong).toEqual([]);
    expect(allowed[folder]?.because).toBeDefined();
  });

  test("from diagnostics, only the type of a place", () => {
    const own = imports.filter(({ from, to }) => from.startsWith("diagnostics/") && !to.startsWith("diagnostics/"));
    expect(own).toEqual([{ from: "diagnostics/diagnostic.ts", to: "state/source.ts", typeOnly: true }]);
  });

  test("and no modules wait for each other to be loaded", () => {
    const files = [...core.keys()];
    const edges = imports
      .filter(({ to, typeOnly }) => !typeOnly && core.has(to))
      .map(({ from, to }) => ({ from: files.indexOf(from), to: files.indexOf(to) }));
    expect(findCycles(files.length, edges).map((cycle) => cycle.edges.map((edge) => files[edge.from]))).toEqual([]);
  });
});

test("@typesalt/core imports no package but yaml, which reads; and nothing of Node outside node/", () => {
  const others = imports.filter(({ to }) => !to.endsWith(".ts"));
  const packages = others.filter(({ to }) => !to.startsWith("node:"));
  expect([...new Set(packages.map(({ from, to }) => `${folderOf(from)} ${to}`))]).toEqual(["read yaml"]);
  expect(others.filter(({ from, to }) => to.startsWith("node:") && !from.startsWith("node/"))).toEqual([]);
});

describe.each(readdirSync(new URL("packages", root)))("packages/%s", (name) => {
  const files = [...sources(`packages/${name}/src`)];

  test("no source is over 300 lines", () => {
    // A table has as many lines as what it lists; what is generated, as Salt has functions.
    const tables = /(?:^|\/)(?:[\w-]+\.types|[\w-]+\.generated|states\/modules\/\w+)\.ts$/;
    const long = files.filter(([path, text]) => !tables.test(path) && text.split("\n").length > 301);
    expect(long.map(([path]) => path)).toEqual([]);
  });

  test("nothing depends on the environment's variables", () => {
    expect(files.filter(([, text]) => text.includes("process.env")).map(([path]) => path)).toEqual([]);
  });

  test("imports of other packages are of what its package.json depends on", () => {
    const manifest = JSON.parse(readFileSync(new URL(`packages/${name}/package.json`, root), "utf8")) as {
      readonly dependencies?: Readonly<Record<string, string>>;
    };
    const packages = files
      .flatMap(([path, text]) => importsOf(path, text))
      .map(({ to }) => to)
      .filter((to) => !to.endsWith(".ts") && !to.startsWith("node:"))
      .map((to) =>
        to
          .split("/")
          .slice(0, to.startsWith("@") ? 2 : 1)
          .join("/"),
      );
    expect([...new Set(packages)].toSorted()).toEqual(Object.keys(manifest.dependencies ?? {}).toSorted());
  });
});
