/**
 * `full_desktop` and `revert_desktop` on a model: files of the qube, preferences and features of the qube in dom0. Real Salt
 * compiles the emitted files, each time for the state that the model is in; what it compiled is then done on the model.
 */
import { type Minion, minion, project, type Sls } from "@typesalt/core";
import type { JsonObject, LowChunk } from "@typesalt/salt-oracle";
import { availableSalt, saltTest, useOracle } from "@typesalt/salt-oracle/vitest";
import fc from "fast-check";
import { expect, test } from "vitest";
import { compare } from "./arbitraries/asking.ts";
import { seeds } from "./arbitraries/seeds.ts";
import * as formula from "./formula.ts";
import { uncheckedTreesOf } from "./tree.ts";

const name = "work-nv";
const defaults: Readonly<Record<string, string>> = { kernelopts: "swiotlb=2048", debug: "False" };

interface Model {
  /** The qube's files by path; directories of a display manager end in a slash. */
  readonly files: Map<string, string>;
  /** Preferences that were set; others have their defaults. */
  readonly prefs: Map<string, string>;
  readonly features: Map<string, string>;
}

const shown = ({ files, prefs, features }: Model) =>
  JSON.stringify([files, prefs, features].map((each) => [...each].toSorted()));

/** What the tools of dom0 print. */
function answer({ prefs, features }: Model, command: string): { readonly retcode: number; readonly stdout: string } {
  const [program, ...words] = command.split(" ");
  const [first, key = ""] = words.filter((word) => word !== "--hide-default");
  if (program === "qvm-features" && first === name) {
    const value = features.get(key);
    return value === undefined ? { retcode: 1, stdout: "" } : { retcode: 0, stdout: value };
  }
  if (program !== "qvm-prefs" || first !== name) throw new Error(`The model has no answer to: ${command}`);
  if (words.includes("--hide-default")) {
    const lines = [
      `name                  -  ${name}`,
      ...[...prefs].map(([pref, value]) => `${pref.padEnd(20)}  -  ${value}`),
    ];
    return { retcode: 0, stdout: lines.join("\n") };
  }
  return { retcode: 0, stdout: prefs.get(key) ?? defaults[key] ?? "" };
}

/** An execution module that answers so, for real Salt. */
function cmdModule(model: Model): string {
  const asked = ["kernelopts", "debug"].map((pref) => `qvm-prefs ${name} ${pref}`);
  const known = ["gui-emulated", "service.lightdm"];
  const memories = ["pref-kernelopts", "pref-debug", "feature-gui-emulated", "feature-service.lightdm"];
  const commands = [
    ...asked,
    `qvm-prefs --hide-default ${name}`,
    ...[...known, ...memories.map((each) => `nvidia-driver.before-${each}`)].map(
      (each) => `qvm-features ${name} ${each}`,
    ),
  ];
  const answers = Object.fromEntries(commands.map((command) => [command, answer(model, command)]));
  return `import json\nANSWERS = json.loads(${JSON.stringify(JSON.stringify(answers))})\n\n\ndef run_all(cmd, **kwargs):\n    return ANSWERS[cmd]\n`;
}

type Entry = Readonly<Record<string, unknown>>;
const entries = (value: unknown) => ((value ?? []) as readonly Entry[]).flatMap((each) => Object.entries(each));
const list = (value: unknown) => (value ?? []) as readonly string[];

function setPref({ prefs }: Model, key: string, value: unknown): void {
  if (value === "*default*") prefs.delete(key);
  else prefs.set(key, value === true ? "True" : value === false ? "False" : String(value));
}

function setFeatures({ features }: Model, options: Entry): void {
  for (const [key, value] of entries(options["set"])) {
    if (value === null) features.delete(key);
    else features.set(key, String(value));
  }
  for (const key of list(options["enable"])) features.set(key, "1");
  for (const key of list(options["disable"])) features.set(key, "");
  for (const key of list(options["default"])) features.delete(key);
}

/** What Qubes' modules and Salt's do. Source: QUBES.md. */
function act(model: Model, chunk: LowChunk): void {
  const options = (key: string): Entry => Object.fromEntries(entries(chunk[key]));
  switch (`${chunk.state}.${chunk.fun}`) {
    case "file.managed":
      if (chunk["onlyif"] === undefined || model.files.has(`${String(chunk["onlyif"]).replace("test -d ", "")}/`))
        model.files.set(String(chunk.name), String(chunk["contents"]));
      return;
    case "file.absent":
      model.files.delete(String(chunk.name));
      return;
    case "qvm.prefs":
      for (const key of Object.keys(defaults)) if (key in chunk) setPref(model, key, chunk[key]);
      return;
    case "qvm.features":
      setFeatures(model, chunk);
      return;
    case "qvm.vm": {
      for (const [key, value] of entries(chunk["prefs"])) setPref(model, key, value);
      setFeatures(model, options("features"));
      const service = options("service");
      setFeatures(model, { enable: list(service["enable"]).map((each) => `service.${each}`) });
      return;
    }
    default:
      throw new Error(`The model does not know ${chunk.state}.${chunk.fun}.`);
  }
}

const value = fc.constantFrom(
  "",
  "1",
  "0",
  "quiet",
  "a=b c=d",
  "systemd.unit=graphical.target",
  "was it",
  "was:a was:b",
);
const models: fc.Arbitrary<Model> = fc
  .record({
    files: fc.subarray(["/etc/lightdm/", "/usr/share/sddm/", "/etc/gdm/", "/etc/gdm3/", "/etc/lightdm/lightdm.conf"]),
    prefs: fc.dictionary(fc.constantFrom("kernelopts", "debug"), value, { noNullPrototype: true }),
    debug: fc.option(fc.constantFrom("True", "False")),
    features: fc.dictionary(fc.constantFrom("gui-emulated", "service.lightdm", "menu-items"), value, {
      noNullPrototype: true,
    }),
  })
  .map(({ files, prefs, debug, features }) => ({
    files: new Map(files.map((path) => [path, path])),
    prefs: new Map([
      ...Object.entries(prefs).filter(([key]) => key !== "debug"),
      ...(debug === null ? [] : [["debug", debug] as const]),
    ]),
    features: new Map(Object.entries(features)),
  }));

const qubes = [
  ["Debian with Xfce", { os: "Debian", os_family: "Debian", osmajorrelease: 13, oscodename: "trixie" }],
  ["Fedora with Xfce", { os: "Fedora", os_family: "RedHat", osmajorrelease: 42 }],
] as const;

saltTest(await availableSalt(), (line) => {
  const oracle = useOracle(line);

  async function apply(model: Model, sls: Sls, of: Minion, pillar: JsonObject): Promise<void> {
    const site = project({ saltenv: "user", formulas: [formula.nvd], top: { "*": [sls] } });
    const { low, errors, exception } = await oracle().ask({
      minion: { id: of.id, grains: of.grains as unknown as JsonObject },
      files: { base: uncheckedTreesOf(site).files["user"] ?? {} },
      pillar,
      sls: [sls.name],
      modules: { "_modules/cmd.py": `${cmdModule(model)}` },
      want: ["low"],
    });
    expect([errors, exception]).toEqual([[], null]);
    for (const chunk of low ?? []) act(model, chunk);
  }

  const { full_desktop, revert_desktop } = formula.nvd;

  test.each(seeds().flatMap((seed) => qubes.map(([os, grains]) => ({ seed, os, grains }))))(
    "revert is the exact inverse, whichever of dom0 and the qube comes first, and after two applications (seed $seed, $os)",
    async ({ seed, grains }) => {
      const inQube = minion({ id: name, grains });
      await fc.assert(
        fc.asyncProperty(
          models,
          fc.boolean(),
          fc.boolean(),
          fc.boolean(),
          fc.boolean(),
          async (model, dom0First, revertDom0First, twice, debug) => {
            const pillar = { "nvidia-driver": { full_desktop: [name], full_desktop_debug: debug } };
            const before = shown(model);
            const both = (first: boolean) => (first ? [formula.dom0, inQube] : [inQube, formula.dom0]);
            for (let round = 0; round < (twice ? 2 : 1); round += 1)
              for (const of of both(dom0First)) await apply(model, full_desktop, of, pillar);
            expect(model.prefs.get("kernelopts")?.split(" ")).toContain("systemd.unit=graphical.target");
            expect([...model.features.keys()].filter((key) => key.startsWith("nvidia-driver."))).toHaveLength(4);
            expect(model.features.get("service.lightdm")).toBe("1");
            expect([...model.files.keys()]).toContain(
              "/etc/systemd/system/qubes-gui-agent.service.d/30-nvidia-driver-desktop.conf",
            );
            const applied = shown(model);
            for (const of of both(dom0First)) await apply(model, full_desktop, of, pillar);
            expect(shown(model), "another application changes nothing").toBe(applied);
            for (const of of both(revertDom0First)) await apply(model, revert_desktop, of, pillar);
            expect(shown(model)).toBe(before);
            // And where there is nothing to take back, nothing is done.
            for (const of of both(revertDom0First)) await apply(model, revert_desktop, of, pillar);
            expect(shown(model)).toBe(before);
          },
        ),
        { seed, numRuns: 6 },
      );
    },
  );

  test("what is predicted is what real Salt compiles", async () => {
    const model: Model = { files: new Map(), prefs: new Map([["kernelopts", "quiet"]]), features: new Map() };
    const answers = { "cmd.run_all": (command: string) => answer(model, command) };
    const pillar = { "nvidia-driver": { full_desktop: [name] } };
    const dom0 = minion({ id: "dom0", grains: formula.dom0.grains as never, pillar, salt: answers });
    for (const sls of [full_desktop, revert_desktop]) {
      const site = project({ top: { "*": [sls] } });
      await compare(oracle(), site, minion({ id: name, grains: qubes[0][1], pillar }));
      const { high, errors } = await oracle().ask({
        minion: { id: "dom0", grains: formula.dom0.grains as unknown as JsonObject },
        files: uncheckedTreesOf(site).files,
        pillar,
        top: true,
        modules: { "_modules/cmd.py": cmdModule(model) },
        want: ["high"],
      });
      expect(errors).toEqual([]);
      expect(high).toEqual(formula.predictedHigh(site, dom0, line));
    }
  });
});
