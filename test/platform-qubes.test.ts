/** Qubes renders pillars in dom0, sends what lies below /srv, and names its own roots; and pillars of several environments. */
import {
  check,
  cond,
  eq,
  grains,
  minion,
  optional,
  pillarDataOf,
  pillarFile,
  pillarTop,
  project,
  render,
  sls,
} from "@typesalt/core";
import { availableSalt, saltTest, useOracle } from "@typesalt/salt-oracle/vitest";
import { describe, expect, test } from "vitest";
import { checkedMessages } from "./checked.ts";
import { treesOf } from "./tree.ts";

const byOs = pillarFile("os", { os: cond(eq(grains.os, "Debian"), "apt", "dnf"), id: grains.id });
const dom0 = minion({ id: "dom0", grains: { os: "Fedora" } });
const work = minion({ id: "work", grains: { os: "Debian" } });

describe("a pillar is rendered in dom0", () => {
  test("with dom0's grains and the qube's id", () => {
    const site = project({ platform: "qubes", saltenv: "user", pillar: { "*": [byOs] }, minions: [dom0, work] });
    expect(pillarDataOf(site, work)).toEqual({ os: "dnf", id: "work" });
    expect(pillarDataOf(project({ pillar: { "*": [byOs] } }), work)).toEqual({ os: "apt", id: "work" });
  });

  test("which nobody guesses where dom0 is not named", () => {
    const site = project({ platform: "qubes", pillar: { "*": [byOs] }, top: { "*": [sls("a", [])] }, minions: [work] });
    expect(checkedMessages(site).join("\n")).toMatch(/name dom0 with its grains among the project.s minions/);
    const byId = pillarFile("id", { x: optional(eq(grains.id, "work"), 1) });
    expect(pillarDataOf(project({ platform: "qubes", pillar: { "*": [byId] } }), work)).toEqual({ x: 1 });
  });

  test("a grain of a pillar that is not the id is a finding", () => {
    const site = project({ platform: "qubes", saltenv: "user", pillar: { "*": [byOs] } });
    expect(checkedMessages(site)).toEqual([
      expect.stringMatching(/^warning dom0-grain: The pillar file "os" reads {{ grains\['os'\] }}/),
    ]);
    expect(check(site).map(({ code }) => code)).toEqual(["dom0-grain"]);
    expect(checkedMessages(project({ pillar: { "*": [byOs] } }))).toEqual([]);
  });
});

test("what does not travel to a qube is a finding", () => {
  const site = project({ platform: "qubes", saltenv: "user", directories: { states: "/opt/salt" } });
  expect(check(site).map(({ code }) => code)).toEqual(["outside-srv"]);
  expect(checkedMessages(site)).toEqual([expect.stringMatching(/^error outside-srv: .* has files in \/opt\/salt/)]);
});

test("Qubes' own roots are not named again", () => {
  const file = pillarFile("p", { a: 1 });
  const site = project({ platform: "qubes", saltenv: "user", top: { "*": [sls("a", [])] }, pillar: { "*": [file] } });
  const { files } = render(site);
  expect([...files.keys()]).toEqual([
    "srv/user_salt/top.sls",
    "srv/user_salt/a.sls",
    "srv/user_pillar/top.sls",
    "srv/user_pillar/p.sls",
  ]);
  const other = project({ platform: "qubes", saltenv: "user", directories: { states: "/srv/mine" } });
  expect(render(other).files.get("etc/salt/minion.d/zz_user_formulas.conf")?.text).toContain(
    "file_roots:\n  user:\n    - /srv/mine\n",
  );
});

const inBase = pillarFile("base_web", { web: { port: 80, hosts: ["a"] }, only: 1 });
const inUser = pillarFile("user_web", { web: { hosts: ["b"], tls: true } });
const both = (one: string, other: string) =>
  project({ saltenvs: { base: { pillar: { [one]: [inBase] } }, user: { pillar: { [other]: [inUser] } } } });

describe("pillars of several environments", () => {
  test.each([
    ["*", "web*", 1],
    ["web1", "web*", 1],
    ["web1", "web1", 1],
    ["web1", "db1", 0],
  ])("for %s and %s: %d findings", (one, other, count) => {
    const found = checkedMessages(both(one, other));
    expect(check(both(one, other)).map(({ code }) => code)).toEqual(Array(count).fill("merged-pillars"));
    expect(found).toHaveLength(count);
    for (const each of found)
      expect(each).toMatch(/^warning merged-pillars: .*"base_web".*base and "user_web" of user both say web:hosts/);
  });

  test("mappings that say different keys go together", () => {
    const other = pillarFile("other", { web: { tls: true } });
    const site = project({ saltenvs: { base: { pillar: { "*": [inBase] } }, user: { pillar: { "*": [other] } } } });
    expect(checkedMessages(site)).toEqual([]);
  });

  test("one environment's own top file may name a later file on purpose", () => {
    const site = project({ pillar: pillarTop({ base: { "*": [inBase], "web*": [inUser] } }) });
    expect(checkedMessages(site)).toEqual([]);
  });
});

saltTest(await availableSalt(), (line) => {
  const oracle = useOracle(line);

  test("real Salt lays the environments' pillars over each other: one list is lost", async () => {
    const { pillarFiles } = treesOf(both("*", "*"));
    const { pillar, errors } = await oracle().ask({
      minion: { id: "m" },
      pillarFiles,
      files: { base: {} },
      want: ["pillar"],
    });
    expect(errors).toEqual([]);
    const hosts = (pillar as { web: { hosts: readonly string[] } }).web.hosts;
    expect(hosts).toHaveLength(1);
    expect(pillar).toEqual({ web: { port: 80, hosts, tls: true }, only: 1 });
  });
});
