import { Float, floatText, isWhole } from "../expr/float.ts";
import type { ExprNode, Value } from "../expr/node.ts";
import { isList, isMapping, typeName } from "../expr/python.ts";
import { EvaluationError, UnpredictableError } from "../expr/scope.ts";
import type { Shape } from "../states/catalogue.ts";

/**
 * A value of the minion as YAML reads it after the filter that it is written by. What is known to be a scalar, by its kind or
 * its place, is written by a filter that takes nothing else; what is no scalar, by Salt's `json`.
 */
export function written(node: ExprNode, value: Exclude<Value, undefined>, place: Shape): Value {
  const shape = node.kind === "unknown" || node.kind === "text" ? (node.kind === "text" ? "scalar" : place) : node.kind;
  const compound = isList(value) || isMapping(value);
  if (shape === "scalar" && compound)
    throw new EvaluationError(`${node.toJSON()} is ${typeName(value)}, where a single value is needed.`);
  if ((shape !== "any" && shape !== "scalar") || compound) refuseLost(node, value);
  return value;
}

/** Texts and floats that YAML reads otherwise than `json` wrote them, or refuses. Source: EMISSION.md, "Idioms". */
function refuseLost(node: ExprNode, whole: Value): void {
  const stack: Value[] = [whole];
  for (let value = stack.pop(); value !== undefined; value = stack.pop()) {
    if (isList(value)) stack.push(...value);
    else if (isMapping(value)) stack.push(...Object.keys(value), ...Object.values(value));
    else if (typeof value === "string" ? /[\u007f-\u009f\u2028\u2029\ufffe\uffff]/.test(value) : isLostFloat(value)) {
      const what =
        typeof value === "string"
          ? "text with control characters or line ends of Unicode"
          : `the float ${floatOf(value)}`;
      throw new UnpredictableError(
        `${node.toJSON()} is ${typeName(whole)} with ${what} in it, which YAML does not read back as Salt\u2019s json filter writes it.`,
      );
    }
  }
}

function isLostFloat(value: Value): boolean {
  const text = floatOf(value);
  return text?.includes("e") === true && !text.includes(".");
}

function floatOf(value: Value): string | undefined {
  if (value instanceof Float) return floatText(value.value);
  return typeof value === "number" && !isWhole(value) ? floatText(value) : undefined;
}

/** PyYAML takes no key that is longer with its quotes, on one line with its colon. */
const longestKey = 1024;

/** `\\"`, `\\\\`, `\\n` and their like: one letter after the backslash. */
const shortEscapes: ReadonlySet<number> = new Set([
  ...[0, 7, 8, 9, 10, 11, 12, 13, 0x1b, 0x22, 0x5c, 0x85, 0xa0, 0x2028, 0x2029],
]);

/** Refuses an id that Salt would not take for a key. `yaml_dquote` escapes all that is not ASCII. */
export function refuseLongKey(node: ExprNode, id: string): void {
  if (id.length * 10 + 2 <= longestKey) return;
  let length = 2;
  for (const character of id) {
    const code = character.codePointAt(0) as number;
    if (shortEscapes.has(code)) length += 2;
    else if (code >= 0x20 && code < 0x7f) length += 1;
    else length += code < 0x100 ? 4 : code < 0x10000 ? 6 : 10;
  }
  if (length > longestKey)
    throw new EvaluationError(`The id ${node.toJSON()} is too long here: YAML takes keys of ${longestKey} characters.`);
}
