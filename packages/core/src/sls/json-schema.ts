/** The part of JSON Schema that a check in an SLS file can say. https://json-schema.org/draft/2020-12 */
export interface JsonSchema {
  readonly type?: "object" | "array" | "string" | "integer" | "number" | "boolean" | "null";
  readonly properties?: { readonly [key: string]: JsonSchema };
  readonly required?: readonly string[];
  readonly additionalProperties?: boolean | JsonSchema;
  readonly propertyNames?: JsonSchema;
  readonly items?: JsonSchema;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly enum?: readonly (string | number | boolean | null)[];
  readonly const?: string | number | boolean | null;
  readonly anyOf?: readonly JsonSchema[];
  readonly minimum?: number;
  readonly maximum?: number;
  readonly exclusiveMinimum?: number;
  readonly exclusiveMaximum?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly pattern?: string;
  /** For the comments of `pillar.example`. */
  readonly description?: string;
  readonly examples?: readonly unknown[];
  readonly default?: unknown;
  /** What the value must be, after "must be"; it takes the place of what the other keywords say. */
  readonly errorMessage?: string;
}

const known: ReadonlySet<string> = new Set([
  ...["type", "properties", "required", "additionalProperties", "propertyNames", "items", "minItems", "maxItems"],
  ...["enum", "const", "anyOf", "minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "minLength", "maxLength"],
  ...["pattern", "description", "examples", "default", "errorMessage", "title", "$schema", "$id", "id", "deprecated"],
]);

const types: ReadonlySet<unknown> = new Set(["object", "array", "string", "integer", "number", "boolean", "null"]);

/**
 * Reads a JSON Schema, and refuses what no check in an SLS file can say.
 *
 * @throws TypeError with the path of the keyword.
 */
export function readJsonSchema(input: unknown, path: string): JsonSchema {
  if (typeof input !== "object" || input === null || Array.isArray(input))
    throw new TypeError(`${path}: its JSON Schema is no object.`);
  // As deep as a schema that people write.
  const schema = input as { readonly [keyword: string]: unknown };
  for (const keyword of Object.keys(schema)) {
    if (!known.has(keyword)) {
      throw new TypeError(
        `${path}: the schema says \`${keyword}\`, which a check in an SLS file cannot say. Leave it out, or pass a JSON Schema without it as \`jsonSchema\`.`,
      );
    }
  }
  if (Array.isArray(schema["type"])) {
    const { type, ...rest } = schema;
    return readJsonSchema({ anyOf: (type as readonly unknown[]).map((each) => ({ ...rest, type: each })) }, path);
  }
  if (!types.has(schema["type"]) && !["enum", "const", "anyOf"].some((keyword) => keyword in schema)) {
    throw new TypeError(
      `${path}: the schema does not say which type it is: z.unknown() and its like cannot be checked.`,
    );
  }
  const at = (key: string, inner: unknown): JsonSchema => readJsonSchema(inner, `${path}:${key}`);
  const { properties, items, anyOf, additionalProperties } = schema;
  return {
    ...schema,
    ...(properties === undefined
      ? {}
      : {
          properties: Object.fromEntries(
            Object.entries(properties as object).map(([key, each]) => [key, at(key, each)]),
          ),
        }),
    ...(items === undefined ? {} : { items: at("0", items) }),
    ...(anyOf === undefined ? {} : { anyOf: (anyOf as readonly unknown[]).map((each) => readJsonSchema(each, path)) }),
    ...(typeof additionalProperties === "object" ? { additionalProperties: at("*", additionalProperties) } : {}),
  };
}

/** A schema without null among its choices, and whether null was one. */
export function withoutNull(schema: JsonSchema): { readonly schema: JsonSchema; readonly nullable: boolean } {
  if (schema.type === "null") return { schema, nullable: true };
  if (schema.anyOf === undefined)
    return { schema, nullable: schema.enum?.includes(null) === true || schema.const === null };
  const { anyOf, ...rest } = schema;
  const others = anyOf.filter((each) => each.type !== "null");
  const [only] = others;
  const nullable = others.length < anyOf.length;
  return {
    schema: others.length === 1 && only !== undefined ? { ...only, ...rest } : { ...rest, anyOf: others },
    nullable,
  };
}

/** What a value must be, in words. */
export function phraseOf(schema: JsonSchema): string {
  if (schema.errorMessage !== undefined) return `must be ${schema.errorMessage}`;
  if (schema.const !== undefined) return `must be ${JSON.stringify(schema.const)}`;
  if (schema.enum !== undefined)
    return `must be ${enumerate(schema.enum.map((each) => (typeof each === "string" ? each : JSON.stringify(each))))}`;
  if (schema.anyOf !== undefined)
    return `must be ${enumerate([...new Set(schema.anyOf.map((each) => phraseOf(each).replace(/^must be /, "")))])}`;
  const { minimum, maximum, exclusiveMinimum: above, exclusiveMaximum: below } = schema;
  const bounds = [
    ...(minimum === undefined || minimum <= -Number.MAX_SAFE_INTEGER ? [] : [`of at least ${minimum}`]),
    ...(above === undefined ? [] : [`above ${above}`]),
    ...(maximum === undefined || maximum >= Number.MAX_SAFE_INTEGER ? [] : [`of at most ${maximum}`]),
    ...(below === undefined ? [] : [`below ${below}`]),
  ].join(" and ");
  const sizes = (unit: string, least?: number, most?: number) =>
    [
      ...(least === undefined ? [] : [`of at least ${least} ${unit}`]),
      ...(most === undefined ? [] : [`of at most ${most} ${unit}`]),
    ].join(" and ");
  switch (schema.type) {
    case "string":
      if (schema.pattern === undefined && schema.minLength === 1 && schema.maxLength === undefined)
        return "must be text that is not empty";
      return words(
        "must be text",
        schema.pattern === undefined ? "" : `that matches ${schema.pattern.replaceAll("\\/", "/")}`,
        sizes("characters", schema.minLength, schema.maxLength),
      );
    case "integer":
      return words("must be a whole number", bounds);
    case "number":
      return words("must be a number", bounds);
    case "boolean":
      return "must be true or false";
    case "array":
      return words("must be a list", sizes("entries", schema.minItems, schema.maxItems));
    case "object":
      return words(
        "must be a mapping",
        schema.properties === undefined ? "" : `with keys such as ${enumerate(Object.keys(schema.properties))}`,
      );
    case "null":
      return "must be null";
    default:
      return "must be there";
  }
}

function words(...parts: readonly string[]): string {
  return parts.filter((each) => each !== "").join(" ");
}

function enumerate(items: readonly string[]): string {
  return items.length < 2 ? items.join("") : `${items.slice(0, -1).join(", ")} or ${items.at(-1)}`;
}
