import { type Data, Float } from "./engine.ts";

/** As Python writes a value in a message, for the values that a top file has. */
export function pythonRepr(value: Data): string {
  if (typeof value === "string") return value.includes("'") && !value.includes('"') ? `"${value}"` : `'${value}'`;
  if (value === null) return "None";
  if (typeof value === "boolean") return value ? "True" : "False";
  if (value instanceof Map) return `{${[...value].map(([key, each]) => `${short(key)}: ${short(each)}`).join(", ")}}`;
  return short(value);
}

/** What is inside a value: lists and mappings are not shown. */
function short(value: Data): string {
  if (Array.isArray(value)) return "[…]";
  if (value instanceof Map) return "{…}";
  if (value instanceof Float) return `${value.value}.0`;
  return typeof value === "number" || typeof value === "bigint" ? String(value) : pythonRepr(value);
}

/** `type(value).__name__`. */
export function pythonType(value: Data): string {
  if (value === null) return "NoneType";
  if (typeof value === "string") return "str";
  if (typeof value === "boolean") return "bool";
  if (value instanceof Map) return "dict";
  if (Array.isArray(value)) return "list";
  return value instanceof Float || (typeof value === "number" && !Number.isInteger(value)) ? "float" : "int";
}
