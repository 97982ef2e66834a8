/** `typesalt types` as users run it, on installs of real Salt with modules, packages and configuration of their own. */
import { execFileSync, spawnSync } from "node:child_process";
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { provision, type SaltLine } from "@typesalt/salt-oracle";
import { availableSalt, saltTest } from "@typesalt/salt-oracle/vitest";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { compiler } from "../bench/user-project.ts";
import { Workplace } from "./typesalt-workplace.ts";

const app = `"""Runs our application."""


def deployed(name, version, port=80, force=False, tags=None, **kwargs):
    """
    Brings a version of it to the machine.

    version
        The version, such as \`\`1.2.3\`\`.

    tags : []
        Marks for the dashboard.

    .. code-block:: yaml

        shop:
          my_app.deployed:
            - version: 1.2.3
            - tags:
              - blue
    """
    return {"name": name, "changes": {}, "result": True, "comment": "%s %r" % (version, tags)}


def delete(name):
    return {"name": name, "changes": {}, "result": True, "comment": ""}


def mod_watch(name, **kwargs):
    return deployed(name, **kwargs)


def _private(name):
    pass
`;

/** Names that are words of TypeScript, of JavaScript's world, of files that we write, or not names at all. */
const awkward = ["delete", "index", "process", "9lives", "Object", "with-dash", "größe", "class"];

const files: Readonly<Record<string, string>> = {
  "roots/_states/my_app.py": app,
  "roots/_states/bundle/__init__.py": "def there(name, default='x'):\n    pass\n",
  "roots/_states/_hidden.py": "def never(name):\n    pass\n",
  "roots/_states/pkg_more.py": "__virtualname__ = 'pkg'\n\n\ndef blessed(name, by):\n    pass\n",
  "roots/_states/cron.py": "def mine(name):\n    pass\n",
  ...Object.fromEntries(
    awkward.map((name) => [`awkward/_states/${name}.py`, "def export(name, value=1, **kwargs):\n    pass\n"]),
  ),
  "clash/_states/my-app.py": "def a(name):\n    pass\n",
  "clash/_states/my_app.py": "def b(name):\n    pass\n",
  "broken/_states/fine.py": "def fine(name):\n    pass\n",
  "broken/_states/bad.py": "import os\n\n\ndef bad(name:\n    pass\n",
  "broken/_states/nul.py": "x = 1\0\n",
  "broken/_states/deep.py": `x = ${"(".repeat(5000)}1${")".repeat(5000)}\n`,
  "packages/saltext/blue/__init__.py": "",
  "packages/saltext/blue/states/azure.py": "def painted(name, shade='dark'):\n    pass\n",
  "packages/saltext_blue-1.0.dist-info/METADATA": "Metadata-Version: 2.1\nName: saltext-blue\nVersion: 1.0\n",
  "packages/saltext_blue-1.0.dist-info/entry_points.txt": "[salt.loader]\nsaltext.blue = saltext.blue\n",
  "others/saltext/red/__init__.py": "",
  "others/saltext_red-1.0.dist-info/METADATA": "Metadata-Version: 2.1\nName: saltext-red\nVersion: 1.0\n",
  "others/saltext_red-1.0.dist-info/entry_points.txt": "[salt.loader]\nsaltext.red = saltext.red\n",
  "packages/calling.py":
    "import os\nhere = os.path.dirname(__file__)\ndef where():\n    return {'states': [os.path.join(here, 'called')]}\n",
  "packages/called/by_call.py": "def made(name):\n    pass\n",
  "packages/calling-1.0.dist-info/METADATA": "Metadata-Version: 2.1\nName: calling\nVersion: 1.0\n",
  "packages/calling-1.0.dist-info/entry_points.txt": "[salt.loader]\ncalling = calling:where\n",
  "empty-config/readme": "",
  "bad-config/minion": "module_dirs: 7\n",
};

const root = fileURLToPath(new URL("..", import.meta.url));
let work: Workplace;
const lines = await availableSalt();

beforeAll(() => {
  work = new Workplace({ "package.json": '{ "type": "module" }', ...files });
});
afterAll(() => work.remove());

/** A Python with a Salt of that line, and with packages of its own beside it. */
async function pythonWith(line: SaltLine, packages: string | undefined): Promise<string> {
  const { python } = await provision(line);
  const folder = join(work.folder, `venv-${line}-${packages ?? "plain"}`);
  const own = join(folder, "bin/python");
  if (existsSync(own)) return own;
  execFileSync(python, ["-m", "venv", "--without-pip", folder]);
  const site = (of: string) =>
    execFileSync(of, ["-c", "import sysconfig; print(sysconfig.get_path('purelib'))"], { encoding: "utf8" }).trim();
  const added = [site(python), ...(packages === undefined ? [] : [join(work.folder, packages)])];
  work.write(join(site(own), "beside.pth").slice(work.folder.length + 1), `${added.join("\n")}\n`);
  return own;
}

function written(out: string): Readonly<Record<string, string>> {
  const folder = join(work.folder, out);
  return Object.fromEntries(readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), "utf8")]));
}

/** What a TypeScript says of a program that stands beside the typings. */
function compiled(version: string, main: string): string {
  const program = compiler(version);
  // As the workspace has it: packages are read as their sources here.
  const lib = { lib: ["es2023", "es2024.string"], types: ["node"], typeRoots: [join(root, "node_modules/@types")] };
  const compilerOptions = { target: "es2023", module: "nodenext", strict: true, noEmit: true, ...lib };
  const strict = { exactOptionalPropertyTypes: true, skipLibCheck: true, allowImportingTsExtensions: true };
  work.write("tsconfig.json", JSON.stringify({ compilerOptions: { ...compilerOptions, ...strict }, files: [main] }));
  const { stdout } = spawnSync(process.execPath, [program, "-p", ".", "--pretty", "false"], {
    cwd: work.folder,
    encoding: "utf8",
  });
  return stdout;
}

const compilers = ["typescript", "typescript-6", "typescript-5"];

saltTest(lines, (line) => {
  test("every module of the install and of the user, which every TypeScript takes", { timeout: 120_000 }, async () => {
    const python = await pythonWith(line, "packages");
    const out = `all-${line}`;
    const roots = ["--file-root", "roots", "--file-root", "awkward"];
    const ran = await work.run("types", "--python", python, ...roots, "--out", out);
    expect(ran.stderr).toBe(
      "warning: calling:where: it says by a function where its modules are. --execute calls it, which runs its code.\n",
    );
    expect(ran.code).toBe(0);
    expect(ran.stdout).toMatch(new RegExp(`^\\d+ modules of Salt ${line}\\.\\d+, \\d+ functions: written`));
    expect(ran.stdout).toContain("roots/_states: bundle, cron, my_app, pkg\n");
    expect(ran.stdout).toContain("saltext/blue/states: azure\n");
    work.write(
      `use-${line}.ts`,
      [
        'import { project, sls } from "typesalt";',
        `import * as states from "./${out}/index.js";`,
        "const { my_app, pkg, azure, bundle, class_, delete_, _9lives } = states;",
        'const shop = my_app.deployed("shop", { version: "1.2.3", tags: ["blue"], watch: [pkg.installed("nginx")] });',
        'const gone = my_app.delete("old", { require: [{ my_app: "shop" }] });',
        'const own = pkg.blessed("x", { by: "me" });',
        'const rest = [azure.painted("a", { shade: "light" }), bundle.there("b"), class_.export("c"), delete_.export("d"), _9lives.export("e")];',
        "// @ts-expect-error a typo in an argument",
        'my_app.deployed("a", { version: "1", prot: 80 });',
        "// @ts-expect-error a required argument is missing",
        'my_app.deployed("a");',
        "// @ts-expect-error a wrong type",
        'my_app.deployed("a", { version: "1", force: "yes" });',
        "// @ts-expect-error no such function",
        'my_app.deploy("a");',
        "// @ts-expect-error of Salt's own functions the exact types stay",
        'pkg.installed("a", { pkgs: ["a"], sources: [{ a: "b" }] });',
        "// @ts-expect-error a typo in Salt's own function",
        'pkg.installed("a", { versoin: "1" });',
        "// @ts-expect-error a private function",
        "my_app._private;",
        "// @ts-expect-error Salt's own file is hidden by the user's of that name",
        'states.cron.present("a");',
        `export default project({ top: { "*": [sls("site", [shop, gone, own, ...rest])] } });`,
      ].join("\n"),
    );
    for (const version of compilers) expect(compiled(version, `use-${line}.ts`), version).toBe("");
    expect(readdirSync(join(work.folder, out)).filter((name) => /hidden/.test(name))).toEqual([]);
  });

  test("a package that says by a function where its modules are is asked with --execute", async () => {
    const python = await pythonWith(line, "packages");
    const out = `executed-${line}`;
    const ran = await work.run("types", "--python", python, "--out", out, "--execute", "--only", "by_call");
    expect([ran.code, ran.stderr]).toEqual([0, ""]);
    expect(written(out)["by_call.ts"]).toContain("  made(id: ");
  });

  test("documentation of the install stands at functions and arguments", async () => {
    const python = await pythonWith(line, undefined);
    await work.run("types", "--python", python, "--file-root", "roots", "--out", `doc-${line}`, "--only", "my_app,at");
    const found = written(`doc-${line}`);
    expect(Object.keys(found).sort()).toEqual(["at.ts", "index.ts", "my_app.ts"]);
    expect(found["my_app.ts"]).toContain("   * Brings a version of it to the machine.\n");
    expect(found["my_app.ts"]).toContain("/** The version, such as `1.2.3`. */\n  version: Input<string>;");
    expect(found["my_app.ts"]).toContain("```yaml\n   * shop:\n   *   my_app.deployed:");
    expect(found["my_app.ts"]).toMatch(/tags\?: YamlList|tags\?: .*List/);
    expect(found["at.ts"]).toContain("   * Add a job to queue.\n");
  });

  test("of one file's name, the place that Salt's loader prefers counts", { timeout: 60_000 }, async () => {
    const python = await pythonWith(line, "others");
    const places = [
      "p/last/states",
      "p/first/_states",
      "p/states_dir",
      "others/saltext/red/states",
      "p/extmods/states",
    ];
    for (let subset = 1; subset < 1 << places.length; subset += 1) {
      places.forEach((place, index) => {
        if ((subset & (1 << index)) !== 0) {
          work.write(`${place}/who_${subset}.py`, `def from_${index}(name):\n    pass\n`);
        }
      });
    }
    const at = (path: string) => join(work.folder, path);
    const config = {
      extension_modules: at("p/extmods"),
      module_dirs: [at("p/first"), at("p/last")],
      states_dirs: [at("p/states_dir")],
    };
    work.write("config/minion", "id: m\nmodule_dirs: [/nowhere]\n");
    work.write("config/minion.d/own.conf", JSON.stringify(config));
    const loaded = execFileSync(
      python,
      [
        "-c",
        "import json, sys, salt.config, salt.loader\nopts = salt.config.minion_config(None)\nopts.update(json.loads(sys.argv[1]))\nopts['file_client'] = 'local'\nstates = salt.loader.states(opts, {}, {}, {})\nprint(json.dumps(sorted(name for name in states if name.startswith('who_'))))",
        JSON.stringify({ ...config, cachedir: at("cache"), root_dir: at("root") }),
      ],
      { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] },
    );
    const { code, stderr } = await work.run(
      "types",
      "--python",
      python,
      "--config-dir",
      "config",
      "--out",
      "who",
      "--execute",
    );
    expect([code, stderr]).toEqual([0, ""]);
    const typed = Object.entries(written("who")).flatMap(([name, text]) =>
      name.startsWith("who_") ? [`${name.slice(0, -3)}.${/\["(from_\d)"\]/.exec(text)?.[1]}`] : [],
    );
    expect(typed.sort()).toEqual((JSON.parse(loaded.trim().split("\n").at(-1) as string) as string[]).sort());
    expect(typed).toHaveLength((1 << places.length) - 1);
  });

  test("what the typings let through is what Salt runs", { timeout: 120_000 }, async () => {
    const python = await pythonWith(line, undefined);
    await work.run("types", "--python", python, "--file-root", "roots", "--out", `run-${line}`, "--only", "my_app");
    work.write(
      `run-${line}.ts`,
      [
        'import { project, sls } from "typesalt";',
        'import { run } from "typesalt/node";',
        `import { my_app } from "./run-${line}/index.js";`,
        'const shop = my_app.deployed("shop", { version: "1.2.3", tags: ["blue", "1.0"] });',
        'const site = project({ saltenv: "base", top: { "*": [sls("site", [shop])] } });',
        "export default site;",
        "await run(import.meta, site);",
      ].join("\n"),
    );
    const tsx = fileURLToPath(import.meta.resolve("tsx/cli"));
    const tree = join(work.folder, `tree-${line}`);
    execFileSync(process.execPath, [tsx, `run-${line}.ts`, "--out", tree], { cwd: work.folder });
    const states = join(tree, "srv/salt");
    const state = join(work.folder, `state-${line}`);
    mkdirSync(join(state, "etc"), { recursive: true });
    work.write(
      `state-${line}/etc/minion`,
      JSON.stringify({
        ...{
          id: "m",
          file_client: "local",
          file_roots: { base: [states] },
          states_dirs: [join(work.folder, "roots/_states")],
          root_dir: state,
          cachedir: join(state, "cache"),
        },
        ...{ pki_dir: join(state, "pki"), log_file: join(state, "log"), enable_gpu_grains: false },
      }),
    );
    const call = `import sys, salt.scripts; sys.argv = ["salt-call", *sys.argv[1:]]; salt.scripts.salt_call()`;
    const args = ["--local", "--config-dir", join(state, "etc"), "--out", "json", "--log-level", "error"];
    const said = execFileSync(python, ["-c", call, ...args, "state.apply", "site"], { encoding: "utf8" });
    const { local } = JSON.parse(said) as { readonly local: Readonly<Record<string, { readonly comment: string }>> };
    expect(Object.values(local).map(({ comment }) => comment)).toEqual(["1.2.3 ['blue', '1.0']"]);
  });
});

describe.skipIf(lines.length === 0)("bad input", () => {
  let python: string;
  beforeAll(async () => {
    python = await pythonWith(lines.at(-1) as SaltLine, undefined);
  });

  test("files that Python does not take are named by line, and the others are written", async () => {
    const { code, stderr } = await work.run(
      "types",
      "--python",
      python,
      "--file-root",
      "broken",
      "--out",
      "b1",
      "--only",
      "fine",
    );
    expect(code).toBe(1);
    expect(stderr).toMatch(/error: broken\/_states\/bad\.py:4: Python does not take it, and neither does Salt: /);
    expect(stderr).toMatch(/error: broken\/_states\/nul\.py/);
    expect(stderr).toMatch(/error: broken\/_states\/deep\.py/);
    expect(stderr).not.toMatch(/Traceback|\n {2,}/);
    expect(Object.keys(written("b1")).sort()).toEqual(["fine.ts", "index.ts"]);
  });

  test("of two modules that TypeScript cannot tell apart one is written, and that is said", async () => {
    const { code, stderr } = await work.run("types", "--python", python, "--file-root", "clash", "--out", "c1");
    expect(code).toBe(0);
    expect(stderr).toBe("warning: my_app: its name in TypeScript is that of my-app, so it has no typings.\n");
  });

  test.each([
    [["--file-root", "roots"], /needs --out DIR/],
    [["--out", "x", "--file-root", "nowhere"], /--file-root nowhere: there is no such directory/],
    [["--out", "x", "--config-dir", "empty-config"], /no file minion or master/],
    [["--out", "x", "--config-dir", "bad-config"], /bad-config\/minion: module_dirs is no list of directories/],
    [["--out", "x", "--only", "crno"], /no module "crno" is in what was read\. Did you mean "cron"\?\n$/],
    [["--out", "package.json"], /--out package\.json: .*no directory/],
    [["--out", "x", "--minion", "a"], /--minion is no option of types, but of check and plan/],
    [["--out", ""], /--out is given nothing/],
    [["tree", "--out", "x"], /types takes no INPUT, but options: "tree"/],
  ])("%j writes nothing, and says why in one line", async (args, message) => {
    const { code, stdout, stderr } = await work.run("types", "--python", python, ...args);
    expect([code, stdout]).toEqual([2, ""]);
    expect(stderr).toMatch(message);
    expect(stderr).toMatch(/^typesalt: .*\n$/);
    expect(existsSync(join(work.folder, "x"))).toBe(false);
  });

  test.each([
    ["as pip and distributions have it", (own: string) => `#!${own}\nimport sys\n`],
    ["as pip has it for a long path", (own: string) => `#!/bin/sh\n'''exec' "${own}" "$0" "$@"\n' '''\nimport sys\n`],
  ])("without --python, that of salt-call: %s", async (name, text) => {
    const folder = `bin-${name.length}`;
    work.write(`${folder}/salt-call`, text(python));
    chmodSync(join(work.folder, folder, "salt-call"), 0o755);
    const path = join(work.folder, folder);
    const { code, stdout } = await work.runWith(path, "types", "--out", `of-${folder}`, "--only", "at");
    expect([code, stdout]).toEqual([0, expect.stringContaining(`1 module of Salt ${lines.at(-1)}.`)]);
  });

  test("without --python, that beside salt-call in Salt's own packages", async () => {
    work.write("onedir/salt-call", '#!/bin/sh\n"exec" "$(dirname "$0")/bin/python3" "$0" "$@"\n');
    chmodSync(join(work.folder, "onedir/salt-call"), 0o755);
    work.write("onedir/bin/python3", `#!/bin/sh\nexec ${python} "$@"\n`);
    chmodSync(join(work.folder, "onedir/bin/python3"), 0o755);
    mkdirSync(join(work.folder, "links"), { recursive: true });
    symlinkSync("../onedir/salt-call", join(work.folder, "links/salt-call"));
    const path = join(work.folder, "links");
    const { code, stdout } = await work.runWith(path, "types", "--out", "of-onedir", "--only", "at");
    expect([code, stdout]).toEqual([0, expect.stringContaining(`1 module of Salt ${lines.at(-1)}.`)]);
  });

  test("a Python that is none, and one without Salt", async () => {
    const none = await work.run("types", "--python", "/nowhere/python", "--out", "x");
    expect(none).toEqual({
      code: 2,
      stdout: "",
      stderr:
        "typesalt: No Python to read Salt's modules with: /nowhere/python cannot be started: there is no such file or directory. Name one by --python PATH.\n",
    });
    const bare = join(work.folder, "bare");
    execFileSync(python, ["-m", "venv", "--without-pip", bare]);
    const without = await work.run("types", "--python", join(bare, "bin/python"), "--out", "x");
    expect([without.code, without.stderr]).toEqual([2, expect.stringContaining("has no Salt, and no directory")]);
    const own = await work.run(
      "types",
      "--python",
      join(bare, "bin/python"),
      "--out",
      "bare-out",
      "--file-root",
      "roots",
    );
    expect([own.code, own.stderr]).toEqual([0, expect.stringMatching(/^warning: .* has no Salt: only the named/)]);
    expect(Object.keys(written("bare-out")).sort()).toEqual([
      "bundle.ts",
      "cron.ts",
      "index.ts",
      "my_app.ts",
      "pkg.ts",
    ]);
  });

  test("a file of somebody else is never overwritten; what an earlier run wrote goes when it is needed no more", async () => {
    const types = (out: string, only: string) =>
      work.run("types", "--python", python, "--file-root", "roots", "--out", out, "--only", only);
    work.write("mine/cron.ts", "export const cron = 1;\n");
    const refused = await types("mine", "cron");
    expect([refused.code, refused.stderr]).toEqual([
      2,
      expect.stringMatching(/mine\/cron\.ts was not written by typesalt/),
    ]);
    expect(written("mine")).toEqual({ "cron.ts": "export const cron = 1;\n" });
    await types("twice", "cron,my_app");
    work.write("twice/own.ts", "export {};\n");
    const before = statSync(join(work.folder, "twice/cron.ts")).mtimeMs;
    await types("twice", "cron");
    expect(Object.keys(written("twice")).sort()).toEqual(["cron.ts", "index.ts", "own.ts"]);
    expect(statSync(join(work.folder, "twice/cron.ts")).mtimeMs).toBe(before);
    rmSync(join(work.folder, "twice"), { recursive: true });
  });
});
