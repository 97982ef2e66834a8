import { expect, test } from "vitest";
import { runProgram } from "./process.ts";
import { provision, provisionShellcheck, saltVersions } from "./provision.ts";
import { availableSalt, saltTest } from "./vitest.ts";

const lines = await availableSalt();

saltTest(lines, (line) => {
  test("the pinned version is installed", async () => {
    const install = await provision(line);
    expect(install.version).toBe(saltVersions[line]);
    const version = await runProgram(install.saltCall, ["--version"]);
    expect(version.stdout).toContain(`salt-call ${install.version}`);
  });
});

test.skipIf(lines.length === 0)("ShellCheck runs", async () => {
  const version = await runProgram(await provisionShellcheck(), ["--version"]);
  expect(version.stdout).toContain("ShellCheck");
});
