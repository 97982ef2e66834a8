import { Float, isWhole } from "../float.ts";
import { level, writeMaybe } from "../jinja.ts";
import { ExprNode, type JinjaWriter, type Operand, type Operation, type Value } from "../node.ts";
import { isInteger as isPythonInteger, isList as isPythonList, isMapping as isPythonMapping } from "../python.ts";
import { leaf } from "../ref.ts";
import { evaluateMaybe } from "../scope.ts";
import { snapshot } from "../snapshot.ts";
import type { Expr } from "../types.ts";
import { sharedSource, wholePattern } from "./pattern.ts";

/** A Jinja test of a value's type. An absent value has no type: each test says no. */
function typeTest(name: string, word: string, passes: (value: Value) => boolean): Operation {
  const test = (wanted: boolean, negation: () => Operation): Operation => ({
    name: wanted ? name : `not ${name}`,
    safe: true,
    kind: "scalar",
    negation,
    evaluate: (node, scope) => passes(evaluateMaybe(node.operands[0] as Operand, scope)) === wanted,
    jinja: (node, writer) => ({
      text: `${operand(node, writer)} is ${wanted ? "" : "not "}${word}`,
      level: level.test,
    }),
  });
  const operation = test(true, () => negation);
  const negation = test(false, () => operation);
  return operation;
}

function operand(node: ExprNode, writer: JinjaWriter): string {
  return writeMaybe(node.operands[0] as Operand, writer, level.filter);
}

const isMappingOperation: Operation = typeTest("isMapping", "mapping", isPythonMapping);
const isListOperation = typeTest("isList", "list", isPythonList);
const isTextOperation = typeTest("isText", "string", (value) => typeof value === "string");
const isIntegerOperation = typeTest("isInteger", "integer", isPythonInteger);

const isBooleanOperation = typeTest("isBoolean", "boolean", (value) => typeof value === "boolean");
const isFloatOperation = typeTest(
  "isFloat",
  "float",
  (value) => value instanceof Float || (typeof value === "number" && !isWhole(value)),
);

function test(operation: Operation, value: Expr<unknown>): Expr<boolean> {
  return leaf(new ExprNode(operation, [snapshot(value)]));
}

/**
 * Whether the value is a mapping.
 *
 * @example
 * isMapping(pillar("users"))
 */
export function isMapping(value: Expr<unknown>): Expr<boolean> {
  return test(isMappingOperation, value);
}

/**
 * Whether the value is a list.
 *
 * @example
 * isList(pillar("packages"))
 */
export function isList(value: Expr<unknown>): Expr<boolean> {
  return test(isListOperation, value);
}

/**
 * Whether the value is text.
 *
 * @example
 * isText(pillar("name"))
 */
export function isText(value: Expr<unknown>): Expr<boolean> {
  return test(isTextOperation, value);
}

/**
 * Whether the value is a whole number; `true` and `1.0` are not.
 *
 * @example
 * isInteger(pillar("port"))
 */
export function isInteger(value: Expr<unknown>): Expr<boolean> {
  return test(isIntegerOperation, value);
}

/**
 * Whether the value is `true` or `false`.
 *
 * @example
 * isBoolean(pillar("enabled"))
 */
export function isBoolean(value: Expr<unknown>): Expr<boolean> {
  return test(isBooleanOperation, value);
}

/**
 * Whether the value is a float: 1.0 is, 1 is not.
 *
 * @example
 * isFloat(pillar("ratio"))
 */
export function isFloat(value: Expr<unknown>): Expr<boolean> {
  return test(isFloatOperation, value);
}

const matchesOperation: Operation = {
  name: "matches",
  kind: "scalar",
  evaluate(node, scope) {
    const value = evaluateMaybe(node.operands[0] as Operand, scope);
    return typeof value === "string" && new RegExp(`^(?:${node.data as string})$`, "u").test(value);
  },
  jinja(node, writer) {
    const value = operand(node, writer);
    return { text: `${value} is string and ${value} is match(${wholePattern(node.data as string)})`, level: level.and };
  },
};

/**
 * Whether the value is text that the pattern matches as a whole.
 *
 * The pattern is limited to what Python's and JavaScript's regular expressions read alike: literals, classes, groups
 * `(?:…)`, `|` and quantifiers.
 *
 * @throws TypeError for a pattern beyond that.
 * @example
 * matches(qube.name, /[a-zA-Z][a-zA-Z0-9_.-]*\/)
 */
export function matches(value: Expr<unknown>, pattern: RegExp): Expr<boolean> {
  return leaf(new ExprNode(matchesOperation, [snapshot(value)], sharedSource(pattern)));
}
