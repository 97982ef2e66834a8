import type { ExprNode } from "../expr/node.ts";
import { type Candidate, partsOf, type Survey } from "./survey.ts";
import { guardOf, isCovered, type Way } from "./ways.ts";

/** What is set at one place. */
export interface Placed {
  readonly candidate: Candidate;
  readonly ways: readonly Way[];
}

/** One `{% set %}`, with the condition that it stands under. */
export interface Step {
  readonly candidate: Candidate;
  readonly guard: ExprNode | undefined;
}

/** One way to a value: what is looked at on the way, and what the value is made of, must have its name before. */
interface Item {
  readonly placed: Placed;
  readonly way: Way;
}

/**
 * What is set at one place, in an order in which each has what it is made of, and what its condition asks for. Where the way to
 * a value leads through another that is made of it, it is set in two steps. As deep as expressions may be nested.
 */
export function inOrder(all: ReadonlyMap<string, Placed>, survey: Survey): readonly Step[] {
  const keyOf = (node: ExprNode) => survey.conditionKey(node);
  const items = new Map<string, readonly Item[]>(
    [...all].map(([key, placed]) => [key, placed.ways.map((way) => ({ placed, way }))]),
  );
  /** The item by which a name is there at the end of a way; none where it is set further out. */
  const before = (key: string, way: Way) => items.get(key)?.find((item) => isCovered(way, [item.way], keyOf));
  const needs = ({ placed: { candidate }, way }: Item): readonly (Item | undefined)[] => {
    const { value, encoded } = candidate;
    const onTheWay = way.flatMap((condition, index) =>
      survey.namedIn(condition).map((each) => before(each.key, [...way.slice(0, index), ...each.way])),
    );
    const within = survey
      .namedIn(encoded ? value : partsOf(value))
      .map((each) => before(each.key, [...way, ...each.way]));
    return [...onTheWay, ...within];
  };
  const sorted = new Set<Item>();
  const met = new Set<Item>();
  const add = (item: Item) => {
    if (met.has(item)) return;
    met.add(item);
    for (const each of needs(item)) if (each !== undefined) add(each);
    sorted.add(item);
  };
  for (const each of items.values()) each.forEach(add);
  return steps([...sorted], keyOf);
}

/** A condition of more ways than these is written as several steps, each of which can be read. */
const mostWays = 6;

/** Neighbours of one name are one step. */
function steps(items: readonly Item[], keyOf: (node: ExprNode) => string): readonly Step[] {
  const out: Step[] = [];
  for (let start = 0, end: number; start < items.length; start = end) {
    const { placed } = items[start] as Item;
    end = start + 1;
    while (items[end]?.placed === placed && end - start < mostWays) end += 1;
    const ways = items.slice(start, end).map(({ way }) => way);
    out.push({ candidate: placed.candidate, guard: guardOf(ways, keyOf) });
  }
  return out;
}
