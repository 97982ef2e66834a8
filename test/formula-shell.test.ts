/** The shell commands of the formula: ShellCheck has nothing to say of them, and the module's check says what it should. */
import { spawnSync } from "node:child_process";
import { chmodSync, mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { highDataOf, type Minion } from "@typesalt/core";
import { provisionShellcheck } from "@typesalt/salt-oracle";
import { availableSalt } from "@typesalt/salt-oracle/vitest";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { explainModule, hasModule } from "../packages/nvidia-driver/src/verify.ts";
import * as formula from "./formula.ts";

const pillar = {
  "nvidia-driver": { tmp_size: 4096, create: [{ name: "a", source: "b", kind: "standalone" }] },
};

/** Every command that a state runs, or asks before it does. */
function commandsOf(of: Minion): readonly string[] {
  const { init, create, repair, disable_nouveau, full_desktop } = formula.nvd;
  const out = new Set<string>();
  for (const sls of of.id === "dom0" ? [create] : [init, repair, disable_nouveau, full_desktop]) {
    for (const [, body] of highDataOf(formula.only(sls), formula.withPillar(of, pillar))) {
      for (const [module, args] of body as ReadonlyMap<string, readonly unknown[]>) {
        if (!Array.isArray(args)) continue;
        for (const arg of args as readonly unknown[]) {
          if (!(arg instanceof Map)) continue;
          for (const [key, value] of arg as ReadonlyMap<string, unknown>)
            if (
              typeof value === "string" &&
              (["unless", "onlyif"].includes(key) || (module === "cmd" && key === "name"))
            )
              out.add(value);
        }
      }
    }
  }
  return [...out];
}

const all = [...new Set([formula.dom0, formula.debianNv, formula.fedoraNv].flatMap(commandsOf))];

test("there are commands to look at", () => {
  expect(all.length).toBeGreaterThan(10);
  expect(all.join("\n")).toContain("qvm-clone --class StandaloneVM b a");
});

// Where Salt could be installed there is a Python for ShellCheck, too.
describe.skipIf((await availableSalt()).length === 0)("ShellCheck", () => {
  let shellcheck = "";
  beforeAll(async () => {
    shellcheck = await provisionShellcheck();
  });

  test.each(all)("%s", (command) => {
    // SC2012: names of kernels are plain, and ls sorts logs by time.
    const { stdout, status } = spawnSync(shellcheck, ["--shell=sh", "--severity=info", "--exclude=SC2012", "-"], {
      input: `${command}\n`,
      encoding: "utf8",
    });
    expect([stdout, status]).toEqual(["", 0]);
  });
});

describe("the check of the module", () => {
  const root = mkdtempSync(join(tmpdir(), "typesalt-module-"));
  afterAll(() => rmSync(root, { recursive: true }));
  const bin = join(root, "bin");
  mkdirSync(bin);
  mkdirSync(join(root, "boot"));
  for (const name of ["6.1.0-9-amd64", "6.12.38-amd64", "6.1.0-10-amd64", "0-rescue-abc"])
    writeFileSync(join(root, "boot", `vmlinuz-${name}`), "");

  function run(script: string, built: string) {
    // As modinfo is called: -k KERNEL -F version nvidia.
    writeFileSync(join(bin, "modinfo"), `#!/bin/sh\n[ "$2" = "${built}" ] && echo 550.1\n`);
    chmodSync(join(bin, "modinfo"), 0o755);
    const text = script
      .replaceAll("/boot/", `${root}/boot/`)
      .replaceAll("/var/", `${root}/var/`)
      .replaceAll("s|^/boot", `s|^${root}/boot`);
    const { stdout, status } = spawnSync("sh", ["-c", text], {
      encoding: "utf8",
      env: { PATH: `${bin}:/usr/bin:/bin` },
    });
    return { stdout, status };
  }

  test("asks for the newest kernel, not for the first or the rescue one", () => {
    expect(run(hasModule, "6.12.38-amd64")).toEqual({ stdout: "550.1\n", status: 0 });
    expect(run(hasModule, "6.1.0-10-amd64").status).toBe(1);
    expect(run(explainModule, "6.12.38-amd64")).toEqual({ stdout: "", status: 0 });
  });

  test("fails with the end of the newest log, or says that there is none", () => {
    expect(run(explainModule, "none")).toEqual({
      stdout:
        "The NVIDIA module was not built for the kernel 6.12.38-amd64. The end of the newest log:\nthere is none: are the kernel's headers installed?\n",
      status: 1,
    });
    const lines = Array.from({ length: 30 }, (_, index) => `line ${index}`).join("\n");
    const logs = { "var/lib/dkms/nvidia/550/build/make.log": lines, "var/cache/akmods/nvidia/old.log": "old" };
    for (const [path, text] of Object.entries(logs)) {
      mkdirSync(join(root, path, ".."), { recursive: true });
      writeFileSync(join(root, path), `${text}\n`);
    }
    utimesSync(join(root, "var/cache/akmods/nvidia/old.log"), 1, 1);
    const { stdout, status } = run(explainModule, "none");
    expect(status).toBe(1);
    expect(stdout).toContain("make.log\nline 10\n");
    expect(stdout).toMatch(/line 29\n$/);
  });
});
