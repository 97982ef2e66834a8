/** The command `typesalt` as users run it: exit codes, what is printed where, and never a stack trace. */
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type LineJson, places, Workplace } from "./typesalt-workplace.ts";

let work: Workplace;

const files: Readonly<Record<string, string>> = {
  "good/top.sls": "base:\n  '*':\n    - common\n  'web* and G@os:Debian':\n    - web\n",
  "good/common.sls": "vim:\n  pkg.installed: []\n",
  "good/web/init.sls":
    "include:\n  - .site\n\nnginx:\n  pkg.installed: []\n  service.running:\n    - watch:\n      - file: /etc/site\n",
  "good/web/site.sls": "/etc/site:\n  file.managed:\n    - source: salt://site\n    - require:\n      - pkg: nginx\n",
  "bad/top.sls": "base:\n  '*':\n    - a\n    - lost\n",
  "bad/a.sls": "x:\n  test.nop:\n    - require:\n      - test: y\n\ny:\n  test.nop:\n    - require:\n      - test: x\n",
  "bad/broken.sls": "a:\n  pkg.installed:\n    - pkgs: [a\n\nb: 1\n",
  "topless/one.sls": "a:\n  test.nop: []\n",
  "topless/two.sls": "a:\n  test.nop:\n    - require:\n      - test: elsewhere\n",
  "topless/three.sls": "elsewhere:\n  test.nop: []\n",
  "badtop/top.sls": "base:\n  '*': common\n",
  "badtop/common.sls": "a:\n  test.nop: []\n",
  "unparsable/top.sls": "base:\n  '*': [\n",
  "unparsable/common.sls": "a:\n  pkg.installd: []\n  test: []\n",
  "for-db/top.sls": "base:\n  'db*':\n    - common\n",
  "for-db/common.sls": "a:\n  test.nop: []\n",
  "lost-include/top.sls": "base:\n  '*': [a, b]\n",
  "lost-include/a/init.sls": "include:\n  - b\n  - .nope\n",
  "lost-include/b.sls": "include:\n  - gone.away # was moved\n",
  "empty/readme.md": "",
  "template/top.sls": "base:\n  '*':\n    - app\n    - plain\n",
  "template/app.sls":
    "{% set names = ['a', 'b'] %}\ninclude:\n  - deep.er\n\n{% for name in names %}\n{{ name }}-{{ grains['os'] }}:\n  test.nop:\n    - require:\n      - test: missing-{{ name }}\n{% endfor %}\n",
  "template/deep/er.sls": "{% if pillar['on'] %}\ndeep:\n  test.nop: []\n{% endif %}\n",
  "template/plain.sls": "plain:\n  test.nop:\n    - requires:\n      - test: x\n",
  "template/py.sls": "#!py\n\ndef run():\n  return {'py-' + __grains__['os']: {'test.nop': []}}\n",
  "template/undefined.sls": "a:\n  test.nop: []\n\n{{ nothing.here }}:\n  test.nop: []\n",
  "web1.json": '{"id": "web1", "grains": {"os": "Debian"}, "pillar": {"on": true}}',
  "db1.yaml": "id: db1\ngrains: {os: Fedora}\n",
  "grains.json": '{"local": {"id": "web1", "os": "Debian"}}',
  "pillar.json": '{"local": {"on": true}}',
  "broken-minion.json": '{"id": "web1", "grains": }',
  "odd-minion.json": '{"id": "web1", "grain": {}}',
  "nameless.json": '{"grains": {}}',
  "broken.json": '{"a": {"test": ["nop"',
  "high.json":
    '{"local": {"b": {"test": ["nop", {"order": 10001}], "__sls__": "s", "__env__": "base"}, "a": {"test": ["nop", {"order": 10000}], "__sls__": "s", "__env__": "base"}}}',
  "nothing.mjs": "export const a = 1;\n",
  "exits.mjs": "process.exit(0);\n",
  "waits.mjs": "await new Promise(() => {});\nexport default 1;\n",
  "later.mjs":
    "setTimeout(() => { throw new Error('late'); });\nawait new Promise((done) => setTimeout(done, 5000));\n",
  "throws-text.mjs": "throw 'oh no';\n",
  "lost-import.mjs": "import './gone.js';\n",
  "syntax.mjs": "\nexport default {;\n",
  "empty.json": "",
  "deep.json": `${'{"a":'.repeat(5000)}1${"}".repeat(5000)}`,
  "list.json": "[]",
  "refused.json": '{"local": ["Rendering SLS \'base:x\' failed", "and more"]}',
  "folder.json/readme.md": "",
  "odd/binary.sls": "\u0000\u0001\u001b[31m\ufffd",
  "odd/circular.sls": "a: &a\n  test.nop:\n    - name: x\n    - extra: *a\n",
  "odd/empty.sls": "",
  "odd/list.sls": "- a\n- b\n",
  "odd/tab.sls": "a:\n\tb: c\n",
  "odd/text.sls": "only text\n",
  "odd/folder.sls/readme.md": "",
  "other.mjs": "export default 1;\n",
  "throws.ts": 'const wrong: string = "it is wrong";\nthrow new Error(wrong);\n',
  "syntax.ts": "export default {;\n",
  "notes.txt": "",
};

const binary = {
  "binary.json": new Uint8Array([0xff, 0xfe, 0x00]),
  "odd/latin.sls": new Uint8Array([0x61, 0x3a, 0x20, 0xe9]),
};

const project = (body: string) =>
  `import { minion, project, sls } from "typesalt";\nimport { pkg, service } from "typesalt/states";\n${body}`;

const modules: Readonly<Record<string, string>> = {
  "site.ts": project(
    'const nginx = pkg.installed("nginx");\nconst web = sls("web", [service.running("nginx", { require: nginx }), nginx]);\nexport default project({ top: { "web*": [web] }, minions: [minion({ id: "web1" })] });\n',
  ),
  "cycle.ts": project(
    'const nginx = pkg.installed("nginx", { require: { service: "nginx" } });\nconst web = sls("web", [nginx, service.running("nginx", { require: nginx })]);\nexport default project({ top: { "web*": [web] } });\n',
  ),
};

beforeAll(() => {
  work = new Workplace({ ...files, ...modules, ...binary });
});
afterAll(() => work.remove());

describe("one clear line and exit code 2 for", () => {
  test.each<[string, readonly string[], RegExp]>([
    ["nothing to do", [], /Say what to do/],
    ["an unknown verb", ["chek", "good"], /no command "chek".* Did you mean "check"\?/],
    ["no input", ["check"], /needs an INPUT/],
    ["an unknown option", ["check", "good", "--minon", "x"], /no option --minon\. Did you mean "minion"\?/],
    ["an option without its value", ["check", "good", "--minion"], /--minion/],
    ["an empty value", ["check", "good", "--minion", ""], /--minion is given nothing/],
    ["an unknown line", ["check", "good", "--salt", "2019"], /one of 3006, 3007, 3008, not "2019"/],
    ["two inputs", ["check", "good", "bad"], /One INPUT/],
    ["two minions in a plan", ["plan", "good", "--minion", "a", "--minion", "b"], /one --minion/],
    ["a missing file", ["check", "lost.json"], /lost\.json cannot be read: there is no such file/],
    ["a missing directory", ["check", "lost"], /lost cannot be read/],
    ["a missing root", ["check", "--file-root", "lost", "--sls", "a"], /lost cannot be read/],
    ["a directory without SLS", ["check", "empty"], /empty has no SLS files/],
    ["a file of no known kind", ["check", "notes.txt"], /notes\.txt is nothing that typesalt reads/],
    ["broken JSON", ["check", "broken.json"], /broken\.json:1:\d+: /],
    ["an empty .json file", ["check", "empty.json"], /empty\.json:1:1: it is no JSON/],
    ["a binary .json file", ["plan", "binary.json"], /binary\.json:1:1: it is no JSON/],
    ["JSON that is nested too deep", ["check", "deep.json"], /deep\.json is nested too deep/],
    ["an empty list of JSON", ["check", "list.json"], /list\.json: no high data/],
    ["a directory with a file's name", ["check", "folder.json"], /folder\.json has no SLS files/],
    [
      "a minion file that is a directory",
      ["check", "good", "--minion", "./good"],
      /good cannot be read: it is a directory/,
    ],
    ["grains that are none", ["check", "good", "--minion", "a", "--grains", "list.json"], /list\.json is no mapping/],
    ["JSON of something else", ["check", "web1.json"], /web1\.json.*high data/],
    ["a module without a default export", ["check", "nothing.mjs"], /nothing\.mjs has no default export/],
    ["a module that exports something else", ["check", "other.mjs"], /is no project/],
    ["a module that throws", ["check", "throws.ts"], /throws\.ts does not load: it is wrong \(.*throws\.ts:2:\d+\)/],
    ["a module that ends the process", ["check", "exits.mjs"], /exits\.mjs|a module of the project ended the process/],
    ["a module that waits for ever", ["check", "waits.mjs"], /waits for something that does not come/],
    ["a module that throws later on", ["check", "later.mjs"], /a module of the project throws: late/],
    ["a module that throws no error", ["check", "throws-text.mjs"], /throws-text\.mjs does not load: it throws oh no/],
    ["a module that imports what is not there", ["check", "lost-import.mjs"], /Cannot find module '.*gone\.js'/],
    ["a module in JavaScript that does not parse", ["check", "syntax.mjs"], /Unexpected token ';' \(.*syntax\.mjs:2\)/],
    ["a module that does not parse", ["plan", "syntax.ts"], /syntax\.ts does not load: .*syntax\.ts:1:/],
    [
      "a broken minion file",
      ["check", "good", "--minion", "broken-minion.json"],
      /broken-minion\.json:1:26: it is no JSON/,
    ],
    [
      "a minion file with other keys",
      ["check", "good", "--minion", "odd-minion.json"],
      /"grain" is not part of a minion/,
    ],
    ["a minion file without id", ["check", "good", "--minion", "./nameless.json"], /"id" is text/],
    ["a minion file that is not there", ["check", "good", "--minion", "lost.json"], /lost\.json cannot be read/],
    ["a plan without a minion", ["plan", "good"], /needs a --minion/],
    ["a plan of a project without minions", ["plan", "cycle.ts"], /--minion ID/],
    [
      "a salt-call that is none",
      ["check", "template", "--minion", "web1.json", "--salt-call", "./lost"],
      /cannot be started/,
    ],
  ])("%s", async (_, args, expected) => {
    const { code, stdout, stderr } = await work.run(...args);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toMatch(expected);
    expect(stderr).toMatch(/^typesalt: [^\n]+\n$/);
    expect(stderr).not.toContain("fault of typesalt");
  });
});

test("help and version", async () => {
  const help = await work.run("--help");
  expect(help).toMatchObject({ code: 0, stderr: "" });
  expect(help.stdout).toContain("typesalt plan");
  expect((await work.run("--version")).stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
});

describe("check of a tree", () => {
  test("finds nothing in a good one, with and without a minion", async () => {
    for (const minion of [[], ["--minion", "web1.json"], ["--minion", "web1.json", "--minion", "db1.yaml"]]) {
      expect(await work.run("check", "good", ...minion)).toEqual({
        code: 0,
        stdout: expect.stringMatching(/Nothing is wrong in 3 SLS files\.\n$/),
        stderr: "",
      });
    }
  });

  test("says what each minion gets", async () => {
    const answer = await work.json("check", "good", "--salt", "3007", "--minion", "web1.json", "--minion", "db1.yaml");
    expect(answer).toMatchObject({ code: 0, salt: "3007", verdict: "runs", diagnostics: [] });
    expect(answer.steps.map(({ minion, id }) => `${minion} ${id}`)).toEqual([
      "web1 vim",
      "web1 nginx",
      "web1 /etc/site",
      "web1 nginx",
      "db1 vim",
    ]);
  });

  test("has one object a line, each finding with its lines and its place", async () => {
    const { code, stdout } = await work.run("check", "bad", "--minion", "web1", "--json");
    const { lines } = JSON.parse(stdout) as { readonly lines: readonly LineJson[] };
    expect(code).toBe(1);
    expect(lines.map((each) => [each.salt, each.verdict])).toEqual([
      ["3006", "refused"],
      ["3007", "refused"],
      ["3008", "refused"],
    ]);
    for (const line of lines) {
      expect(places(line)).toEqual(["error cycle bad/a.sls:4", "error missing-sls bad/top.sls:4"]);
      for (const each of line.diagnostics) expect(each.salt).toContain(line.salt);
    }
  });

  test("finds what does not parse, and checks the rest", async () => {
    const answer = await work.json("check", "bad", "--salt", "3008");
    expect(places(answer)).toEqual([
      "error cycle bad/a.sls:4",
      "error missing-sls bad/top.sls:4",
      expect.stringMatching(/^error not-renderable bad\/broken\.sls:[35]$/),
    ]);
    expect(answer).toMatchObject({ code: 1, verdict: "refused" });
  });

  test("takes files that nobody is said to get together for themselves", async () => {
    expect(await work.json("check", "topless", "--salt", "3008")).toMatchObject({
      code: 0,
      diagnostics: [],
      steps: [],
    });
    const together = await work.json("check", "--file-root", "topless", "--sls", "one,two", "--salt", "3008");
    expect(together.diagnostics.map((each) => each.code)).toContain("conflicting-id");
  });

  test("finds a malformed top file, and checks the rest", async () => {
    expect(places(await work.json("check", "badtop", "--minion", "web1", "--salt", "3008"))).toEqual([
      "error top-file badtop/top.sls:2",
    ]);
    const unparsable = await work.json("check", "unparsable", "--minion", "web1", "--salt", "3008");
    expect(unparsable.code).toBe(1);
    expect(places(unparsable)).toContainEqual(expect.stringMatching(/^error not-renderable unparsable\/top\.sls:/));
    expect(places(unparsable)).toContainEqual(expect.stringMatching(/unparsable\/common\.sls:/));
  });

  test("has a finding at each file that is none, and no control character of it reaches the terminal", async () => {
    const answer = await work.json("check", "odd", "--salt", "3008");
    expect(answer).toMatchObject({ code: 1, verdict: "refused" });
    const found = answer.diagnostics.map(({ severity, location }) => `${severity} ${location}`);
    const wanted = ["binary.sls:1", "circular.sls:4", "latin.sls:1", "list.sls:1", "tab.sls:2", "text.sls:1"];
    expect([...new Set(found)].sort()).toEqual(wanted.map((each) => `error odd/${each}`));
    const { stdout } = await work.run("check", "odd");
    expect(stdout).not.toMatch(/[^\P{Cc}\n\t]/u);
  });

  test("says so where the top file gives a minion nothing", async () => {
    const answer = await work.json("check", "for-db", "--minion", "web1.json", "--salt", "3006");
    expect(answer).toMatchObject({ code: 1, verdict: "fails", steps: [] });
    expect(places(answer)).toEqual(["error top-file for-db/top.sls:1"]);
    expect(answer.diagnostics[0]?.message).toContain("No Top file or master_tops data matches found");
  });

  test("finds the line of what is included and is not there", async () => {
    const answer = await work.json("check", "lost-include", "--minion", "web1", "--salt", "3007");
    expect(places(answer)).toEqual([
      "error missing-sls lost-include/a/init.sls:3",
      "error missing-sls lost-include/b.sls:2",
    ]);
  });

  test("shows people the place and the lines", async () => {
    const { code, stdout } = await work.run("check", "bad", "--minion", "web1");
    expect(code).toBe(1);
    expect(stdout).toContain("error[cycle] (Salt 3006, 3007, 3008): ");
    expect(stdout).toMatch(/\n {2}at bad\/a\.sls:4:\d+\n/);
    expect(stdout).toContain("Salt 3008: refuses to run it\n");
  });

  test("and of a single SLS file", async () => {
    expect(await work.run("check", "good/web/site.sls", "--file-root", "good")).toMatchObject({ code: 1 });
    expect(await work.run("check", "good/common.sls")).toMatchObject({ code: 0 });
  });
});

describe("plan", () => {
  test("of a tree", async () => {
    const answer = await work.json("plan", "good", "--minion", "web1.json");
    expect(answer).toMatchObject({ code: 0, salt: "3008", verdict: "runs" });
    expect(answer.steps[0]).toEqual({
      ...{ run: 0, id: "vim", name: "vim", state: "pkg", fun: "installed", sls: "common", test: false },
    });
    const { stdout } = await work.run("plan", "good", "--minion", "web1.json");
    expect(stdout).toMatch(/^run +state +id +sls\n0 +pkg\.installed +vim +common\n/);
    expect(stdout).toContain("Salt 3008: runs, 4 steps");
  });

  test("of SLS files by name, from several roots, grains and pillar from what Salt printed", async () => {
    const args = ["--file-root", "topless", "--file-root", "good", "--sls", "common,one"];
    const answer = await work.json("plan", ...args, "--grains", "grains.json", "--pillar", "pillar.json");
    expect(answer.steps.map((each) => each.id)).toEqual(["vim", "a"]);
  });

  test("of high data", async () => {
    const answer = await work.json("plan", "high.json", "--salt", "3006.9");
    expect(answer).toMatchObject({ code: 0, salt: "3006", verdict: "runs" });
    expect(answer.steps.map((each) => each.id)).toEqual(["a", "b"]);
  });

  test("of a project", async () => {
    const answer = await work.json("plan", "site.ts");
    expect(answer.steps.map((each) => each.id)).toEqual(["nginx", "nginx"]);
    expect((await work.json("plan", "site.ts", "--minion", "db1")).steps).toEqual([]);
  });
});

test("high data that Salt refused to make is an error with its reasons", async () => {
  const answer = await work.json("check", "refused.json", "--salt", "3007");
  expect(answer).toMatchObject({ code: 1, verdict: "refused", steps: [] });
  expect(answer.diagnostics[0]?.message).toContain("Rendering SLS 'base:x' failed; and more");
});

test("check of a project with findings in its TypeScript", async () => {
  const answer = await work.json("check", "cycle.ts", "--salt", "3008");
  expect(answer).toMatchObject({ code: 1, verdict: "refused" });
  expect(places(answer)).toEqual(["error cycle cycle.ts:3"]);
  expect(await work.run("check", "site.ts")).toMatchObject({ code: 0, stderr: "" });
});

describe("templates", () => {
  test("are a warning at their first Jinja where there is no Salt, and the rest is checked", async () => {
    const answer = await work.json("check", "template", "--minion", "web1.json", "--salt", "3008");
    expect(answer.code).toBe(1);
    expect(places(answer)).toEqual([
      "error unknown-argument template/plain.sls:3",
      "warning needs-salt template/app.sls:1",
    ]);
    const all = await work.json("check", "template", "--salt", "3008");
    expect(places(all)).toEqual([
      "error unknown-argument template/plain.sls:3",
      "warning needs-salt template/app.sls:1",
      "warning needs-salt template/deep/er.sls:1",
      "warning needs-salt template/py.sls:1",
      "warning needs-salt template/undefined.sls:4",
    ]);
  });
});
