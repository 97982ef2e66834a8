import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { SaltLine } from "./provision.ts";
import { saltCall } from "./salt-call.ts";
import type { Json } from "./types.ts";
import { availableSalt, saltTest, useOracle } from "./vitest.ts";

const minion = { id: "dom0", grains: { role: "web" } } as const;

const tree = {
  "srv/salt/top.sls": "base:\n  'dom*': [a]\n  'role:web': [{match: grain}, b.c]\n",
  "srv/salt/a.sls":
    "include: [b]\nz: {test.nop: [{name: '{{ pillar.get('k') }}'}, {order: 2}]}\na: {test: [nop, {require: [b]}]}\n" +
    "extend: {b: {test: [{watch: [{test: z}]}]}}\n",
  "srv/salt/b/init.sls": "b: {test.succeed_with_changes: [{onchanges_in: [{test: a}]}]}\ne: test.nop\n",
  "srv/salt/b/c.sls": "c: {test.configurable_test_state: [{changes: true}, {result: '{{ grains.role }}'}]}\n",
  "srv/dev/top.sls": "dev:\n  '*': [d]\n",
  "srv/dev/d.sls": "d: test.nop\n",
  "srv/pillar/top.sls": "base:\n  'dom*': [p]\n  'role:db': [{match: grain}, gone]\n",
  "srv/pillar/p.sls": "k: '{{ grains.role }}'\nlist: [1, 2.5, null, yes, 2020-01-01]\n",
};

const conf = "file_roots: {base: [/srv/salt], dev: [/srv/dev]}\npillar_roots: {base: [/srv/pillar]}\n";

// From 3008 on, what is printed is masked without this.
function itemsArgs(line: SaltLine): readonly string[] {
  return line === "3008" ? ["unmask=True"] : [];
}

function sorted(chunks: Json | readonly Json[] | null | undefined): readonly string[] {
  return (Array.isArray(chunks) ? chunks : []).map((chunk) => JSON.stringify(chunk)).sort();
}

saltTest(await availableSalt(), (line) => {
  const oracle = useOracle(line);
  let root = "";
  beforeAll(async () => {
    root = await mkdtemp(join(tmpdir(), "salt-call-test-"));
    for (const [path, text] of Object.entries(tree)) {
      await mkdir(dirname(join(root, path)), { recursive: true });
      await writeFile(join(root, path), text);
    }
  });
  afterAll(() => rm(root, { recursive: true, force: true }));

  test("the oracle says what salt-call says", async () => {
    const setting = {
      minion,
      fileRoots: { base: [join(root, "srv/salt")], dev: [join(root, "srv/dev")] },
      pillarRoots: { base: [join(root, "srv/pillar")] },
    };
    const answer = await oracle().ask({ ...setting, top: true });
    expect(answer).toMatchObject({ errors: [], exception: null });
    const top = await saltCall(line, setting, "state.show_top");
    expect(top).toMatchObject({ code: 0, json: { base: ["a", "b.c"], dev: ["d"] } });
    expect(answer.top).toEqual(top.json);
    expect(answer.pillar).toEqual((await saltCall(line, setting, "pillar.items", itemsArgs(line))).json);
    const high = await saltCall(line, setting, "state.show_highstate");
    // As text: the order counts.
    expect(JSON.stringify(answer.high)).toBe(JSON.stringify(high.json));
    const low = await saltCall(line, setting, "state.show_lowstate");
    expect(answer.low?.length).toBe(6);
    expect(sorted(answer.low)).toEqual(sorted(low.json));
  });

  test("a whole tree with the minion's own config", async () => {
    const top = await saltCall(line, { minion, tree: root, conf, saltenv: "dev" }, "state.show_top");
    expect(top).toMatchObject({ code: 0, json: { dev: ["d"] } });
  });

  test("a failure has its code and its words", async () => {
    const failed = await saltCall(line, { minion, fileRoots: { base: [] } }, "no.such_function");
    expect(failed.code).not.toBe(0);
    expect(failed.json).toBeUndefined();
    expect(failed.stderr).toContain("no.such_function");
  });
});
