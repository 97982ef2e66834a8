/** Top files, several saltenvs, `extend` and `exclude`: what typesalt predicts is what real Salt makes of them. */
import {
  extend,
  minion,
  type Project,
  pillarDataOf,
  pillarFile,
  pillarTop,
  project,
  sls,
  top,
  topOf,
} from "@typesalt/core";
import { cmd, pkg, service, test as testState } from "@typesalt/core/states";
import { availableSalt, saltTest, useOracle } from "@typesalt/salt-oracle/vitest";
import { expect, test } from "vitest";
import { askSalt, predictedHigh } from "./formula.ts";

const file = (name: string) => sls(name, [testState.nop(`${name}-state`)]);
const all = file("all");
const web = file("web");
const db = file("db");
const deb = file("deb");
const listed = file("listed");

const targets: Project = project({
  top: {
    "*": [all],
    "web*": [web, all],
    "db[0-9]": [db],
    "os:deb*": { match: "grain", files: [deb] },
    "web1,db1": { match: "list", files: [listed] },
    "^db\\d": { match: "pcre", files: [db] },
  },
  pillar: {
    "*": [pillarFile("common", { a: { b: 1, c: [1] }, d: "x" })],
    "db*": [pillarFile("database", { a: { c: [2], e: null }, "f g": { "h:i": true } })],
  },
});

const two: Project = project({
  saltenvs: {
    base: {
      top: top({ base: { "*": [all] }, user: { "web*": [web] } }),
      pillar: { "*": [pillarFile("one", { a: 1 })] },
    },
    user: { sls: [web], pillar: pillarTop({ user: { "web*": [pillarFile("two", { b: 2 })] } }) },
  },
});

const nginx = pkg.installed("nginx");
const running = service.running("nginx", { require: nginx });
const unwanted = cmd.run("unwanted");
const base = sls("nginx", [nginx, running, unwanted]);
const certificate = cmd.run("certificate", { require_in: running });
const tls = sls("nginx.tls", [certificate], {
  include: [base],
  extend: [
    extend(running, { watch: certificate, enable: true }),
    extend(nginx, { version: "1.2" }),
    extend(running, { watch: { cmd: "certificate" } }),
  ],
  exclude: [unwanted],
});
const extended: Project = project({ top: { "*": [tls] } });

const minions = ["web1", "web2", "db1", "dbx", "mail"].map((id) =>
  minion({ id, grains: { os: id === "mail" ? "Fedora" : "Debian" } }),
);

saltTest(await availableSalt(), (line) => {
  const oracle = useOracle(line);

  test.each([
    ["targets", targets],
    ["two saltenvs", two],
    ["extend and exclude", extended],
  ] as const)("%s", async (_, site) => {
    for (const of of minions) {
      const answer = await askSalt(oracle(), site, of);
      expect([of.id, answer.errors, answer.exception]).toEqual([of.id, [], null]);
      expect(answer.top).toEqual(topOf(site, of));
      expect(answer.pillar).toEqual(pillarDataOf(site, of));
      expect(answer.high ?? {}).toEqual(predictedHigh(site, of, line));
    }
  });
});
