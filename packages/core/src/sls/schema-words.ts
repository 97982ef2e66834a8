import type { JsonSchema } from "./json-schema.ts";

/** What a value must be, in words. */
export function phraseOf(schema: JsonSchema): string {
  if (schema.errorMessage !== undefined) return `must be ${schema.errorMessage}`;
  if (schema.const !== undefined) return `must be ${JSON.stringify(schema.const)}`;
  if (schema.enum !== undefined)
    return `must be ${enumerate(schema.enum.map((each) => (typeof each === "string" ? each : JSON.stringify(each))))}`;
  if (schema.anyOf !== undefined)
    return `must be ${enumerate([...new Set(schema.anyOf.map((each) => phraseOf(each).replace(/^must be /, "")))])}`;
  const { minimum, maximum, exclusiveMinimum: above, exclusiveMaximum: below } = schema;
  const bounds = within([
    ...(minimum === undefined ? [] : [`at least ${minimum}`]),
    ...(above === undefined ? [] : [`above ${above}`]),
    ...(maximum === undefined ? [] : [`at most ${maximum}`]),
    ...(below === undefined ? [] : [`below ${below}`]),
  ]);
  const sizes = (unit: string, least?: number, most?: number) => {
    const said = within([
      ...(least === undefined ? [] : [`at least ${least}`]),
      ...(most === undefined ? [] : [`at most ${most}`]),
    ]);
    return said === "" ? "" : `${said} ${unit}`;
  };
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

/** `of at least 1 and at most 9`, `above 0`. */
function within(bounds: readonly string[]): string {
  const said = bounds.join(" and ");
  return said.startsWith("at ") ? `of ${said}` : said;
}

function words(...parts: readonly string[]): string {
  return parts.filter((each) => each !== "").join(" ");
}

function enumerate(items: readonly string[]): string {
  return items.length < 2 ? items.join("") : `${items.slice(0, -1).join(", ")} or ${items.at(-1)}`;
}
