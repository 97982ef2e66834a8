import { describe, expect, test } from "vitest";
import {
  check,
  type Diagnostic,
  each,
  eq,
  extend,
  formatDiagnostics,
  grains,
  locationOf,
  minion,
  not,
  type Project,
  pillar,
  project,
  type Sls,
  sls,
  t,
  when,
} from "../index.ts";
import { cmd, file, pkg, service } from "../states/index.ts";

const fedora = eq(grains.os, "Fedora");
const debian = eq(grains.os, "Debian");

function siteOf(...files: Sls[]): Project {
  return project({ top: { "*": files } });
}

function codes(found: readonly Diagnostic[]): readonly string[] {
  return found.map((each) => each.code);
}

function _messages(found: readonly Diagnostic[]): string {
  return formatDiagnostics(found);
}

describe("cycles", () => {
  test("name each requisite with its kind and the line where it was written", () => {
    const b = pkg.installed("b", { require: { pkg: "a" } });
    const a = pkg.installed("a", { watch: b });
    const [found, ...others] = check(siteOf(sls("web", [a, b])));
    expect(others).toEqual([]);
    expect(found?.code).toBe("cycle");
    expect(found?.related.map((each) => each.message)).toEqual([
      'pkg.installed "a" has `watch` on pkg.installed "b"',
      'pkg.installed "b" has `require` on pkg.installed "a"',
    ]);
    expect(found?.related.map((each) => each.location)).toEqual([locationOf(a), locationOf(b)]);
    expect(locationOf(a)?.file).toMatch(/check\.test\.ts$/);
  });

  test.each([
    "require",
    "require_any",
    "watch",
    "watch_any",
    "onchanges",
    "onchanges_any",
    "onfail",
    "onfail_any",
    "onfail_all",
  ] as const)("count %s", (key) => {
    const a = cmd.run("a", { [key]: { cmd: "b" } });
    expect(codes(check(siteOf(sls("web", [a, cmd.run("b", { require: a })]))))).toEqual(["cycle"]);
  });

  test.each(["listen", "use"] as const)("do not count %s, which does not order", (key) => {
    const a = cmd.run("a", { [key]: { cmd: "b" } });
    expect(check(siteOf(sls("web", [a, cmd.run("b", { require: a })])))).toEqual([]);
  });

  test("a prereq runs its target after it", () => {
    const b = cmd.run("b");
    const a = cmd.run("a", { prereq: b, require: b });
    const [found] = check(siteOf(sls("web", [a, b])));
    expect(found?.related.map((each) => each.message)).toEqual([
      'cmd.run "a" has `require` on cmd.run "b"',
      'cmd.run "b" runs after cmd.run "a", which has `prereq` on it',
    ]);
  });

  test("go through requisites on whole SLS files and through extend", () => {
    const a = cmd.run("a");
    const one = sls("one", [a]);
    const b = cmd.run("b", { require: one });
    const two = sls("two", [b], { extend: [extend(a, { require: b })] });
    const [found] = check(siteOf(one, two));
    expect(found?.related.map((each) => each.message)).toEqual([
      'cmd.run "a" has `require` on cmd.run "b"',
      'cmd.run "b" has `require` on cmd.run "a"',
    ]);
  });

  test("are none where branches exclude each other, and are named with a minion where they do not", () => {
    const a = cmd.run("a");
    const b = cmd.run("b", { require: when(fedora, a) });
    const back = (condition: typeof fedora) => cmd.run("back", { require: b, require_in: when(condition, a) });
    expect(check(siteOf(sls("web", [a, b, back(debian)])))).toEqual([]);
    const [found] = check(siteOf(sls("web", [a, b, back(not(debian))])));
    expect(found?.code).toBe("cycle");
    expect(found?.message).toContain('on a minion where os is "Fedora"');
  });

  test("a second, possible way round is found behind an impossible one", () => {
    const a = cmd.run("a");
    const b = cmd.run("b", { require: when(fedora, a) });
    const short = cmd.run("c", { require: b, require_in: when(debian, a) });
    const long = [cmd.run("d", { require: b }), cmd.run("e", { require: { cmd: "d" }, require_in: a })];
    const [found, ...others] = check(siteOf(sls("web", [a, b, short, ...long])));
    expect(others).toEqual([]);
    expect(found?.related.length).toBe(4);
  });

  test("all problems come in one report", () => {
    const a = cmd.run("a", { require: { cmd: "b" } });
    const b = cmd.run("b", { require: a });
    const c = cmd.run("c", { require: { cmd: "d" } });
    const d = cmd.run("d", { require: c });
    const lost = cmd.run("lost");
    const e = cmd.run("e", { require: lost });
    expect(codes(check(siteOf(sls("web", [a, b, c, d, e])))).toSorted()).toEqual(["cycle", "cycle", "unplaced-state"]);
  });
});

describe("requisites", () => {
  test("on a state that stands in no SLS", () => {
    const nginx = pkg.installed("nginx");
    const [found] = check(siteOf(sls("web", [service.running("nginx", { require: nginx })])));
    expect(found?.code).toBe("unplaced-state");
    expect(found?.message).toContain('service.running "nginx" has `require` on pkg.installed "nginx"');
  });

  test("on another state with the same id that was made anew", () => {
    const make = () => pkg.installed("nginx");
    const [found] = check(siteOf(sls("web", [make(), service.running("nginx", { require: make() })])));
    expect(found?.message).toContain("take that value instead of making a new one");
  });

  test("on something that a known minion does not have, with a suggestion", () => {
    const files = [sls("web", [pkg.installed("nginx"), cmd.run("x", { require: { pkg: "ngixn" } })])];
    const [found] = check(project({ top: { "*": files }, minions: [minion({ id: "m" })] }));
    expect(found?.code).toBe("missing-target");
    expect(found?.message).toContain('Did you mean "nginx"?');
  });

  test("on a state of the same file that is not there on some minion", () => {
    const a = pkg.installed("a");
    const [found] = check(siteOf(sls("web", [when(fedora, a), cmd.run("x", { require: a })])));
    expect(found?.code).toBe("missing-target");
    expect(found?.message).toContain('os is not "Fedora"');
    expect(check(siteOf(sls("web", [when(fedora, a), cmd.run("x", { require: when(fedora, a) })])))).toEqual([]);
  });

  test("on a state of a loop, from outside it", () => {
    const made: ReturnType<typeof pkg.installed>[] = [];
    const loop = each(pillar<string[]>("list", []), (name) => {
      const state = pkg.installed(name);
      made.push(state);
      return state;
    });
    const [found] = check(siteOf(sls("web", [loop, cmd.run("x", { require: made })])));
    expect(found?.code).toBe("leaked-loop-state");
  });
});

describe("ids", () => {
  test("twice with one module", () => {
    const [found] = check(siteOf(sls("web", [pkg.installed("a"), pkg.removed("a")])));
    expect(found?.code).toBe("duplicate-state");
    expect(check(siteOf(sls("web", [pkg.installed("a"), file.managed("a")])))).toEqual([]);
    expect(check(siteOf(sls("web", [when(fedora, pkg.installed("a"), pkg.removed("a"))])))).toEqual([]);
    expect(check(siteOf(sls("web", [when(fedora, pkg.installed("a")), when(debian, pkg.removed("a"))])))).toEqual([]);
  });

  test("in two files that run together", () => {
    const one = sls("one", [cmd.run("a")]);
    const two = sls("two", [cmd.run("a"), cmd.run("b", { require: one })]);
    expect(codes(check(siteOf(two)))).toEqual(["conflicting-id"]);
    const known = project({ top: { "*": [one, sls("three", [cmd.run("a")])] }, minions: [minion({ id: "m" })] });
    expect(codes(check(known))).toEqual(["conflicting-id"]);
  });

  test("the same in each round of a loop", () => {
    const loop = each(pillar<string[]>("list", []), (name) => [pkg.installed(t`${name}-x`), cmd.run("same")]);
    expect(codes(check(siteOf(sls("web", [loop]))))).toEqual(["constant-id-in-loop"]);
  });

  test("equal on one minion only", () => {
    const files = [sls("web", [cmd.run(t`${grains.id}-x`), cmd.run("dom0-x")])];
    expect(check(project({ top: { "*": files } }))).toEqual([]);
    const found = check(project({ top: { "*": files }, minions: [minion({ id: "dom0" }), minion({ id: "work" })] }));
    expect(codes(found)).toEqual(["duplicate-state"]);
    expect(found[0]?.message).toContain('on the minion "dom0"');
  });

  test("one state in two files", () => {
    const a = pkg.installed("a");
    expect(codes(check(siteOf(sls("one", [a]), sls("two", [a]))))).toContain("ambiguous-place");
  });
});

test("what a minion lacks keeps a file from being rendered, and says so", () => {
  const files = [sls("web", [cmd.run(t`${grains.oscodename}-x`)])];
  const [found] = check(project({ top: { "*": files }, minions: [minion({ id: "m" })] }));
  expect(found?.code).toBe("not-renderable");
  expect(found?.message).toContain("grains['oscodename'] }} is not defined");
});

test("a state that shares its id with an earlier one moves up to it, and a word is said", () => {
  const web = (...between: ReturnType<typeof cmd.run>[]) =>
    siteOf(sls("web", [pkg.installed("a"), ...between, file.managed("a")]));
  expect(check(web())).toEqual([]);
  const [found] = check(web(cmd.run("b")));
  expect(found).toMatchObject({ code: "moved-state", severity: "info" });
  expect(found?.message).toContain(
    'file.managed "a" is written with pkg.installed "a", as they share an id, and so comes before cmd.run "b"',
  );
});

describe("size", () => {
  const chain = (length: number, last: object = {}) => {
    const states = [cmd.run("s0", last)];
    for (let i = 1; i < length; i += 1) states.push(cmd.run(`s${i}`, { require: states[i - 1] as never }));
    return states;
  };

  test("a chain of 100,000 states is checked without recursion, and so is one that closes", () => {
    expect(check(siteOf(sls("chain", chain(100_000))))).toEqual([]);
    const [found] = check(siteOf(sls("ring", chain(100_000, { require: { cmd: "s99999" } }))));
    expect(found?.related).toHaveLength(100_000);
  });

  test("a diamond ladder of 1,000 rungs, where ways multiply at each rung", () => {
    const ladder = (first: object) => {
      let rung = [cmd.run("a0", first), cmd.run("b0", first)];
      const states = [...rung];
      for (let i = 1; i < 1000; i += 1) {
        rung = [cmd.run(`a${i}`, { require: rung }), cmd.run(`b${i}`, { require: rung })];
        states.push(...rung);
      }
      return states;
    };
    expect(check(siteOf(sls("ladder", ladder({}))))).toEqual([]);
    const [found, ...others] = check(siteOf(sls("ladder", ladder({ require: { cmd: "a999" } }))));
    expect(others).toEqual([]);
    expect(found?.related).toHaveLength(1000);
    expect(found?.message).toContain("a knot of 1999 states");
  });
});

test("what Salt's lines do differently is not predicted, and is said for a minion that has it", () => {
  const files = [sls("web", [cmd.run(t`${pillar<string>("name", "x")}-x`)])];
  const [found] = check(project({ top: { "*": files }, minions: [minion({ id: "m", pillar: { name: ["a"] } })] }));
  expect(found).toMatchObject({ code: "not-predictable", severity: "warning" });
});

test("a long ring whose conditions exclude each other is no cycle, and is decided in time", () => {
  const states = [cmd.run("s0", { require: when(debian, { cmd: "s2999" } as never) })];
  for (let i = 1; i < 3000; i += 1) {
    const before = states[i - 1] as (typeof states)[number];
    states.push(cmd.run(`s${i}`, { require: i === 1500 ? when(fedora, before) : before }));
  }
  expect(check(siteOf(sls("ring", states)))).toEqual([]);
});
