import type { Value } from "../node.ts";
import { isList, isMapping, typeName } from "../python.ts";
import { UnpredictableError } from "../scope.ts";
import type { Expr, Plain, Ref } from "../types.ts";
import { applyRef, define } from "./define.ts";

type Mapping = { readonly [key: string]: Value };

const shallow = define({
  name: "merge",
  kind: "mapping",
  value([below, above], refuse) {
    if (!isMapping(above)) return refuse.fails(`a mapping is needed, and this is ${typeName(above)}`);
    if (isMapping(below)) return inOrder({ ...below, ...above }, below, above);
    // `dict` also takes pairs.
    if (isList(below) || typeof below === "string")
      return refuse.unsure(`a mapping is needed, and this is ${typeName(below)}`);
    return refuse.fails(`a mapping is needed, and this is ${typeName(below)}`);
  },
  jinja: (operand) => `dict(${operand(0, 0)}, **${operand(1)})`,
});

const recursive = define({
  name: "mergeRecursive",
  kind: "mapping",
  value([below, above], refuse) {
    if (!isMapping(below)) return refuse.fails(`a mapping is needed, and this is ${typeName(below)}`);
    if (!isMapping(above)) return refuse.fails(`a mapping is needed, and this is ${typeName(above)}`);
    return laidOver(below, above, inOrder);
  },
  jinja: (operand) => `salt['slsutil.merge'](${operand(0, 0)}, ${operand(1, 0)}, strategy='recurse')`,
});

/** JavaScript puts keys such as `10` first, wherever they come from. */
export function inOrder(merged: Mapping, below: Mapping, above: Mapping): Mapping {
  const keys = [...new Set([...Object.keys(below), ...Object.keys(above)])];
  if (Object.keys(merged).every((key, index) => key === keys[index])) return merged;
  throw new UnpredictableError(
    `The order of keys like numbers in a merged mapping (${keys.join(", ")}) is not kept here.`,
  );
}

/**
 * Salt's `dictupdate`: mappings within mappings are merged, everything else is replaced. As deep as data may be nested.
 *
 * @param check - looks at each merged mapping.
 */
export function laidOver(below: Mapping, above: Mapping, check: typeof inOrder = (merged) => merged): Mapping {
  const out: Record<string, Value> = { ...below };
  for (const [key, value] of Object.entries(above)) {
    const before = Object.hasOwn(out, key) ? out[key] : undefined;
    const merged = isMapping(before) && isMapping(value) ? laidOver(before, value, check) : value;
    Object.defineProperty(out, key, { value: merged, enumerable: true, configurable: true, writable: true });
  }
  return check(out, below, above);
}

type Record_ = Readonly<Record<string, unknown>>;

/**
 * A mapping laid over another: a key of `above` replaces the same key of `below`, whatever is under it.
 *
 * @example
 * merge({ port: 80, tls: false }, pillar<Partial<Options>>("web", {}))
 */
export function merge<A extends Record_ | Expr<Record_>, B extends Record_ | Expr<Record_>>(
  below: A,
  above: B,
): Ref<Omit<Plain<A>, keyof Plain<B>> & Plain<B>> {
  return applyRef(shallow, below, above) as never;
}

/**
 * As `merge`, with mappings inside mappings merged in turn; lists are replaced. Salt's own merge of pillars.
 * https://docs.saltproject.io/en/latest/ref/modules/all/salt.modules.slsutil.html#salt.modules.slsutil.merge
 *
 * @example
 * mergeRecursive({ tls: { on: true, port: 443 } }, pillar<Partial<Web>>("web", {}))
 */
export function mergeRecursive<A extends Record_ | Expr<Record_>, B extends Record_ | Expr<Record_>>(
  below: A,
  above: B,
): Ref<Plain<A> & Plain<B>> {
  return applyRef(recursive, below, above) as never;
}
