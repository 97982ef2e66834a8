import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { type FunctionFacts, type ModuleFacts, readFacts } from "@typesalt/catalogue";
import { provision } from "@typesalt/salt-oracle";
import { availableSalt, saltTest } from "@typesalt/salt-oracle/vitest";
import { beforeAll, describe, expect, test } from "vitest";
import { statesFolder } from "./installs.ts";

const run = promisify(execFile);

async function ask<T>(python: string, program: string): Promise<T> {
  const path = fileURLToPath(new URL(`../python/${program}`, import.meta.url));
  const { stdout } = await run(python, ["-I", "-B", path], { maxBuffer: 1 << 28 });
  return JSON.parse(stdout) as T;
}

interface Imported {
  readonly modules: Readonly<Record<string, Readonly<Record<string, ImportedFunction>>>>;
  readonly failed: Readonly<Record<string, string>>;
}

interface ImportedFunction {
  readonly parameters: readonly (readonly [name: string, required: boolean, byDefault: string | null])[];
  readonly keywords: boolean;
}

type Loaded = Readonly<
  Record<string, readonly [all: readonly string[], required: readonly string[], keywords: boolean]>
>;

/** Functions that no import shows: they are made when the loader asks whether the module may load. */
const madeByVirtual = ["ansiblegate.call"];

/** Salt calls these itself; no state can mean them. */
const internal = /\.mod_(?:watch|init|aggregate|beacon|run_check\w*)$/;

/** Figures of an earlier, separate count, in which of two files with one name the first counted. */
const figures = {
  "3006": { modules: 352, functions: 1192, parameters: 6338 },
  "3007": { modules: 350, functions: 1170, parameters: 6195 },
  "3008": { modules: 127, functions: 421, parameters: 2240 },
} as const;

saltTest(await availableSalt(), (line) => {
  let python: string;
  let modules: readonly ModuleFacts[];
  beforeAll(async () => {
    ({ python } = await provision(line));
    const facts = await readFacts(python, [await statesFolder(python)]);
    expect(facts.problems).toEqual([]);
    modules = facts.modules;
  });

  test("as many modules, functions and parameters as were counted elsewhere", () => {
    const first = new Map<string, FunctionFacts>();
    for (const module of modules) {
      for (const fun of module.functions) {
        const key = `${module.name}.${fun.name}`;
        if (!first.has(key) && !madeByVirtual.includes(`${module.file}.${fun.name}`)) first.set(key, fun);
      }
    }
    const counted = {
      modules: new Set(modules.filter((each) => each.functions.length > 0).map((each) => each.name)).size,
      functions: first.size,
      parameters: [...first.values()].flatMap(signatureOf).length,
    };
    expect(counted).toEqual(figures[line]);
  });

  test("importing every module finds the same functions, parameters and defaults", async () => {
    const imported = await ask<Imported>(python, "by_import.py");
    expect(imported.failed).toEqual({});
    const read = Object.fromEntries(
      modules.map((module) => [
        module.file,
        Object.fromEntries(
          module.functions
            .filter((each) => !madeByVirtual.includes(`${module.file}.${each.name}`))
            .map((each) => [each.name, shown(each)]),
        ),
      ]),
    );
    const found = Object.fromEntries(
      Object.entries(imported.modules).map(([file, functions]) => [
        file,
        Object.fromEntries(
          Object.entries(functions).map(([name, { parameters, keywords }]) => [
            name,
            [...parameters.map(([own, required]) => `${required ? "!" : ""}${own}`), ...(keywords ? ["**"] : [])],
          ]),
        ),
      ]),
    );
    expect(read).toEqual(found);
    const all = literalDefaults(imported);
    const computed = new Set(computedDefaults(modules));
    expect(defaultsOf(modules)).toEqual(
      Object.fromEntries(Object.entries(all).filter(([name]) => !computed.has(name))),
    );
  });

  describe("Salt's own loader", () => {
    let loaded: Loaded;
    beforeAll(async () => {
      loaded = await ask<Loaded>(python, "by_loader.py");
    });

    test("loads nothing that is not read, with the same parameters", () => {
      const known = new Map<string, FunctionFacts[]>();
      for (const module of modules) {
        for (const name of [module.name, ...module.otherNames]) {
          for (const fun of module.functions) {
            known.set(`${name}.${fun.name}`, [...(known.get(`${name}.${fun.name}`) ?? []), fun]);
          }
        }
      }
      const own = Object.entries(loaded).filter(([name]) => !internal.test(name));
      expect(own.length).toBeGreaterThan(200);
      const wrong = own.filter(([name, [all, required, keywords]]) => {
        const wanted = [
          ...all.map((each) => (required.includes(each) ? `!${each}` : each)),
          ...(keywords ? ["**"] : []),
        ];
        return !(known.get(name) ?? []).some((fun) => JSON.stringify(shown(fun)) === JSON.stringify(wanted));
      });
      expect(wrong).toEqual([]);
    });
  });
});

function signatureOf({ parameters }: FunctionFacts) {
  return parameters.filter((each) => each.origin === "signature");
}

function shown(fun: FunctionFacts): readonly string[] {
  return [
    ...signatureOf(fun).map(({ name, required }) => `${required === true ? "!" : ""}${name}`),
    ...(fun.keywords === "none" ? [] : ["**"]),
  ];
}

/** Defaults that are no containers, as Python prints them. */
function defaultsOf(modules: readonly ModuleFacts[]): Readonly<Record<string, string>> {
  const all = modules.flatMap((module) =>
    module.functions.flatMap((fun) =>
      signatureOf(fun).flatMap(({ name, default: value }) =>
        value === undefined || (typeof value === "object" && value !== null) || typeof value === "number"
          ? []
          : [[`${module.file}.${fun.name}.${name}`, pythonText(value)] as const],
      ),
    ),
  );
  return Object.fromEntries(all);
}

/** Parameters whose default is no literal in the source, such as a constant of another module. */
function computedDefaults(modules: readonly ModuleFacts[]): readonly string[] {
  return modules.flatMap((module) =>
    module.functions.flatMap((fun) =>
      signatureOf(fun)
        .filter((each) => each.expression !== undefined)
        .map((each) => `${module.file}.${fun.name}.${each.name}`),
    ),
  );
}

function pythonText(value: null | boolean | string): string {
  if (typeof value === "string") return JSON.stringify(value);
  return value === null ? "None" : value ? "True" : "False";
}

function literalDefaults({ modules }: Imported): Readonly<Record<string, string>> {
  const all = Object.entries(modules).flatMap(([file, functions]) =>
    Object.entries(functions).flatMap(([fun, { parameters }]) =>
      parameters.flatMap(([name, required, text]) => {
        if (required || text === null) return [];
        const quoted = /^(['"])(.*)\1$/s.exec(text);
        if (quoted !== null)
          return [[`${file}.${fun}.${name}`, JSON.stringify(pythonEscapes(quoted[2] as string))] as const];
        return /^(?:None|True|False)$/.test(text) ? [[`${file}.${fun}.${name}`, text] as const] : [];
      }),
    ),
  );
  return Object.fromEntries(all);
}

/** What Python escapes in `repr`. */
function pythonEscapes(text: string): string {
  return text.replace(/\\(n|t|r|\\|')/g, (_, each: string) => ({ n: "\n", t: "\t", r: "\r" })[each] ?? each);
}
