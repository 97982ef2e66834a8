import { level } from "../jinja.ts";
import { type Binding, ExprNode, type Operand, type Operation, plainWriter, type Scope, type Value } from "../node.ts";
import { iterate, truthy } from "../python.ts";
import { ref } from "../ref.ts";
import { evaluate, evaluateOrNull } from "../scope.ts";
import { snapshot } from "../snapshot.ts";
import type { Expr, Ref } from "../types.ts";
import { ofType } from "./of-type.ts";
import { typeTestOf } from "./types.ts";
import { variableOp } from "./variable.ts";

/** A loop that gathers a list. It is written as a `for` of its own, above what uses it. */
export interface Gathering {
  readonly item: Binding;
  readonly index: Binding;
  /** `map` gathers what the body is, `filter` the entries for which it holds. */
  readonly of: "map" | "filter";
}

const operation: Operation = {
  name: "gather",
  kind: "list",
  evaluate(node, scope) {
    const [list, body] = node.operands as readonly [Operand, Operand];
    const { item, index, of } = node.data as Gathering;
    const out: Value[] = [];
    iterate(evaluate(list, scope)).forEach((entry, position) => {
      const inner: Scope = { ...scope, bindings: new Map(scope.bindings).set(item, entry).set(index, position) };
      // What is absent is null in a list.
      if (of === "map") out.push(evaluateOrNull(body, inner));
      else if (truthy(evaluate(body, inner))) out.push(entry);
    });
    return out;
  },
  // For messages: a file has the loop, and its name here.
  jinja(node, writer) {
    if (writer !== plainWriter) throw new Error(`${node.toJSON()} has no name where it is used.`);
    const { item, of } = node.data as Gathering;
    const [list, body] = node.operands.map((operand) =>
      operand instanceof ExprNode ? operand.op.jinja(operand, writer).text : JSON.stringify(operand),
    );
    return { text: `${of}(${list}, ${item.name} => ${body})`, level: level.postfix };
  },
};

/** The list, the body and the variable of a gathering loop. */
export function gatheringOf(
  node: ExprNode,
): (Gathering & { readonly node: ExprNode; readonly list: Operand; readonly body: Operand }) | undefined {
  if (node.op !== operation) return undefined;
  const [list, body] = node.operands as readonly [Operand, Operand];
  return { ...(node.data as Gathering), node, list, body };
}

interface Options {
  /** What the emitted loop calls its variable. */
  readonly as?: string;
}

function gather(
  of: Gathering["of"],
  list: unknown,
  body: (item: Ref<unknown>, index: Ref<unknown>) => unknown,
  { as = "item" }: Options,
): Ref<never> {
  if (!/^[A-Za-z][A-Za-z0-9_]*$/.test(as))
    throw new TypeError(`${of}(…, { as: ${JSON.stringify(as)} }): a letter, then letters, digits or _.`);
  const item: Binding = Object.freeze({ name: as, counter: false });
  const index: Binding = Object.freeze({ name: "index", counter: true });
  const inner = snapshot(body(ref(variableOp.of(item)), ref(variableOp.of(index))), of);
  return ref(new ExprNode(operation, [snapshot(list, of), inner], Object.freeze({ item, index, of })));
}

/**
 * A list of what becomes of each entry of another, in their order; the body also has the entry's position, from 0.
 *
 * @example
 * pkg.installed("headers", { pkgs: map(kernels, (kernel) => t`linux-headers-${kernel}`, { as: "kernel" }) })
 */
export function map<T, R>(
  list: Expr<readonly T[]>,
  body: (item: Ref<T>, index: Ref<number>) => R,
  options: Options = {},
): Ref<readonly Gathered<R>[]> {
  return gather("map", list, body as never, options);
}

/** What an entry of a gathered list is, when its expression is evaluated. */
export type Gathered<R> = R extends Expr<infer T> ? T : R;

/** What a test of a type leaves of the entries. */
type Kept<T, G> = unknown extends G ? T : unknown extends T ? G : Extract<T, G>;

/**
 * The entries of a list for which a condition holds.
 *
 * @example
 * filter(pillar<readonly User[]>("users", []), (user) => eq(user.shell, "/bin/bash"), { as: "user" })
 * filter(pillar<readonly (string | User)[]>("users", []), isText)
 */
export function filter<T, G = unknown>(
  list: Expr<readonly T[]>,
  condition: ((item: Ref<T>, index: Ref<number>) => Expr<boolean>) & { readonly "~is"?: G },
  options: Options = {},
): Ref<readonly Kept<T, G>[]> {
  const test = typeTestOf(condition);
  if (test !== undefined) return ref(ofType(snapshot(list, "filter"), test));
  return gather("filter", list, condition as never, options);
}
