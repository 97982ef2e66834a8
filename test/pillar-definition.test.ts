/** A pillar's shape: what the schema says while TypeScript runs, and what the emitted check says on the minion, are one. */
import {
  check,
  definePillar,
  grains,
  highDataOf,
  minion,
  pillarExample,
  pillarFile,
  project,
  type SaltLine,
  sls,
  t,
} from "@typesalt/core";
import { readYaml } from "@typesalt/core/read";
import { pkg } from "@typesalt/core/states";
import { Oracle } from "@typesalt/salt-oracle";
import { availableSalt, saltTest } from "@typesalt/salt-oracle/vitest";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { z } from "zod";
import { compare, predict } from "./arbitraries/asking.ts";
import { seeds } from "./arbitraries/seeds.ts";
import { checkedMessages } from "./checked.ts";

const site = z.object({
  name: z
    .string()
    .regex(/^[a-z][a-z0-9-]{0,5}$/)
    .meta({ description: "The site's name.", errorMessage: "a short name", examples: ["shop"] }),
  port: z.int().positive().max(65535).nullish(),
  tls: z.boolean().optional(),
  weight: z.number().min(0.5).optional(),
  color: z.enum(["red", "blue"]).nullable(),
  aliases: z.array(z.string().min(1)).max(3).optional(),
});
const shape = z.strictObject({
  sites: z
    .union([z.array(site), z.record(z.string(), site)])
    .nullish()
    .meta({ description: "What is served: a list, or a mapping.", examples: [[{ name: "shop", color: "red" }]] }),
  mode: z.union([z.literal("fast"), z.int(), z.null()]).optional(),
  limits: z.record(z.string(), z.array(z.int())).optional(),
});
const web = definePillar("web", shape, { about: "What the web servers serve." });

const states = project({
  top: {
    "*": [sls("web", [web.checked(t`${grains.id}-pillar`, [pkg.installed("nginx", { version: t`${web.key}` })])])],
  },
});

/** Values near the schema: right, or wrong in one place or another. */
const odd = fc.constantFrom<unknown>(null, "", "x", "Shop", 0, -1, 70000, true, [], {}, ["x"], [1], "red", "fast");
const near = <T>(right: fc.Arbitrary<T>): fc.Arbitrary<unknown> => fc.oneof({ weight: 7, arbitrary: right }, odd);
const oneSite = fc.record(
  {
    name: near(fc.constantFrom("a", "shop", "a-1")),
    port: near(fc.constantFrom<unknown>(1, 80, null)),
    tls: near(fc.boolean()),
    weight: near(fc.constantFrom(0.5, 1, 2.25)),
    color: near(fc.constantFrom("red", "blue", null)),
    aliases: near(fc.array(near(fc.constantFrom("a", "b")), { maxLength: 4 })),
    more: odd,
  },
  { requiredKeys: ["name", "color"], noNullPrototype: true },
);
const data = near(
  fc.record(
    {
      sites: near(
        fc.oneof(
          fc.array(near(oneSite), { maxLength: 3 }),
          fc.dictionary(fc.constantFrom("a", "b c", "items"), near(oneSite), { maxKeys: 2, noNullPrototype: true }),
        ),
      ),
      mode: near(fc.constantFrom<unknown>("fast", 3, null)),
      limits: near(
        fc.dictionary(fc.constantFrom("a", "b"), near(fc.array(near(fc.integer()))), { noNullPrototype: true }),
      ),
      unknown: odd,
    },
    { requiredKeys: [], noNullPrototype: true },
  ),
);

function sentenceOf(pillar: unknown): string | undefined {
  const high = highDataOf(states, minion({ id: "m", pillar: { web: pillar } }));
  const body = high.get("m-pillar") as ReadonlyMap<string, readonly ReadonlyMap<string, string>[]> | undefined;
  return body?.get("test")?.[0]?.get("name");
}

test.each(seeds())("the emitted check passes what the schema passes, and nothing else (seed %i)", (seed) => {
  const counts = { right: 0, wrong: 0 };
  fc.assert(
    fc.property(data, (pillar) => {
      const problems = web.problems(pillar);
      const sentence = sentenceOf(pillar);
      counts[problems.length === 0 ? "right" : "wrong"] += 1;
      expect(sentence === undefined, `${sentence} / ${problems}`).toBe(problems.length === 0);
    }),
    { seed, numRuns: 3000 },
  );
  console.info(`pillar definitions, seed ${seed}:`, counts);
  expect(Math.min(counts.right, counts.wrong)).toBeGreaterThan(100);
});

test.each([
  ["abc", "Pillar key web must be a mapping with keys such as sites, mode or limits."],
  [{ sites: 5 }, "Pillar key web:sites must be a list or a mapping."],
  [
    {
      sites: [
        { name: "a", color: "red" },
        { name: 7, color: "green", port: 0 },
      ],
    },
    "Pillar key web:sites:1:name must be a short name. Pillar key web:sites:1:port must be a whole number above 0 and of at most 65535. Pillar key web:sites:1:color must be red or blue.",
  ],
  [{ sites: { x: { name: "a" } } }, "Pillar key web:sites:x:color must be red or blue, or null."],
  [
    { sites: { "y{{ z }}": null } },
    "Pillar key web:sites:y{{ z }} must be a mapping with keys such as name, port, tls, weight, color or aliases.",
  ],
  [{ mode: "slow" }, 'Pillar key web:mode must be "fast" or a whole number.'],
  [{ limits: { a: [1, "2"] } }, "Pillar key web:limits:a:1 must be a whole number."],
  [{ stes: [] }, "Pillar key web has keys that mean nothing: stes."],
])("%j gets a sentence for each key that is wrong", (pillar, sentence) => {
  expect(sentenceOf(pillar)).toBe(sentence);
});

test("the example is valid, has every key and its words", () => {
  const text = pillarExample(web);
  const { data: read, problems } = readYaml(text, "pillar.example");
  expect(problems).toEqual([]);
  expect(text).toBe(`# vim: sw=2 syntax=yaml:
# What the web servers serve.

web:
  # What is served: a list, or a mapping.
  sites:
    - name: shop
      color: red
  # Must be "fast" or a whole number.
  # mode:
  # limits:
`);
  expect((read as ReadonlyMap<string, unknown>).has("web")).toBe(true);
});

describe("at build time", () => {
  test("a pillar file that is wrong is an error, with its place", () => {
    const file = pillarFile("web", { web: { mode: "slow" } });
    const found = checkedMessages(project({ pillar: { "*": [file] }, pillars: [web] }));
    expect(check(project({ pillar: { "*": [file] }, pillars: [web] }))[0]).toMatchObject({
      code: "wrong-pillar",
      location: { file: expect.stringMatching(/pillar-definition\.test\.ts$/) },
    });
    expect(found).toEqual([
      expect.stringMatching(
        /^error wrong-pillar: Pillar key web:mode must be "fast" or a whole number. \(in the pillar file "web"\)/,
      ),
    ]);
  });

  test("so is what a named minion gets", () => {
    const who = minion({ id: "m", pillar: { web: { sites: "x" } } });
    const found = checkedMessages(project({ pillars: [web], minions: [who] }));
    expect(found).toEqual([
      expect.stringMatching(
        /^error wrong-pillar: Pillar key web:sites must be a list or a mapping. \(for the minion "m"\)/,
      ),
    ]);
  });

  test("what no check in an SLS file can say is refused where it is declared", () => {
    expect(() => definePillar("a", z.object({ x: z.email() }))).toThrow(/a:x: the schema says `format`/);
    expect(() => definePillar("a", z.object({ x: z.string().regex(/b/) }))).toThrow(/for the whole text/);
    expect(() => definePillar("a", z.union([z.array(z.int()), z.array(z.string())]))).toThrow(/make it one/);
    expect(() => definePillar("a:b", z.object({}))).toThrow(/top-level key/);
    const bare = { "~standard": { version: 1, vendor: "bare", validate: (value: unknown) => ({ value }) } } as const;
    expect(() => definePillar("a", bare)).toThrow(/bare gives no JSON Schema/);
    const described = definePillar("a", bare, {
      jsonSchema: { type: "object", properties: { x: { type: "string" } } },
    });
    expect(described.problems({ x: 1 })).toEqual([]);
  });
});

saltTest(await availableSalt(), (line: SaltLine) => {
  let oracle: Oracle;
  beforeAll(async () => {
    oracle = await Oracle.start(line);
  });
  afterAll(() => oracle.close());

  test.each(seeds())("real Salt says of each pillar what was predicted (seed %i)", async (seed) => {
    await fc.assert(
      fc.asyncProperty(data, async (pillar) => {
        const who = minion({ id: "m", pillar: { web: pillar } });
        expect(predict(states, who, line).kind).toBe("high");
        await compare(oracle, states, who);
      }),
      { seed, numRuns: 40 },
    );
  });
});
