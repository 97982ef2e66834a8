import { isList } from "../python.ts";
import type { Expr, Input, Plain, Ref } from "../types.ts";
import { applyRef, define } from "./define.ts";

const operation = define({
  name: "fromEntries",
  kind: "mapping",
  value([pairs], refuse) {
    if (!isList(pairs)) return refuse.unsure("a list of pairs is needed");
    const entries = pairs.map((pair) => {
      if (isList(pair) && pair.length === 2 && typeof pair[0] === "string") return [pair[0], pair[1]] as const;
      return refuse.unsure("a pair of a text and a value is needed");
    });
    return Object.fromEntries(entries);
  },
  jinja: (operand) => `dict(${operand(0, 0)})`,
});

/**
 * A mapping of pairs of key and value, for keys that only the minion knows.
 *
 * @example
 * fromEntries([[t`pci:dom0:${address}`, { permissive: "True" }]])
 */
export function fromEntries<V>(pairs: Expr<readonly (readonly [string, V])[]>): Ref<Readonly<Record<string, V>>>;
export function fromEntries<V>(
  pairs: readonly (readonly [Input<string>, V])[],
): Ref<Readonly<Record<string, Plain<V>>>>;
export function fromEntries(pairs: unknown): Ref<Readonly<Record<string, unknown>>> {
  return applyRef(operation, pairs);
}
