/** SLS texts as they are read here, beside what Salt's own YAML loader makes of them, in Python's words. */
import { spawnSync } from "node:child_process";
import { provision } from "@typesalt/salt-oracle";
import { availableSalt, saltTest } from "@typesalt/salt-oracle/vitest";
import { expect, test } from "vitest";
import { readYaml } from "../packages/core/src/read/yaml.ts";
import { repr } from "../packages/core/src/salt/data.ts";

/** What YAML 1.1, YAML 1.2, Python and JavaScript read differently, and what needs quotes. */
const scalars: readonly string[] = [
  "yes",
  "No",
  "on",
  "0777",
  "-0644",
  "08",
  "0o17",
  "0x1F",
  "0b11",
  "1_000",
  "1:30",
  "190:20:30",
  "1:30.5",
  "1.0",
  "1e3",
  "1.0e+3",
  "1.5e3",
  ".5",
  "-.5",
  "+.5",
  "1.",
  ".inf",
  "-.INF",
  ".nan",
  "~",
  "null",
  "Null",
  "",
  "2020-01-01",
  "2020-01-01 10:00:00",
  "=",
  "<<",
  "0",
  "00",
  "+1",
  "-0",
  "0.0",
  "-0.0",
  "1_0.5",
  "0_7",
  "_1",
  "12345678901234567890",
  "'a''b'",
  '"a\\nb\\u00e9"',
  "a b  c",
  "a: b",
  "a #c",
  "a#b",
  "- x",
  "[1,  2]",
  "{a: 1}",
  "{a: 1,  b: [x,  yes]}",
  "&x 1",
  "!!str 1",
  "!!int '3'",
  "!!float 3",
  "!!binary aGk=",
  "!foo bar",
  "|\n    x\n    y\n",
  "|-\n    x\n",
  "|+\n    x\n\n",
  ">\n    x\n    y\n\n    z\n",
  ">-\n    x\n     y\n",
  "@a",
  "`a",
  "%a",
  "*x",
  "? a",
  "- a",
  "!",
  "'unclosed",
  '"bad \\q"',
  "a\tb",
  "\ta",
  "[a,  b",
  "{a: b",
  "{{ x }}",
  "{% if %}",
  "[a]: b",
  "a:b",
  "a:: b",
  "-a",
  "?a",
  ":a",
  "- - a",
  "1, 000",
  "a,  b",
  '"a": b',
  "🎉",
  "\u00a0",
  "\u0085x",
  "a\\b",
  "y",
  "n",
  "Y",
  "True",
  "TRUE",
  "tRUE",
];

/** Each scalar as a value, as an item, as a key, and in both kinds of flow collection. */
const ofScalars = scalars.flatMap((text) => {
  const block = [`k: ${text}\n`, `- ${text}\n`];
  return text.includes("\n") ? block : [...block, `${text}: v\n`, `k: [${text}, z]\n`, `k: {${text}: ${text}}\n`];
});

const documents: readonly string[] = [
  "a: &x {p: 1}\nb:\n  <<: *x\n  q: 2\n",
  "a: &x {p: 1}\nb: *x\nc: &y {p: 2}\nd: {<<: [*x, *y]}\n",
  "a: 1\na: 2\n",
  "a: 1\n b: 2\n",
  "a:\n- b\n- c\n",
  "a:\n  - b\n - c\n",
  "a:\n\t- b\n",
  "---\na: 1\n---\nb: 2\n",
  "%YAML 1.1\n---\na: 1\n",
  "a: 1\n...\n",
  "? a\n: b\n",
  "? [a]\n: b\n",
  "a: 'x\n  y'\n",
  "a: x\n  y\n",
  "a: x\n\n  y\n",
  "a:   # c\n  b\n",
  "# only\n",
  "",
  "   \n",
  "a: b: c\n",
  "a:\n  b: 1\n c: 2\n",
  "1: a\n1.0: b\n",
  "yes: a\ntrue: b\n",
  "a: 1\n\n\n# x\nb: 2",
  "\ufeffa: 1\n",
  'a: "x\\\n   y"\n',
  "a: >2\n    x\n",
  "a: |1\n x\n",
  "key: >\n  a\n\n   b\n  c\n",
  "a: {b: c, d}\n",
  "a: [b: c, d]\n",
  "a: {\n b: c,\n}\n",
  "a: [\n1,\n2,\n]\n",
  "- a\n-\n- b\n",
  "a:\n  - b: 1\n    c: 2\n  -\n    d: 3\n",
  "a: ''\nb: \"\"\n",
  "a: !!set {x, y}\n",
  "a: &b\n  c: *b\n",
  "k: &a [1]\nj: *a\ni: *b\n",
  "a: x # y\nb: 'x' # z\n",
  "a : 1\n",
  "a: - b\n",
  "a: 1 2\n",
  "a:1\n",
  "\ta: 1\n",
  "a:\t1\n",
  "a: 1\t# c\n",
  "a: b\r\nc: d\r\n",
  "'a': 1\n\"b\": 2\n",
  "a: [a,b,c,]\n",
  "a: {a,b}\n",
  'k: "a\tb"\n',
  "k: 'a\n\n b'\n",
  "? |\n  x\n: y\n",
  "k: |\n\n  x\n",
  "k: |\n   \n  x\n",
  "k: |\n  x\n y\n",
];

/**
 * Where the package `yaml` reads otherwise than PyYAML, and why: docs/architecture.md, Known limits.
 */
const knownToDiffer: ReadonlySet<string> = new Set([
  // A key that is zero has no sign in JavaScript.
  "-0.0: v\n",
  "k: {-0.0: -0.0}\n",
  // Bytes and sets are no data of a state.
  ...["k: @\n", "- @\n", "@: v\n", "k: [@, z]\n", "k: {@: @}\n"].map((text) => text.replaceAll("@", "!!binary aGk=")),
  "a: !!set {x, y}\n",
  // A tab behind a dash.
  "- \ta\n",
  // YAML 1.2 lets plain text in flow collections begin with these.
  ...["k: [?a, z]\n", "k: {?a: ?a}\n", "k: [:a, z]\n", "k: {:a: :a}\n"],
  // NEL is a line break of YAML 1.1.
  ...["k: @\n", "- @\n", "@: v\n", "k: [@, z]\n", "k: {@: @}\n"].map((text) => text.replaceAll("@", "\u0085x")),
  // Lines of a flow collection that are not indented.
  "a: [\n1,\n2,\n]\n",
]);

const loader = `
import json, sys, warnings
warnings.simplefilter("ignore")
from collections import OrderedDict
import salt.utils.yamlloader as loader

def plain(data):
    if isinstance(data, dict):
        return OrderedDict((plain(key) if not isinstance(key, (dict, list)) else str(key), plain(value)) for key, value in data.items())
    return [plain(each) for each in data] if isinstance(data, list) else data

def read(text):
    try:
        return repr(plain(loader.load(text, Loader=lambda stream: loader.SaltYamlSafeLoader(stream, dictclass=OrderedDict))))
    except Exception:
        return "refused"

print(json.dumps([read(text) for text in json.load(sys.stdin)]))
`;

function read(text: string): string {
  const { data, problems } = readYaml(text, "a.sls");
  if (data !== undefined) return repr(data);
  expect(problems.length, text).toBeGreaterThan(0);
  return "refused";
}

saltTest(await availableSalt(), (line) => {
  test("every text is read as Salt reads it, or refused as Salt refuses it", async () => {
    const { python } = await provision(line);
    const texts = [...ofScalars, ...documents];
    const input = JSON.stringify(texts);
    const { stdout, stderr, status } = spawnSync(python, ["-c", loader], { input, encoding: "utf8" });
    expect([status, stderr]).toEqual([0, ""]);
    const theirs = JSON.parse(stdout) as readonly string[];
    const differ = texts.filter((text, index) => read(text) !== theirs[index]);
    expect(
      differ.filter((text) => !knownToDiffer.has(text)).map((text) => [text, read(text), theirs[texts.indexOf(text)]]),
    ).toEqual([]);
    // What no longer differs is to be taken off the list.
    expect([...knownToDiffer].filter((text) => !differ.includes(text))).toEqual([]);
  });
});
