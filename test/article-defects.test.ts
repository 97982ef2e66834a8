/** The twenty points at which the article's formula fails or misleads: each as real Salt shows it, and ours without it. */
import { execFileSync, spawnSync } from "node:child_process";
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { highDataOf, type Minion, plainData, plan, project, render, sls } from "@typesalt/core";
import { qvm, test as testState } from "@typesalt/core/states";
import type { JsonObject } from "@typesalt/salt-oracle";
import { availableSalt, saltTest, useOracle } from "@typesalt/salt-oracle/vitest";
import { describe, expect, test } from "vitest";
import grinchProject from "../examples/grinch.ts";
import twoTemplates from "../examples/two-templates.ts";
import { askArticle, fixture, pillarTop } from "./article.ts";
import * as formula from "./formula.ts";

const { init, create, prime } = formula.nvd;
const ids = (of: Minion, ...files: Parameters<typeof formula.only>) => [
  ...highDataOf(formula.only(...files), of).keys(),
];

saltTest(await availableSalt(), (line) => {
  const oracle = useOracle(line);

  const theirs = (of: Minion, name: string, pillar: JsonObject | string) =>
    askArticle(oracle(), { of, sls: name, pillar });
  const ours = (of: Minion, file: typeof init, pillar: JsonObject) =>
    formula.askSalt(oracle(), formula.only(file), formula.withPillar(of, pillar));

  test("1. the driver without pillar", async () => {
    expect((await theirs(formula.grinch, "nvidia_driver", {})).errors.join()).toContain(
      "has no attribute 'nvidia-driver'; line 39",
    );
    const { errors, low } = await ours(formula.grinch, init, {});
    expect(errors).toEqual([]);
    expect(low?.find((chunk) => chunk.state === "pkg")?.["pkgs"]).toContain("nvidia-driver");
  });

  test("2. create without pillar", async () => {
    expect((await theirs(formula.dom0, "nvidia_driver.create", {})).errors.join()).toContain(
      "has no attribute 'nvidia-driver'; line 3",
    );
    expect(await ours(formula.dom0, create, {})).toMatchObject({ errors: [], exception: null, high: {} });
  });

  test("3. the key as the article's prose has it is another key: the defaults are used", async () => {
    const pillar = { nvidia_driver: { packages: ["package1"] } };
    expect((await theirs(formula.grinch, "nvidia_driver", pillar)).errors.join()).toContain(
      "has no attribute 'nvidia-driver'",
    );
    const { low } = await ours(formula.grinch, init, pillar);
    expect(low?.find((chunk) => chunk.state === "pkg")?.["pkgs"]).toContain("nvidia-driver");
  });

  test.each([
    [{ "nvidia-driver": null }, "'None' has no attribute 'create'"],
    [{ "nvidia-driver": {} }, "has no attribute 'create'"],
    [{ "nvidia-driver": { create: null } }, "'NoneType' object is not iterable"],
  ])("4. create with %j", async (pillar, error) => {
    expect((await theirs(formula.dom0, "nvidia_driver.create", pillar)).errors.join()).toContain(error);
    expect(await ours(formula.dom0, create, pillar)).toMatchObject({ errors: [], exception: null, high: {} });
  });

  test("5. packages as text, with a version, and empty", async () => {
    const text = { "nvidia-driver": { packages: "abc" } };
    const bad = await theirs(formula.grinch, "nvidia_driver", text);
    expect(`${bad.errors.join()}${bad.exception}`).toContain("needs to be formed as a list");
    expect(ids(formula.withPillar(formula.grinch, text), init)).toEqual(["grinch-nvidia-driver--pillar"]);

    const versioned = { "nvidia-driver": { packages: [{ "nvidia-driver": "550.1" }] } };
    const dead = await theirs(formula.grinch, "nvidia_driver", versioned);
    expect(`${dead.errors.join()}${dead.exception}`).toContain(
      "dictionary update sequence element #0 has length 1; 2 is required",
    );
    const { low } = await ours(formula.grinch, init, versioned);
    expect(low?.find((chunk) => chunk.state === "pkg")?.["pkgs"]).toEqual([{ "nvidia-driver": "550.1" }]);

    const none = { "nvidia-driver": { packages: [] } };
    const odd = await theirs(formula.grinch, "nvidia_driver", none);
    expect(odd.low?.find((chunk) => chunk.state === "pkg")?.name).toBe("grinch-nvidia-driver--install");
    const defaults = await ours(formula.grinch, init, none);
    expect(defaults.low?.find((chunk) => chunk.state === "pkg")?.["pkgs"]).toContain("nvidia-driver");
  });

  test("6. a pillar of the saltenv `user` needs its root, which Qubes has", async () => {
    const of = { id: "grinch", grains: {} };
    const question = { minion: of, saltenv: "user", files: { user: {} }, want: ["pillar"] } as const;
    const rootless = await oracle().ask({
      ...question,
      pillarFiles: { base: { "top.sls": pillarTop, "nvd.sls": "a: 1\n" } },
    });
    expect(rootless.errors.join()).toContain("No matching pillar environment for environment 'user' found");
    for (const site of [grinchProject, twoTemplates]) {
      // Qubes' own configuration names the pillar's root; what it does not name is the formula's.
      expect(site.platform).toBe("qubes");
      expect(site.config.options).toEqual({ file_roots: { user: ["/srv/user_formulas/nvidia_driver"] } });
    }
  });

  test("8. dom0, whose os is Fedora to Salt, is kept out of the driver's installation", async () => {
    const { low } = await theirs(formula.dom0, "nvidia_driver", fixture("pair/user_pillar/nvd.sls"));
    expect(low?.map((chunk) => chunk.name)).toContain("akmod-nvidia");
    for (const file of [init, prime, formula.nvd.zero_swap, formula.nvd.disable_nouveau]) {
      expect((await ours(formula.dom0, file, {})).high).toEqual({});
    }
  });

  test("9. prime is for qubes of the supported distributions", async () => {
    expect((await theirs(formula.arch, "nvidia_driver.prime", {})).low).toHaveLength(1);
    expect((await ours(formula.arch, prime, {})).high).toEqual({});
    expect((await ours(formula.grinch, prime, {})).low).toHaveLength(1);
  });

  test("10. one pkg.installed, not one for each package", async () => {
    const pillar = { "nvidia-driver": { packages: ["a", "b", "c"] } };
    const installs = (low: readonly { readonly state: string; readonly fun: string }[] | null) =>
      low?.filter((chunk) => chunk.state === "pkg" && chunk.fun === "installed");
    expect(installs((await theirs(formula.grinch, "nvidia_driver", pillar)).low)).toHaveLength(3);
    expect(installs((await ours(formula.grinch, init, pillar)).low)).toMatchObject([{ pkgs: ["a", "b", "c"] }]);
  });

  test("11. no newline at the end of names", async () => {
    const pillar = { "nvidia-driver": { packages: ["a"] } };
    for (const of of [formula.grinch, formula.fedoraNv]) {
      const names = async (answer: ReturnType<typeof theirs>) =>
        (await answer).low?.map((chunk) => String(chunk.name)) ?? [];
      expect((await names(theirs(of, "nvidia_driver", pillar))).some((name) => name.endsWith("\n"))).toBe(true);
      expect((await names(ours(of, init, pillar))).filter((name) => name !== name.trim())).toEqual([]);
    }
  });

  test("12 and 13. the kernel is the empty text, which Qubes' module does not set again", async () => {
    const pillar = {
      "nvidia-driver": {
        create: { x: { name: "a", source: "b", label: "red", vcpus: 1, memory: 1, devices: [], menuitems: [] } },
      },
    };
    const kernel = async (answer: ReturnType<typeof theirs>) => {
      const prefs = (await answer).low?.find((chunk) => chunk.fun === "vm")?.["prefs"] as readonly object[];
      return prefs.find((each) => "kernel" in each);
    };
    expect(await kernel(theirs(formula.dom0, "nvidia_driver.create", pillar))).toEqual({ kernel: null });
    expect(await kernel(ours(formula.dom0, create, pillar))).toEqual({ kernel: "" });
  });

  test("14. PCI addresses are quoted in what is emitted: bare ones are numbers to YAML", async () => {
    const who = { id: "dom0", grains: {} };
    const bare = { user: { "top.sls": pillarTop, "nvd.sls": "devices:\n  - 01:00.0\n" } };
    const { pillar } = await oracle().ask({
      minion: who,
      saltenv: "user",
      files: { user: {} },
      pillarFiles: bare,
      want: ["pillar"],
    });
    expect(pillar?.["devices"]).toEqual([expect.any(Number)]);
    const answer = await formula.askSalt(oracle(), grinchProject, formula.dom0);
    expect(answer.pillar).toMatchObject({
      "nvidia-driver": { create: [{ devices: expect.arrayContaining(["01:00.0"]) }] },
    });
  });

  test("16. without requisites, states run in the order of their definition", async () => {
    const names = ["c", "a", "b", "e", "d"];
    const site = project({
      top: {
        "*": [
          sls(
            "order",
            names.map((name) => testState.nop(name)),
          ),
        ],
      },
    });
    const answer = await oracle().ask({
      minion: { id: "m" },
      files: { base: { "order.sls": render(site).files.get("srv/salt/order.sls")?.text ?? "" } },
      sls: ["order"],
      want: ["run"],
    });
    expect(answer.run?.map((each) => each.id)).toEqual(names);
    expect(plan(site, formula.grinch, { salt: line }).steps.map((each) => each.id)).toEqual(names);
  });

  test("20. what stands in the files beside states is YAML's comment, and survives; nothing waits for changes of qvm.clone", async () => {
    for (const [path, { text }] of render(grinchProject).files)
      if (path.endsWith(".sls")) expect(text, path).not.toContain("{#");
    const { low } = await formula.askSalt(oracle(), grinchProject, formula.dom0);
    expect(low?.some((chunk) => "onchanges" in chunk)).toBe(false);
    expect(low?.find((chunk) => chunk.fun === "vm")?.["require"]).toEqual([{ qvm: "grinch-nvidia-driver--create" }]);
  });
});

describe("points that need no Salt", () => {
  test("7. create says that test=True writes, and fails before the qube exists", () => {
    expect(render(grinchProject).files.get("srv/user_formulas/nvidia_driver/nvidia_driver/create.sls")?.text).toContain(
      "Never run it with test=True",
    );
  });

  test("12. the dnf command runs only where one of the four repositories is off", () => {
    const high = highDataOf(formula.only(init), formula.withPillar(formula.fedoraNv, {}));
    const declaration = plainData(high.get("fedora-42-nv-nvidia-driver--prepare") ?? null) as {
      readonly cmd: readonly object[];
    };
    const guard =
      declaration.cmd.map((each) => (each as { unless?: string }).unless).find((each) => each !== undefined) ?? "";
    const directory = mkdtempSync(join(tmpdir(), "typesalt-"));
    try {
      const repositories = [
        "rpmfusion-free",
        "rpmfusion-free-updates",
        "rpmfusion-nonfree",
        "rpmfusion-nonfree-updates",
      ];
      const guarded = (enabled: readonly string[]) => {
        const list = [
          "repo id            repo name",
          "fedora             Fedora",
          ...enabled.map((each) => `${each}   RPM Fusion`),
        ];
        writeFileSync(
          join(directory, "dnf"),
          `#!/bin/sh\n[ "$*" = "-q repolist --enabled" ] && cat <<'END'\n${list.join("\n")}\nEND\n`,
        );
        chmodSync(join(directory, "dnf"), 0o755);
        return spawnSync("sh", ["-c", guard], { env: { PATH: `${directory}:/usr/bin:/bin` } }).status;
      };
      expect(guarded(repositories)).toBe(0);
      expect(guarded([...repositories, "rpmfusion-nonfree-nvidia-driver"])).toBe(0);
      for (const off of repositories) expect(guarded(repositories.filter((each) => each !== off))).not.toBe(0);
    } finally {
      rmSync(directory, { recursive: true });
    }
  });

  test("15. qvm.vm can clone: its actions are typed", () => {
    expect(qvm.vm("work", { clone: { source: "debian-13-xfce" } }).args).toHaveProperty("clone");
  });

  test("17. the configuration lies where Salt reads it", () => {
    const paths = [...render(grinchProject).files.keys()];
    expect(paths.filter((path) => path.endsWith(".conf"))).toEqual(["etc/salt/minion.d/zz_user_formulas.conf"]);
  });

  test("18. there is one top file, and no file is named that does not exist", () => {
    for (const site of [grinchProject, twoTemplates]) {
      const paths = [...render(site).files.keys()];
      expect(paths.filter((path) => path.endsWith("salt/top.sls"))).toEqual(["srv/user_salt/top.sls"]);
      expect(paths.filter((path) => path.includes("desktop"))).toEqual(
        ["full_desktop", "revert_desktop"].map((name) => `srv/user_formulas/nvidia_driver/nvidia_driver/${name}.sls`),
      );
    }
    const pillar = { "nvidia-driver": { full_desktop: ["fedora-42-nv"] } };
    expect(ids(formula.withPillar(formula.dom0, pillar), create)).toEqual([]);
  });

  test("19. nvrun passes arguments as they are", () => {
    const directory = mkdtempSync(join(tmpdir(), "typesalt-"));
    try {
      const run = (text: string) => {
        const script = join(directory, "nvrun");
        writeFileSync(script, text, { mode: 0o755 });
        return execFileSync(script, ["printf", "<%s>", "two words", "", "*"], { cwd: directory, encoding: "utf8" });
      };
      expect(run(fixture("user_formulas/nvidia_driver/nvidia_driver/nvrun"))).not.toBe("<two words><><*>");
      expect(
        run(render(grinchProject).files.get("srv/user_formulas/nvidia_driver/nvidia_driver/nvrun")?.text ?? ""),
      ).toBe("<two words><><*>");
    } finally {
      rmSync(directory, { recursive: true });
    }
  });
});
