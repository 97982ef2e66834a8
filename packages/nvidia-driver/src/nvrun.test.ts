import { type SpawnSyncReturns, spawn, spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, describe, expect, test } from "vitest";
import { nvrun } from "./nvrun.ts";

const directory = mkdtempSync(join(tmpdir(), "typesalt-nvrun-"));
const script = join(directory, "nvrun");
const show = join(directory, "show");
writeFileSync(script, nvrun, { mode: 0o755 });
// One argument after another, each closed by a NUL, which no argument can have in it.
writeFileSync(show, `#!/bin/sh\nfor each do printf '%s\\0' "$each"; done\n`, { mode: 0o755 });
afterAll(() => rmSync(directory, { recursive: true, force: true }));

/** Debian's `sh` is dash, Fedora's is bash. */
const shells = ["/bin/sh", "/bin/dash", "/bin/bash"].filter((shell) => existsSync(shell));

interface Setting {
  readonly shell?: string;
  readonly input?: string;
  readonly env?: NodeJS.ProcessEnv;
}

function run(
  args: readonly string[],
  { shell, input = "", env = process.env }: Setting = {},
): SpawnSyncReturns<string> {
  const [program, ...before] = shell === undefined ? [script] : [shell, script];
  return spawnSync(program, [...before, ...args], { encoding: "utf8", cwd: directory, input, env });
}

function shown(args: readonly string[], shell?: string): readonly string[] {
  const { status, stdout, stderr } = run([show, ...args], shell === undefined ? {} : { shell });
  expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  return stdout.split("\0").slice(0, -1);
}

function variables({ stdout }: SpawnSyncReturns<string>): ReadonlyMap<string, string> {
  const entries = stdout.split("\0").filter((entry) => entry.includes("="));
  return new Map(entries.map((entry) => [entry.slice(0, entry.indexOf("=")), entry.slice(entry.indexOf("=") + 1)]));
}

test("is a script of its own, with its licence", () => {
  expect(nvrun).toMatch(/^#!\/bin\/sh\n# SPDX-License-Identifier: GPL-3\.0-or-later\n/);
  expect(nvrun).toMatch(/[^\n]\n$/);
  expect(run(["true"]).status).toBe(0);
});

describe.each(shells)("with %s", (shell) => {
  test.each([
    ["spaces", ["a b", " c ", "  "]],
    ["quotes", [`'`, `"`, `it's "so"`, "`x`", "$HOME", "$(id)", "\\"]],
    ["nothing", []],
    ["empty arguments", ["", "a", "", ""]],
    ["globs", ["*", "?", "[a-z]*", "~", "{a,b}"]],
    ["newlines and tabs", ["\n", "a\nb\n", "\t", "\r"]],
    ["leading dashes", ["-c", "--", "-", "--help", "-a"]],
    ["operators", ["&", "|", ";", ">out", "#", "!", "a=b"]],
    ["other letters", ["ä", "\u{1f600}"]],
  ])("passes %s on", (_, args) => {
    expect(shown(args, shell)).toEqual(args);
  });

  test("takes a program with a space in its name", () => {
    const program = join(directory, "a program");
    writeFileSync(program, "#!/bin/sh\necho ran\n", { mode: 0o755 });
    expect(run([program], { shell }).stdout).toBe("ran\n");
  });

  test.each([[[]], [["-c", "env"]], [["-a", "x", "env"]], [["--help"]], [["--", "env"]], [["-"]]])(
    "shows its usage for %j",
    (args) => {
      const { status, stdout, stderr } = run(args, { shell });
      expect({ status, stdout, stderr }).toEqual({
        status: 2,
        stdout: "",
        stderr: "usage: nvrun PROGRAM [ARGUMENT...]\n",
      });
    },
  );

  test("ends with 127 for a program that does not exist, and with 126 for one that cannot be run", () => {
    const plain = join(directory, "plain");
    const folder = join(directory, "folder");
    writeFileSync(plain, "", { mode: 0o644 });
    mkdirSync(folder, { recursive: true });
    for (const [program, status] of [
      ["typesalt-no-such-program", 127],
      [join(directory, "none"), 127],
      [plain, 126],
      [folder, 126],
    ] as const) {
      const result = run([program], { shell });
      expect([program, result.status, result.stdout]).toEqual([program, status, ""]);
      expect(result.stderr).toContain(program);
    }
  });

  test("sets the variables of render offload, whatever they were, and no others of them", () => {
    const env = { ...process.env, __NV_PRIME_RENDER_OFFLOAD: "0", __VK_LAYER_NV_optimus: "NVIDIA_only", A_B: "c\nd" };
    const found = variables(run(["env", "-0"], { shell, env }));
    expect(found.get("__NV_PRIME_RENDER_OFFLOAD")).toBe("1");
    expect(found.get("__GLX_VENDOR_LIBRARY_NAME")).toBe("nvidia");
    expect(found.get("__VK_LAYER_NV_optimus")).toBe("NVIDIA_only");
    expect(found.get("A_B")).toBe("c\nd");
    const bare = variables(run(["env", "-0"], { shell, env: { PATH: process.env["PATH"] } }));
    // What the shells themselves add.
    const own = new Set(["PWD", "OLDPWD", "SHLVL", "_"]);
    expect([...bare.keys()].filter((name) => !own.has(name)).sort()).toEqual([
      "PATH",
      "__GLX_VENDOR_LIBRARY_NAME",
      "__NV_PRIME_RENDER_OFFLOAD",
    ]);
  });

  test("leaves standard input, output and error to the program", () => {
    const input = "one\n*\n\ttwo";
    expect(run(["cat"], { shell, input }).stdout).toBe(input);
    const both = run(["sh", "-c", "echo out; echo err >&2"], { shell });
    expect([both.stdout, both.stderr]).toEqual(["out\n", "err\n"]);
  });

  test.each(["SIGTERM", "SIGKILL", "SIGINT"] as const)("ends by the %s that ends the program", (signal) => {
    const { status, signal: ended } = run(["sh", "-c", `kill -${signal.slice(3)} $$`], { shell });
    expect([status, ended]).toEqual([null, signal]);
  });

  test("gives its process to the program, which so gets the signals sent to nvrun", async () => {
    const child = spawn(shell, [
      script,
      "sh",
      "-c",
      "trap 'echo caught; exit 7' TERM; echo $$; while :; do sleep 0.05; done",
    ]);
    let output = "";
    child.stdout.setEncoding("utf8").on("data", (text: string) => {
      if (output === "") child.kill("SIGTERM");
      output += text;
    });
    const status = await new Promise((done) => child.on("close", done));
    expect([output, status]).toEqual([`${child.pid}\ncaught\n`, 7]);
  });
});

test("every exit status is the program's", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 255 }), (status) => {
      expect(run(["sh", "-c", `exit ${status}`]).status).toBe(status);
    }),
    { examples: [[0], [1], [2], [126], [127], [128], [130], [255]] },
  );
});

test("every list of arguments arrives as it is", () => {
  const awkward = fc.constantFrom(..."ab -*?[]{}~'\"`$\\()<>|&;#!=%\n\t\r/äß\u{1f600}");
  const argument = fc.oneof(
    fc.string({ unit: awkward, maxLength: 12 }),
    fc.string({ unit: "grapheme" }).map((text) => text.replaceAll("\0", "")),
  );
  fc.assert(
    fc.property(fc.array(argument, { maxLength: 6 }), (args) => {
      expect(shown(args)).toEqual(args);
    }),
  );
});
