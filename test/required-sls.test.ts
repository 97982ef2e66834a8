/** Requisites on whole SLS files, of which nothing may be left for a minion. */
import { each, eq, grains, minion, pillar, project, sls, t, when } from "@typesalt/core";
import { cmd, pkg, test as testState } from "@typesalt/core/states";
import { availableSalt, saltTest, useOracle } from "@typesalt/salt-oracle/vitest";
import { expect, test } from "vitest";
import { askSalt, predictedHigh } from "./formula.ts";
import { treesOf } from "./tree.ts";

const web = sls("web", [when(eq(grains.os, "Plan9"), testState.nop("a"))]);
const site = project({ top: { "*": [sls("app", [testState.nop("b", { require: web })])] } });
const someone = minion({ id: "m", grains: { os: "Debian" }, pillar: {} });

saltTest(await availableSalt(), (line) => {
  const oracle = useOracle(line);

  test("Salt 3008 refuses one on an empty file, so the emitted file never is", async () => {
    const empty = {
      base: { "web.sls": "", "app.sls": "include: [web]\nb:\n  test.nop:\n    - require:\n      - sls: web\n" },
    };
    const refused = await oracle().ask({ minion: { id: "m" }, files: empty, sls: ["app"], want: ["low"] });
    expect(refused.errors.join()).toContain(line === "3008" ? "Referenced state does not exist" : "");
    const answer = await askSalt(oracle(), site, someone);
    expect([answer.errors, answer.exception]).toEqual([[], null]);
    expect(answer.high).toEqual(predictedHigh(site, someone, line));
    expect(answer.low?.map((chunk) => chunk.__id__)).toContain("web--placeholder");
  });
});

test("a file that is never empty gets no placeholder", () => {
  const full = sls("full", [when(eq(grains.os, "Plan9"), testState.nop("a"), testState.nop("z"))]);
  const text = treesOf(project({ top: { "*": [sls("app", [testState.nop("b", { require: full })])] } })).files["base"];
  expect(text?.["full.sls"]).not.toContain("placeholder");
});

test("a requisite that a loop might leave empty is refused where it is written", () => {
  const list = pillar<string[]>("list", []);
  const some = each(list, (name) => when(eq(name, "x"), { pkg: name }));
  expect(() => cmd.run("a", { require: some })).toThrow(/a target in every round/);
  expect(() =>
    cmd.run("a", {
      require: when(
        eq(grains.os, "x"),
        each(list, (name) => ({ pkg: name })),
      ),
    }),
  ).not.toThrow();
  expect(() => sls("x", [each(list, (name) => when(eq(name, "x"), pkg.installed(t`${name}`)))])).not.toThrow();
});
