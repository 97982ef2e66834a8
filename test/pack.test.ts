/** The packages as others get them: packed, installed into an empty project, used with plain Node and TypeScript. */
import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { cp, mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

const root = fileURLToPath(new URL("..", import.meta.url));
const tsc = join(root, "node_modules/.bin/tsc");
const names = ["core", "nvidia-driver"] as const;

let work: string;
let consumer: string;

interface Ran {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

function run(cwd: string, program: string, ...args: readonly string[]): Promise<Ran> {
  return new Promise((done) => {
    execFile(program, args, { cwd, encoding: "utf8", maxBuffer: 1e8 }, (error, stdout, stderr) => {
      done({ code: error === null ? 0 : typeof error.code === "number" ? error.code : -1, stdout, stderr });
    });
  });
}

async function must(cwd: string, program: string, ...args: readonly string[]): Promise<string> {
  const { code, stdout, stderr } = await run(cwd, program, ...args);
  if (code !== 0) throw new Error(`${program} ${args.join(" ")} ended with ${code}:\n${stdout}\n${stderr}`);
  return stdout;
}

/** Packed from a copy, as the build writes `dist` and other tests read the workspace at the same time. */
async function pack(): Promise<readonly string[]> {
  const copy = join(work, "workspace");
  const own = (path: string) => !/\/(?:node_modules|dist)(?:\/|$)/.test(path.slice(root.length - 1));
  await mkdir(copy);
  for (const name of ["package.json", "pnpm-workspace.yaml", "tsconfig.base.json", "LICENSE", "packages"]) {
    await cp(join(root, name), join(copy, name), { recursive: true, filter: own });
  }
  await symlink(join(root, "node_modules"), join(copy, "node_modules"));
  const dependencies = join(copy, "packages/nvidia-driver/node_modules/@typesalt");
  await mkdir(dependencies, { recursive: true });
  await symlink("../../../core", join(dependencies, "core"));
  for (const name of names) {
    const folder = join(copy, "packages", name);
    await must(
      folder,
      "npx",
      "-y",
      "pnpm@12",
      "--config.verify-deps-before-run=false",
      "pack",
      "--pack-destination",
      work,
    );
  }
  return (await readdir(work)).filter((name) => name.endsWith(".tgz")).map((name) => join(work, name));
}

beforeAll(async () => {
  work = await mkdtemp(join(tmpdir(), "typesalt-pack-"));
  consumer = join(work, "consumer");
  await mkdir(consumer);
  await writeFile(join(consumer, "package.json"), '{ "name": "consumer", "private": true, "type": "module" }\n');
  const tarballs = await pack();
  await must(consumer, "npm", "install", "--offline", "--no-audit", "--no-fund", ...tarballs);
});
afterAll(() => rm(work, { recursive: true, force: true }));

async function installed(name: string): Promise<readonly string[]> {
  const folder = join(consumer, "node_modules/@typesalt", name);
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1));
}

describe.each(names)("the tarball of %s", (name) => {
  test("holds what is needed, and no tests", async () => {
    const files = await installed(name);
    expect(files).toEqual(
      expect.arrayContaining(["LICENSE", "README.md", "package.json", "dist/index.js", "dist/index.d.ts"]),
    );
    expect(files.filter((path) => /\.test[.-]|tsconfig|scripts\/|node_modules/.test(path))).toEqual([]);
    const allowed = /^(?:LICENSE|README\.md|package\.json|(?:dist|src|salt)\/.+)$/;
    expect(files.filter((path) => !allowed.test(path))).toEqual([]);
  });

  test("has what its exports name, and nothing that points to the workspace", async () => {
    const folder = join(consumer, "node_modules/@typesalt", name);
    const text = await readFile(join(folder, "package.json"), "utf8");
    const manifest = JSON.parse(text) as { readonly exports: Record<string, Record<string, string>> };
    for (const conditions of Object.values(manifest.exports)) {
      expect(Object.keys(conditions)).toEqual(["types", "default"]);
      for (const target of Object.values(conditions)) {
        expect(target).toMatch(/^\.\/dist\//);
        expect(existsSync(join(folder, target)), target).toBe(true);
      }
    }
    expect(text).not.toContain("workspace:");
  });

  test("has source maps that lead to files in it", async () => {
    const folder = join(consumer, "node_modules/@typesalt", name);
    const files = new Set(await installed(name));
    for (const path of [...files].filter((each) => each.endsWith(".map"))) {
      const { sources } = JSON.parse(await readFile(join(folder, path), "utf8")) as {
        readonly sources: readonly string[];
      };
      for (const source of sources) expect(files).toContain(join(path, "..", source));
    }
  });
});

const site = `import { locationOf, project, render, sls } from "@typesalt/core";
import { pkg } from "@typesalt/core/states";
import { nvidiaDriver } from "@typesalt/nvidia-driver";

const nvd = nvidiaDriver();
const nginx = pkg.installed("nginx");
const site = project({ saltenv: "user", formulas: [nvd], top: { gpu: [nvd.init, sls("web", [nginx])] } });
`;

describe("a consumer", () => {
  test("makes a project with plain Node, and places lead to its own file", async () => {
    const file = join(consumer, "site.mjs");
    const print = `console.log(JSON.stringify([render(site).files.get("srv/user_salt/top.sls")?.text, locationOf(nginx)]));\n`;
    await writeFile(file, `${site}${print}`);
    const [text, location] = JSON.parse(await must(consumer, process.execPath, "site.mjs")) as [string, object];
    expect(text).toMatch(/\nuser:\n {2}gpu:\n {4}- nvidia_driver\n {4}- web\n$/);
    expect(location).toEqual({ file, line: 6, column: 19 });
  });

  test("has the command", async () => {
    const run = 'import { run } from "@typesalt/core/node";\nexport default site;\nawait run(import.meta, site);\n';
    await writeFile(join(consumer, "command.mjs"), `${site}${run}`);
    expect(await must(consumer, process.execPath, "command.mjs", "--list")).toContain("srv/user_salt/web.sls\n");
    await must(consumer, process.execPath, "command.mjs", "--out", "tree");
    const nvrun = join(consumer, "tree/srv/user_formulas/nvidia_driver/nvidia_driver/nvrun");
    expect(await readFile(nvrun, "utf8")).toMatch(/^#!\/bin\/sh\n/);
  });

  test.each(["nodenext", "bundler"])(
    "is type-checked, declarations of the packages included (%s)",
    async (resolution) => {
      const folder = join(consumer, resolution);
      await mkdir(folder);
      const compilerOptions = {
        ...{ strict: true, skipLibCheck: false, noEmit: true, exactOptionalPropertyTypes: true, types: [] },
        ...{ target: "es2022", module: resolution === "bundler" ? "esnext" : "nodenext", moduleResolution: resolution },
      };
      await writeFile(join(folder, "tsconfig.json"), JSON.stringify({ compilerOptions, include: ["*.ts"] }));
      await writeFile(
        join(folder, "site.ts"),
        `${site}export default render(site).files;\nexport const place = locationOf(nginx);\nexport { run } from "@typesalt/core/node";\n`,
      );
      expect(await run(folder, tsc, "-p", ".")).toEqual({ code: 0, stdout: "", stderr: "" });

      await writeFile(
        join(folder, "wrong.ts"),
        `import { pkg } from "@typesalt/core/states";
import { nvidiaDriver } from "@typesalt/nvidia-driver";
pkg.installed("a", { pgks: ["b"] });
pkg.installed("a", { require: "nginx" });
nvidiaDriver({ create: [{ name: "q", source: "t", label: "pink", vcpus: 1, memory: 400, devices: [] }] });
`,
      );
      const { code, stdout } = await run(folder, tsc, "-p", ".", "--pretty", "false");
      const places = [...stdout.matchAll(/^(\S+?\.ts)\((\d+),/gm)].map(([, path, line]) => `${path}:${line}`);
      expect([code === 0, places]).toEqual([false, ["wrong.ts:3", "wrong.ts:4", "wrong.ts:5"]]);
      expect(stdout).toContain("'pgks' does not exist");
    },
  );
});
