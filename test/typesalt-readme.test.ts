/** What packages/typesalt/README.md shows is what the command does. */
import { readFileSync } from "node:fs";
import { type Project, render } from "@typesalt/core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { Workplace } from "./typesalt-workplace.ts";

const text = readFileSync(new URL("../packages/typesalt/README.md", import.meta.url), "utf8");
const blocks = [...text.matchAll(/^```(\w*)\n([\s\S]*?)^```$/gm)];
const [commands, sls, checked, planned, site, written] = blocks.map((block) => block[2] ?? "") as [
  ...[string, string, string],
  ...[string, string, string],
];

let work: Workplace;
beforeAll(() => {
  work = new Workplace({
    "srv/salt/top.sls": "base:\n  'web*':\n    - web\n",
    "srv/salt/web.sls": sls,
    "web1.json": /`(\{"id".+?\})`/.exec(text)?.[1] ?? "",
    "site.ts": site,
  });
});
afterAll(() => work.remove());

// The language of SLS is `salt`: text that is called YAML would be formatted, and be no longer what is printed.
test("it has the blocks that are looked at here", () => {
  expect(blocks.map((block) => block[1])).toEqual(["sh", "salt", "", "", "ts", "salt"]);
});

test("the finding", async () => {
  expect(await work.run("check", "srv/salt")).toEqual({ code: 1, stdout: checked, stderr: "" });
});

test("the plan of the corrected file", async () => {
  work.write("srv/salt/web.sls", sls.replace("requires:", "require:"));
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
