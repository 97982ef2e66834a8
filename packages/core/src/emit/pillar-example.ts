import type { Operand } from "../expr/node.ts";
import { snapshot } from "../expr/snapshot.ts";
import { type JsonSchema, withoutNull } from "../sls/json-schema.ts";
import type { PillarShape } from "../sls/pillar-definition.ts";
import { phraseOf } from "../sls/schema-words.ts";
import { comment } from "./comment.ts";
import { isInert } from "./inline-writer.ts";
import { inlineScalar } from "./scalar.ts";
import { entry } from "./value.ts";
import { writeDocument } from "./writer.ts";

/**
 * The text of a `pillar.example`: every key of the definition with its description, what it must be, and an example (the
 * schema's `examples`, else its `default`). Keys that are not required and have neither stand in comments.
 *
 * @example
 * staticFile("pillar.example", pillarExample(nginx))
 */
export function pillarExample({ key, jsonSchema, about }: PillarShape): string {
  const lines = [
    "# vim: sw=2 syntax=yaml:",
    ...comment(
      about ?? `An example of the pillar under ${key}: copy it to a file of your pillar, and change the values.`,
    ),
    "",
    ...property(key, jsonSchema, "", true),
  ];
  const text = `${lines.join("\n")}\n`;
  // Jinja would also run what stands in comments.
  return isInert(text) ? text : `#!yaml\n${text}`;
}

function property(key: string, schema: JsonSchema, margin: string, required: boolean): readonly string[] {
  const { schema: own } = withoutNull(schema);
  const said = [own.description ?? schema.description, needsWords(own) ? capital(phraseOf(own)) : undefined];
  const head = said.filter((each) => each !== undefined).flatMap((each) => comment(each, margin));
  const example = schema.examples?.[0] ?? own.examples?.[0] ?? schema.default ?? own.default;
  if (example !== undefined) return [...head, ...written(key, example, margin)];
  const inner = Object.entries(own.properties ?? {}).flatMap(([name, each]) =>
    property(name, each, `${margin}  `, own.required?.includes(name) === true),
  );
  const lines = [`${margin}${inlineScalar(key)}:`, ...inner];
  return [...head, ...(required ? lines : lines.map((line) => off(line, margin)))];
}

/** As a comment that keeps its indentation when the sign is taken away. */
function off(line: string, margin: string): string {
  return line.startsWith(margin) ? `${margin}# ${line.slice(margin.length)}` : line;
}

/** What a list or mapping must be is seen from the example. */
function needsWords({ type, anyOf = [] }: JsonSchema): boolean {
  const compound = [type, ...anyOf.map((each) => each.type)].some((each) => each === "object" || each === "array");
  return !compound;
}

function capital(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}

function written(key: string, example: unknown, margin: string): readonly string[] {
  const text = writeDocument(entry(key, snapshot(example, key) as Operand), false);
  return text
    .trimEnd()
    .split("\n")
    .map((line) => (line === "" ? "" : `${margin}${line}`));
}
