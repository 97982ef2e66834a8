import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { formulaFiles } from "@typesalt/core";
import { nvidiaDriver } from "@typesalt/nvidia-driver";
import { ProvisionError, provisionShellcheck } from "@typesalt/salt-oracle";
import { describe, expect, test } from "vitest";

const shellcheck = await provisionShellcheck().catch((cause: unknown) => {
  // As for real Salt: on CI, no check is lost unseen.
  if (!(cause instanceof ProvisionError) || process.env["CI"] === "true") throw cause;
  process.stderr.write(`ShellCheck is not here (${cause.why}): nvrun is not checked with it.\n`);
  return "";
});

function check(text: string, ...options: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(shellcheck, [...options, "-"], { input: text, encoding: "utf8" });
  return { status, stdout, stderr };
}

describe.skipIf(shellcheck === "")("the nvrun of the formula", () => {
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

  test("is what people without Node take", () => {
    const committed = new URL("../packages/nvidia-driver/salt/nvidia_driver/nvrun", import.meta.url);
    expect(readFileSync(committed, "utf8")).toBe(text);
  });

  test("would not be clean without its quotes", () => {
    const { status, stdout } = check(text.replace('exec "$@"', "exec $@"));
    expect(status).toBe(1);
    expect(stdout).toContain("SC2068");
  });
});
