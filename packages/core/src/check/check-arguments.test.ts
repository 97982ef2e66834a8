import { describe, expect, test } from "vitest";
import { check, type Diagnostic, formatDiagnostics, minion, type Project, project, type Sls, sls } from "../index.ts";
import { boto_ec2, docker_container, file, npm, pkg } from "../states/index.ts";

function siteOf(...files: Sls[]): Project {
  return project({ top: { "*": files } });
}

function codes(found: readonly Diagnostic[]): readonly string[] {
  return found.map((each) => each.code);
}

function messages(found: readonly Diagnostic[]): string {
  return formatDiagnostics(found);
}

describe("arguments that the compiler did not see", () => {
  test("a misspelt one, with a suggestion", () => {
    const args = { name: "x", pgks: ["a"] };
    const [found] = check(siteOf(sls("web", [pkg.installed("x", args)])));
    expect(found?.code).toBe("unknown-argument");
    expect(found?.message).toContain('Did you mean "pkgs"');
    expect(check(siteOf(sls("web", [pkg.installed("x", { extra: { pgks: ["a"] } })])))).toEqual([]);
  });

  test("a misspelt requisite", () => {
    const args = { name: "x", requires: { pkg: "y" } };
    expect(messages(check(siteOf(sls("web", [pkg.installed("x", args)]))))).toContain('Did you mean "require"');
  });

  test("one that is missing", () => {
    const args = {} as { target: string };
    expect(codes(check(siteOf(sls("web", [file.symlink("/x", args)]))))).toEqual(["missing-argument"]);
  });
});

describe("the line of Salt that a project is for", () => {
  const container = docker_container.absent("web");
  const appended = file.append("/x", { text: "a", encoding: "utf-8" });
  const site = (options: object) => check(project({ top: { "*": [sls("web", [container, appended])] }, ...options }));

  test("without one, only what no line has is wrong", () => {
    expect(site({})).toEqual([]);
  });

  test("a function that the line lost, with the package that has it", () => {
    const [first, second, ...others] = site({ salt: "3008" });
    expect(others).toEqual([]);
    expect([first?.code, first?.severity, first?.location?.line]).toEqual(["not-in-line", "warning", 38]);
    expect(first?.message).toContain("Install the package `saltext-dockermod` on the minion");
    expect([second?.code, second?.severity]).toEqual(["not-in-line", "error"]);
    expect(second?.message).toContain("no argument `encoding` in Salt 3008 (3006 and 3007 have it)");
    expect(second?.message).toContain("Salt aborts the whole run");
  });

  test("a module that has another name in its package, and one that has none", () => {
    const states = [boto_ec2.key_absent("k"), npm.removed("left-pad")];
    const found = check(project({ salt: "3008", top: { "*": [sls("web", states)] } }));
    expect(found.map(({ message }) => message)).toEqual([
      expect.stringContaining("`boto3_ec2` of the package `saltext-boto3` takes its place."),
      expect.stringContaining("No package is known that has it."),
    ]);
  });

  test("several lines: each finding says which it is about", () => {
    expect(site({ salt: ["3006", "3008"] }).map(({ salt }) => salt)).toEqual([["3008"], ["3008"]]);
    expect(site({ salt: ["3006", "3007"] })).toEqual([]);
  });

  test("a package that the minions have", () => {
    expect(site({ salt: "3008", extensions: ["saltext-dockermod"] }).map(({ message }) => message)).toEqual([
      expect.stringContaining("encoding"),
    ]);
  });

  test("with minions that are known, nothing is said twice", () => {
    expect(site({ salt: "3008", minions: [minion({ id: "m" })] })).toHaveLength(2);
  });

  test("what is no line is refused", () => {
    expect(() => site({ salt: "3009" })).toThrow('`salt` is one or more of 3006, 3007, 3008, not "3009"');
    expect(() => site({ salt: [] })).toThrow("one or more");
  });
});
