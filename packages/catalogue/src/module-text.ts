import { type DocContext, functionDoc, parameterDoc, tsdoc } from "./doc-text.ts";
import { markdown } from "./markdown.ts";
import { constantName, memberName, pascal } from "./names.ts";
import { typeText, type Used } from "./type-text.ts";
import type { CatalogueFunction, CatalogueModule, CatalogueParameter, Letter } from "./types.ts";

/** A type that was written by hand, in the place of a generated one. */
export interface HandType {
  /** What an import names it by, seen from the module's file. */
  readonly from: string;
  readonly note: string | undefined;
}

export interface ModuleTextOptions extends DocContext {
  /** The first line of the file, which says where it comes from. */
  readonly header: string;
  /** By `module.function`. */
  readonly interfaces: ReadonlyMap<string, string>;
  /** By the interface's name. */
  readonly hand: ReadonlyMap<string, HandType>;
  /** A whole member's type, where the builder's is taken from elsewhere, and the name to import for it. */
  readonly borrowed?: (module: string, fun: string) => { readonly type: string; readonly uses: string } | undefined;
  /** What every state takes, with the letters of its types. */
  readonly common: ReadonlyMap<string, readonly Letter[]>;
  /** Requisites are never arguments of a function. */
  readonly requisites: ReadonlySet<string>;
  /** Functions that need an argument although their signature does not say so. */
  readonly needsArguments: (module: string, fun: string) => boolean;
  /** The import lines, for the names that the file uses. */
  readonly imports: (used: ReadonlySet<string>) => readonly string[];
  /** What makes the builders, or exports them. */
  readonly builders: (constant: string, type: string, module: CatalogueModule) => string;
}

/** One module's types and builders as TypeScript's source. */
export function moduleText(module: CatalogueModule, options: ModuleTextOptions): string {
  const used: Used = new Set();
  const type = pascal(module.name);
  const interfaces: string[] = [];
  const hand = new Map<string, string[]>();
  const members = module.functions.map((fun) => {
    const borrowed = options.borrowed?.(module.name, fun.name);
    if (borrowed !== undefined) {
      used.add(borrowed.uses);
      return `${tsdoc(functionDoc(module, fun, undefined, options), "  ")}  ${memberName(fun.name)}: ${borrowed.type};\n`;
    }
    used.add("Input").add("State");
    const args = options.interfaces.get(`${module.name}.${fun.name}`) as string;
    const own = options.hand.get(args);
    if (own === undefined) interfaces.push(interfaceText(args, fun, options, used));
    else hand.set(own.from, [...(hand.get(own.from) ?? []), args]);
    const doc = tsdoc(functionDoc(module, fun, own?.note, options), "  ");
    const optional = isOptional(module, fun, options) ? "?" : "";
    return `${doc}  ${memberName(fun.name)}(id: Input<string>, args${optional}: ${args}): State<${JSON.stringify(module.name)}, ${args}>;\n`;
  });
  const handImports = [...hand].sort().map(([from, names]) => ({
    from,
    text: `import type { ${names.sort().join(", ")} } from ${JSON.stringify(from)};\n`,
    exported: `export type { ${names.sort().join(", ")} } from ${JSON.stringify(from)};\n`,
  }));
  return [
    `${options.header}\n`,
    ...options.imports(used).map((each) => `${each}\n`),
    ...handImports.map((each) => each.text),
    "\n",
    ...handImports.map((each) => each.exported),
    `${options.builders(constantName(module.name), type, module)}\n`,
    "\n",
    ...interfaces.map((each) => `${each}\n`),
    tsdoc(moduleDoc(module, options)),
    `export interface ${type} {\n${members.join("")}}\n`,
  ].join("");
}

function moduleDoc(module: CatalogueModule, { lines, withDocumentation }: ModuleTextOptions): readonly string[] {
  const title = `Salt's \`${module.name}\` states.`;
  if (withDocumentation) {
    const text = module.documentation === "" ? [] : ["", ...markdown(module.documentation.split("\n"))];
    return [title, ...text];
  }
  const own = module.lines.at(-1) === lines.at(-1) ? "latest" : module.lines.at(-1);
  const file = module.files.at(-1);
  return [`${title} https://docs.saltproject.io/en/${own}/ref/states/all/salt.states.${file}.html`];
}

function isOptional(module: CatalogueModule, fun: CatalogueFunction, options: ModuleTextOptions): boolean {
  return !fun.parameters.some((each) => each.required) && !options.needsArguments(module.name, fun.name);
}

function interfaceText(name: string, fun: CatalogueFunction, options: ModuleTextOptions, used: Used): string {
  const own = fun.parameters.filter((each) => !options.requisites.has(each.name));
  const { common } = options;
  const redefined = own.filter((each) => common.has(each.name) && isOther(each, common.get(each.name) ?? []));
  const fields = own
    .filter((each) => !common.has(each.name) || redefined.includes(each))
    .map((each) => {
      const doc = tsdoc(parameterDoc(each, fun, options), "  ");
      const optional = each.required ? "" : "?";
      return `${doc}  ${memberName(each.name)}${optional}: ${typeText(each.guess, each.allowed, used)};\n`;
    });
  used.add("Common");
  const omitted = redefined.map((each) => JSON.stringify(each.name)).join(" | ");
  const base = redefined.length > 0 ? `Omit<Common, ${omitted}>` : "Common";
  return `export interface ${name} extends ${base} {\n${fields.join("")}}\n`;
}

/** Whether the function takes what `Common` does not. */
function isOther({ guess }: CatalogueParameter, common: readonly Letter[]): boolean {
  return guess.certainty === "strict" && common.length > 0 && guess.letters.some((each) => !common.includes(each));
}
