import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { guess } from "./guess.ts";
import { mergeFacts } from "./merge.ts";
import { readFacts } from "./read-facts.ts";

const folder = mkdtempSync(join(tmpdir(), "typesalt-facts-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const hasPython = (() => {
  try {
    execFileSync("python3", ["-c", "pass"]);
    return true;
  } catch {
    return false;
  }
})();

async function modulesOf(files: Readonly<Record<string, string>>) {
  const own = mkdtempSync(join(folder, "states-"));
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(join(own, name, ".."), { recursive: true });
    writeFileSync(join(own, name), text);
  }
  const { modules } = await readFacts("python3", [own]);
  return new Map(modules.map((module) => [module.name, module]));
}

async function functionOf(text: string) {
  const module = (await modulesOf({ "m.py": text })).get("m");
  return module?.functions[0];
}

test.runIf(hasPython)("names: of the file, its own, and those that it says in __virtual__", async () => {
  const one = "def there(name):\n    pass\n";
  const found = await modulesOf({
    "plain.py": one,
    "folder/__init__.py": one,
    "file_a.py": `__virtualname__ = "a"\n\n${one}`,
    "file_b.py": `def __virtual__():\n    return "b"\n\n\n${one}`,
    "file_c.py": `__virtual_aliases__ = ("c", "d")\n\n${one}`,
  });
  expect([...found].map(([name, { file, otherNames }]) => [name, file, otherNames]).sort()).toEqual([
    ["a", "file_a", []],
    ["b", "file_b", []],
    ["file_c", "file_c", ["c", "d"]],
    ["folder", "folder", []],
    ["plain", "plain", []],
  ]);
});

test.runIf(hasPython)("functions by the names that states call them, and none that are not called", async () => {
  const text = [
    '__func_alias__ = {"list_": "list"}',
    "def list_(name):\n    pass",
    "def _own(name):\n    pass",
    "def mod_watch(name, **kwargs):\n    pass",
    "def there(name):\n    pass",
    "also = there",
  ].join("\n\n");
  const module = (await modulesOf({ "m.py": text })).get("m");
  expect(module?.functions.map(({ name }) => name)).toEqual(["also", "list", "there"]);
  expect(module?.modWatch).toBe(true);
});

test.runIf(hasPython)("what becomes of arguments that a function does not name", async () => {
  const keywords = async (body: string) => (await functionOf(`def f(name, **kwargs):\n    ${body}\n`))?.keywords;
  expect(await keywords("return {}")).toBe("dropped");
  expect(await keywords("return __salt__['x.y'](name, **kwargs)")).toBe("passed");
  expect((await functionOf("def f(name):\n    return {}\n"))?.keywords).toBe("none");
});

test.runIf(hasPython)("arguments that only the body names", async () => {
  const found = await functionOf(
    "def f(name, **kwargs):\n    a = kwargs.get('one', 1)\n    b = kwargs.pop('two', None)\n    return kwargs['three'] if 'four' in kwargs else a\n",
  );
  expect(found?.parameters.map(({ name }) => name).sort()).toEqual(["four", "name", "one", "three", "two"]);
});

test.runIf(hasPython)("types for sure from defaults and examples; none from nothing", async () => {
  const text = [
    "def f(name, on=True, count=3, some=None, modes=None, ratio=0.5, **kwargs):",
    '    """',
    "    some : []",
    "        Several.",
    "",
    "    .. code-block:: yaml",
    "",
    "        x:",
    "          m.f:",
    "            - modes: 7",
    "            - other: 1.5",
    '    """',
  ].join("\n");
  const own = mkdtempSync(join(folder, "states-"));
  writeFileSync(join(own, "m.py"), text);
  const facts = await readFacts("python3", [own]);
  const [module] = mergeFacts(new Map([["3008", facts]]), { globals: new Set() });
  const letters = new Map(module?.functions[0]?.parameters.map(({ name, guess: own }) => [name, own.letters.join("")]));
  expect(Object.fromEntries(letters)).toEqual({
    ...{ name: "s", on: "b", count: "i", some: "l", modes: "i", ratio: "if", other: "sif" },
  });
});

test("a type is not guessed from a list alone, which a text may stand for", () => {
  expect(guess("pkgs", { facts: [], examples: [["a"]] })).toMatchObject({ letters: [], certainty: "unknown" });
  expect(guess("pkgs", { facts: [], examples: [["a"], "a"] }).certainty).toBe("unknown");
});
