import { commonArguments } from "./common-arguments.ts";
import { qvmTable } from "./hand/qvm-table.ts";
import { table } from "./table.generated.ts";

/** The lines of Salt that the catalogue knows. */
export type CatalogueLine = "3006" | "3007" | "3008";

export const catalogueLines: readonly CatalogueLine[] = ["3006", "3007", "3008"];

/** What an argument may be: text, integer, float, boolean, list, mapping. */
export type Letter = "s" | "i" | "f" | "b" | "l" | "m";

/** How an argument is written in YAML; `any` where Salt takes more than one shape. */
export type Shape = "scalar" | "list" | "mapping" | "any";

export interface Parameter {
  readonly shape: Shape;
  /** The types that Salt takes there; none where that is not known. */
  readonly letters: readonly Letter[];
  readonly required: boolean;
  readonly lines: readonly CatalogueLine[];
}

export interface StateFunction {
  readonly lines: readonly CatalogueLine[];
  /** Lines in which arguments that it does not know vanish. */
  readonly dropped: readonly CatalogueLine[];
  /** Lines in which arguments that it does not know are handed on, and may mean something. */
  readonly passed: readonly CatalogueLine[];
  /** Its types are known for sure: they were written by hand, and held against real Salt. */
  readonly isExact: boolean;
  /** Its arguments are those of something else, such as the function that `module.run` calls. */
  readonly isOpen: boolean;
  /** Its own parameters, those that every state takes not among them. */
  readonly parameters: ReadonlyMap<string, Parameter>;
}

export interface CatalogueModule {
  /** Lines in which `watch` and `listen` run its `mod_watch`. */
  readonly modWatch: readonly CatalogueLine[];
  /** The package that has it where Salt does not. */
  readonly package: string | undefined;
  /** What takes its place where no package has it. */
  readonly successor: { readonly module: string; readonly package: string } | undefined;
  readonly functions: ReadonlyMap<string, StateFunction>;
}

/**
 * Reads one word: `[!]name[:types][@lines]`. `!` is required, types are letters (none: not known), lines are last digits
 * (none: all lines of the function).
 */
function parseParameter(word: string, all: readonly CatalogueLine[]): readonly [string, Parameter] {
  const required = word.startsWith("!");
  const [rest = "", digits] = (required ? word.slice(1) : word).split("@");
  const [name = "", letters = ""] = rest.split(":");
  const types = [...letters] as Letter[];
  return [name, { shape: shapeOf(types), letters: types, required, lines: linesOf(digits, all) }];
}

function shapeOf(letters: readonly Letter[]): Shape {
  if (letters.length === 0) return "any";
  if (letters.every((each) => each === "l")) return "list";
  if (letters.every((each) => each === "m")) return "mapping";
  return letters.some((each) => each === "l" || each === "m") ? "any" : "scalar";
}

function linesOf(digits: string | undefined, all: readonly CatalogueLine[]): readonly CatalogueLine[] {
  return digits === undefined ? all : all.filter((line) => digits.includes(line.slice(-1)));
}

/** Reads a function's line: its name and lines, what it does with unknown arguments, its parameters. */
export function parseFunction(text: string): readonly [string, StateFunction] {
  const [head = "", ...words] = text.split(" ");
  const [name = "", digits] = head.split("@");
  const lines = linesOf(digits, catalogueLines);
  const flags = words.filter((word) => word.startsWith("+")).map((word) => word.slice(1).split("@"));
  const flag = (wanted: string) => flags.flatMap(([own, only]) => (own === wanted ? linesOf(only, lines) : []));
  const parameters = words.filter((word) => !word.startsWith("+")).map((word) => parseParameter(word, lines));
  return [
    name,
    {
      lines,
      dropped: flag("dropped"),
      passed: flag("passed"),
      isExact: words.includes("+exact"),
      isOpen: words.includes("+open"),
      parameters: new Map(parameters),
    },
  ];
}

function parseModule(text: string): CatalogueModule {
  const [head = "", ...functions] = text.split("\n");
  const facts = head.split(" ");
  const parsed = new Map(functions.map(parseFunction));
  const own = catalogueLines.filter((line) => [...parsed.values()].some((each) => each.lines.includes(line)));
  const watch = facts.find((each) => /^watch(?:@|$)/.test(each));
  return {
    modWatch: watch === undefined ? [] : linesOf(watch.split("@")[1], own),
    package: facts.find((each) => each.startsWith("package="))?.slice("package=".length),
    successor: successorOf(facts.find((each) => each.startsWith("successor="))?.slice("successor=".length)),
    functions: parsed,
  };
}

/** `module:package`. */
function successorOf(text: string | undefined): CatalogueModule["successor"] {
  const [module, from] = text?.split(":") ?? [];
  return module === undefined || from === undefined ? undefined : { module, package: from };
}

const parsed = new Map<string, CatalogueModule>();

/**
 * A state module; `undefined` for one that the catalogue lacks, such as one of your own. The table is text until a module
 * is asked for: programs that only build states never read it.
 */
export function moduleOf(name: string): CatalogueModule | undefined {
  const known = parsed.get(name);
  if (known !== undefined) return known;
  const text = name === "qvm" ? qvmTable : Object.hasOwn(table, name) ? table[name] : undefined;
  if (text === undefined) return undefined;
  const module = parseModule(text);
  parsed.set(name, module);
  return module;
}

/** The names of all modules. */
export function moduleNames(): readonly string[] {
  return [...Object.keys(table), "qvm"];
}

/** A state function; `undefined` for one that the catalogue lacks. */
export function functionOf(module: string, fun: string): StateFunction | undefined {
  return moduleOf(module)?.functions.get(fun);
}

/** What every state takes but requisites. */
export const commonParameters: ReadonlyMap<string, Parameter> = new Map(
  commonArguments.split(" ").map((word) => parseParameter(word, catalogueLines)),
);

const merged = new WeakMap<StateFunction, ReadonlyMap<string, Parameter>>();

/** The parameters of a state function, with the arguments that every state takes but the requisites. */
export function argumentsOf(module: string, fun: string): ReadonlyMap<string, Parameter> | undefined {
  const found = functionOf(module, fun);
  if (found === undefined) return undefined;
  const known = merged.get(found);
  if (known !== undefined) return known;
  const all = new Map([...commonParameters, ...found.parameters]);
  merged.set(found, all);
  return all;
}

/** The names that an argument may stand under: Qubes' modules take `-` for `_` and back. */
export function spelling(module: string, name: string): readonly string[] {
  return module === "qvm" ? [name, name.replaceAll("-", "_"), name.replaceAll("_", "-")] : [name];
}
