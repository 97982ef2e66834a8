/** The command `typesalt` beside real Salt: templates that it has Salt render, and what Salt then does. */
import { join } from "node:path";
import { provision, type SaltLine, saltCall } from "@typesalt/salt-oracle";
import { availableSalt, saltTest } from "@typesalt/salt-oracle/vitest";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { places, type StepJson, Workplace } from "./typesalt-workplace.ts";

/** Everything that moves states, in templates: what runs when is decided by grains and pillar. */
const order: Readonly<Record<string, string>> = {
  "order/top.sls":
    "base:\n  '*':\n    - common\n  'role:{{ grains.role }}':\n    - match: grain\n    - web\n  'db*':\n    - never\n  '{{ grains.id }}':\n    - late.*\n",
  "order/common.sls":
    "first:\n  test.succeed_with_changes:\n    - order: 1\nlast:\n  test.succeed_with_changes:\n    - order: last\nplain:\n  test.succeed_with_changes: []\n",
  "order/never.sls": "never:\n  test.nop: []\n",
  "order/web/init.sls": `{% from "lib/map.jinja" import site, ports with context %}
include:
  - .base
{% if grains.role == 'web' %}
  - web.extra
{% endif %}

{{ site }}:
  test.succeed_with_changes:
    - names:
{% for port in ports %}
      - {{ site }}-{{ port }}
{% endfor %}
    - require:
      - test: base-{{ pillar.stage }}

reload:
  test.succeed_with_changes:
    - listen:
      - test: {{ site }}
    - require_in:
      - test: tail

tail:
  test.succeed_with_changes:
    - watch:
      - test: base-{{ pillar.stage }}

before:
  test.succeed_with_changes:
    - prereq:
      - test: plain

extend:
  first:
    test:
      - require:
        - test: plain
exclude:
  - id: dropped
`,
  "order/web/base.sls":
    "base-{{ pillar.stage }}:\n  test.succeed_with_changes:\n    - onchanges_any:\n      - test: last\n      - test: extra\ndropped:\n  test.nop: []\n",
  "order/web/extra.sls": "#!jinja|yaml\nextra:\n  test.succeed_with_changes:\n    - order: {{ 5 + 6 }}\n",
  "order/lib/map.jinja": "{% set site = 'site-' ~ grains.role %}\n{% set ports = pillar.ports %}\n",
  "order/late/a.sls":
    "#!py\ndef run():\n    return {'late-' + __pillar__['stage']: {'test.succeed_with_changes': []}}\n",
  "order/late/b.sls":
    "late-b:\n  test.succeed_with_changes:\n    - require:\n      - sls: common\n      - id: late-{{ pillar.stage }}\n",
};

const files: Readonly<Record<string, string>> = {
  ...order,
  "web1.json": JSON.stringify({
    id: "web1",
    grains: { id: "web1", role: "web" },
    pillar: { stage: "test", ports: [443, 80] },
  }),
  "cycle/top.sls": "base:\n  '*': [a]\n",
  "cycle/a.sls":
    "{% for this, other in [('x', 'y'), ('y', 'x')] %}\n{{ this }}:\n  test.nop:\n    - require:\n      - test: {{ other }}\n{% endfor %}\n",
  "lost/top.sls": "base:\n  '*': [a, gone]\n",
  "lost/a.sls": "{{ 'a' }}:\n  test.nop: []\n",
  "missing/top.sls": "base:\n  '*': [a]\n",
  "missing/a.sls": "{{ 'a' }}:\n  test.nop:\n    - require:\n      - test: b\n",
  "template/top.sls": "base:\n  '*':\n    - app\n    - plain\n",
  "template/app.sls":
    "{% set names = ['a', 'b'] %}\ninclude:\n  - deep.er\n\n{% for name in names %}\n{{ name }}-{{ grains['os'] }}:\n  test.nop:\n    - require:\n      - test: missing-{{ name }}\n{% endfor %}\n",
  "template/deep/er.sls": "{% if pillar['on'] %}\ndeep:\n  test.nop: []\n{% endif %}\n",
  "template/plain.sls": "plain:\n  test.nop:\n    - requires:\n      - test: x\n",
  "broken/undefined.sls": "a:\n  test.nop: []\n\n{{ nothing.here }}:\n  test.nop: []\n",
  "broken/syntax.sls": "a:\n  test.nop: []\n{% if true %}\nb:\n  test.nop: []\n{% endfi %}\n",
  "broken/import.sls": 'a:\n  test.nop: []\n{% from "lib/gone.jinja" import b %}\n',
  "broken/macro.sls": '{% from "lib/macro.jinja" import half %}\n\n{{ half(0) }}:\n  test.nop: []\n',
  "broken/lib/macro.jinja": "{% macro half(x) %}\n{{ 1 / x }}\n{% endmacro %}\n",
  "broken/python.sls": "#!py\n\ndef run():\n    found = {}\n    return found['nope']\n",
  "broken/yaml.sls": "{% for x in ['a', 'b'] %}\n{{ x }}:\n  test.nop:\n    - name: {{ x }}: y\n{% endfor %}\n",
  "broken/twice.sls": "{% for x in ['a', 'a'] %}\n{{ x }}:\n  test.nop: []\n{% endfor %}\n",
  "debian.json": '{"id": "web1", "grains": {"os": "Debian"}, "pillar": {"on": true}}',
  "fedora.yaml": "id: db1\ngrains: {os: Fedora}\n",
};

let work: Workplace;
beforeAll(() => {
  work = new Workplace(files);
});
afterAll(() => work.remove());

/** What `state.apply` did, in the order that it did it; or what it refused it for. */
async function applied(line: SaltLine, tree: string, sls: readonly string[] = []): Promise<readonly string[]> {
  const { id, grains, pillar } = JSON.parse(files["web1.json"] as string) as {
    readonly id: string;
    readonly grains: Readonly<Record<string, string>>;
    readonly pillar: object;
  };
  const setting = {
    minion: { id, grains },
    fileRoots: { base: [join(work.folder, tree)] },
    opts: { test: false, state_verbose: true },
  };
  const { json } = await saltCall(line, setting, "state.apply", [...sls, `pillar=${JSON.stringify(pillar)}`]);
  if (Array.isArray(json)) return json.map(String);
  const results = Object.entries(json as Readonly<Record<string, { readonly __run_num__: number }>>);
  return results.sort(([, a], [, b]) => a.__run_num__ - b.__run_num__).map(([tag]) => tag);
}

function tagOf({ state, id, name, fun }: StepJson): string {
  return `${state}_|-${id}_|-${name}_|-${fun}`;
}

saltTest(await availableSalt(), (line) => {
  const rendering = async () => ["--salt", line, "--salt-call", (await provision(line)).saltCall];

  describe("plan --json", () => {
    test("has the steps of a highstate in Salt's order", async () => {
      const plan = await work.json("plan", "order", "--minion", "web1.json", ...(await rendering()));
      expect(plan).toMatchObject({ code: 0, salt: line, verdict: "runs" });
      expect(plan.steps.filter((step) => !step.test).map(tagOf)).toEqual(await applied(line, "order"));
      expect(plan.steps.length).toBeGreaterThan(12);
    });

    test("and of SLS files by name", async () => {
      const given = ["--file-root", "order", "--sls", "common,web", "--minion", "web1.json"];
      const plan = await work.json("plan", ...given, ...(await rendering()));
      expect(plan.verdict).toBe("runs");
      expect(plan.steps.filter((step) => !step.test).map(tagOf)).toEqual(await applied(line, "order", ["common,web"]));
    });

    test("and of high data, as Salt itself prints it", async () => {
      const tree = { base: [join(work.folder, "order")] };
      const { id, grains, pillar } = JSON.parse(files["web1.json"] as string) as {
        readonly id: string;
        readonly grains: Readonly<Record<string, string>>;
        readonly pillar: object;
      };
      const printed = await saltCall(line, { minion: { id, grains }, fileRoots: tree }, "state.show_highstate", [
        `pillar=${JSON.stringify(pillar)}`,
      ]);
      work.write(`high-${line}.json`, JSON.stringify({ local: printed.json }));
      const plan = await work.json("plan", `high-${line}.json`, "--salt", line);
      const ofTree = await work.json("plan", "order", "--minion", "web1.json", ...(await rendering()));
      expect(plan).toMatchObject({ verdict: "runs", steps: ofTree.steps });
    });
  });

  test.each(["cycle", "lost", "missing"])("the verdict is what Salt does: %s", async (tree) => {
    const { verdict } = await work.json("check", tree, "--minion", "web1.json", ...(await rendering()));
    const said = await applied(line, tree);
    // What ran has tags; a refusal is told in sentences.
    expect(verdict).toBe(said.every((each) => each.includes("_|-")) ? "fails" : "refused");
  });

  test("places in templates are those of the template", async () => {
    const answer = await work.json("check", "template", "--minion", "debian.json", ...(await rendering()));
    expect(places(answer)).toEqual([
      "error missing-target template/app.sls:9",
      "error missing-target template/app.sls:9",
      "error unknown-argument template/plain.sls:3",
    ]);
    expect(answer.diagnostics.flatMap((each) => each.states).sort()).toEqual(["a-Debian", "b-Debian", "plain"]);
    const off = await work.json("check", "template", "--minion", "fedora.yaml", ...(await rendering()));
    expect(places(off)).toContainEqual("error not-renderable template/deep/er.sls:1");
  });

  test("what does not render is a finding at its line, each of them", async () => {
    const answer = await work.json("check", "broken", "--minion", "debian.json", ...(await rendering()));
    expect(answer).toMatchObject({ code: 1, verdict: "refused" });
    expect(places(answer)).toEqual([
      "error not-renderable broken/import.sls:3",
      "error not-renderable broken/lib/macro.jinja:2",
      "error not-renderable broken/python.sls:5",
      "error not-renderable broken/syntax.sls:6",
      "error not-renderable broken/twice.sls:2",
      "error not-renderable broken/undefined.sls:4",
      "error not-renderable broken/yaml.sls:4",
    ]);
  });
});
