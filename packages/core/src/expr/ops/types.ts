import { Float, isWhole } from "../float.ts";
import { level, writeMaybe } from "../jinja.ts";
import { ExprNode, type JinjaWriter, type Operand, type Operation, type Value } from "../node.ts";
import { isInteger as isPythonInteger, isList as isPythonList, isMapping as isPythonMapping } from "../python.ts";
import { leaf } from "../ref.ts";
import { evaluateMaybe } from "../scope.ts";
import { snapshot } from "../snapshot.ts";
import type { Expr, MappingType } from "../types.ts";
import { sharedSource, wholePattern } from "./pattern.ts";

/** A Jinja test of a value's type. An absent value has no type: each test says no. */
function typeTest(name: string, word: string, passes: (value: Value) => boolean): Operation {
  const test = (wanted: boolean, negation: () => Operation): Operation => ({
    name: wanted ? name : `not ${name}`,
    safe: true,
    takesAbsent: () => true,
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

/** A test of a value's type. It is also the condition by which `filter` knows what it keeps. */
export interface TypeTest<out G> {
  (value: Expr<unknown>): Expr<boolean>;
  /** Carries the type only. */
  readonly "~is"?: G;
}

/** Jinja's word for a test of a type, and the test. */
export interface TypeWord {
  readonly word: string;
  readonly passes: (value: Value) => boolean;
}

const words = new WeakMap<object, TypeWord>();

function test<G>(name: string, word: string, passes: (value: Value) => boolean): TypeTest<G> {
  const operation = typeTest(name, word, passes);
  const made: TypeTest<G> = (value) => leaf(new ExprNode(operation, [snapshot(value)]));
  words.set(made, { word, passes });
  return made;
}

/** Which test of a type a condition is; undefined for any other. */
export function typeTestOf(condition: object): TypeWord | undefined {
  return words.get(condition);
}

/**
 * Whether the value is a mapping.
 *
 * @example
 * isMapping(pillar("users"))
 */
export const isMapping: TypeTest<MappingType> = test("isMapping", "mapping", isPythonMapping);

/**
 * Whether the value is a list.
 *
 * @example
 * isList(pillar("packages"))
 */
export const isList: TypeTest<readonly unknown[]> = test("isList", "list", isPythonList);

/**
 * Whether the value is text.
 *
 * @example
 * isText(pillar("name"))
 */
export const isText: TypeTest<string> = test("isText", "string", (value) => typeof value === "string");

/**
 * Whether the value is a whole number; `true` and `1.0` are not.
 *
 * @example
 * isInteger(pillar("port"))
 */
export const isInteger: TypeTest<number> = test("isInteger", "integer", isPythonInteger);

/**
 * Whether the value is `true` or `false`.
 *
 * @example
 * isBoolean(pillar("enabled"))
 */
export const isBoolean: TypeTest<boolean> = test("isBoolean", "boolean", (value) => typeof value === "boolean");

/**
 * Whether the value is a float: 1.0 is, 1 is not.
 *
 * @example
 * isFloat(pillar("ratio"))
 */
export const isFloat: TypeTest<number> = test(
  "isFloat",
  "float",
  (value) => value instanceof Float || (typeof value === "number" && !isWhole(value)),
);

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
