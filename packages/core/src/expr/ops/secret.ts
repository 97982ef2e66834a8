import { level, write } from "../jinja.ts";
import { ExprNode, isCompound, type Operand, type Operation, plainWriter } from "../node.ts";
import { nodeOf, ref } from "../ref.ts";
import { evaluateMaybe } from "../scope.ts";
import { snapshot } from "../snapshot.ts";
import type { Plain, Ref } from "../types.ts";
import { kindOf } from "./logic.ts";

/** What stands in place of a secret wherever typesalt prints. */
export const hidden = "***";

const operation: Operation = {
  name: "secret",
  kind: "unknown",
  evaluate(node, scope) {
    const value = evaluateMaybe(node.operands[0] as Operand, scope);
    scope.hide?.(value);
    return value;
  },
  jinja(node, writer) {
    // Messages are written by this writer, files by others.
    if (writer === plainWriter) return { text: hidden, level: level.postfix };
    return { text: write(node.operands[0] as Operand, writer, level.postfix), level: level.postfix };
  },
};

/**
 * A value that must not be seen: findings, plans and what else typesalt prints show `***` in its place. A state that takes it
 * gets `show_changes: False` or `hide_output: True` where its function has that, and a finding says where Salt would print
 * it. It is no encryption: in a pillar file, and on the minion, it stands as it is.
 *
 * @example
 * file.managed("/etc/app.key", { contents: secret(pillar<string>("app:key", "")), mode: "0600" })
 * pillarFile("app", { app: { key: secret("hunter2") } })
 */
export function secret<T>(value: T): Ref<Plain<T>> {
  const node = snapshot(value, "secret");
  return ref(new ExprNode(operation, [node], undefined, kindOf(node)));
}

/** What a `secret` hides; undefined for anything else. */
export function secretOf(operand: unknown): Operand | undefined {
  const node = nodeOf(operand);
  return node?.op === operation ? node.operands[0] : undefined;
}

/** Whether a secret stands anywhere inside. */
export function hasSecret(operand: Operand): boolean {
  const stack: Operand[] = [operand];
  for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
    if (next instanceof ExprNode) {
      if (next.op === operation) return true;
      stack.push(...next.operands);
    } else if (isCompound(next)) stack.push(...(Object.values(next) as Operand[]));
  }
  return false;
}
