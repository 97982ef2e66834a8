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
  const { items, anyOf } = schema;
  const { properties, propertyNames, additionalProperties: others, ...rest } = withKeys(schema, path);
  return withoutLimits({
    ...rest,
    ...(properties === undefined
      ? {}
      : { properties: Object.fromEntries(Object.entries(properties).map(([key, each]) => [key, at(key, each)])) }),
    ...(propertyNames === undefined ? {} : { propertyNames: at("*", propertyNames) }),
    ...(others === undefined ? {} : { additionalProperties: typeof others === "boolean" ? others : at("*", others) }),
    ...(items === undefined ? {} : { items: at("0", items) }),
    ...(anyOf === undefined ? {} : { anyOf: (anyOf as readonly unknown[]).map((each) => readJsonSchema(each, path)) }),
  });
}

/** zod's integers have the limits of JavaScript's, which Python does not know. */
function withoutLimits({ minimum = -Infinity, maximum = Infinity, ...rest }: JsonSchema): JsonSchema {
  return {
    ...rest,
    ...(minimum <= -Number.MAX_SAFE_INTEGER ? {} : { minimum }),
    ...(maximum >= Number.MAX_SAFE_INTEGER ? {} : { maximum }),
  };
}

interface Keys {
  readonly properties?: { readonly [key: string]: unknown };
  readonly propertyNames?: { readonly [keyword: string]: unknown };
  readonly required?: readonly string[];
  readonly additionalProperties?: unknown;
}

/** A mapping's schema in which each key that it knows stands under `properties`, and `propertyNames` says more than "text". */
function withKeys(schema: Keys, path: string): Keys {
  const { propertyNames, ...own } = schema;
  const { properties = {}, required = [], additionalProperties = {} } = own;
  const listed = (propertyNames?.["enum"] ?? []) as readonly string[];
  const unsaid = [...listed, ...required].filter((key) => !Object.hasOwn(properties, key));
  if (unsaid.length > 0) {
    const all = { ...properties, ...Object.fromEntries(unsaid.map((key) => [key, additionalProperties])) };
    return { ...own, properties: all, ...(listed.length > 0 ? { additionalProperties: false } : {}) };
  }
  if (Object.keys(propertyNames ?? {}).every((keyword) => keyword === "type")) return own;
  if (Object.keys(properties).length === 0) return schema;
  throw new TypeError(`${path}: a schema that names the keys cannot also say how keys are named.`);
}

/** A schema without null among what it takes, and whether null was. */
export function withoutNull(schema: JsonSchema): { readonly schema: JsonSchema; readonly nullable: boolean } {
  if (schema.type === "null" || schema.const === null) return { schema, nullable: true };
  if (schema.enum?.includes(null) === true)
    return { schema: { ...schema, enum: schema.enum.filter((each) => each !== null) }, nullable: true };
  const { anyOf, ...rest } = schema;
  if (anyOf === undefined) return { schema, nullable: false };
  const all = anyOf.map(withoutNull);
  const others = all.map((each) => each.schema).filter((each) => each.type !== "null" && each.const !== null);
  const nullable = all.some((each) => each.nullable);
  const [only] = others;
  return {
    schema: others.length === 1 && only !== undefined ? { ...only, ...rest } : { ...rest, anyOf: others },
    nullable,
  };
}
