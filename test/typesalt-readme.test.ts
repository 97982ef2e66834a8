/** What packages/typesalt/README.md shows is what the command does. */
import { readFileSync } from "node:fs";
import { type Project, project, render, type Sls } from "@typesalt/core";
import { moduleNames } from "@typesalt/core/catalogue";
import { provision } from "@typesalt/salt-oracle";
import { availableSalt } from "@typesalt/salt-oracle/vitest";
import { afterAll, beforeAll, expect, test } from "vitest";
import { Workplace } from "./typesalt-workplace.ts";

const text = readFileSync(new URL("../packages/typesalt/README.md", import.meta.url), "utf8");
const blocks = [...text.matchAll(/^```(\w*)\n([\s\S]*?)^```$/gm)];
const [commands, slsText, checked, planned, site, written, types, own] = blocks.map((block) => block[2] ?? "") as [
  ...[string, string, string, string],
  ...[string, string, string, string],
];

let work: Workplace;
beforeAll(() => {
  work = new Workplace({
    "srv/salt/top.sls": "base:\n  'web*':\n    - web\n",
    "srv/salt/web.sls": slsText,
    "web1.json": /`(\{"id".+?\})`/.exec(text)?.[1] ?? "",
    "site.ts": site,
    "srv/salt/_states/my_app.py": "def deployed(name, version):\n    pass\n",
    "shop.ts": own,
  });
});
afterAll(() => work.remove());

// The language of SLS is `salt`: text that is called YAML would be formatted, and be no longer what is printed.
test("it has the blocks that are looked at here", () => {
  expect(blocks.map((block) => block[1])).toEqual(["sh", "salt", "", "", "ts", "salt", "sh", "ts"]);
});

test("the finding", async () => {
  expect(await work.run("check", "srv/salt")).toEqual({ code: 1, stdout: checked, stderr: "" });
});

test("the plan of the corrected file", async () => {
  work.write("srv/salt/web.sls", slsText.replace("requires:", "require:"));
  expect(await work.run("plan", "srv/salt", "--minion", "web1")).toEqual({ code: 0, stdout: planned, stderr: "" });
});

test("its commands", async () => {
  for (const [, args = ""] of commands.matchAll(/^npx typesalt (.*?)\s+#/gm)) {
    const { code, stderr } = await work.run(...args.replace("/srv/salt", "srv/salt").split(/\s+/));
    expect({ args, code, stderr }).toEqual({ args, code: 0, stderr: "" });
  }
});

test("the project, and the file that is made of it", async () => {
  expect(await work.run("check", "site.ts")).toMatchObject({ code: 0, stderr: "" });
  const plan = await work.json("plan", "site.ts", "--minion", "web1");
  expect(plan.steps.map(({ state, fun }) => `${state}.${fun}`)).toEqual(["pkg.installed", "service.running"]);
  const { default: project } = (await import(`${work.folder}/site.ts`)) as { readonly default: Project };
  expect(render(project).files.get("srv/salt/web.sls")?.text).toBe(written);
});

test("the number of modules", () => {
  expect(text).toContain(`all ${moduleNames().length - 1} modules`);
});

test.skipIf((await availableSalt()).length === 0)("typings of an install, and what is written with them", async () => {
  const [, args = ""] = /^npx typesalt (types .*)$/m.exec(types) ?? [];
  const { python } = await provision("3007");
  const { code, stderr } = await work.run(...args.split(" "), "--python", python);
  expect([code, stderr]).toEqual([0, ""]);
  const { shop } = (await import(`${work.folder}/shop.ts`)) as { readonly shop: Sls };
  const files = render(project({ top: { "*": [shop] } })).files;
  expect(files.get("srv/salt/shop.sls")?.text).toContain("\n  my_app.deployed:\n    - version: '1.2.3'\n");
});
