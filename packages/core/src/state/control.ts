import { type Binding, ExprNode } from "../expr/node.ts";
import { variableOp } from "../expr/ops/variable.ts";
import { nodeOf, ref } from "../expr/ref.ts";
import type { Expr, Ref } from "../expr/types.ts";
import { type Loop, mark, nest } from "./block.ts";
import { requisiteList } from "./requisite.ts";
import { remember } from "./source.ts";
import type { Each, Items, State, Target, When } from "./types.ts";

/** What a branch or loop may stand among: states (in an SLS or a requisite), or also targets (in a requisite only). */
type Coarse<A> = [A] extends [Items<State>] ? State : Target;

/**
 * States, or targets of a requisite, that are there only when the condition holds on the minion.
 *
 * @param otherwise - what is there when it does not hold; another `when` makes an `elif`.
 * @example
 * when(eq(grains.os, "Fedora"), [prepare], [enableRepository])
 */
export function when<A extends Items<Target>, B extends Items<Target> = never>(
  condition: Expr<boolean>,
  then: A,
  otherwise?: B,
): When<Coarse<A | B>> {
  const branches = { then: requisiteList(then, "when"), otherwise: requisiteList(otherwise ?? [], "when") };
  const block = mark({ kind: "when", condition: expression(condition, "when"), ...branches });
  nest(block, branches.then, branches.otherwise);
  return remember(block, when) as unknown as When<Coarse<A | B>>;
}

export interface EachOptions {
  /** What the emitted loop calls its variable: `{% for qube in … %}`. */
  readonly as?: string;
}

/**
 * States, or targets of a requisite, for each entry of a list that the minion has.
 *
 * The body is called once, with expressions for the entry and its position (from 0). A state made in the body is meant
 * inside it: another requisite cannot take it outside.
 *
 * @example
 * each(pillar<string[]>("users", []), (name) => user.present(name), { as: "name" })
 */
export function each<T, A extends Items<Target>>(
  list: Expr<readonly T[]>,
  body: (item: Ref<T>, index: Ref<number>) => A,
  options: EachOptions = {},
): Each<Coarse<A>> {
  const { item, index } = bindings(options.as ?? "item");
  return remember(loop(list, { item, index, key: undefined }, body as never), each) as unknown as Each<Coarse<A>>;
}

/**
 * As `each`, for the entries of a mapping, in its order. The body has the value, the key and the position.
 *
 * @example
 * eachEntry(pillar<Record<string, Qube>>("qubes", {}), (qube, name) => qvm.present(name, { label: qube.label }))
 */
export function eachEntry<T, A extends Items<Target>>(
  map: Expr<Readonly<Record<string, T>>>,
  body: (value: Ref<T>, key: Ref<string>, index: Ref<number>) => A,
  options: EachOptions = {},
): Each<Coarse<A>> {
  const { item, index } = bindings(options.as ?? "value");
  const key: Binding = Object.freeze({ name: "key", counter: false });
  return remember(loop(map, { item, index, key }, body as never), eachEntry) as unknown as Each<Coarse<A>>;
}

function loop(
  over: unknown,
  { item, index, key }: Pick<Loop, "item" | "index" | "key">,
  body: (...variables: readonly Ref<unknown>[]) => unknown,
) {
  const variables = key === undefined ? [item, index] : [item, key, index];
  const inner = requisiteList(body(...variables.map((each) => ref(variableOp.of(each)))), "each");
  return nest(mark({ kind: "each", over: expression(over, "each"), item, index, key, body: inner }), inner);
}

function bindings(name: string): Pick<Loop, "item" | "index"> {
  if (!/^[A-Za-z][A-Za-z0-9_]*$/.test(name)) {
    throw new TypeError(
      `each(…, { as: ${JSON.stringify(name)} }): the name must be a letter followed by letters, digits or _.`,
    );
  }
  return { item: Object.freeze({ name, counter: false }), index: Object.freeze({ name: "index", counter: true }) };
}

function expression(input: unknown, where: string): ExprNode {
  const node = nodeOf(input);
  if (node instanceof ExprNode) return node;
  throw new TypeError(
    `${where}() takes an expression such as eq(grains.os, "Fedora"), not ${typeof input}: what is known while TypeScript runs is decided with if, map or &&.`,
  );
}
