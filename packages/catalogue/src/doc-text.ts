import type { Literal } from "./facts.ts";
import { markdown } from "./markdown.ts";
import type { CatalogueFunction, CatalogueModule, CatalogueParameter, Line } from "./types.ts";

/** What the texts say beyond one function. */
export interface DocContext {
  /** All lines of the catalogue, oldest first. */
  readonly lines: readonly Line[];
  /** By module: the package that has it where Salt no longer does. */
  readonly packages: ReadonlyMap<string, string>;
  /** By module: what takes its place in a package, under another name. */
  readonly successors?: ReadonlyMap<string, { readonly module: string; readonly package: string }>;
  /** Salt's own documentation goes in: for typings that stay with the user. */
  readonly withDocumentation: boolean;
}

/** A TSDoc comment; nothing for no lines. */
export function tsdoc(lines: readonly string[], indent = ""): string {
  const safe = lines.map((each) => each.replaceAll("*/", "*\u200b/").trimEnd());
  if (safe.length === 0) return "";
  if (safe.length === 1 && (safe[0] as string).length + indent.length < 113) return `${indent}/** ${safe[0]} */\n`;
  return `${indent}/**\n${safe.map((each) => `${indent} *${each === "" ? "" : ` ${each}`}\n`).join("")}${indent} */\n`;
}

/** What a function's hover text says: our own note, facts, and where the documentation is. */
export function functionDoc(
  module: CatalogueModule,
  fun: CatalogueFunction,
  note: string | undefined,
  context: DocContext,
): readonly string[] {
  const required = fun.parameters.filter((each) => each.required).map((each) => `\`${each.name}\``);
  const facts = [
    ...(context.withDocumentation ? [] : [linesText(module.name, fun.lines, context)]),
    ...(required.length > 0 ? [`Required: ${required.join(", ")}.`] : []),
    module.modWatch.length > 0
      ? "`watch` and `listen` run the module's `mod_watch`."
      : "No `mod_watch`: `watch` does what `require` does.",
    ...(fun.passed.length > 0 ? ["Arguments that it does not know are handed on."] : []),
    ...(fun.passed.length === 0 && fun.dropped.length > 0
      ? ["Salt drops arguments that it does not know, in silence."]
      : []),
  ];
  return [
    ...(note === undefined ? [] : [...wrap(note), ""]),
    ...(context.withDocumentation && fun.documentation !== "" ? [...markdown(fun.documentation.split("\n")), ""] : []),
    ...wrap(facts.join(" ")),
    ...(context.withDocumentation ? [] : [documentationUrl(fun, context)]),
  ];
}

/** Salt's page; that of the newest line where the function is, since later ones do not have it. */
export function documentationUrl({ file, name, lines }: CatalogueFunction, { lines: all }: DocContext): string {
  const line = lines.at(-1) === all.at(-1) ? "latest" : lines.at(-1);
  return `https://docs.saltproject.io/en/${line}/ref/states/all/salt.states.${file}.html#salt.states.${file}.${name}`;
}

function linesText(module: string, lines: readonly Line[], { lines: all, packages, successors }: DocContext): string {
  const named = `Salt ${enumerate(lines)}`;
  if (lines.at(-1) === all.at(-1)) return `${named}${lines.length === all.length ? "" : " only"}.`;
  const later = all.slice(all.indexOf(lines.at(-1) as Line) + 1);
  const found = packages.get(module);
  if (found !== undefined) return `${named}; for ${enumerate(later)} install \`${found}\`.`;
  const next = successors?.get(module);
  if (next === undefined) return `${named} only.`;
  return `${named}; for ${enumerate(later)}, \`${next.module}\` of \`${next.package}\` takes its place.`;
}

/** What a parameter's hover text says. */
export function parameterDoc(
  parameter: CatalogueParameter,
  fun: CatalogueFunction,
  context: DocContext,
): readonly string[] {
  if (context.withDocumentation && parameter.description !== "") return markdown(parameter.description.split("\n"));
  const { defaults, lines, origin } = parameter;
  const shown = defaults.filter((each) => each.value !== null && literalText(each.value).length <= 60);
  const isSame = shown.length === 1 && shown[0]?.lines.length === lines.length;
  const texts = shown.map((each) => `\`${literalText(each.value)}\`${isSame ? "" : ` (${each.lines.join(", ")})`}`);
  const facts = [
    ...(texts.length > 0 ? [`Default: ${texts.join(", ")}.`] : []),
    ...(lines.length < fun.lines.length ? [`Salt ${enumerate(lines)} only.`] : []),
    ...(origin === "documentation" || origin === "example"
      ? ["Named in the documentation, not in the signature."]
      : []),
  ];
  return facts.length === 0 ? [] : wrap(facts.join(" "));
}

function literalText(value: Literal): string {
  return JSON.stringify(value).replaceAll("`", "'");
}

function enumerate(words: readonly string[]): string {
  return words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} and ${words.at(-1)}`;
}

function wrap(text: string): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/)) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < 108) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
