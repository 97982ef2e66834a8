/** Random schemas of zod that a pillar's shape can be said in, each with data that is right, or wrong in places. */
import fc from "fast-check";
import { z } from "zod";

/** A schema, and an arbitrary of data near it. */
export interface Shape {
  readonly schema: z.ZodType;
  readonly data: fc.Arbitrary<unknown>;
}

const odd = fc.constantFrom<unknown>(null, "", "x", "Ab", "a b", 0, 1, -1, 2.5, 70_000, true, [], {}, ["x"], [1], {
  a: 1,
});

function near(data: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> {
  return fc.oneof({ weight: 6, arbitrary: data }, odd);
}

const words = ["a", "b", "fast", "slow", "x-1"] as const;
const keys = ["a", "b c", "items", "get", "7x", "port"] as const;

const texts: fc.Arbitrary<Shape> = fc.constantFrom<Shape>(
  { schema: z.string(), data: fc.constantFrom("", "x") },
  { schema: z.string().min(1), data: fc.constantFrom("x", "xyz") },
  { schema: z.string().min(2).max(3), data: fc.constantFrom("ab", "abc", "abcd", "a") },
  { schema: z.string().regex(/^[a-z][a-z0-9-]*$/), data: fc.constantFrom("a", "x-1", "a\n") },
  {
    schema: z
      .string()
      .regex(/^(?:a|b)$/)
      .meta({ errorMessage: "a or b" }),
    data: fc.constantFrom("a", "b", "ab"),
  },
);

const numbers: fc.Arbitrary<Shape> = fc.constantFrom<Shape>(
  { schema: z.int(), data: fc.integer({ min: -9, max: 9 }) },
  { schema: z.int().positive(), data: fc.integer({ min: -1, max: 9 }) },
  { schema: z.int().min(2).max(5), data: fc.integer({ min: 1, max: 6 }) },
  { schema: z.number(), data: fc.constantFrom(0, 2.5, -1) },
  { schema: z.number().gt(0.5).lt(2.5), data: fc.constantFrom(0.5, 1, 2.25, 2.5) },
);

const others: fc.Arbitrary<Shape> = fc.oneof(
  fc.constant<Shape>({ schema: z.boolean(), data: fc.boolean() }),
  fc
    .subarray([...words], { minLength: 2 })
    .map((all): Shape => ({ schema: z.enum(all), data: fc.constantFrom(...words) })),
  fc
    .constantFrom<z.core.util.Literal>("fast", 1, true, 2.5)
    .map((value): Shape => ({ schema: z.literal(value), data: fc.constantFrom<unknown>(value, 1, "fast") })),
  fc
    .subarray<z.core.util.Literal>(["fast", 1, true, null], { minLength: 2 })
    .map((all): Shape => ({ schema: z.literal(all), data: fc.constantFrom<unknown>("fast", 1, true, null, "1") })),
);

const scalars: fc.Arbitrary<Shape> = fc.oneof(texts, numbers, others);

type Property = readonly [shape: Shape, how: "required" | "optional" | "nullable" | "nullish" | "default"];

function property([{ schema, data }, how]: Property): readonly [z.ZodType, fc.Arbitrary<unknown>] {
  if (how === "optional") return [schema.optional(), data];
  if (how === "nullable") return [schema.nullable(), fc.option(data)];
  if (how === "nullish") return [schema.nullish(), fc.option(data)];
  // What stands in for an absent value is not looked at.
  if (how === "default") return [schema.default("x" as never), data];
  return [schema, data];
}

function mapping(
  properties: Readonly<Record<string, Property>>,
  kind: "strict" | "loose" | "other",
  rest: Shape,
): Shape {
  const all = Object.entries(properties).map(([key, each]) => [key, ...property(each)] as const);
  const fields = Object.fromEntries(all.map(([key, schema]) => [key, schema]));
  const object = kind === "strict" ? z.strictObject(fields) : z.object(fields);
  const data = fc
    .tuple(
      fc.record(Object.fromEntries(all.map(([key, , of]) => [key, near(of)])), {
        requiredKeys: [],
        noNullPrototype: true,
      }),
      fc.dictionary(fc.constantFrom("a", "more"), near(rest.data), { maxKeys: 1, noNullPrototype: true }),
    )
    .map(([own, more]) => ({ ...more, ...own }));
  return { schema: kind === "other" ? object.catchall(rest.schema) : object, data };
}

function dictionary(of: Shape, key: "any" | "pattern" | "enum" | "partial"): Shape {
  const data = fc.dictionary(fc.constantFrom("a", "b", "B 1", "items"), near(of.data), {
    maxKeys: 2,
    noNullPrototype: true,
  });
  const some = z.enum(["a", "b"]);
  if (key === "enum") return { schema: z.record(some, of.schema), data };
  if (key === "partial") return { schema: z.partialRecord(some, of.schema), data };
  return { schema: z.record(key === "any" ? z.string() : z.string().regex(/^[a-z]+$/), of.schema), data };
}

function list(of: Shape, size: "any" | "some" | "few"): Shape {
  const all = z.array(of.schema);
  const data = fc.array(near(of.data), { maxLength: 3 });
  return { schema: size === "any" ? all : size === "some" ? all.nonempty() : all.max(2), data };
}

/** Shapes of mappings, lists and choices, a few deep; the outermost is a mapping, as a pillar's is. */
export const shapes: fc.Arbitrary<Shape> = fc.letrec<{ any: Shape; mapping: Shape }>((tie) => ({
  any: fc.oneof(
    { depthSize: "small", maxDepth: 3, withCrossShrink: true },
    scalars,
    tie("mapping"),
    fc.tuple(tie("any"), fc.constantFrom("any", "pattern", "enum", "partial")).map(([of, key]) => dictionary(of, key)),
    fc.tuple(tie("any"), fc.constantFrom("any", "some", "few")).map(([of, size]) => list(of, size)),
    tie("any").map((of): Shape => {
      const [few, named] = [list(of, "any"), dictionary(of, "any")];
      return { schema: z.union([few.schema, named.schema]), data: fc.oneof(few.data, named.data) };
    }),
    fc.tuple(scalars, scalars, fc.oneof(scalars, tie("mapping"))).map(
      (all): Shape => ({
        schema: z.union(all.map(({ schema }) => schema)),
        data: fc.oneof(...all.map(({ data }) => data)),
      }),
    ),
  ),
  mapping: fc
    .tuple(
      fc.dictionary(
        fc.constantFrom(...keys),
        fc.tuple(tie("any"), fc.constantFrom("required", "optional", "nullable", "nullish", "default")),
        { maxKeys: 3, noNullPrototype: true },
      ),
      fc.constantFrom("strict", "loose", "other"),
      scalars,
    )
    .map(([properties, kind, rest]) => mapping(properties, kind, rest)),
})).mapping;

export function schemaText(schema: z.ZodType): string {
  return JSON.stringify(z.toJSONSchema(schema, { io: "input" }));
}

/** A schema with data near it, which prints as JSON when a property fails. */
export const shapesWithData: fc.Arbitrary<{ readonly schema: z.ZodType; readonly all: readonly unknown[] }> =
  shapes.chain(({ schema, data }) =>
    fc.array(near(data), { minLength: 1, maxLength: 8 }).map((all) =>
      Object.defineProperty({ schema, all }, fc.toStringMethod, {
        value: () => `${schemaText(schema)} ${JSON.stringify(all)}`,
      }),
    ),
  );
