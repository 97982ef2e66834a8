import type { Grains } from "../grains.types.ts";
import { level, write } from "../jinja.ts";
import { ExprNode, type Operand, type Operation, type Scope, type Value } from "../node.ts";
import { ref } from "../ref.ts";
import { evaluate } from "../scope.ts";
import { snapshot } from "../snapshot.ts";
import type { Frozen, Input, Ref } from "../types.ts";
import { lookUp } from "./look-up.ts";

const grainsOperation: Operation = {
  name: "grains",
  safe: true,
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

/** `salt['pillar.get']('a:b', default)`: null under a null key, the default where a part of the path is missing. */
function lookup(name: "pillar" | "grains", data: (scope: Scope) => Value): Operation {
  return {
    name,
    safe: true,
    kind: "unknown",
    evaluate(node, scope) {
      // Python evaluates the default in any case.
      const fallback = evaluate(node.operands[0] as Operand, scope);
      const found = lookUp(data(scope), node.data as string);
      return found === undefined ? fallback : found;
    },
    jinja: (node, writer) => ({
      text: `salt['${name}.get'](${write(node.data as string, writer)}, ${write(node.operands[0] as Operand, writer)})`,
      level: level.postfix,
    }),
    callName: (node) => (node.data as string).split(":").at(-1) as string,
  };
}

const pillarOperation = lookup("pillar", (scope) => scope.pillar);
const grainOperation = lookup("grains", (scope) => scope.grains);

function source(operation: Operation, path: string, fallback: unknown): Ref<unknown> {
  if (typeof path !== "string" || path === "")
    throw new TypeError(`${operation.name}: the path is text such as "nginx:sites".`);
  return ref(new ExprNode(operation, [snapshot(fallback, "fallback")], path));
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
  return source(pillarOperation, path, fallback);
}

/**
 * A grain by its path, for those that a minion may lack and for grains of your own: `grains.x` fails where there is none.
 *
 * @example
 * grain<readonly string[]>("roles", [])
 */
export function grain<T>(path: string): Ref<T | undefined>;
export function grain<T>(path: string, fallback: NoInfer<Input<Frozen<T>>>): Ref<T>;
export function grain(path: string, fallback: unknown = null): Ref<unknown> {
  return source(grainOperation, path, fallback);
}
