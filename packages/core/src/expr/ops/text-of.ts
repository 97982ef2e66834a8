import type { Value } from "../node.ts";
import { typeName } from "../python.ts";
import type { Refusal } from "./define.ts";

/** The value, which must be text: Python has the methods of text on nothing else. */
export function textOf(value: Value, refuse: Refusal): string {
  return typeof value === "string" ? value : refuse.fails(`text is needed, and this is ${typeName(value)}`);
}
