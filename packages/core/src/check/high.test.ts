import { describe, expect, test } from "vitest";
import { type Diagnostic, formatDiagnostics } from "../diagnostics/diagnostic.ts";
import { readYaml } from "../read/index.ts";
import { renderHighstate } from "../salt/highstate.ts";
import type { SaltLine } from "../salt/types.ts";
import { checkHigh } from "./high.ts";

/** What is found in one SLS file. */
function found(text: string, salt?: readonly SaltLine[]): readonly Diagnostic[] {
  const { data, problems } = readYaml(text, "web.sls");
  expect(problems).toEqual([]);
  const source = {
    saltenvs: ["base"],
    available: () => ["web"],
    render: () => ({ data, problems: [], isInit: false }),
  };
  const { high, messages } = renderHighstate(new Map([["base", ["web"]]]), source);
  expect(messages).toEqual([]);
  return checkHigh(high, salt === undefined ? {} : { salt }).diagnostics;
}

/** `code line` and the lines of Salt where not all are meant. */
function short(all: readonly Diagnostic[]): readonly string[] {
  return all.map(
    ({ code, location, salt }) => `${code} ${location?.line ?? "-"}${salt === undefined ? "" : ` ${salt}`}`,
  );
}

describe("each finding has its code and the line in the user's SLS", () => {
  const cases: Readonly<Record<string, readonly [text: string, ...expected: string[]]>> = {
    "a cycle": [
      `a:
  test.nop:
    - require:
      - test: b
b:
  test.nop:
    - require:
      - test: a
`,
      "cycle 4",
    ],
    "a missing target": [
      `a:
  test.nop:
    - require:
      - pkg: nginx
`,
      "missing-target 4",
    ],
    "a target of require_in that is missing": [
      `a:
  test.nop:
    - require_in:
      - pkg: nginx
`,
      "missing-target 4",
    ],
    "a name that two states have": [
      `a:
  test.nop:
    - name: x
x:
  test.nop: []
c:
  test.nop:
    - require:
      - test: x
`,
      "ambiguous-target 9",
    ],
    "an id that another state has as its name": [
      `x:
  cmd.run: []
other:
  test.nop:
    - name: x
c:
  test.nop:
    - require:
      - test: x
`,
      "ambiguous-target 9",
    ],
    "a bare text of require_in that nothing has": [
      `a:
  test.nop:
    - require_in:
      - ngnx
`,
      "ignored-requisite 3",
    ],
    "a bare text of listen that nothing has": [
      `a:
  test.nop:
    - listen:
      - ngnx
`,
      "ignored-requisite 2",
    ],
    "a bare text in listen_in": [
      `a:
  test.nop:
    - listen_in:
      - b
b:
  test.nop: []
`,
      "salt-crash 3",
    ],
    "a bare text in a listen_in that a later one replaces": [
      `a:
  test.nop:
    - listen_in:
      - b
    - listen_in:
      - test: b
b:
  test.nop: []
`,
      "repeated-argument 5",
    ],
    "a requisite that stands twice": [
      `a:
  test.nop:
    - require:
      - test: b
    - require:
      - test: c
b:
  test.nop: []
c:
  test.nop: []
`,
      "repeated-argument 5",
    ],
    "a watch without mod_watch": [
      `/etc/x:
  file.absent:
    - watch:
      - test: b
b:
  test.nop: []
`,
      "no-mod-watch 4",
    ],
    "onchanges on a state that never has any": [
      `a:
  cmd.run:
    - onchanges:
      - qvm: b
b:
  qvm.start: []
`,
      "never-changes 4",
    ],
    "an id that Salt drops": [
      `__a:
  test.nop: []
`,
      "hidden-id 1",
    ],
    "an id that does not match itself": [
      `/etc/a[1].conf:
  test.nop: []
b:
  test.nop:
    - require:
      - test: /etc/a[1].conf
`,
      "untargetable-id 1",
      "missing-target 6",
    ],
    "a name that is no text": [
      `a:
  test.nop:
    - name: 5
`,
      "not-text 3",
    ],
    "names that are no text": [
      `a:
  test.nop:
    - names: [x, 5]
`,
      "not-text 3",
    ],
    "an id that is no text": [
      `5:
  test.nop: []
`,
      "not-text 1 3006,3007",
      "not-text 1 3008",
    ],
    "a state that fails before its function is called": [
      `a:
  test.nop:
    - umask: '0u22'
`,
      "failing-state 2",
    ],
    "nothing where Qubes takes both spellings": [
      `a:
  qvm.prefs:
    - provides-network: true
    - template_for_dispvms: true
`,
    ],
    "a swallowed requisite of an extension": [
      `a:
  pkg.installed: []
b:
  service.running: []
extend:
  b:
    service:
      - requires:
        - pkg: a
`,
      "unknown-argument 8",
    ],
    "nothing of what is excluded": [
      `exclude:
  - id: a
a:
  service.running:
    - requires:
      - pkg: b
    - names: [1.5]
`,
    ],
    "nothing of what extends that": [
      `exclude:
  - id: a
a:
  test.nop: []
extend:
  a:
    test:
      - listen_in: [a]
      - names: [1.5]
      - requires:
        - pkg: b
`,
    ],
    "a swallowed requisite": [
      `a:
  pkg.installed:
    - requires:
      - test: b
b:
  test.nop: []
`,
      "unknown-argument 3",
    ],
    "a swallowed requisite of a function that the catalogue lacks": [
      `a:
  my.own:
    - on_changes:
      - test: b
b:
  test.nop: []
`,
      "unknown-function 2",
      "unknown-argument 3",
    ],
    "a misspelt argument": [
      `a:
  pkg.installed:
    - pgks: [x]
`,
      "unknown-argument 3",
    ],
    "two functions": [
      `a:
  test:
    - nop
    - succeed_with_changes
`,
      "refused 2",
    ],
    "onfail_all on a state that comes later": [
      `a:
  test.nop:
    - onfail_all:
      - test: b
b:
  test.nop: []
`,
      "salt-crash - 3006,3007",
    ],
    "a requisite of a state on all of its own module": [
      `ab:
  test.nop:
    - require:
      - test: a*
`,
      "cycle 4",
    ],
  };

  test.each(Object.entries(cases))("%s", (_, [text, ...expected]) => {
    expect(short(found(text)), formatDiagnostics(found(text))).toEqual(expected);
  });
});

test("states that Salt's lines run in another order are said, for those who upgrade", () => {
  const text = `a:
  test.nop:
    - order: 5
    - require:
      - test: b
b:
  test.nop:
    - order: 9
    - require:
      - test: c
c:
  test.nop:
    - order: 20
d:
  test.nop:
    - order: 8
`;
  const [difference, ...others] = found(text);
  expect(others).toEqual([]);
  expect([difference?.code, difference?.severity, difference?.salt]).toEqual([
    "order-differs",
    "info",
    ["3007", "3008"],
  ]);
});

test("a chain that is too deep for the older lines is said before it is too deep, and crashes them beyond", () => {
  const chain = (states: number) =>
    Array.from({ length: states }, (_, index) =>
      [
        `s${index}:`,
        "  test.nop:",
        ...(index + 1 < states ? ["    - require:", `      - test: s${index + 1}`] : ["    - order: 30000"]),
      ].join("\n"),
    ).join("\n");
  expect(short(found(chain(700), ["3006"]))).toEqual([]);
  expect(short(found(chain(900), ["3006"]))).toEqual(["deep-chain 2"]);
  expect(found(chain(1100), ["3006"]).map(({ code, severity }) => [code, severity])).toContainEqual([
    "deep-chain",
    "error",
  ]);
  expect(found(chain(1100), ["3008"])).toEqual([]);
});

test("all findings come at once, with excerpts of the source", () => {
  const text = `a:
  test.nop:
    - require:
      - pkg: nginx
    - onlyif: x
__b:
  test.nop: []
`;
  const report = formatDiagnostics(found(text, ["3008"]), { source: () => text.split("\n") });
  expect(report).toContain("hidden-id");
  expect(report).toContain("4 |       - pkg: nginx\n    |         ^^^");
});
