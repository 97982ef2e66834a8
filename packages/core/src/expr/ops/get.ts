import type { ExprNode } from "../node.ts";
import { ref } from "../ref.ts";
import { snapshot } from "../snapshot.ts";
import type { Expr, Input, Ref } from "../types.ts";
import { fieldOp } from "./field.ts";

/**
 * The value under a key of a mapping; undefined where it has no such key.
 *
 * @example
 * withDefault(get(pillar<Record<string, string>>("roles", {}), grains.id), "none")
 */
export function get<T>(of: Expr<Readonly<Record<string, T>>>, key: Input<string>): Ref<T | undefined> {
  return ref(fieldOp.of(snapshot(of) as ExprNode, snapshot(key)));
}
