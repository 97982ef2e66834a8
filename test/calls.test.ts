/** What is known on the minion only: calls of execution modules, its options, slots; and letters in every case. */
import * as e from "@typesalt/core";
import { minion, project, sls } from "@typesalt/core";
import { test as testState } from "@typesalt/core/states";
import { availableSalt, saltTest, useOracle } from "@typesalt/salt-oracle/vitest";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { compare, filesOf, predict } from "./arbitraries/asking.ts";
import { seeds } from "./arbitraries/seeds.ts";
import { hostileText } from "./arbitraries/yaml.ts";

function siteOf(values: readonly e.Yaml[]) {
  const states = values.map((value, index) => testState.nop(`state-${index}`, { extra: { value } }));
  return project({
    top: { "*": [sls("area.sub", states), sls("area", [testState.nop("top", { extra: { value: e.tpldir } })])] },
  });
}

/** What these functions do, said again: the minion's answers are not guessed. */
const known = minion({
  id: "web-1",
  pillar: { roles: ["a", "b"] },
  salt: {
    "test.echo": (text: unknown) => text,
    "test.kwarg": (named: unknown) => named,
    "test.arg": (first: unknown, second: unknown, kwargs: unknown) => ({ args: [first, second], kwargs }),
    "config.get": (path: string, fallback: unknown) => (path === "id" ? "web-1" : fallback),
    "test.version": "of its own",
  },
  opts: { id: "web-1", file_client: "local" },
});

saltTest(await availableSalt(), (line) => {
  const oracle = useOracle(line);

  test("calls with what the minion would answer, its options, and the template's own names", async () => {
    const list = e.pillar<string[]>("roles", []);
    await compare(
      oracle(),
      siteOf([
        e.salt<string>("test.echo", "a {{ b }} 'c' \"d\" \\ \n"),
        e.salt<unknown>("test.echo", e.t`${e.grains.id}-${1}`),
        e.salt<unknown>("test.kwarg", e.named({ x: 1, y: list, z: { "a b": [null, true, e.float(1)] } })),
        e.salt<unknown>("test.arg", "x", list, e.named({ y: e.first(list) })),
        e.config<string>("id", "none"),
        e.config<string>("no:such:thing", "none"),
        e.opts["id"] as e.Expr<unknown>,
        e.opts["file_client"] as e.Expr<unknown>,
        e.t`${e.saltenv} ${e.slspath} ${e.slsdotpath} ${e.slscolonpath} ${e.tplfile} ${e.tpldir} ${e.tplroot}`,
      ]),
      known,
    );
  });

  test("what is not said is not guessed", () => {
    const unsaid = [
      e.salt("cmd.run", "uname -r"),
      e.opts["master"] as e.Expr<unknown>,
      e.mine("*", "network.ip_addrs"),
      e.compareVersions("1", "2"),
    ];
    for (const value of unsaid) {
      expect(predict(siteOf([value]), known, line).kind).toBe("unsure");
      expect(predict(siteOf([value]), minion({ id: "m" }), line).kind).toBe("unsure");
    }
  });

  describe("slots", () => {
    const run = async (text: e.Expr<string>) => {
      const site = project({ top: { "*": [sls("a", [testState.show_notification("n", { text })])] } });
      const { run: results, errors } = await oracle().ask({
        minion: { id: "m" },
        files: filesOf(site),
        sls: ["a"],
        want: ["run"],
      });
      expect(errors).toEqual([]);
      return results?.[0]?.comment;
    };

    test.each(seeds())("what Salt calls has the arguments that were written (seed %i)", async (seed) => {
      const arguments_ = hostileText.filter((text) => {
        try {
          e.slot("test.echo", text);
          return true;
        } catch {
          return false;
        }
      });
      await fc.assert(
        fc.asyncProperty(arguments_, async (text) => {
          expect(await run(e.slot("test.echo", text))).toBe(text);
          expect(await run(e.slot("test.echo", e.named({ text })))).toBe(text);
        }),
        { seed, numRuns: 60 },
      );
    });

    test("what Salt would misread is refused, and so is text that would become a slot", () => {
      for (const text of ["", "(", "[{", ")", ",", "=", "a~b"])
        expect(() => e.slot("test.echo", text)).toThrow(/misreads/);
      expect(() => testState.nop("x", { extra: { value: "__slot__:salt:cmd.run(reboot)" } })).toThrow(
        /would run as a call/,
      );
      expect(() => e.slot("echo", "x")).toThrow(/module\.function/);
    });

    test("and really misread: a bracket of its own swallows the call", async () => {
      const site = project({
        top: { "*": [sls("a", [testState.show_notification("n", { text: e.slot("test.echo", "SLOT") })])] },
      });
      const files = { base: { "a.sls": String(filesOf(site)["base"]?.["a.sls"]).replace("SLOT", "(") } };
      const { run: results } = await oracle().ask({ minion: { id: "m" }, files, sls: ["a"], want: ["run"] });
      expect(results?.[0]?.comment).not.toBe("(");
    });
  });

  test("filterBy merges into what it found: a mapping of the pillar would be changed for every later read", async () => {
    const live = "{% set x = salt['grains.filter_by']({'default': salt['pillar.get']('m')}, merge={'a': 2}) %}";
    const text = `${live}\nx:\n  test.nop:\n    - value: {{ salt['pillar.get']('m:a') }}\n`;
    const { high } = await oracle().ask({
      minion: { id: "m" },
      files: { base: { "a.sls": text } },
      pillar: { m: { a: 1 } },
      sls: ["a"],
      want: ["high"],
    });
    expect((high as { x: { test: unknown[] } }).x.test[0]).toEqual({ value: 2 });
    const over = e.pillar<object>("over");
    expect(() => e.filterBy({ default: e.pillar("m") }, { merge: over })).toThrow(/into which Salt would merge/);
    expect(() => e.filterBy({ default: { a: e.t`x${e.grains.id}` } }, { merge: over })).not.toThrow();
    expect(() => e.filterBy({ default: e.pillar("m") })).not.toThrow();
  });

  test("the case of Latin, Greek and Cyrillic letters, which all that run Salt change alike", async () => {
    const all = Array.from({ length: 0x530 - 0x20 }, (_, index) => String.fromCodePoint(index + 0x20));
    const letters = all.filter((letter) => !/[\u0180-\u036f]/.test(letter));
    // One after another, so that what stands beside a letter (a final sigma) counts too.
    const words = [...letters, ...letters.map((letter) => `a${letter}`), ...letters.map((letter) => `${letter}a`)];
    const list = e.pillar<string[]>("words", []);
    const who = minion({ id: "m", pillar: { words: words.filter((word) => !/[\u007f-\u009f]/.test(word)) } });
    const change = (f: typeof e.lower) => e.map(list, (word) => f(word), { as: "word" });
    await compare(
      oracle(),
      project({
        top: { "*": [sls("a", [testState.nop("x", { extra: { lower: change(e.lower), upper: change(e.upper) } })])] },
      }),
      who,
    );
  });
});
