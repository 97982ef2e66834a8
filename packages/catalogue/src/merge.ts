import { exampleCalls, exampleTexts, rendered } from "./examples.ts";
import type { Facts, FunctionFacts, Keywords, Literal, ModuleFacts, ParameterFacts } from "./facts.ts";
import { guess } from "./guess.ts";
import type { CatalogueFunction, CatalogueModule, CatalogueParameter, Line } from "./types.ts";

interface Version<T> {
  readonly line: Line;
  readonly file: string;
  readonly facts: T;
}

export interface MergeOptions {
  /** What every state takes: never an argument of one function. */
  readonly globals: ReadonlySet<string>;
}

/**
 * One catalogue of the modules that several lines of Salt have. Files that share a name are taken together: which of them
 * is loaded depends on the machine.
 *
 * @param facts - by line, oldest first.
 */
export function mergeFacts(facts: ReadonlyMap<Line, Facts>, { globals }: MergeOptions): readonly CatalogueModule[] {
  const examples = collectExamples(facts, globals);
  const versions = [...facts].flatMap(([line, { modules }]) =>
    modules.flatMap((module) =>
      [module.name, ...module.otherNames].map((name) => ({ line, file: module.file, facts: { ...module, name } })),
    ),
  );
  const byName = group(
    versions.filter((each) => each.facts.functions.length > 0),
    (each) => each.facts.name,
  );
  return [...byName].map(([name, each]) => mergeModule(name, each, examples)).sort(byNameOf);
}

function mergeModule(name: string, versions: readonly Version<ModuleFacts>[], examples: Examples): CatalogueModule {
  const functions = versions.flatMap(({ line, file, facts }) =>
    facts.functions.map((each) => ({ line, file, facts: each })),
  );
  return {
    name,
    lines: linesOf(versions),
    files: [...new Set(versions.map((each) => each.file))],
    modWatch: linesOf(versions.filter((each) => each.facts.modWatch)),
    functions: [...group(functions, (each) => each.facts.name)]
      .map(([fun, each]) => mergeFunction(name, fun, each, examples))
      .sort(byNameOf),
    documentation: newest(versions).facts.documentation,
  };
}

function mergeFunction(
  module: string,
  name: string,
  versions: readonly Version<FunctionFacts>[],
  examples: Examples,
): CatalogueFunction {
  const lines = linesOf(versions);
  const parameters = versions.flatMap((each) => each.facts.parameters.map((facts) => ({ ...each, facts })));
  const having = (keywords: Keywords) => linesOf(versions.filter((each) => each.facts.keywords === keywords));
  const shown = examples.get(`${module}.${name}`);
  // Two files of one name: an argument that only one of them requires may be left out.
  const signatures = (line: Line) => versions.filter((each) => each.line === line).length;
  return {
    name,
    file: newest(versions).file,
    lines,
    dropped: having("dropped"),
    passed: having("passed"),
    parameters: [
      ...[...group(parameters, (each) => each.facts.name)].map(([parameter, each]) =>
        mergeParameter(parameter, each, signatures, shown?.get(parameter) ?? []),
      ),
      ...shownParameters(
        shown ?? new Map(),
        parameters.map((each) => each.facts.name),
        linesOf(versions.filter((each) => each.facts.keywords !== "none")),
      ),
    ],
    documentation: newest(versions).facts.documentation,
  };
}

function mergeParameter(
  name: string,
  versions: readonly Version<ParameterFacts>[],
  signatures: (line: Line) => number,
  examples: readonly Literal[],
): CatalogueParameter {
  const facts = versions.map((each) => each.facts);
  const lines = linesOf(versions);
  const inSignature = versions.filter((each) => each.facts.default !== undefined);
  const defaults = group(inSignature, (each) => JSON.stringify(each.facts.default));
  const isEverywhere = lines.every((line) => versions.filter((each) => each.line === line).length === signatures(line));
  return {
    name,
    lines,
    required: name !== "name" && isEverywhere && facts.every((each) => each.required === true),
    origin: facts.find((each) => each.origin === "signature")?.origin ?? facts[0]?.origin ?? "documentation",
    defaults: [...defaults].map(([text, each]) => ({ value: JSON.parse(text) as Literal, lines: linesOf(each) })),
    allowed: newest(versions).facts.allowed ?? [],
    guess: guess(name, { facts, examples }),
    description: newest(versions).facts.description ?? "",
  };
}

/** What examples show that a function takes beyond what it names, where it takes more at all. */
function shownParameters(
  shown: ReadonlyMap<string, readonly Literal[]>,
  known: readonly string[],
  lines: readonly Line[],
): readonly CatalogueParameter[] {
  if (lines.length === 0) return [];
  const isNew = (name: string) => /^[A-Za-z_][\w-]*$/.test(name) && !known.some((each) => isSlip(name, each));
  return [...shown]
    .filter(([name]) => isNew(name))
    .map(([name, values]) => ({
      name,
      lines,
      required: false,
      origin: "example",
      defaults: [],
      allowed: [],
      guess: guess(name, { facts: [], examples: values }),
      description: "",
    }));
}

/** Whether two names are the same but for at most one letter: then one of them is a slip of the pen. */
function isSlip(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start += 1;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a.at(-1 - end) === b.at(-1 - end)) end += 1;
  return Math.max(a.length, b.length) - start - end <= 1;
}

/** Values by `module.function`, then by parameter. */
type Examples = ReadonlyMap<string, ReadonlyMap<string, readonly Literal[]>>;

function collectExamples(facts: ReadonlyMap<Line, Facts>, globals: ReadonlySet<string>): Examples {
  const found = new Map<string, Map<string, Literal[]>>();
  for (const text of new Set([...facts.values()].flatMap(exampleTexts))) {
    for (const { module, fun, args } of exampleCalls(text)) {
      for (const [name, value] of args) {
        if (globals.has(name)) continue;
        const own = found.get(`${module}.${fun}`) ?? new Map<string, Literal[]>();
        found.set(`${module}.${fun}`, own);
        const values = own.get(name) ?? [];
        own.set(name, values);
        if (typeof value !== "string" || !value.includes(rendered)) values.push(value);
      }
    }
  }
  return found;
}

function linesOf(versions: readonly { readonly line: Line }[]): readonly Line[] {
  return [...new Set(versions.map((each) => each.line))].sort();
}

function newest<T>(versions: readonly Version<T>[]): Version<T> {
  return versions.at(-1) as Version<T>;
}

function byNameOf(a: { readonly name: string }, b: { readonly name: string }): number {
  return a.name < b.name ? -1 : 1;
}

function group<T, K>(values: readonly T[], key: (value: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const value of values) {
    const known = groups.get(key(value));
    if (known === undefined) groups.set(key(value), [value]);
    else known.push(value);
  }
  return groups;
}
