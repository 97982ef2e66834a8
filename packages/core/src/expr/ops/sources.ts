import type { Grains } from "../grains.types.ts";
import { level, write } from "../jinja.ts";
import { ExprNode, type Operand, type Operation, type Value } from "../node.ts";
import { isList, isMapping } from "../python.ts";
import { ref } from "../ref.ts";
import { evaluate } from "../scope.ts";
import { snapshot } from "../snapshot.ts";
import type { Frozen, Input, Ref } from "../types.ts";

const grainsOperation: Operation = {
  name: "grains",
  kind: "mapping",
  evaluate: (_node, scope) => scope.grains,
  jinja: () => ({ text: "grains", level: level.postfix }),
};

/**
 * The minion's grains: `grains.id`, `grains.os`, `grains.systemd.version`.
 * https://docs.saltproject.io/en/latest/topics/grains/index.html
 *
 * @example
 * when(eq(grains.os, "Fedora"), [pkg.installed("akmods")])
 */
export const grains: Ref<Grains> = ref(new ExprNode(grainsOperation, []));

/** `{% … salt['pillar.get']('a:b', default) %}`: null under a null key, the default where a part of the path is missing. */
const pillarOperation: Operation = {
  name: "pillar",
  kind: "unknown",
  evaluate(node, scope) {
    const found = lookUp(scope.pillar, node.data as string);
    return found === undefined ? evaluate(node.operands[0] as Operand, scope) : found;
  },
  jinja: (node, writer) => ({
    text: `salt['pillar.get'](${write(node.data as string, writer)}, ${write(node.operands[0] as Operand, writer)})`,
    level: level.postfix,
  }),
};

/** As Salt's `traverse_dict_and_list` walks: keys of mappings, indices of lists, keys of mappings in a list. */
function lookUp(pillar: Value, path: string): Value {
  let at: Value = pillar;
  for (const step of path.split(":")) {
    if (isList(at)) {
      at = /^[+-]?\d+$/.test(step)
        ? at.at(Number(step))
        : at.find((entry) => isMapping(entry) && Object.hasOwn(entry, step));
      if (isMapping(at) && !/^[+-]?\d+$/.test(step)) at = at[step];
    } else {
      at = isMapping(at) && Object.hasOwn(at, step) ? at[step] : undefined;
    }
    if (at === undefined) return undefined;
  }
  return at;
}

/**
 * A value of the minion's pillar.
 *
 * @param path - keys joined by colons: `"nvidia-driver:create"`.
 * @param fallback - the value where the path does not exist. Salt does not use it for a key that is null: `withDefault`
 * covers that too. Without a fallback, a missing path gives null.
 * @example
 * pillar<string[]>("nginx:sites", [])
 */
export function pillar<T>(path: string): Ref<T | undefined>;
export function pillar<T>(path: string, fallback: NoInfer<Input<Frozen<T>>>): Ref<T>;
export function pillar(path: string, fallback: unknown = null): Ref<unknown> {
  if (typeof path !== "string" || path === "")
    throw new TypeError('pillar(path): the path is text such as "nginx:sites".');
  return ref(new ExprNode(pillarOperation, [snapshot(fallback, "fallback")], path));
}
