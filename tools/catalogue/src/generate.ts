import {
  type CatalogueModule,
  constantName,
  type DocContext,
  type Facts,
  interfaceNames,
  type Line,
  memberName,
  mergeFacts,
  moduleText,
  pascal,
} from "@typesalt/catalogue";
import { commonLetters, globalNames, requisiteNames } from "./common.ts";
import { readHandTypes } from "./hand-types.ts";
import { type Overlay, overlaid, readOverlay } from "./overlay.ts";
import { packages, successors } from "./packages.ts";
import { tableEntry } from "./table-text.ts";

const header = "// Written by `pnpm run catalogue` from the sources of Salt 3006, 3007 and 3008. Do not edit.";

/**
 * The files of core that hold the catalogue, by their paths below `packages/core/src`.
 *
 * @param facts - what the sources of each line say, oldest line first.
 */
export async function generate(facts: ReadonlyMap<Line, Facts>): Promise<ReadonlyMap<string, string>> {
  const lines = [...facts.keys()];
  const overlay = await readOverlay(lines);
  const modules = overlaid(mergeFacts(facts, { globals: globalNames }), overlay);
  const interfaces = interfaceNames(modules);
  const doc: DocContext = { lines, packages, successors, withDocumentation: false };
  const options = {
    ...doc,
    header,
    interfaces,
    hand: readHandTypes(),
    common: commonLetters,
    requisites: requisiteNames,
    needsArguments: (module: string, fun: string) =>
      overlay.get(`${module}.${fun}`)?.words.some((each) => each.required) === true ||
      oneOfMany.has(`${module}.${fun}`),
    imports,
    builders: (constant: string) => `export { ${constant} } from "../builders.generated.ts";`,
  };
  return new Map([
    ...modules.map((module): [string, string] => [`states/modules/${module.name}.ts`, moduleText(module, options)]),
    ["states/builders.generated.ts", buildersText(modules)],
    ["states/types.generated.ts", typesText(modules)],
    ["states/table.generated.ts", tableText(modules, lines, overlay)],
    ["state/modules.generated.ts", namesText(modules)],
  ]);
}

/** Functions whose hand-written type is a union of which every member needs an argument. */
const oneOfMany: ReadonlySet<string> = new Set(["file.append", "selinux.boolean", "test.check_pillar"]);

const homes: readonly (readonly [file: string, names: readonly string[]])[] = [
  ["../../expr/types.ts", ["Input", "OneOf", "Yaml"]],
  ["../../state/types.ts", ["Common", "State"]],
  ["../loose.ts", ["FileMode", "ScalarOrList", "YamlList", "YamlMap"]],
];

function imports(used: ReadonlySet<string>): readonly string[] {
  return homes.flatMap(([file, names]) => {
    const own = names.filter((each) => used.has(each));
    return own.length === 0 ? [] : [`import type { ${own.join(", ")} } from ${JSON.stringify(file)};`];
  });
}

function buildersText(modules: readonly CatalogueModule[]): string {
  return [
    `${header}\n`,
    `import { defineModule } from "../state/builder.ts";\n`,
    ...modules.map(
      ({ name }) => `import type { ${pascal(name)} as ${pascal(name)}Module } from "./modules/${name}.ts";\n`,
    ),
    "\n",
    ...modules.map(({ name, functions }) => {
      const type = `${pascal(name)}Module`;
      const names = functions.map((each) => JSON.stringify(each.name)).join(", ");
      return `export const ${constantName(name)}: ${type} = defineModule<${type}>(${JSON.stringify(name)}, [${names}]);\n`;
    }),
  ].join("");
}

function typesText(modules: readonly CatalogueModule[]): string {
  return `${header}\n${modules.map(({ name }) => `export type * from "./modules/${name}.ts";\n`).join("")}`;
}

function tableText(modules: readonly CatalogueModule[], lines: readonly Line[], overlay: Overlay): string {
  const entries = modules.map(
    (module) => `  ${memberName(module.name)}: \`${tableEntry(module, lines, requisiteNames, overlay)}\`,\n`,
  );
  return `${header}\n/** The notation is explained in catalogue.ts, which reads it. */\nexport const table: { readonly [module: string]: string } = {\n${entries.join("")}};\n`;
}

function namesText(modules: readonly CatalogueModule[]): string {
  const members = modules.map(({ name }) => `  ${memberName(name)}: true;\n`);
  return `${header}\n/** Salt's state modules, by the names that requisites call them by. */\nexport interface SaltModules {\n${members.join("")}}\n`;
}
