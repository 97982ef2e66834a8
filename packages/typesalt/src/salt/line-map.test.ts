import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { lineMap } from "./line-map.ts";

const text = (lines: readonly string[]) => lines.join("\n");

describe("lines of a rendered text come from", () => {
  test("the same lines, where nothing was a template", () => {
    const lines = text(["a:", "  test.nop: []", "", "b:", "  test.nop: []"]);
    expect(lineMap(lines, lines)).toEqual([1, 2, 3, 4, 5]);
  });

  test("those after a branch that was not taken", () => {
    const template = text([
      "{% if false %}",
      "x:",
      "  test.nop",
      "{% else %}",
      "y:",
      "  test.nop",
      "{% endif %}",
      "z: 1",
    ]);
    expect(lineMap(template, text(["", "y:", "  test.nop", "", "z: 1"]))).toEqual([1, 5, 6, 6, 8]);
  });

  test("the lines of a loop, in each round", () => {
    const template = text([
      "{% for x in xs %}",
      "{{ x }}:",
      "  pkg.installed:",
      "    - version: {{ v }}",
      "{% endfor %}",
      "end: 1",
    ]);
    const round = (x: string) => ["", `${x}:`, "  pkg.installed:", `    - version: ${x}2`];
    const rendered = text([...round("a"), ...round("b"), ...round("c"), "", "end: 1"]);
    const map = lineMap(template, rendered);
    for (const start of [0, 4, 8]) expect(map.slice(start + 1, start + 4)).toEqual([2, 3, 4]);
    expect(map.at(-1)).toBe(6);
  });

  test("the line with the expression that made them", () => {
    const template = text([
      "{% set a = 1 %}",
      "a: {{ a }}",
      "{{ id }}:",
      "  file.managed:",
      "    - name: /etc/{{ name }}.conf",
    ]);
    expect(lineMap(template, text(["", "a: 1", "web:", "  file.managed:", "    - name: /etc/x.conf"]))).toEqual([
      1, 2, 3, 4, 5,
    ]);
  });

  test("the nearest one above, where an import or a macro wrote them", () => {
    const template = text(["first: 1", "{{ macro() }}", "last: 1"]);
    expect(lineMap(template, text(["first: 1", "m:", "  test.nop", "last: 1"]))).toEqual([1, 2, 2, 3]);
  });

  test("somewhere in the template, always", () => {
    const line = fc.constantFrom("", "a", "b", "  c", "{{ x }}", "{{ x }}:", "- {{ y }} z", "{% if a %}", "d");
    const lines = fc.array(line, { maxLength: 30 });
    fc.assert(
      fc.property(lines, lines, (from, to) => {
        const map = lineMap(text(from), text(to));
        expect(map.length).toBe(Math.max(to.length, 1));
        for (const each of map) {
          expect(each).toBeGreaterThanOrEqual(1);
          expect(each).toBeLessThanOrEqual(Math.max(from.length, 1));
        }
      }),
    );
  });

  test("and a large text is no matter", () => {
    const body = Array.from({ length: 20_000 }, (_, index) => [
      `s${index % 50}:`,
      "  test.nop:",
      `    - name: {{ n${index % 7} }}`,
    ]);
    const template = text(body.flat());
    const rendered = text(body.flat().map((each) => each.replace(/\{\{.*\}\}/, "x")));
    const start = performance.now();
    expect(lineMap(template, rendered).length).toBe(60_000);
    expect(performance.now() - start).toBeLessThan(5000);
  });
});
