import { ExprNode, isCompound, type Operand } from "../expr/node.ts";
import { condOperation } from "../expr/ops/logic.ts";
import { isStructured, optionalOf } from "../expr/ops/optional.ts";
import { secretOf } from "../expr/ops/secret.ts";
import { isOperandMap } from "../expr/snapshot.ts";
import { type Guarded, type MapEntry, present, type ScalarNode, type ValueNode, type YamlNode } from "./document.ts";

/** The shape that a place in the file takes, as the catalogue knows it. */
export type Shape = ValueNode["shape"];

/** A key with its value, with `optional` and choices between lists turned into `if` around it. */
export function entry(key: string | ExprNode, value: Operand, shape: Shape = "any"): readonly Guarded<MapEntry>[] {
  return choices(value, (operand) =>
    yaml(operand, shape, (node): MapEntry => ({ kind: "entry", key: scalar(key), value: node })),
  );
}

/** The single-key mappings that Salt's argument lists are made of. */
export function argument(key: string, value: Operand, shape: Shape = "any"): readonly Guarded<YamlNode>[] {
  return wrapEntries(entry(key, value, shape));
}

export function wrapEntries(entries: readonly Guarded<MapEntry>[]): readonly Guarded<YamlNode>[] {
  return entries.map((node): Guarded<YamlNode> => {
    if (node.kind === "if") return { ...node, then: wrapEntries(node.then), otherwise: wrapEntries(node.otherwise) };
    if (node.kind === "for") return { ...node, body: wrapEntries(node.body) };
    return { kind: "map", entries: [node] };
  });
}

export function scalar(value: string | ExprNode): ScalarNode | ValueNode {
  return value instanceof ExprNode ? { kind: "value", value, shape: "scalar" } : { kind: "scalar", value };
}

export function id(value: string | ExprNode): ScalarNode | ValueNode {
  return value instanceof ExprNode ? { kind: "value", value, shape: "scalar", id: true } : { kind: "scalar", value };
}

/**
 * A value as YAML, put in its place by `make`. A list or mapping of which nothing is left goes with its place; one that
 * was written empty stays.
 */
function yaml<T extends { readonly kind: string }>(
  operand: Operand,
  shape: Shape,
  make: (node: YamlNode) => T,
): readonly Guarded<T>[] {
  if (operand instanceof ExprNode) return [make({ kind: "value", value: operand, shape: shapeOf(operand, shape) })];
  if (!isCompound(operand)) return [make({ kind: "scalar", value: operand })];
  if (isOperandMap(operand)) {
    const entries = Object.entries(operand).flatMap(([key, value]) => entry(key, value));
    const map = (parts: readonly Guarded<MapEntry>[]) => make({ kind: "map", entries: parts });
    return Object.keys(operand).length === 0 ? [map([])] : present(entries, map);
  }
  const operands = operand as readonly Operand[];
  const items = operands.flatMap((each) => choices(each, (inner) => yaml(inner, "any", (node) => node)));
  const list = (parts: readonly Guarded<YamlNode>[]) => make({ kind: "list", items: parts });
  return operands.length === 0 ? [list([])] : present(items, list);
}

/** `optional` becomes an `if`; so does a choice in which a list or mapping stands, as it reads better in lines. */
function choices<T extends { readonly kind: string }>(
  operand: Operand,
  make: (operand: Operand) => readonly Guarded<T>[],
): readonly Guarded<T>[] {
  // A secret that is known is a literal like any other; only messages hide it.
  const secret = secretOf(operand);
  if (secret !== undefined && !(secret instanceof ExprNode)) return choices(secret, make);
  const option = optionalOf(operand);
  if (option !== undefined) {
    const then = choices(option[1], make);
    return then.length === 0 ? [] : [{ kind: "if", condition: option[0], then, otherwise: [] }];
  }
  if (operand instanceof ExprNode && operand.op === condOperation) {
    const [condition, then, otherwise] = operand.operands as readonly [Operand, Operand, Operand];
    if (condition instanceof ExprNode && (isStructured(then) || isStructured(otherwise))) {
      return [{ kind: "if", condition, then: choices(then, make), otherwise: choices(otherwise, make) }];
    }
  }
  return make(operand);
}

function shapeOf(node: ExprNode, place: Shape): Shape {
  if (node.kind === "unknown") return place;
  return node.kind === "text" ? "scalar" : node.kind;
}
