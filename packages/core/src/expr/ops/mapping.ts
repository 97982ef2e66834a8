import { level } from "../jinja.ts";
import type { Value } from "../node.ts";
import { isMapping, typeName } from "../python.ts";
import type { Expr, Ref } from "../types.ts";
import { applyRef, define, type Refusal } from "./define.ts";

function mappingOf(value: Value, refuse: Refusal): { readonly [key: string]: Value } {
  return isMapping(value) ? value : refuse.fails(`a mapping is needed, and this is ${typeName(value)}`);
}

const valuesOperation = define({
  name: "values",
  kind: "list",
  value: ([mapping], refuse) => Object.values(mappingOf(mapping, refuse)),
  jinja: (operand) => `${operand(0)}.values()`,
  lists: true,
});

/**
 * The values of a mapping, in its order.
 *
 * @example
 * each(values(pillar<Record<string, Qube>>("qubes", {})), (qube) => qvm.present(qube.name))
 */
export function values<T>(of: Expr<Readonly<Record<string, T>>>): Ref<readonly T[]> {
  return applyRef(valuesOperation, of);
}

const keysOperation = define({
  name: "keys",
  kind: "list",
  value: ([mapping], refuse) => Object.keys(mappingOf(mapping, refuse)),
  jinja: (operand) => `${operand(0)}.keys()`,
  lists: true,
});

/**
 * The keys of a mapping, in its order.
 *
 * @example
 * join(keys(pillar<Record<string, unknown>>("users", {})), ",")
 */
export function keys(of: Expr<Readonly<Record<string, unknown>>>): Ref<readonly string[]> {
  return applyRef(keysOperation, of);
}

const entriesOperation = define({
  name: "entries",
  kind: "list",
  value: ([mapping], refuse) => Object.entries(mappingOf(mapping, refuse)),
  jinja: (operand) => `${operand(0)}.items() | map('list') | list`,
  level: level.filter,
});

/**
 * The entries of a mapping as pairs of key and value, in its order. To loop over them, `eachEntry` reads better.
 *
 * @example
 * map(entries(pillar<Record<string, string>>("roles", {})), (entry) => join(entry, "="))
 */
export function entries<T>(of: Expr<Readonly<Record<string, T>>>): Ref<readonly (readonly [string, T])[]> {
  return applyRef(entriesOperation, of);
}
