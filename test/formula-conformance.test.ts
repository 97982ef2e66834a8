/** The formula for known minions: what typesalt predicts is what real Salt makes of the emitted files. */
import { readFileSync } from "node:fs";
import { highDataOf, type Minion, minion, type Project, pillarDataOf, topOf } from "@typesalt/core";
import { distributions } from "@typesalt/nvidia-driver";
import type { JsonObject } from "@typesalt/salt-oracle";
import { availableSalt, saltTest, useOracle } from "@typesalt/salt-oracle/vitest";
import { describe, expect, test } from "vitest";
import grinchProject from "../examples/grinch.ts";
import twoTemplates from "../examples/two-templates.ts";
import * as formula from "./formula.ts";

function fixture(path: string): string {
  return readFileSync(new URL(`fixtures/article/${path}`, import.meta.url), "utf8");
}

const files = Object.entries({
  init: formula.nvd.init,
  create: formula.nvd.create,
  prime: formula.nvd.prime,
  zero_swap: formula.nvd.zero_swap,
  disable_nouveau: formula.nvd.disable_nouveau,
  repair: formula.nvd.repair,
});

saltTest(await availableSalt(), (line) => {
  const oracle = useOracle(line);

  async function expectPredicted(site: Project, of: Minion): Promise<void> {
    const answer = await formula.askSalt(oracle(), site, of);
    expect(answer.exception).toBeNull();
    expect(answer.errors).toEqual([]);
    expect(answer.top).toEqual(topOf(site, of));
    expect(answer.pillar).toEqual(pillarDataOf(site, of));
    const predicted = formula.predictedHigh(site, of, line);
    expect(answer.high).toEqual(predicted);
    expect(Object.keys(answer.high ?? {})).toEqual(Object.keys(predicted));
  }

  describe.each([
    ["grinch", grinchProject],
    ["two-templates", twoTemplates],
  ] as const)("the example %s", (_, site) => {
    test.each(formula.minions)("for $id", async (of) => {
      // Salt answers a minion without states with an error of its own.
      if (Object.keys(topOf(site, of)).length > 0) return expectPredicted(site, of);
      const answer = await formula.askSalt(oracle(), site, of);
      expect(answer.high ?? {}).toEqual({});
    });
  });

  test("each supported release is among them, and dom0 and a foreign distribution", () => {
    const releases = formula.minions.map(({ grains }) => `${grains["os"]} ${grains["osmajorrelease"]}`);
    for (const { os, release } of distributions) expect(releases).toContain(`${os} ${release}`);
    expect(formula.minions).toContain(formula.dom0);
    expect(formula.minions).toContain(formula.arch);
  });

  const article = {
    article: fixture("grinch/user_pillar/nvd.sls"),
    pair: fixture("pair/user_pillar/nvd.sls"),
    example: formula.nvd.extras[0]?.text ?? "",
  };

  describe.each(Object.entries(article))("the pillar of the %s", (_, text) => {
    test.each(formula.minions)("for $id", async (of) => {
      const who = { id: of.id, grains: of.grains as unknown as JsonObject };
      const pillarFiles = { user: { "top.sls": "user:\n  '*':\n    - nvd\n", "nvd.sls": text } };
      const { pillar, errors } = await oracle().ask({
        minion: who,
        files: { user: {} },
        pillarFiles,
        saltenv: "user",
        want: ["pillar"],
      });
      expect(errors).toEqual([]);
      for (const [, sls] of files) await expectPredicted(formula.only(sls), formula.withPillar(of, pillar ?? {}));
    });
  });

  describe.each([
    ["none", {}],
    ["null", { "nvidia-driver": null }],
    ["empty", { "nvidia-driver": {} }],
    ["null within", { "nvidia-driver": { create: null, packages: null, mirror: null } }],
    ["empty within", { "nvidia-driver": { create: {}, packages: [] } }],
    ["a qube with only what is required", { "nvidia-driver": { create: [{ name: "a", source: "b" }] } }],
    [
      "nulls in a qube",
      {
        "nvidia-driver": {
          create: {
            x: { name: "a", source: "b", label: null, vcpus: null, memory: null, devices: null, menuitems: null },
          },
        },
      },
    ],
    ["a versioned package", { "nvidia-driver": { packages: ["a", { b: "550.1" }] } }],
    ["another mirror", { "nvidia-driver": { mirror: "https://mirror.example.org/debian" } }],
    ["device paths", { "nvidia-driver": { create: [{ name: "a", source: "b", devices: ["0000_00_08.1-00_00.0"] }] } }],
  ] as const)("with a pillar that is right: %s", (_, pillar) => {
    test.each(formula.minions)("for $id", async (of) => {
      const own = formula.withPillar(of, pillar as unknown as JsonObject);
      for (const [, sls] of files) await expectPredicted(formula.only(sls), own);
      const states = highDataOf(formula.only(formula.nvd.init, formula.nvd.create), own);
      const failing = [...states.keys()].filter((id) => String(id).includes("--pillar"));
      expect(failing).toEqual([]);
    });
  });

  const qube = { name: "a", source: "b" };
  describe.each([
    ["text", "abc", "nvidia-driver must be a mapping"],
    ["a number", 5, "nvidia-driver must be a mapping"],
    ["a list", ["x"], "nvidia-driver must be a mapping"],
    ["false", false, "nvidia-driver must be a mapping"],
    ["create as text", { create: "abc" }, "nvidia-driver:create must be a list of qubes"],
    ["create as a number", { create: 5 }, "nvidia-driver:create must be a list of qubes"],
    ["a qube as text", { create: ["abc"] }, "create:0 must be a mapping"],
    ["a qube as null", { create: { x: null } }, "create:x must be a mapping"],
    ["no name", { create: [{ source: "b" }] }, "create:0:name must be the name of a qube"],
    ["a number as name", { create: [qube, { name: 7, source: "b" }] }, "create:1:name must be the name of a qube"],
    ["a newline in a name", { create: [{ name: "a\n", source: "b" }] }, "name must be the name of a qube"],
    ["YAML in a name", { create: [{ name: "a:\n  cmd.run: []\nb", source: "b" }] }, "name must be the name of a qube"],
    ["no source", { create: [{ name: "a" }] }, "source must be the name of the qube to clone"],
    ["a label that Qubes lacks", { create: [{ ...qube, label: "pink" }] }, "label must be red, orange, yellow"],
    ["a list as label", { create: [{ ...qube, label: ["red"] }] }, "label must be"],
    ["no processor", { create: [{ ...qube, vcpus: 0 }] }, "vcpus must be a whole number above 0"],
    ["true processors", { create: [{ ...qube, vcpus: true }] }, "vcpus must be"],
    ["memory as text", { create: [{ ...qube, memory: "4000" }] }, "memory must be a whole number of MiB"],
    [
      "a device as text",
      { create: [{ ...qube, devices: "01:00.0" }] },
      "devices must be a list, each entry a quoted PCI address",
    ],
    [
      "a device that YAML took for a number",
      { create: [{ ...qube, devices: [60.5] }] },
      "devices:0 must be a quoted PCI address",
    ],
    [
      "a device with its domain",
      { create: [{ ...qube, devices: ["0000:01:00.0"] }] },
      "devices:0 must be a quoted PCI address",
    ],
    [
      "a device with a newline",
      { create: [{ ...qube, devices: ["01:00.0\n"] }] },
      "devices:0 must be a quoted PCI address",
    ],
    ["menu items as text", { create: [{ ...qube, menuitems: "a.desktop" }] }, "menuitems must be a list"],
    [
      "a device that is permissive by text",
      { create: [{ ...qube, devices: [{ address: "01:00.0", permissive: "yes" }] }] },
      "devices:0:permissive must be true or false",
    ],
    ["a kind that Qubes lacks", { create: [{ ...qube, kind: "app" }] }, "kind must be template or standalone"],
    ["a key that means nothing", { create: [{ ...qube, vcpu: 4 }] }, "create:0 has keys that mean nothing: vcpu"],
    ["two things at once", { create: [{ name: "-", source: "b", vcpus: 0 }] }, "vcpus must be"],
  ] as const)("with a pillar that is wrong for dom0: %s", (_, value, sentence) => {
    test("fails with a sentence", () => expectSentence(formula.nvd.create, formula.dom0, value, sentence));
  });

  describe.each([
    ["text", "abc", "nvidia-driver must be a mapping"],
    ["packages as text", { packages: "abc" }, "nvidia-driver:packages must be a list"],
    ["packages as a mapping", { packages: { a: 1 } }, "nvidia-driver:packages must be a list"],
    ["a number as package", { packages: ["a", 5] }, "nvidia-driver:packages:1 must be the name of a package"],
    ["null as package", { packages: [null] }, "nvidia-driver:packages:0 must be the name of a package"],
    ["a mirror that is no address", { mirror: 5 }, "nvidia-driver:mirror must be an address"],
    ["a slot as package", { packages: ["__slot__:salt:cmd.run(id)"] }, "packages:0 must be the name of a package"],
    ["a driver that there is not", { driver: "nouveau" }, "nvidia-driver:driver must be open or proprietary"],
    ["a size as text", { tmp_size: "4G" }, "nvidia-driver:tmp_size must be a whole number of MiB"],
    ["utilities as text", { utilities: "yes" }, "nvidia-driver:utilities must be true or false"],
    [
      "a repository without its key",
      { cuda_repository: { address: "https://x.example/cuda" } },
      "nvidia-driver:cuda_repository:key must be where the repository's key is",
    ],
    ["a key that means nothing", { package: ["a"] }, "nvidia-driver has keys that mean nothing: package"],
    [
      "a mirror with more words",
      { mirror: "https://x/debian trixie main\ndeb https://y" },
      "nvidia-driver:mirror must be an address",
    ],
  ] as const)("with a pillar that is wrong for a qube: %s", (_, value, sentence) => {
    test("fails with a sentence", () => expectSentence(formula.nvd.init, formula.debianNv, value, sentence));
  });

  /** A state fails, and its name, which Salt prints in any case, is the sentence. */
  async function expectSentence(
    sls: (typeof formula.nvd)["init"],
    of: Minion,
    value: unknown,
    sentence: string,
  ): Promise<void> {
    const own = formula.withPillar(of, { "nvidia-driver": value } as unknown as JsonObject);
    await expectPredicted(formula.only(sls), own);
    const { low } = await formula.askSalt(oracle(), formula.only(sls), own);
    const failing = (low ?? []).filter((chunk) => chunk.fun === "fail_without_changes");
    expect(failing.map((chunk) => chunk.name).join("\n")).toContain(sentence);
    expect(failing.map((chunk) => chunk.name).join("\n")).toContain("Pillar key nvidia-driver");
    // What could act on the wrong value is not there.
    for (const chunk of low ?? []) {
      if (chunk.state === "qvm") expect(chunk.__id__).toMatch(/^a-/);
      expect(chunk.state).not.toBe("pkg");
    }
  }

  test("preflight says what dom0 has not let go of, and predicts it from what dom0 would answer", async () => {
    const qubes = [{ ...qube, devices: ["01:00.0", { address: "01:00.1" }, "0000_00_08.1-00_00.0"] }];
    const pillar = { "nvidia-driver": { create: qubes } };
    const folders = (...there: readonly string[]) => ({
      "file.directory_exists": (path: string) => there.some((each) => path.endsWith(each)),
    });
    const sentences = (...there: readonly string[]) => {
      const who = minion({ id: "dom0", grains: formula.dom0.grains as never, pillar, salt: folders(...there) });
      const high = formula.predictedHigh(formula.only(formula.nvd.preflight), who, line);
      return JSON.stringify(high);
    };
    // The machine of the tests has no such device.
    const site = formula.only(formula.nvd.preflight);
    const answer = await formula.askSalt(
      oracle(),
      site,
      formula.withPillar(formula.dom0, pillar as unknown as JsonObject),
    );
    expect([answer.errors, answer.exception]).toEqual([[], null]);
    expect(JSON.stringify(answer.high)).toBe(sentences());
    expect(sentences()).toContain("dom0 has no PCI device 01:00.0, which a is to get");
    const all = ["devices/0000:01:00.0", "devices/0000:01:00.1"];
    expect(sentences(...all)).toContain("The PCI device 01:00.1 of a is not bound to pciback");
    const bound = sentences(...all, "pciback/0000:01:00.0", "pciback/0000:01:00.1");
    expect(bound).not.toContain("fail_without_changes");
    expect(bound).toContain("0000_00_08.1-00_00.0 is a device path of Qubes 4.3");
  });

  test("a distribution that is not supported gets a sentence, not silence", async () => {
    const { low } = await formula.askSalt(oracle(), formula.only(formula.nvd.init), formula.arch);
    expect(low?.map((chunk) => [chunk.fun, chunk.name])).toEqual([
      [
        "fail_without_changes",
        expect.stringContaining("supports Debian 12 and 13, Fedora 41, 42 and 43. This is Arch"),
      ],
    ]);
  });

  test("a release that nobody has reported is installed, with a word about it", async () => {
    const { low } = await formula.askSalt(oracle(), formula.only(formula.nvd.init), formula.fedora43);
    const notice = low?.find((chunk) => chunk.fun === "show_notification");
    expect(notice?.["text"]).toBe("Nobody has reported nvidia_driver working on Fedora 43 yet.");
    expect(low?.some((chunk) => chunk.state === "pkg" && chunk.fun === "installed")).toBe(true);
  });
});
