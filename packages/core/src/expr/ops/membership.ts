import type { Expr, Input, Scalar } from "../types.ts";
import { isIn } from "./compare.ts";

/**
 * Whether a text has another in it.
 *
 * @example
 * contains(grains.kernelrelease, "qubes")
 */
export function contains(text: Expr<string>, part: Input<string>): Expr<boolean> {
  return isIn(part, text);
}

/**
 * Whether a list has a value, compared as Python does: 1 equals `true` and 1.0.
 *
 * @example
 * includes(pillar<string[]>("roles", []), "web")
 */
export function includes<T extends Scalar>(list: Expr<readonly T[]>, value: Input<NoInfer<T>>): Expr<boolean> {
  return isIn(value, list);
}

/**
 * Whether a mapping has a key, be its value null or not.
 *
 * @example
 * when(has(pillar<Record<string, string>>("app", {}), "key"), tls)
 */
export function has(mapping: Expr<Readonly<Record<string, unknown>>>, key: Input<string>): Expr<boolean> {
  return isIn(key, mapping);
}
