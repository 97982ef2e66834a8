import { chmod, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { findPython } from "./python.ts";

let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "python-test-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** A command that behaves as a Python of some kind. */
async function stub(name: string, script: string): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, `#!/bin/sh\n${script}\n`);
  await chmod(path, 0o755);
  return path;
}

test("without any candidate the reason names what was looked for", async () => {
  expect(await findPython(["no-such-python-1", "no-such-python-2"])).toEqual({
    found: false,
    why: "there is no no-such-python-1, no-such-python-2",
  });
});

test("a program that is no Python is not taken for one", async () => {
  const search = await findPython(["node"]);
  expect(search.found).toBe(false);
});

test("the reasons: too new, without venv, broken", async () => {
  const candidates = [
    await stub("new", "echo 3.14 /usr/bin/new"),
    await stub("bare", "echo \"ModuleNotFoundError: No module named 'ensurepip'\" >&2; exit 1"),
    await stub("broken", "echo first >&2; echo last words >&2; exit 1"),
    await stub("shim", "echo no such version >&2; exit 127"),
  ];
  const search = await findPython(candidates);
  expect(search).toEqual({
    found: false,
    why:
      `${join(folder, "new")} is 3.14, Salt needs 3.11 or 3.12; ` +
      `${join(folder, "bare")} cannot make virtual environments: install its venv package; ` +
      `${join(folder, "broken")} fails: last words`,
  });
});

test("the first that fits is taken, with the path that it says itself", async () => {
  const candidates = [
    await stub("old", "echo 3.9 /x"),
    await stub("right", "echo 3.11 '/opt/my python/bin/python3.11'"),
  ];
  expect(await findPython(candidates)).toEqual({
    found: true,
    python: "/opt/my python/bin/python3.11",
    version: "3.11",
  });
});
