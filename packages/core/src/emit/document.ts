import type { ExprNode } from "../expr/node.ts";
import { allOf, anyOf, negate } from "../expr/ops/logic.ts";
import type { Loop } from "../state/block.ts";
import type { ScalarValue } from "./scalar.ts";

/** A file as a tree: YAML in which entries may stand under Jinja's `if` and `for`. The writer turns it into lines. */
export type YamlNode = ScalarNode | ValueNode | ListNode | MapNode;

export interface ScalarNode {
  readonly kind: "scalar";
  readonly value: ScalarValue;
}

/** A value of the minion. */
export interface ValueNode {
  readonly kind: "value";
  readonly value: ExprNode;
  /** What the place takes: a list or mapping is written as JSON, a scalar as a YAML scalar. */
  readonly shape: "scalar" | "list" | "mapping" | "any";
  /** An id or a name in a requisite: where it recurs it gets a name of its own. */
  readonly id?: boolean;
}

export interface ListNode {
  readonly kind: "list";
  readonly items: readonly Guarded<YamlNode>[];
}

export interface MapNode {
  readonly kind: "map";
  readonly entries: readonly Guarded<MapEntry>[];
}

export interface MapEntry {
  readonly kind: "entry";
  readonly key: ScalarNode | ValueNode;
  readonly value: YamlNode;
}

export type Guarded<T> = T | IfNode<T> | ForNode<T>;

export interface IfNode<T> {
  readonly kind: "if";
  readonly condition: ExprNode;
  readonly then: readonly Guarded<T>[];
  readonly otherwise: readonly Guarded<T>[];
}

export interface ForNode<T> extends Loop {
  readonly kind: "for";
  readonly body: readonly Guarded<T>[];
}

export function isGuard<T extends { readonly kind: string }>(entry: Guarded<T>): entry is IfNode<T> | ForNode<T> {
  return entry.kind === "if" || entry.kind === "for";
}

/**
 * When entries under conditions are there at all: `true` for always, `false` for never, else the condition. A key whose
 * list or mapping would be empty must go with it, as Salt refuses `- require:` with nothing under it.
 *
 * A loop counts as there when its list is not empty.
 */
export function presence<T extends { readonly kind: string }>(entries: readonly Guarded<T>[]): ExprNode | boolean {
  const conditions: ExprNode[] = [];
  for (const entry of entries) {
    const own = entryPresence(entry);
    if (own === true) return true;
    if (own !== false) conditions.push(own);
  }
  return conditions.length === 0 ? false : anyOf(conditions);
}

function entryPresence<T extends { readonly kind: string }>(entry: Guarded<T>): ExprNode | boolean {
  if (entry.kind === "for") return (entry as ForNode<T>).over;
  if (entry.kind !== "if") return true;
  const { condition, then, otherwise } = entry as IfNode<T>;
  const yes = presence(then);
  const no = presence(otherwise);
  if (yes === true && no === true) return true;
  // Where the first branch is always there, what the second adds need not be told apart from it.
  if (yes === true && no !== false) return anyOf([condition, no as ExprNode]);
  const parts = [
    ...(yes === false ? [] : [yes === true ? condition : allOf([condition, yes])]),
    ...(no === false ? [] : [no === true ? negate(condition) : allOf([negate(condition), no])]),
  ];
  return parts.length === 0 ? false : anyOf(parts);
}

/**
 * An entry made of parts, where it is there at all: a key whose parts all stand under one condition stands under it
 * itself.
 */
export function present<T extends { readonly kind: string }, P extends { readonly kind: string }>(
  parts: readonly Guarded<P>[],
  make: (parts: readonly Guarded<P>[]) => T,
): readonly Guarded<T>[] {
  const [only] = parts;
  if (parts.length === 1 && only?.kind === "if" && (only as IfNode<P>).otherwise.length === 0) {
    const { condition, then } = only as IfNode<P>;
    const inner = present(then, make);
    return inner.length === 0 ? [] : [{ kind: "if", condition, then: inner, otherwise: [] }];
  }
  const condition = presence(parts);
  if (condition === false) return [];
  return condition === true ? [make(parts)] : [{ kind: "if", condition, then: [make(parts)], otherwise: [] }];
}
