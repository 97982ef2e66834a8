/** The packages as others get them: packed, installed into an empty project, used with plain Node and TypeScript. */
import { execFile } from "node:child_process";
import { existsSync, realpathSync } from "node:fs";
import { cp, mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { basename, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { provision } from "@typesalt/salt-oracle";
import { availableSalt } from "@typesalt/salt-oracle/vitest";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

const root = fileURLToPath(new URL("..", import.meta.url));
const tsc = join(root, "node_modules/.bin/tsc");
/** The folders of the packages that are published, each after those that it depends on, and their names. */
const packages = [
  { folder: "catalogue", name: "@typesalt/catalogue" },
  { folder: "core", name: "@typesalt/core" },
  { folder: "nvidia-driver", name: "@typesalt/nvidia-driver" },
  { folder: "typesalt", name: "typesalt" },
] as const;

const lines = await availableSalt();
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

interface Manifest {
  readonly name: string;
  readonly exports?: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly bin?: Readonly<Record<string, string>>;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

async function manifestOf(folder: string): Promise<Manifest> {
  return JSON.parse(await readFile(join(folder, "package.json"), "utf8")) as Manifest;
}

/** Packed from a copy, as the build writes `dist` and other tests read the workspace at the same time. */
async function pack(): Promise<void> {
  const copy = join(work, "workspace");
  const own = (path: string) => !/\/(?:node_modules|dist|__pycache__)(?:\/|$)/.test(path.slice(root.length - 1));
  await mkdir(copy);
  for (const name of ["package.json", "pnpm-workspace.yaml", "tsconfig.base.json", "LICENSE", "packages"]) {
    await cp(join(root, name), join(copy, name), { recursive: true, filter: own });
  }
  await symlink(join(root, "node_modules"), join(copy, "node_modules"));
  for (const { folder, name } of packages) {
    const dependencies = join(copy, "packages", folder, "node_modules");
    for (const dependency of Object.keys((await manifestOf(join(copy, "packages", folder))).dependencies ?? {})) {
      const inside = packages.find((each) => each.name === dependency);
      const target = join(
        inside === undefined ? root : copy,
        inside ? `packages/${inside.folder}` : `packages/${folder}/node_modules/${dependency}`,
      );
      await mkdir(dirname(join(dependencies, dependency)), { recursive: true });
      await symlink(target, join(dependencies, dependency));
    }
    const command = ["-y", "pnpm@12", "--config.verify-deps-before-run=false", "pack", "--pack-destination", work];
    await must(join(copy, "packages", folder), "npx", ...command);
    expect(await readdir(work), name).toContainEqual(expect.stringMatching(/\.tgz$/));
  }
}

/** What the packages need from others, as it is installed here: no network is needed. */
async function packForeign(): Promise<void> {
  const pending = packages.map(({ folder }) => join(root, "packages", folder));
  const seen = new Set<string>();
  for (let folder = pending.pop(); folder !== undefined; folder = pending.pop()) {
    const { dependencies = {}, optionalDependencies = {} } = await manifestOf(folder);
    const { resolve } = createRequire(join(folder, "package.json"));
    for (const name of Object.keys({ ...dependencies, ...optionalDependencies })) {
      if (seen.has(name) || packages.some((each) => each.name === name)) continue;
      try {
        const found = realpathSync(dirname(resolve(`${name}/package.json`)));
        seen.add(name);
        pending.push(found);
        // As `npm pack` would; npm itself gives up on packages of this size in pnpm's store.
        const archive = join(work, `${name.replaceAll(/[^a-z0-9]/g, "-")}.tgz`);
        const inside = `s|^${basename(found)}|package|`;
        await must(
          work,
          "tar",
          "--hard-dereference",
          "-czf",
          archive,
          "--transform",
          inside,
          "-C",
          dirname(found),
          basename(found),
        );
      } catch (cause) {
        // What is for other systems is not installed here.
        if (name in dependencies) throw cause;
      }
    }
  }
}

beforeAll(async () => {
  work = await mkdtemp(join(tmpdir(), "typesalt-pack-"));
  consumer = join(work, "consumer");
  await mkdir(consumer);
  await writeFile(join(consumer, "package.json"), '{ "name": "consumer", "private": true, "type": "module" }\n');
  await packForeign();
  await pack();
  const tarballs = (await readdir(work)).filter((name) => name.endsWith(".tgz")).map((name) => join(work, name));
  await must(consumer, "npm", "install", "--offline", "--no-audit", "--no-fund", ...tarballs);
});
afterAll(() => rm(work, { recursive: true, force: true }));

async function installed(name: string): Promise<readonly string[]> {
  const folder = join(consumer, "node_modules", name);
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1));
}

describe.each(packages)("the tarball of $name", ({ name }) => {
  test("holds what is needed, and no tests", async () => {
    const files = await installed(name);
    expect(files).toEqual(
      expect.arrayContaining(["LICENSE", "README.md", "package.json", "dist/index.js", "dist/index.d.ts"]),
    );
    expect(files.filter((path) => /\.test[.-]|tsconfig|scripts\/|node_modules/.test(path))).toEqual([]);
    const allowed = /^(?:LICENSE|README\.md|package\.json|(?:dist|src|salt|python)\/.+)$/;
    expect(files.filter((path) => !allowed.test(path))).toEqual([]);
  });

  test("has what its exports name, and nothing that points to the workspace", async () => {
    const folder = join(consumer, "node_modules", name);
    const text = await readFile(join(folder, "package.json"), "utf8");
    const manifest = JSON.parse(text) as Manifest;
    for (const target of Object.values(manifest.bin ?? {})) expect(existsSync(join(folder, target)), target).toBe(true);
    expect(Object.keys(manifest.exports ?? {})).toContain(".");
    for (const conditions of Object.values(manifest.exports ?? {})) {
      expect(Object.keys(conditions)).toEqual(["types", "default"]);
      for (const target of Object.values(conditions)) {
        expect(target).toMatch(/^\.\/dist\//);
        // A pattern stands for each state module.
        expect(existsSync(join(folder, target.replace("*", "file"))), target).toBe(true);
      }
    }
    expect(text).not.toContain("workspace:");
  });

  test("has source maps that lead to files in it", async () => {
    const folder = join(consumer, "node_modules", name);
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

  test("is type-checked by the name typesalt too, and runs with plain Node", async () => {
    const folder = join(consumer, "by-name");
    await mkdir(folder);
    const compilerOptions = { strict: true, noEmit: true, types: [], target: "es2022", module: "nodenext" };
    await writeFile(join(folder, "tsconfig.json"), JSON.stringify({ compilerOptions, include: ["*.ts"] }));
    const named = site.replaceAll("@typesalt/core", "typesalt");
    await writeFile(
      join(folder, "site.ts"),
      `${named}export { site as default };\nexport { run } from "typesalt/node";\n`,
    );
    expect(await run(folder, tsc, "-p", ".")).toEqual({ code: 0, stdout: "", stderr: "" });
    await writeFile(
      join(folder, "site.mjs"),
      `${named}console.log(render(site).files.size, locationOf(nginx).line);\n`,
    );
    expect(await must(folder, process.execPath, "site.mjs")).toMatch(/^\d+ 6\n$/);
  });
});

describe("the command typesalt, installed", () => {
  const typesalt = (cwd: string, ...args: readonly string[]) => run(cwd, "npx", "typesalt", ...args);

  /** npm may have something to say of its own. */
  const linesOf = (stderr: string) => stderr.split("\n").filter((line) => line !== "" && !line.startsWith("npm "));

  test("says its version", async () => {
    const { version } = JSON.parse(await readFile(join(root, "packages/typesalt/package.json"), "utf8")) as {
      readonly version: string;
    };
    expect(await typesalt(consumer, "--version")).toMatchObject({ code: 0, stdout: `${version}\n` });
  });

  test.skipIf(lines.length === 0)("writes typings of own modules, which fit the packed declarations", async () => {
    const folder = join(consumer, "own-modules");
    await mkdir(join(folder, "srv/_states"), { recursive: true });
    await writeFile(join(folder, "srv/_states/my_app.py"), "def deployed(name, version, port=80):\n    pass\n");
    const { python } = await provision("3007");
    const { code, stderr } = await typesalt(
      folder,
      "types",
      "--python",
      python,
      "--file-root",
      "srv",
      "--out",
      "modules",
    );
    expect([code, linesOf(stderr)]).toEqual([0, []]);
    const compilerOptions = { strict: true, noEmit: true, types: [], target: "es2022", module: "nodenext" };
    await writeFile(join(folder, "tsconfig.json"), JSON.stringify({ compilerOptions, files: ["use.ts"] }));
    const use = [
      'import { cron, my_app } from "./modules/index.js";',
      'my_app.deployed("a", { version: "1", require: cron.present("b") });',
      'my_app.deployed("a", { version: "1", prot: 80 });',
    ];
    await writeFile(join(folder, "use.ts"), use.join("\n"));
    const { stdout } = await run(folder, tsc, "-p", ".", "--pretty", "false");
    expect(stdout).toMatch(/^use\.ts\(3,38\): error TS\d+: .*'prot' does not exist.*\n$/);
  });

  test("checks a tree", async () => {
    await mkdir(join(consumer, "srv"));
    await writeFile(join(consumer, "srv/top.sls"), "base:\n  '*': [web]\n");
    await writeFile(join(consumer, "srv/web.sls"), "nginx:\n  pkg.installed:\n    - requires:\n      - pkg: git\n");
    const { code, stdout } = await typesalt(consumer, "check", "srv", "--minion", "web1");
    expect(code).toBe(1);
    expect(stdout).toMatch(
      /^error\[unknown-argument\].*`requires`.*Did you mean "require"\?\n {2}at srv\/web\.sls:3:7\n/,
    );
  });

  test("has its renderer for Salt beside it", async () => {
    expect(await installed("typesalt")).toContain("salt/_modules/typesalt_render.py");
  });

  // Without "type": "module" Node would take the file for CommonJS, with a copy of typesalt of its own.
  test.each(["module", undefined])("plans a project in TypeScript (type: %s)", async (type) => {
    const folder = join(consumer, `plan-${type}`);
    await mkdir(folder);
    await writeFile(join(folder, "package.json"), JSON.stringify({ name: "plan", private: true, type }));
    const states = 'const a: State = pkg.installed("a");\nconst b: State = pkg.installed("b", { require: a });\n';
    const heads =
      'import { minion, project, sls, type State } from "typesalt";\nimport { pkg } from "typesalt/states";\nimport { id } from "./id";\n';
    const made =
      'const web = sls("web", [b, a]);\nexport default project({ top: { "*": [web] }, minions: [minion({ id })] });\n';
    await writeFile(join(folder, "id.ts"), 'export const id: string = "web1";\n');
    await writeFile(join(folder, "site.ts"), `${heads}${states}${made}`);
    const { code, stdout, stderr } = await typesalt(folder, "plan", "site.ts", "--json");
    expect({ code, stderr: linesOf(stderr) }).toEqual({ code: 0, stderr: [] });
    const { verdict, steps } = JSON.parse(stdout) as {
      readonly verdict: string;
      readonly steps: readonly { id: string }[];
    };
    expect({ verdict, ids: steps.map(({ id }) => id) }).toEqual({ verdict: "runs", ids: ["a", "b"] });
    await writeFile(
      join(folder, "cycle.ts"),
      `${heads}${states}${made}`.replace('("a")', '("a", { require: { pkg: "b" } })'),
    );
    const found = await typesalt(folder, "check", "cycle.ts");
    expect(found.code).toBe(1);
    expect(found.stdout).toContain("at cycle.ts:4:22\n");
  });

  test("and says in one line why a module does not load", async () => {
    await writeFile(join(consumer, "broken.mjs"), "\nexport default {;\n");
    const { code, stdout, stderr } = await typesalt(consumer, "check", "broken.mjs");
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(linesOf(stderr)).toEqual([
      expect.stringMatching(/^typesalt: broken\.mjs does not load: Unexpected token ';' \(.*broken\.mjs:2\)$/),
    ]);
  });
});
