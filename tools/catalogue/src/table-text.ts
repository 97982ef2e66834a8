import type { CatalogueFunction, CatalogueModule, Line } from "@typesalt/catalogue";
import { linesText, wordText } from "./notation.ts";
import type { Overlay, OverlayEntry } from "./overlay.ts";
import { packages, successors } from "./packages.ts";

/** One module in the run-time table: a line of facts about it, then a line for each function. */
export function tableEntry(
  module: CatalogueModule,
  lines: readonly Line[],
  requisites: ReadonlySet<string>,
  overlay: Overlay,
): string {
  const only = (own: readonly Line[], of: readonly Line[]) => linesText(own.length === of.length ? undefined : own);
  const found = packages.get(module.name);
  const successor = successors.get(module.name);
  const head = [
    ...(module.modWatch.length > 0 ? [`watch${only(module.modWatch, module.lines)}`] : []),
    ...(found === undefined || module.lines.length === lines.length ? [] : [`package=${found}`]),
    ...(successor === undefined ? [] : [`successor=${successor.module}:${successor.package}`]),
  ].join(" ");
  return [
    head,
    ...module.functions.map((fun) =>
      functionLine(fun, lines, requisites, only, overlay.get(`${module.name}.${fun.name}`)),
    ),
  ].join("\n");
}

function functionLine(
  fun: CatalogueFunction,
  lines: readonly Line[],
  requisites: ReadonlySet<string>,
  only: (own: readonly Line[], of: readonly Line[]) => string,
  curated: OverlayEntry | undefined,
): string {
  const words = fun.parameters
    .filter((each) => !requisites.has(each.name))
    .map((each) =>
      wordText({
        name: each.name,
        required: each.required,
        letters: each.guess.certainty === "strict" ? each.guess.letters : [],
        lines: each.lines.length === fun.lines.length ? undefined : each.lines,
      }),
    );
  return [
    `${fun.name}${only(fun.lines, lines)}`,
    ...(fun.passed.length > 0 ? [`+passed${only(fun.passed, fun.lines)}`] : []),
    ...(fun.dropped.length > 0 ? [`+dropped${only(fun.dropped, fun.lines)}`] : []),
    ...(curated === undefined ? [] : [curated.isOpen ? "+open" : "+exact"]),
    ...words,
  ].join(" ");
}
