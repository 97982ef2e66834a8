import { spawnSync } from "node:child_process";
import { formulaFiles } from "@typesalt/core";
import { nvidiaDriver } from "@typesalt/nvidia-driver";
import { provisionShellcheck } from "@typesalt/salt-oracle";
import { beforeAll, describe, expect, test } from "vitest";

let shellcheck = "";
beforeAll(async () => {
  shellcheck = await provisionShellcheck();
});

function check(text: string, ...options: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(shellcheck, [...options, "-"], { input: text, encoding: "utf8" });
  return { status, stdout, stderr };
}

describe("the nvrun of the formula", () => {
  const text = formulaFiles(nvidiaDriver()).get("nvidia_driver/nvrun")?.text ?? "";

  test.each([
    ["sh", "--enable=all"],
    ["dash", "--enable=all"],
    // Fedora's sh is bash; the optional checks would have what only bash has.
    ["bash"],
  ])("is clean for %s", (shell, ...options) => {
    expect(text).not.toBe("");
    expect(check(text, "--severity=style", `--shell=${shell}`, ...options)).toEqual({
      status: 0,
      stdout: "",
      stderr: "",
    });
  });

  test("would not be clean without its quotes", () => {
    const { status, stdout } = check(text.replace('exec "$@"', "exec $@"));
    expect(status).toBe(1);
    expect(stdout).toContain("SC2068");
  });
});
