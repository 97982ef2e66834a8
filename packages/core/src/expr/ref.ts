import { coercionAdvice, ExprNode } from "./node.ts";
import { fieldOp } from "./ops/field.ts";
import type { Expr, Ref } from "./types.ts";

const inspect: unique symbol = Symbol.for("nodejs.util.inspect.custom") as never;

const nodes = new WeakMap<object, ExprNode>();

/** The node of an Expr or Ref; undefined for anything else. */
export function nodeOf(input: unknown): ExprNode | undefined {
  if (input instanceof ExprNode) return input;
  return typeof input === "object" && input !== null ? nodes.get(input) : undefined;
}

/** An Expr without fields: the node itself. */
export function leaf<T>(node: ExprNode): Expr<T> {
  return node as unknown as Expr<T>;
}

/** An Expr whose fields are reached by name. A Proxy, as the names are known to the compiler only. */
export function ref<T>(node: ExprNode): Ref<T> {
  const fields = new Map<string, object>();
  // Node prints the target of a Proxy, by this method where there is one.
  const printed = Object.freeze({ [inspect]: () => node.toJSON() });
  const proxy: object = new Proxy(printed, {
    get(target, key) {
      if (key === Symbol.toPrimitive) return () => node[Symbol.toPrimitive]();
      if (key === Symbol.iterator) return () => refuse("iterated in TypeScript: use each()");
      if (key === inspect) return target[inspect];
      if (key === "toJSON") return () => node.toJSON();
      // A Promise would take a value with `then` for a promise of its own.
      if (typeof key === "symbol" || key === "then") return undefined;
      let field = fields.get(key);
      if (field === undefined) {
        field = ref<unknown>(fieldOp.of(node, key));
        fields.set(key, field);
      }
      return field;
    },
    ownKeys: () => refuse("spread or enumerated: name the fields that you need"),
  });
  nodes.set(proxy, node);
  return proxy as Ref<T>;
}

function refuse(what: string): never {
  throw new TypeError(`An Expr is known only on the minion and cannot be ${what}. For other uses: ${coercionAdvice}.`);
}
