/** The typed grains beside those that real Salt has on this machine. */
import { spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { provision } from "@typesalt/salt-oracle";
import { availableSalt, saltTest, useOracle } from "@typesalt/salt-oracle/vitest";
import { afterAll, expect, test } from "vitest";
import { root, temporaryFolder } from "./readme-blocks.ts";

const { path: folder, remove } = temporaryFolder();
afterAll(remove);

const typed = new Set(
  [
    ...readFileSync(join(root, "packages/core/src/expr/grains.types.ts"), "utf8").matchAll(
      /^ {2}readonly "?([\w-]+)"?\??:/gm,
    ),
  ].map(([, name]) => name),
);

saltTest(await availableSalt(), (line) => {
  const oracle = useOracle(line);

  test("each has its name and its type, and those that Salt lacks here may be absent", async () => {
    const { high, errors } = await oracle().ask({
      minion: { id: "m" },
      files: { base: { "a.sls": "a:\n  test.nop:\n    - grains: {{ grains | json }}\n" } },
      sls: ["a"],
      want: ["high"],
    });
    expect(errors).toEqual([]);
    const [{ grains }] = (high as { a: { test: [{ grains: Record<string, unknown> }] } }).a.test;
    expect(Object.keys(grains).length).toBeGreaterThan(50);
    const text = `import type { Grains } from "@typesalt/core";\nexport const grains: Grains = ${JSON.stringify(grains, null, 1)};\n`;
    writeFileSync(join(folder, `grains-${line}.ts`), text);
    const settings = {
      extends: "../../tsconfig.base.json",
      compilerOptions: { noEmit: true },
      include: [`grains-${line}.ts`],
    };
    writeFileSync(join(folder, `tsconfig.${line}.json`), JSON.stringify(settings));
    const { status, stdout } = spawnSync(join(root, "node_modules/.bin/tsc"), ["-p", `tsconfig.${line}.json`], {
      cwd: folder,
      encoding: "utf8",
    });
    expect({ status, stdout }).toEqual({ status: 0, stdout: "" });
  });

  test("every name that Salt's own module sets is there, also what other systems have", async () => {
    const { python } = await provision(line);
    const show = "import salt.grains.core as core; print(open(core.__file__).read())";
    const { stdout: core } = spawnSync(python, ["-c", show], { encoding: "utf8" });
    const names = [...core.matchAll(/\bgrains\["([\w-]+)"\] = /g)].map(([, name]) => name);
    expect(new Set(names).size).toBeGreaterThan(50);
    expect([...new Set(names)].filter((name) => !typed.has(name))).toEqual([]);
  });
});
