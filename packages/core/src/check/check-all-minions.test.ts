import { describe, expect, test } from "vitest";
import {
  check,
  type Diagnostic,
  type Expr,
  eq,
  grains,
  isDefined,
  not,
  type Project,
  project,
  type Sls,
  sls,
  t,
  when,
} from "../index.ts";
import { cmd, pkg } from "../states/index.ts";

const fedora = eq(grains.os, "Fedora");
const debian = eq(grains.os, "Debian");

function siteOf(...files: Sls[]): Project {
  return project({ top: { "*": files } });
}

function said(found: readonly Diagnostic[]): readonly string[] {
  return found.map(({ code, message }) => `${code}: ${message}`);
}

describe("missing targets by name", () => {
  test("within a branch, with the minion that lacks it", () => {
    const files = (condition: Expr<boolean>) =>
      siteOf(sls("web", [when(fedora, pkg.installed("a")), cmd.run("x", { require: when(condition, { pkg: "a" }) })]));
    expect(said(check(files(fedora)))).toEqual([]);
    expect(said(check(files(debian)))).toEqual([
      'missing-target: cmd.run "x" has `require` on pkg.installed "a", which is not there (on a minion where os is "Debian"). Put the requisite under the same condition: require: when(condition, …).',
    ]);
  });

  test("that no file has, with a suggestion", () => {
    const [found] = check(siteOf(sls("web", [pkg.installed("nginx"), cmd.run("x", { require: { pkg: "ngixn" } })])));
    expect(found?.message).toContain('Did you mean "nginx"? No SLS file of the project has it.');
  });

  test("are not said of what an id of the minion's own, or a file outside the project, may be", () => {
    const wanted = cmd.run("x", { require: { pkg: "dom0-a" } });
    expect(check(siteOf(sls("web", [pkg.installed(t`${grains.id}-a`), wanted])))).toEqual([]);
    expect(check(siteOf(sls("web", [pkg.installed(t`${grains.id}-b`), wanted])))).toHaveLength(1);
    expect(check(siteOf(sls("web", [wanted], { include: ["other"] })))).toEqual([]);
  });

  test("are no matter to use, which copies nothing then", () => {
    expect(check(siteOf(sls("web", [cmd.run("x", { use: { cmd: "y" } })])))).toEqual([]);
  });
});

describe("files that run together", () => {
  const one = sls("one", [when(fedora, cmd.run("a"))]);
  const two = sls("two", [when(not(debian), cmd.run("a"))]);
  const conflict = (given: Project) => said(check(given)).filter((each) => each.startsWith("conflicting-id"));

  test("by the top file, and by a target that takes in another one", () => {
    expect(conflict(project({ top: { "web*": [one], "db*": [two] } }))).toEqual([]);
    const expected = [expect.stringContaining('which run together (on a minion where os is "Fedora")')];
    expect(conflict(siteOf(one, two))).toEqual(expected);
    expect(conflict(project({ top: { "web*": [one], "*": [two] } }))).toEqual(expected);
    expect(conflict(project({ top: { web1: [one], "web*": [two] } }))).toEqual(expected);
  });

  test("by an include that a condition decides", () => {
    const part = cmd.run("part");
    const three = sls("three", [part, cmd.run("b")]);
    const user = (condition: Expr<boolean>) =>
      sls("user", [when(debian, cmd.run("b")), cmd.run("x", { require: when(condition, part) })]);
    expect(conflict(project({ sls: [user(fedora), three] }))).toEqual([]);
    expect(conflict(project({ sls: [user(debian), three] }))).toEqual([
      expect.stringContaining('(on a minion where os is "Debian")'),
    ]);
  });

  test("a cycle through files that never do is none", () => {
    // Either name stands in a third file as well, so that neither file brings the other.
    const files = () => [
      sls("one", [cmd.run("a", { require: { cmd: "b" } })]),
      sls("two", [cmd.run("b", { require: { cmd: "a" } })]),
      sls("three", [cmd.run("a"), cmd.run("b")]),
    ];
    const [a, b, c] = files() as [Sls, Sls, Sls];
    expect(check(project({ top: { "1*": [a], "2*": [b], "3*": [c] } }))).toEqual([]);
    expect(said(check(project({ top: { "1*": [a, b], "3*": [c] } })))).toEqual([
      expect.stringMatching(/^cycle: 2 states wait for each other, so/),
    ]);
  });
});

test("use copies the requisites that Salt lets it copy, and only where the state has none of the kind", () => {
  const site = (own: object) =>
    siteOf(sls("web", [cmd.run("a", { use: { cmd: "b" }, ...own }), cmd.run("b", { require_any: { cmd: "a" } })]));
  const [found] = check(site({}));
  expect(found?.related.map((each) => each.message)).toEqual([
    'cmd.run "a" has `require_any` on cmd.run "a", copied from cmd.run "b" by `use`',
  ]);
  const other = { require_any: when(isDefined(grains.virtual), { cmd: "c" }) };
  const files = siteOf(
    sls("web", [
      cmd.run("c"),
      cmd.run("a", { use: { cmd: "b" }, ...other }),
      cmd.run("b", { require_any: { cmd: "a" } }),
    ]),
  );
  expect(check(files)[0]?.message).toContain("(on a minion where virtual is not defined)");
});
