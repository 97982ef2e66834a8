import { parseDocument } from "yaml";
import type { Facts, Literal } from "./facts.ts";

/** One call of a state function, as documentation shows it. */
export interface ExampleCall {
  readonly id: string;
  readonly module: string;
  readonly fun: string;
  readonly args: readonly (readonly [name: string, value: Literal])[];
}

/** Stands where an example has an expression of Jinja. */
export const rendered = "JINJA";

/**
 * The state calls in the documentation's code blocks. Blocks that are no SLS give none.
 *
 * @example
 * exampleCalls("web:\n  pkg.installed:\n    - name: nginx")
 */
export function exampleCalls(text: string): readonly ExampleCall[] {
  return documents(withoutJinja(text)).flatMap((each) =>
    isMapping(each) ? Object.entries(each).flatMap(([id, body]) => callsOf(id, body)) : [],
  );
}

/** Every code block of an install. */
export function exampleTexts(facts: Facts): readonly string[] {
  return facts.modules.flatMap((module) => [...module.examples, ...module.functions.flatMap((each) => each.examples)]);
}

function withoutJinja(text: string): string {
  return text
    .replace(/\{#[\s\S]*?#\}/g, "")
    .replace(/^[ \t]*\{%[\s\S]*?%\}[ \t]*$/gm, "")
    .replace(/\{%[\s\S]*?%\}/g, "")
    .replace(/\{\{[\s\S]*?\}\}/g, rendered)
    .replace(/^\s*\.{3,}\s*$/gm, "");
}

/** The block as a whole; where it is no YAML, its parts that begin at the margin. */
function documents(text: string): readonly unknown[] {
  const whole = parse(text);
  return whole === undefined ? text.split(/^(?=\S)/m).map(parse) : [whole];
}

function parse(text: string): unknown {
  try {
    const document = parseDocument(text, { version: "1.1", schema: "yaml-1.1", logLevel: "silent", uniqueKeys: false });
    return document.errors.length > 0 ? undefined : document.toJS();
  } catch {
    return undefined;
  }
}

function callsOf(id: string, body: unknown): readonly ExampleCall[] {
  if (!isMapping(body)) return [];
  return Object.entries(body).flatMap(([key, list]): ExampleCall[] => {
    const items = list === null ? [] : list;
    if (!Array.isArray(items) || items.length > 200) return [];
    const [module, fun, ...more] = key.split(".");
    const words = items.filter((each): each is string => typeof each === "string");
    const name = fun ?? words[0];
    if (module === undefined || name === undefined || more.length > 0 || !/^\w+$/.test(`${module}${name}`)) return [];
    const args = items.flatMap((each) => (isMapping(each) ? Object.entries(each) : [])) as [string, Literal][];
    return [{ id, module, fun: name, args }];
  });
}

export function isMapping(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
