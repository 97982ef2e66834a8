/** A pillar's shape: what the schema says while TypeScript runs, and what the emitted check says on the minion, are one. */
import {
  check,
  definePillar,
  type Expr,
  grains,
  highDataOf,
  minion,
  pillarExample,
  pillarFile,
  plainData,
  project,
  type SaltLine,
  secret,
  sls,
  t,
} from "@typesalt/core";
import { readYaml } from "@typesalt/core/read";
import { pkg } from "@typesalt/core/states";
import { availableSalt, saltTest, useOracle } from "@typesalt/salt-oracle/vitest";
import { toJsonSchema, toStandardJsonSchema } from "@valibot/to-json-schema";
import { type } from "arktype";
import fc from "fast-check";
import * as v from "valibot";
import { describe, expect, test } from "vitest";
import { z } from "zod";
import { compare, predict } from "./arbitraries/asking.ts";
import { schemaText, shapesWithData } from "./arbitraries/schemas.ts";
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

function sentenceOf(pillar: unknown, of = states): string | undefined {
  const high = highDataOf(of, minion({ id: "m", pillar: { web: pillar } }));
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

/** An SLS with the check of a random schema. */
function checkedBy(schema: z.ZodType) {
  const defined = definePillar("web", schema);
  const body = [defined.checked(t`${grains.id}-pillar`, [pkg.installed("nginx")])];
  return { defined, site: project({ top: { "*": [sls("web", body)] } }) };
}

test.each(seeds())("so does the check of any schema that can be declared (seed %i)", (seed) => {
  const counts = { right: 0, wrong: 0, undeclared: 0 };
  fc.assert(
    fc.property(shapesWithData, ({ schema, all }) => {
      const about = (each: unknown) => `${schemaText(schema)}\n${JSON.stringify(each)}`;
      let made: ReturnType<typeof checkedBy>;
      try {
        made = checkedBy(schema);
      } catch (cause) {
        // Choices that no check can tell apart.
        expect(String(cause)).toMatch(/make it one/);
        counts.undeclared += 1;
        return;
      }
      for (const each of all) {
        const valid = schema.safeParse(each ?? {}).success;
        counts[valid ? "right" : "wrong"] += 1;
        expect(sentenceOf(each, made.site) === undefined, about(each)).toBe(valid);
        expect(made.defined.problems(each).length === 0, about(each)).toBe(valid);
      }
    }),
    { seed, numRuns: 1500 },
  );
  console.info(`pillar definitions of random schemas, seed ${seed}:`, counts);
  expect(Math.min(counts.right, counts.wrong)).toBeGreaterThan(500);
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
    "Pillar key web:sites:1:name must be a short name. Pillar key web:sites:1:port must be a whole number above 0 and at most 65535. Pillar key web:sites:1:color must be red or blue.",
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

test("keys of an example are quoted where YAML reads them otherwise", () => {
  const text = pillarExample(definePillar("on", z.object({ yes: z.object({ "a: b": z.string() }), "1:2": z.int() })));
  const { data: read } = readYaml(text, "pillar.example");
  expect(plainData(read as never)).toEqual({ on: { yes: { "a: b": null }, "1:2": null } });
});

test("an example whose words are Jinja's says that it is none: what is copied would be run", () => {
  const shapes = [
    z.object({ a: z.string().meta({ description: "as {{ x }}" }) }),
    z.object({ a: z.string().meta({ examples: ["{% x %}"] }) }),
  ];
  for (const each of shapes) expect(pillarExample(definePillar("web", each))).toMatch(/^#!yaml\n# vim/);
});

describe("any library of Standard Schema will do", () => {
  const zod = z.strictObject({
    name: z.string().regex(/^[a-z]+$/),
    mode: z.enum(["fast", "slow"]),
    port: z.int().min(1).max(65535).optional(),
    tags: z.array(z.string()).optional(),
  });
  const ark = type({
    name: "/^[a-z]+$/",
    mode: "'fast' | 'slow'",
    "port?": "1 <= number.integer <= 65535",
    "tags?": "string[]",
    "+": "reject",
  });
  const vali = v.strictObject({
    name: v.pipe(v.string(), v.regex(/^[a-z]+$/)),
    mode: v.picklist(["fast", "slow"]),
    port: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(65535))),
    tags: v.optional(v.array(v.string())),
  });
  const all = {
    zod: definePillar("web", zod),
    arktype: definePillar("web", ark),
    valibot: definePillar("web", toStandardJsonSchema(vali)),
    "valibot, with its JSON Schema beside it": definePillar("web", vali, { jsonSchema: toJsonSchema(vali) }),
  };

  test.each(Object.entries(all))("%s", (_, defined) => {
    const name: Expr<string> = defined.value.name;
    expect(JSON.stringify(name)).toContain("['name']");
    expect(defined.problems({ name: "a", mode: "fast", port: 80, tags: ["x"] })).toEqual([]);
    expect(new Set(defined.problems({ name: "A", mode: "medium", port: 0, tags: "x", more: 1 }))).toEqual(
      new Set([
        "Pillar key web:name must be text that matches ^[a-z]+$.",
        "Pillar key web:mode must be fast or slow.",
        "Pillar key web:port must be a whole number of at least 1 and at most 65535.",
        "Pillar key web:tags must be a list.",
        "Pillar key web has keys that mean nothing: more.",
      ]),
    );
  });
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

  test("so is one with secrets, whose values are not said; what is encrypted is looked at by nobody", () => {
    const wrong = { web: { mode: secret("hunter2"), limits: { a: [secret(1)] } } };
    expect(checkedMessages(project({ pillar: { "*": [pillarFile("web", wrong)] }, pillars: [web] }))).toEqual([
      expect.stringMatching(/^error wrong-pillar: Pillar key web:mode must be "fast" or a whole number\. \(in/),
    ]);
    const encrypted = pillarFile("web", { web: { mode: "-----BEGIN PGP MESSAGE-----" } }, { renderers: ["gpg"] });
    expect(checkedMessages(project({ pillar: { "*": [encrypted] }, pillars: [web] }))).toEqual([]);
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
    expect(() =>
      pillarExample(definePillar("a", z.object({ x: z.string().meta({ description: "a\u2028b" }) }))),
    ).toThrow(/must be plain lines/);
    const bare = { "~standard": { version: 1, vendor: "bare", validate: (value: unknown) => ({ value }) } } as const;
    expect(() => definePillar("a", bare)).toThrow(/bare gives no JSON Schema/);
    const described = definePillar("a", bare, {
      jsonSchema: { type: "object", properties: { x: { type: "string" } } },
    });
    expect(described.problems({ x: 1 })).toEqual([]);
  });
});

saltTest(await availableSalt(), (line: SaltLine) => {
  const oracle = useOracle(line);

  test.each(seeds())("real Salt says of each pillar what was predicted (seed %i)", async (seed) => {
    await fc.assert(
      fc.asyncProperty(data, async (pillar) => {
        const who = minion({ id: "m", pillar: { web: pillar } });
        expect(predict(states, who, line).kind).toBe("high");
        await compare(oracle(), states, who);
      }),
      { seed, numRuns: 40 },
    );
  });

  test.each(seeds())("and so for random schemas (seed %i)", async (seed) => {
    await fc.assert(
      fc.asyncProperty(shapesWithData, async ({ schema, all }) => {
        const { site } = checkedBy(schema);
        for (const pillar of all) {
          const who = minion({ id: "m", pillar: { web: pillar } });
          expect(predict(site, who, line).kind).toBe("high");
          await compare(oracle(), site, who);
        }
      }),
      { seed, numRuns: 40 },
    );
  });
});
