import { readdirSync } from "node:fs";
import type { CatalogueFunction, CatalogueModule, CatalogueParameter, Line } from "@typesalt/catalogue";
import { parseWord, type Word } from "./notation.ts";

export interface OverlayEntry {
  readonly words: readonly Word[];
  /** `+open`: arguments are those of something else, such as the function that `module.run` calls. */
  readonly isOpen: boolean;
}

/** By `module.function`: what real Salt takes beyond what its sources tell by themselves. */
export type Overlay = ReadonlyMap<string, OverlayEntry>;

const folder = new URL("overlay/", import.meta.url);

/** Every file of `overlay/`: constants named like modules, with a line for each function. */
export async function readOverlay(lines: readonly Line[]): Promise<Overlay> {
  const overlay = new Map<string, OverlayEntry>();
  for (const file of readdirSync(folder).sort()) {
    const found = (await import(new URL(file, folder).href)) as Record<string, Record<string, string>>;
    for (const [constant, functions] of Object.entries(found)) {
      for (const [fun, line] of Object.entries(functions)) {
        const key = `${constant.replace(/_$/, "")}.${fun}`;
        if (overlay.has(key)) throw new Error(`${file}: ${key} stands in another overlay too.`);
        const words = line.split(/\s+/).filter((each) => each !== "" && each !== "+open");
        overlay.set(key, {
          words: words.map((word) => parseWord(word, lines)),
          isOpen: /(?:^|\s)\+open(?:\s|$)/.test(line),
        });
      }
    }
  }
  return overlay;
}

/**
 * The catalogue with the overlay laid over it. What sources say beside stays: the overlay adds and sharpens.
 *
 * @throws Error when the overlay names a function that no line has.
 */
export function overlaid(modules: readonly CatalogueModule[], overlay: Overlay): readonly CatalogueModule[] {
  const unused = new Set(overlay.keys());
  const laid = modules.map((module) => ({
    ...module,
    functions: module.functions.map((fun) => {
      const key = `${module.name}.${fun.name}`;
      unused.delete(key);
      const entry = overlay.get(key);
      return entry === undefined ? fun : overlaidFunction(fun, entry.words);
    }),
  }));
  if (unused.size > 0) throw new Error(`The overlay names functions that no Salt has: ${[...unused].join(", ")}.`);
  return laid;
}

function overlaidFunction(fun: CatalogueFunction, words: readonly Word[]): CatalogueFunction {
  const named = new Map(words.map((word) => [word.name, word]));
  const known = new Set(fun.parameters.map((each) => each.name));
  return {
    ...fun,
    parameters: [
      // What only an example shows may be made up: it was looked at by hand.
      ...fun.parameters
        .filter((each) => each.origin !== "example" || named.has(each.name))
        .map((each) => sharpened(each, named.get(each.name))),
      ...words.filter((word) => !known.has(word.name)).map((word) => added(word, fun)),
    ],
  };
}

function sharpened(parameter: CatalogueParameter, word: Word | undefined): CatalogueParameter {
  if (word === undefined) return parameter;
  return {
    ...parameter,
    required: parameter.required || word.required,
    lines: word.lines ?? parameter.lines,
    guess: guessOf(word),
  };
}

function added(word: Word, fun: CatalogueFunction): CatalogueParameter {
  return {
    name: word.name,
    lines: word.lines ?? fun.lines,
    required: word.required,
    origin: "keywords",
    defaults: [],
    allowed: [],
    guess: guessOf(word),
    description: "",
  };
}

function guessOf({ letters }: Word): CatalogueParameter["guess"] {
  return { letters, certainty: letters.length > 0 ? "strict" : "unknown", isMode: false };
}
