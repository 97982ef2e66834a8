import { ExprNode, type Operand } from "../expr/node.ts";
import { compactedList } from "../expr/ops/collection.ts";
import { gatheringOf } from "../expr/ops/gather.ts";
import { localName } from "../expr/ops/local.ts";

/** The loop that gathers a list: the expression itself, or what a `local` names. */
export function gatheringIn(node: ExprNode): ReturnType<typeof gatheringOf> {
  const [value] = node.operands;
  return gatheringOf(localName(node) !== undefined && value instanceof ExprNode ? value : node);
}

/** The literal list that a local is made of, with the filters that follow it. */
export function listOf(local: ExprNode): { readonly list: readonly Operand[]; readonly filters: string } | undefined {
  const value = local.operands[0];
  if (Array.isArray(value)) return { list: value, filters: "" };
  const compacted = value instanceof ExprNode ? compactedList(value) : undefined;
  return compacted === undefined ? undefined : { list: compacted, filters: " | select | list" };
}
