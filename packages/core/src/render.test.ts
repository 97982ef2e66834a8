import { describe, expect, test } from "vitest";
import {
  check,
  formula,
  minion,
  ProjectError,
  pillar,
  pillarFile,
  project,
  render,
  renderFor,
  sls,
  staticFile,
  when,
} from "./index.ts";
import { cmd } from "./states/index.ts";

/** The findings for which a project is not written. */
function refusal(site: Parameters<typeof render>[0]) {
  try {
    render(site);
  } catch (cause) {
    if (cause instanceof ProjectError)
      return cause.diagnostics.map(({ code, severity, message }) => ({ code, severity, message }));
    throw cause;
  }
  return [];
}

describe("two values that want one path", () => {
  const web = sls("web", [cmd.run("a")]);
  const clash = (path: string) => [
    { code: "duplicate-file", severity: "error", message: expect.stringContaining(`written to ${path}. Rename one`) },
  ];

  test("a file beside an SLS", () => {
    expect(refusal(project({ top: { "*": [web] }, files: [staticFile("web.sls", "")] }))).toEqual(
      clash("srv/salt/web.sls"),
    );
    expect(refusal(project({ top: { "*": [web] }, files: [staticFile("web.txt", "")] }))).toEqual([]);
  });

  test("two files", () => {
    const files = [staticFile("a", "1"), staticFile("a", "2")];
    expect(refusal(project({ files }))).toEqual(clash("srv/salt/a"));
  });

  test("an SLS or a pillar called top", () => {
    expect(refusal(project({ top: { "*": [sls("top", [cmd.run("a")])] } }))).toEqual(clash("srv/salt/top.sls"));
    expect(refusal(project({ pillar: { "*": [pillarFile("top", {})] } }))).toEqual(clash("srv/pillar/top.sls"));
  });

  test("two saltenvs in one directory", () => {
    const of = (name: string) => ({ sls: [sls(name, [cmd.run("a")])], directories: { states: "/srv/x" } });
    expect(refusal(project({ saltenvs: { base: of("a"), dev: of("b") } }))).toEqual([]);
    expect(refusal(project({ saltenvs: { base: of("a"), dev: of("a") } }))).toEqual(clash("srv/x/a.sls"));
  });
});

describe("two SLS files of one name", () => {
  test("in one saltenv", () => {
    const found = check(project({ top: { "*": [sls("web", [cmd.run("a")]), sls("web", [cmd.run("b")])] } }));
    expect(found.map((each) => [each.code, each.severity])).toContainEqual(["duplicate-sls", "error"]);
  });

  test("one of a formula", () => {
    const of = formula({ name: "f", sls: [sls("web", [cmd.run("a")])] });
    const found = check(project({ formulas: [of], top: { "*": [sls("web", [cmd.run("b")])] } }));
    expect(found.map((each) => each.code)).toContain("duplicate-sls");
  });

  test("in two saltenvs they are two files", () => {
    const of = () => ({ top: { "*": [sls("web", [cmd.run("a")])] } });
    expect(refusal(project({ saltenvs: { base: of(), dev: of() } })).map((each) => each.code)).not.toContain(
      "duplicate-sls",
    );
  });
});

test("an include says its condition shortly, and none where both branches need the file", () => {
  const [one, two] = [pillar<boolean>("one", false), pillar<boolean>("two", false)];
  const [both, some] = [cmd.run("of both"), cmd.run("of some")];
  const web = sls("web", [
    cmd.run("always"),
    when(
      one,
      [cmd.run("first", { require: [both] })],
      [cmd.run("second", { require: [both, some] }), when(two, [cmd.run("third", { require: [some] })])],
    ),
  ]);
  const { files } = render(project({ top: { "*": [web, sls("both", [both]), sls("some", [some])] } }));
  expect(files.get("srv/salt/web.sls")?.text.split("\n\n")[1]).toBe(`include:
  - both
{% if not salt['pillar.get']('one', false) %}
  - some
{% endif %}`);
});

test("what one minion gets is without a file of the same name that another saltenv gives to others", () => {
  const site = project({
    saltenvs: {
      base: { top: { "web*": [sls("app", [cmd.run("ours")])] } },
      dev: { top: { "db*": [sls("app", [cmd.run("theirs")])] } },
    },
  });
  expect([...renderFor(site, minion({ id: "web1" })).keys()]).toEqual(["base/app.sls"]);
  expect([...renderFor(site, minion({ id: "db1" })).keys()]).toEqual(["dev/app.sls"]);
});
