import { level, writeOver } from "../jinja.ts";
import { ExprNode, type JinjaWriter, type Operand, type Operation, type Value } from "../node.ts";
import { filtered, isInteger, isList, isMapping, iterate, truthy } from "../python.ts";
import { leaf, ref } from "../ref.ts";
import { evaluate } from "../scope.ts";
import { snapshot } from "../snapshot.ts";
import type { Expr, Plain, Ref } from "../types.ts";
import { negate } from "./logic.ts";
import { sharedSource, wholePattern } from "./pattern.ts";

const compactOperation: Operation = {
  name: "compact",
  kind: "list",
  evaluate: (node, scope) => filtered(evaluate(node.operands[0] as Operand, scope)).filter(truthy),
  jinja: (node, writer) => ({ text: `${selected(node, writer)} | list`, level: level.filter }),
  jinjaOver: selected,
};

function selected(node: ExprNode, writer: JinjaWriter): string {
  return `${writeOver(node.operands[0] as Operand, writer)} | select`;
}

type Empty = "" | 0 | false | null | undefined;

/**
 * The entries of a list that are not empty, zero, false or null.
 *
 * @example
 * compact([cond(eq(grains.os, "Debian"), "apt-utils", ""), "git"])
 */
export function compact<T>(list: Expr<readonly T[]>): Ref<readonly Exclude<T, Empty>[]>;
export function compact<const L extends readonly unknown[]>(list: L): Ref<readonly Exclude<Plain<L[number]>, Empty>[]>;
export function compact(list: unknown): Ref<readonly unknown[]> {
  return ref(new ExprNode(compactOperation, [snapshot(list)]));
}

/**
 * Whether a list, mapping or text has nothing in it.
 *
 * @example
 * when(not(isEmpty(pillar<string[]>("packages", []))), extras)
 */
export function isEmpty(of: Expr<readonly unknown[] | Readonly<Record<string, unknown>> | string>): Expr<boolean> {
  return leaf(negate(snapshot(of) as ExprNode));
}

/** The literal list behind a `compact`. */
export function compactedList(node: ExprNode): readonly Operand[] | undefined {
  const [list] = node.operands;
  return node.op === compactOperation && Array.isArray(list) ? list : undefined;
}

/** Jinja's names for the types that entries of a list can be told apart by. */
const typeNames = { text: "string", integer: "integer", mapping: "mapping", list: "list" } as const;

const tests: Readonly<Record<keyof typeof typeNames, (value: Value) => boolean>> = {
  text: (value) => typeof value === "string",
  integer: isInteger,
  mapping: isMapping,
  list: isList,
};

const otherThanOperation: Operation = {
  name: "otherThan",
  kind: "list",
  evaluate(node, scope) {
    const types = node.operands[1] as readonly (keyof typeof typeNames)[];
    // Without a type there is no `reject`: `list` alone does not take null for an empty list.
    const walk = types.length > 0 ? filtered : iterate;
    return walk(evaluate(node.operands[0] as Operand, scope)).filter(
      (entry) => !types.some((type) => tests[type](entry)),
    );
  },
  jinja(node, writer) {
    const types = node.operands[1] as readonly (keyof typeof typeNames)[];
    const filters = types.map((type) => ` | reject('${typeNames[type]}')`).join("");
    return {
      text: `${writeOver(node.operands[0] as Operand, writer)}${filters} | list`,
      level: level.filter,
    };
  },
};

/**
 * The entries of a list that are of none of these types: what is wrong with a list of pillar data.
 *
 * @example
 * isEmpty(otherThan(pillar<string[]>("packages", []), "text", "mapping"))
 */
export function otherThan(
  list: Expr<readonly unknown[]>,
  ...types: (keyof typeof typeNames)[]
): Ref<readonly unknown[]> {
  return ref(new ExprNode(otherThanOperation, [snapshot(list), types]));
}

const notMatchingOperation: Operation = {
  name: "notMatching",
  kind: "list",
  evaluate(node, scope) {
    const pattern = new RegExp(`^(?:${node.data as string})$`, "u");
    return filtered(evaluate(node.operands[0] as Operand, scope)).filter(
      (entry) => typeof entry === "string" && !pattern.test(entry),
    );
  },
  jinja(node, writer) {
    const filters = `select('string') | reject('match', ${wholePattern(node.data as string)}) | list`;
    return { text: `${writeOver(node.operands[0] as Operand, writer)} | ${filters}`, level: level.filter };
  },
};

/**
 * The texts of a list that the pattern does not match as a whole. The pattern is limited as in `matches`.
 *
 * @example
 * notMatching(pillar<string[]>("devices", []), /[0-9a-f]{2}:[0-9a-f]{2}[.][0-7]/)
 */
export function notMatching(list: Expr<readonly unknown[]>, pattern: RegExp): Ref<readonly string[]> {
  return ref(new ExprNode(notMatchingOperation, [snapshot(list)], sharedSource(pattern)));
}
