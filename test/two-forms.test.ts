/**
 * Every SLS file of the repository in its two forms, both rendered by real Salt: the portable one with its Jinja, and the one that
 * is decided for a minion. They are the same high data, and what is predicted.
 */
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { check, highDataOf, type Minion, minion, type Project, plainData, renderFor, topOf } from "@typesalt/core";
import { readYaml } from "@typesalt/core/read";
import type { JsonObject } from "@typesalt/salt-oracle";
import { availableSalt, saltTest, useOracle } from "@typesalt/salt-oracle/vitest";
import { describe, expect, test } from "vitest";
import * as formula from "./formula.ts";
import { projectsOf, root } from "./readme-blocks.ts";
import { treesOf } from "./tree.ts";

const documents = [
  "README.md",
  "docs/expressions.md",
  "packages/nvidia-driver/README.md",
  "packages/typesalt/README.md",
];

async function examples(): Promise<readonly (readonly [string, Project])[]> {
  const names = readdirSync(join(root, "examples")).filter((name) => /^(?!.*\.test\.ts$).*\.ts$/.test(name));
  return Promise.all(
    names.map(async (name) => {
      const { default: project } = (await import(join(root, "examples", name))) as { readonly default: Project };
      return [`examples/${name}`, project] as const;
    }),
  );
}

const ownSls = Object.values(formula.nvd).filter(
  (each): each is (typeof formula.nvd)["init"] => (each as { readonly kind?: unknown } | null)?.kind === "sls",
);

const example = readYaml(formula.nvd.extras[0]?.text ?? "", "pillar.example").data;
const pillars: Readonly<Record<string, JsonObject>> = {
  "no pillar": {},
  "a null pillar": { "nvidia-driver": null },
  "the pillar of pillar.example": plainData(example as never) as JsonObject,
  "a pillar with every option": {
    "nvidia-driver": {
      create: {
        a: {
          name: "a",
          source: "b",
          kind: "standalone",
          memory: 9000,
          devices: [{ address: "01:00.0", permissive: true }],
        },
      },
      full_desktop: ["a", "work"],
      full_desktop_debug: true,
      packages: ["x", { y: "1.2" }],
      driver: "proprietary",
      utilities: true,
      prime: "environment",
      blacklist_nouveau: true,
      tmp_size: 4096,
      mirror: "https://mirror.example.org/debian",
      cuda_repository: {
        address: "https://cuda.example.org/debian13/x86_64",
        key: "salt://cuda.gpg",
        key_hash: `sha256=${"0".repeat(64)}`,
      },
    },
  },
  "a pillar that is wrong": { "nvidia-driver": { create: 1, packages: "x", full_desktop: [5], prime: 0, y: 1 } },
};

/** What dom0's tools answer here, for real Salt and for us. */
const tools = {
  "file.directory_exists": (path: string) => existsSync(path),
  "cmd.run_all": (command: string) => ({ retcode: command.includes("before-") ? 1 : 0, stdout: "was:1" }),
};
const modules = {
  "_modules/cmd.py":
    'def run_all(cmd, **kwargs):\n    return {"retcode": 1 if "before-" in cmd else 0, "stdout": "was:1"}\n',
};

saltTest(await availableSalt(), (line) => {
  const oracle = useOracle(line);

  async function expectOne(site: Project, of: Minion): Promise<number> {
    const who = minion({ ...of, grains: of.grains as never, pillar: of.pillar as never, salt: tools } as never);
    const top = topOf(site, who);
    const [[saltenv, sls] = ["base", []]] = Object.entries(top) as readonly [string, readonly string[]][];
    if (sls.length === 0) return 0;
    const { files, pillarFiles } = treesOf(site);
    const pillar = who.pillar === undefined ? { pillarFiles } : { pillar: who.pillar as unknown as JsonObject };
    const ask = (trees: typeof files) =>
      oracle().ask({
        minion: { id: who.id, grains: who.grains as unknown as JsonObject },
        files: trees,
        ...pillar,
        saltenv,
        modules,
        sls,
        want: ["high"],
      });
    const portable = await ask(files);
    expect([portable.errors, portable.exception]).toEqual([[], null]);
    const decided = renderFor(site, who);
    for (const [path, text] of decided) expect(text, path).toMatch(/^#!yaml\n/);
    const resolved = await ask({ [saltenv]: Object.fromEntries(decided) });
    expect([resolved.errors, resolved.exception], [...decided.values()].join("\n")).toEqual([[], null]);
    expect(JSON.stringify(resolved.high, null, 1)).toBe(JSON.stringify(portable.high, null, 1));
    const withoutLine = (high: unknown) =>
      JSON.stringify(high, (key, value: unknown) => (key === "__sls_included_from__" ? undefined : value), 1);
    expect(withoutLine(portable.high)).toBe(withoutLine(plainData(highDataOf(site, who, { salt: line }))));
    return decided.size;
  }

  describe.each(Object.entries(pillars))("the formula with %s", (_, pillar) => {
    test.each(ownSls.map((sls) => [sls.name, sls] as const))("%s", async (_name, sls) => {
      for (const of of formula.minions) await expectOne(formula.only(sls), formula.withPillar(of, pillar));
    });
  });

  test("the examples and what the documentation shows", async () => {
    const documented = await Promise.all(documents.map(projectsOf));
    const shown = documented.flat().filter(([, site]) => check(site).every(({ severity }) => severity !== "error"));
    const all = [...(await examples()), ...shown];
    const web = minion({ id: "web1", grains: { os: "Debian", os_family: "Debian", osrelease: "13", num_cpus: 2 } });
    const counts = new Map<string, number>();
    for (const [name, site] of all) {
      for (const of of [...formula.minions, web])
        counts.set(name, (counts.get(name) ?? 0) + (await expectOne(site, of)));
    }
    for (const [name, count] of counts) expect(count, name).toBeGreaterThan(0);
    expect(counts.size).toBeGreaterThan(3);
  });
});
