import type { DocContext } from "./doc-text.ts";
import type { Facts } from "./facts.ts";
import { mergeFacts } from "./merge.ts";
import { type ModuleTextOptions, moduleText } from "./module-text.ts";
import { constantName, interfaceNames, memberName, pascal } from "./names.ts";
import type { CatalogueModule, Letter } from "./types.ts";

export interface TypingsOptions {
  /** The line of Salt that it is from: `"3007"`. */
  readonly line: string;
  /** The package that the project imports typesalt as. */
  readonly from: string;
  /** The modules that are written; all without it. */
  readonly only?: ReadonlySet<string>;
  /** Modules whose names the package knows already. */
  readonly known: ReadonlySet<string>;
  /** Modules whose builders the package makes better than any that could be read from sources. */
  readonly curated: ReadonlySet<string>;
  /** Whether the package has exact types of a function of Salt's. */
  readonly isExact: (module: string, fun: string) => boolean;
  /** Paths of sources that are Salt's own, or its extensions', begin with one of these. */
  readonly salt: readonly string[];
  readonly common: ReadonlyMap<string, readonly Letter[]>;
  readonly requisites: ReadonlySet<string>;
}

export interface Typings {
  /** By file name: one for each module, and an index. */
  readonly files: ReadonlyMap<string, string>;
  /** The modules that are written. */
  readonly modules: readonly CatalogueModule[];
  /** The names of all that were read. */
  readonly all: readonly string[];
  /** Modules left out because of another whose name is the same in TypeScript. */
  readonly clashes: readonly { readonly module: string; readonly other: string }[];
}

/** The first line of every file, which says whose it is. */
export const typingsHeader = "// Written by `typesalt types` from the Salt that is installed. Do not edit.";

const loose = ["FileMode", "ScalarOrList", "YamlList", "YamlMap"];

/**
 * Typings of state modules for a user's project, with the documentation of their own install. Functions of Salt's whose exact
 * types the package has keep them.
 */
export function typings(facts: Facts, options: TypingsOptions): Typings {
  const globals = new Set([...options.common.keys(), ...options.requisites, "fun", "state"]);
  const all = mergeFacts(new Map([[options.line, facts]]), { globals });
  const chosen = all.filter(({ name }) => options.only === undefined || options.only.has(name));
  const { named, clashes } = withNames(chosen);
  const own = ownFunctions(facts, options.salt);
  const doc: DocContext = { lines: [options.line], packages: new Map(), withDocumentation: true };
  const text: ModuleTextOptions = {
    ...doc,
    header: typingsHeader,
    interfaces: interfaceNames(all),
    hand: new Map(),
    borrowed: (module, fun) => {
      if (own.has(`${module}.${fun}`) || !options.isExact(module, fun)) return undefined;
      const type = pascal(module);
      return { type: `Salt${type}[${JSON.stringify(fun)}]`, uses: `${type} as Salt${type}` };
    },
    common: options.common,
    requisites: options.requisites,
    needsArguments: () => false,
    imports: (used) => imports(used, options.from),
    builders: (constant, type, module) => builders(constant, type, module, options),
  };
  const files = new Map<string, string>();
  const index: string[] = [];
  for (const [module, name] of named) {
    if (options.curated.has(module.name)) {
      index.push(`export { ${constantName(module.name)} } from ${JSON.stringify(`${options.from}/states`)};\n`);
      continue;
    }
    files.set(`${name}.ts`, moduleText(module, text));
    index.push(`export * from "./${name}.js";\n`);
  }
  files.set("index.ts", `${typingsHeader}\n${index.join("") || "export {};\n"}`);
  return { files, modules: [...named.keys()], all: all.map(({ name }) => name), clashes };
}

/** A file's name for each module; systems may not tell upper from lower case. */
function withNames(modules: readonly CatalogueModule[]) {
  const named = new Map<CatalogueModule, string>();
  const clashes: { readonly module: string; readonly other: string }[] = [];
  const names = new Map<string, string>();
  const files = new Set(["index"]);
  for (const module of modules) {
    const forms = [constantName(module.name), pascal(module.name)];
    const other = forms.map((each) => names.get(each)).find((each) => each !== undefined);
    if (other !== undefined) {
      clashes.push({ module: module.name, other });
      continue;
    }
    for (const each of forms) names.set(each, module.name);
    const safe = module.name.replaceAll(/[^\w.-]/g, "_");
    let file = safe;
    while (files.has(file.toLowerCase())) file += "_";
    files.add(file.toLowerCase());
    named.set(module, file);
  }
  return { named, clashes };
}

/** Functions that come from sources which are not Salt's own. */
function ownFunctions({ modules }: Facts, salt: readonly string[]): ReadonlySet<string> {
  const own = modules.filter(({ path }) => !salt.some((folder) => path.startsWith(folder)));
  return new Set(
    own.flatMap(({ name, otherNames, functions }) =>
      [name, ...otherNames].flatMap((each) => functions.map((fun) => `${each}.${fun.name}`)),
    ),
  );
}

function imports(used: ReadonlySet<string>, from: string): readonly string[] {
  const isOwn = (name: string) => loose.includes(name) || name.includes(" as ");
  const types = [...used].filter((each) => !isOwn(each)).sort();
  const own = [...used].filter(isOwn).sort();
  return [
    `import { ${[...types.map((each) => `type ${each}`), "defineModule"].join(", ")} } from ${JSON.stringify(from)};`,
    ...(own.length === 0 ? [] : [`import type { ${own.join(", ")} } from ${JSON.stringify(`${from}/states`)};`]),
  ];
}

function builders(constant: string, type: string, module: CatalogueModule, { from, known }: TypingsOptions): string {
  const names = module.functions.map((each) => JSON.stringify(each.name)).join(", ");
  const made = `export const ${constant}: ${type} = defineModule<${type}>(${JSON.stringify(module.name)}, [${names}]);`;
  if (known.has(module.name)) return made;
  return `declare module ${JSON.stringify(from)} {\n  interface StateModules {\n    ${memberName(module.name)}: true;\n  }\n}\n\n${made}`;
}
