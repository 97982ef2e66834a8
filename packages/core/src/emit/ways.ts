import { ExprNode } from "../expr/node.ts";
import { allOf, andOperation, anyOf, asCondition, negate } from "../expr/ops/logic.ts";

/** A way to a value: conditions that must all hold, outermost first. None for what is always come to. */
export type Way = readonly ExprNode[];

/** Equal for conditions that are equal. */
export type KeyOf = (condition: ExprNode) => string;

/**
 * The same ways, said shortly: one that goes through another adds nothing, and two that part at a condition are one. A way
 * without conditions is alone.
 *
 * @param most - with more ways than about so many, they are given back as they are.
 */
export function shortWays(ways: readonly Way[], keyOf: KeyOf, most = 50): readonly Way[] {
  const all = new Map<string, KeyedWay>();
  for (const each of ways) {
    const way = keyed(each, keyOf);
    if (way.size === 0) return [[]];
    all.set([...way.keys()].sort().join(), way);
  }
  if (all.size > most) return [...all.values()].map((way) => [...way.values()]);
  return merged([...all.values()], keyOf).map((way) => [...way.values()]);
}

/** The condition under which one of these ways is gone; undefined where one always is. */
export function guardOf(ways: readonly Way[], keyOf: KeyOf): ExprNode | undefined {
  // A later way is looked at only where those before are not gone: what that says already is not said again.
  const said = new Set<string>();
  const short = ways.map((way) => {
    const left = way.filter((each) => !said.has(keyOf(each)));
    const [only] = left;
    if (left.length === 1 && only !== undefined) said.add(keyOf(asCondition(negate(only))));
    return left;
  });
  return short.some((way) => way.length === 0) ? undefined : anyOf(short.map(allOf));
}

/** Whether one of the others is gone wherever this way is. */
export function isCovered(way: Way, others: readonly Way[], keyOf: KeyOf): boolean {
  const own = keyed(way, keyOf);
  return others.some((other) => [...keyed(other, keyOf).keys()].every((key) => own.has(key)));
}

/** Conditions by their keys. */
type KeyedWay = ReadonlyMap<string, ExprNode>;

function keyed(way: Way, keyOf: KeyOf): KeyedWay {
  return new Map(way.flatMap(conjuncts).map((each) => [keyOf(each), each]));
}

/** `a and b` as its parts, without double negations: only truth counts. */
function conjuncts(condition: ExprNode): Way {
  const plain = asCondition(condition);
  if (plain.op !== andOperation) return [plain];
  return plain.operands.filter((each) => each instanceof ExprNode).flatMap(conjuncts);
}

function merged(ways: readonly KeyedWay[], keyOf: KeyOf): readonly KeyedWay[] {
  for (const [index, one] of ways.entries()) {
    for (const other of ways.slice(index + 1)) {
      const both = merge(one, other, keyOf) ?? merge(other, one, keyOf);
      if (both === undefined) continue;
      if (both.size === 0) return [both];
      // One less each time.
      return merged([...ways.filter((way) => way !== one && way !== other), both], keyOf);
    }
  }
  return ways;
}

/** One way for two: the shorter one where the longer goes through it, or what they share before they part. */
function merge(one: KeyedWay, other: KeyedWay, keyOf: KeyOf): KeyedWay | undefined {
  const missing = [...one].filter(([key]) => !other.has(key));
  const [parting] = missing;
  if (parting === undefined) return one;
  const opposite = keyOf(asCondition(negate(parting[1])));
  const isOpposite = other.has(opposite) && !one.has(opposite);
  if (missing.length > 1 || other.size !== one.size || !isOpposite) return undefined;
  return new Map([...one].filter(([key]) => key !== parting[0]));
}
