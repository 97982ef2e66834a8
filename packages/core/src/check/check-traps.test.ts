import { expect, test } from "vitest";
import { eq, grains } from "../expr/index.ts";
import { minion } from "../sls/minion.ts";
import { project } from "../sls/project.ts";
import { sls } from "../sls/sls.ts";
import { when } from "../state/control.ts";
import { cmd, file, pkg, test as testState } from "../states/index.ts";
import { check } from "./check.ts";

function found(site: ReturnType<typeof project>): readonly string[] {
  return check(site).map(({ severity, code, states = [] }) => `${severity} ${code} ${states.join()}`);
}

test("a watch that means require, once for all minions and those that are named", () => {
  const nginx = pkg.installed("nginx");
  const web = sls("web", [nginx, file.managed("/etc/nginx.conf", { watch: nginx })]);
  const site = project({ top: { "*": [web] }, minions: [minion({ id: "web1" })] });
  expect(found(site)).toEqual(["warning no-mod-watch /etc/nginx.conf"]);
  const [only] = check(site);
  expect(only?.message).toContain("it means `require`");
  expect(only?.location?.file).toMatch(/check-traps\.test\.ts$/);
});

test("onchanges on what never has changes", () => {
  const quiet = testState.nop("quiet");
  expect(found(project({ sls: [sls("a", [quiet, cmd.run("late", { onchanges: quiet })])] }))).toEqual([
    "warning never-changes late,quiet",
  ]);
});

test("a name that another state has as its id, but not where only one of them is there", () => {
  const named = cmd.run("first", { name: "reload" });
  const other = cmd.run("reload");
  const after = testState.nop("after", { require: { cmd: "reload" } });
  expect(found(project({ sls: [sls("a", [named, other, after])] }))).toEqual([
    "warning ambiguous-target after,first,reload",
  ]);
  const either = when(eq(grains.os, "Debian"), named, other);
  expect(found(project({ sls: [sls("a", [either, after])] }))).toEqual([]);
});

test("ids that nothing can name, or that Salt drops", () => {
  const body = [testState.nop("/etc/a[1].conf"), testState.nop("__x")];
  expect(found(project({ sls: [sls("a", body)] }))).toEqual([
    "info untargetable-id /etc/a[1].conf",
    "error hidden-id __x",
  ]);
});
