import type { DocContext } from "./doc-text.ts";
import type { Facts } from "./facts.ts";
import { mergeFacts } from "./merge.ts";
import { moduleText } from "./module-text.ts";
import { interfaceNames, memberName } from "./names.ts";
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
  readonly common: ReadonlyMap<string, readonly Letter[]>;
  readonly requisites: ReadonlySet<string>;
}

/** The first line of every file, which says whose it is. */
export const typingsHeader = "// Written by `typesalt types` from the Salt that is installed. Do not edit.";

const loose = ["FileMode", "ScalarOrList", "YamlList", "YamlMap"];

/**
 * Typings of state modules for a user's project, with the documentation of their own install: by file name, a file for
 * each module and an index.
 */
export function typings(facts: Facts, options: TypingsOptions): ReadonlyMap<string, string> {
  const globals = new Set([...options.common.keys(), ...options.requisites, "fun", "state"]);
  const all = mergeFacts(new Map([[options.line, facts]]), { globals });
  const chosen = all.filter(({ name }) => options.only === undefined || options.only.has(name));
  const doc: DocContext = { lines: [options.line], packages: new Map(), withDocumentation: true };
  const interfaces = interfaceNames(all);
  const files = chosen.map((module): [string, string] => [
    `${module.name}.ts`,
    moduleText(module, {
      ...doc,
      header: typingsHeader,
      interfaces,
      hand: new Map(),
      common: options.common,
      requisites: options.requisites,
      needsArguments: () => false,
      imports: (used) => imports(used, options.from),
      builders: (constant, type, own) => builders(constant, type, own, options),
    }),
  ]);
  const index = chosen.map(({ name }) => `export * from "./${name}.js";\n`);
  return new Map([...files, ["index.ts", `${typingsHeader}\n${index.join("")}`]]);
}

function imports(used: ReadonlySet<string>, from: string): readonly string[] {
  const types = [...used].filter((each) => !loose.includes(each)).sort();
  const own = loose.filter((each) => used.has(each));
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
