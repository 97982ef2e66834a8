import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const core = fileURLToPath(new URL("../packages/core/", import.meta.url));
const require = createRequire(import.meta.url);

/** The program that an installed TypeScript is run by: `compiler("typescript-5")`. */
export function compiler(name: string): string {
  return join(dirname(require.resolve(`${name}/package.json`)), "bin/tsc");
}

const compilerOptions = {
  target: "es2023",
  lib: ["es2023"],
  module: "nodenext",
  types: [],
  strict: true,
  exactOptionalPropertyTypes: true,
  skipLibCheck: true,
  noEmit: true,
  allowImportingTsExtensions: true,
};

/**
 * A folder as a user's is, with core in it as it is packed: compiled, with declarations. The consumer stands in it beside
 * programs that import one thing, or nothing.
 */
export function makeUserProject(): { readonly folder: string; readonly remove: () => void } {
  const folder = mkdtempSync(join(tmpdir(), "typesalt-bench-"));
  const installed = join(folder, "node_modules/@typesalt/core");
  mkdirSync(installed, { recursive: true });
  const build = ["-p", "tsconfig.build.json", "--outDir", join(installed, "dist"), "--declarationMap", "false"];
  execFileSync(process.execPath, [compiler("typescript"), ...build], {
    cwd: core,
    stdio: ["ignore", "inherit", "inherit"],
  });
  const { publishConfig, ...packed } = JSON.parse(readFileSync(join(core, "package.json"), "utf8")) as {
    readonly publishConfig: { readonly exports: object };
  };
  const write = (name: string, content: object) => writeFileSync(join(folder, name), JSON.stringify(content));
  write("node_modules/@typesalt/core/package.json", { ...packed, exports: publishConfig.exports });
  symlinkSync(join(core, "node_modules/yaml"), join(folder, "node_modules/yaml"));
  cpSync(fileURLToPath(new URL("consumer", import.meta.url)), join(folder, "consumer"), { recursive: true });
  write("package.json", { type: "module" });
  write("consumer.json", { compilerOptions, files: ["consumer/index.ts"] });
  write("empty.json", { compilerOptions, files: ["empty.ts"] });
  for (const [name, imported] of Object.entries(imports)) {
    const text = imported === undefined ? "export {};\n" : `import "${imported}";\n`;
    writeFileSync(join(folder, `${name}.ts`), text);
    writeFileSync(join(folder, `${name}.js`), text);
  }
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

/** Programs by name, with what they import. */
export const imports: Readonly<Record<"empty" | "core" | "pkg" | "states", string | undefined>> = {
  empty: undefined,
  core: "@typesalt/core",
  pkg: "@typesalt/core/states/pkg",
  states: "@typesalt/core/states",
};
