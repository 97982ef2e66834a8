import { Likely } from "./likely-line.ts";

/**
 * Where lines of a rendered text come from in its template: equal lines are aligned in order; any other line comes from
 * the nearest one above it that is known.
 *
 * Lines that stand once in both texts are aligned first (the longest run of them that is in order in both), then those
 * next to them: near linear in the number of lines, where comparing all with all is not.
 *
 * @returns for each line of the rendered text, counted from 0, the line of the template, counted from 1.
 */
export function lineMap(template: string, rendered: string): readonly number[] {
  const from = linesOf(template);
  const to = linesOf(rendered);
  const origin: (number | undefined)[] = to.map(() => undefined);
  const anchors = longestRise(uniquePairs(from, to));
  const ends = [...anchors, { from: from.length, to: to.length }];
  let start = { from: -1, to: -1 };
  for (const end of ends) {
    if (end.to < to.length) origin[end.to] = end.from;
    fill(from, to, start, end, origin);
    start = end;
  }
  return settled(origin, from, to);
}

interface Pair {
  readonly from: number;
  readonly to: number;
}

/** Blanks at the end do not count: Jinja leaves them where a tag was. */
function linesOf(text: string): readonly string[] {
  return text.split(/\r\n|\r|\n/).map((line) => line.trimEnd());
}

function uniquePairs(from: readonly string[], to: readonly string[]): readonly Pair[] {
  const places = onlyPlaces(from);
  const others = onlyPlaces(to);
  const pairs: Pair[] = [];
  for (const [line, index] of others) {
    const known = places.get(line);
    if (index !== undefined && known !== undefined && line !== "") pairs.push({ from: known, to: index });
  }
  return pairs.sort((a, b) => a.to - b.to);
}

/** The lines that stand once; undefined for one that recurs. */
function onlyPlaces(lines: readonly string[]): ReadonlyMap<string, number | undefined> {
  const places = new Map<string, number | undefined>();
  lines.forEach((line, index) => {
    places.set(line, places.has(line) ? undefined : index);
  });
  return places;
}

/** The longest of the pairs that rise in both: patience sorting. */
function longestRise(pairs: readonly Pair[]): readonly Pair[] {
  const tops: number[] = [];
  const before: number[] = [];
  pairs.forEach(({ from }, index) => {
    let low = 0;
    let high = tops.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((pairs[tops[middle] as number] as Pair).from < from) low = middle + 1;
      else high = middle;
    }
    before[index] = low > 0 ? (tops[low - 1] as number) : -1;
    tops[low] = index;
  });
  const out: Pair[] = [];
  for (let at = tops.at(-1) ?? -1; at >= 0; at = before[at] as number) out.push(pairs[at] as Pair);
  return out.reverse();
}

/** Between two anchors: equal lines from the top down, then from the bottom up; then what is found in order. */
function fill(
  from: readonly string[],
  to: readonly string[],
  start: Pair,
  end: Pair,
  origin: (number | undefined)[],
): void {
  let low = { from: start.from + 1, to: start.to + 1 };
  while (low.from < end.from && low.to < end.to && from[low.from] === to[low.to]) {
    origin[low.to] = low.from;
    low = { from: low.from + 1, to: low.to + 1 };
  }
  let high = { from: end.from - 1, to: end.to - 1 };
  while (high.from >= low.from && high.to >= low.to && from[high.from] === to[high.to]) {
    origin[high.to] = high.from;
    high = { from: high.from - 1, to: high.to - 1 };
  }
  const places = new Map<string, number[]>();
  for (let index = high.from; index >= low.from; index -= 1) {
    const line = from[index] as string;
    if (line === "") continue;
    const known = places.get(line);
    if (known === undefined) places.set(line, [index]);
    else known.push(index);
  }
  let reached = low.from - 1;
  for (let index = low.to; index <= high.to; index += 1) {
    const candidates = places.get(to[index] as string);
    while (candidates !== undefined && (candidates.at(-1) ?? reached + 1) <= reached) candidates.pop();
    const found = candidates?.at(-1);
    if (found === undefined) continue;
    origin[index] = found;
    reached = found;
  }
}

/** A line without an origin comes from between those of its neighbours: from one that looks like it, else the one above. */
function settled(
  origin: readonly (number | undefined)[],
  from: readonly string[],
  to: readonly string[],
): readonly number[] {
  const next: number[] = [];
  for (let index = origin.length - 1, known = from.length; index >= 0; index -= 1) {
    known = origin[index] ?? known;
    next[index] = known;
  }
  const likely = new Likely(from);
  let last = -1;
  return origin.map((known, index) => {
    const line = to[index] as string;
    const before = next[index] as number;
    const inOrder = known ?? likely.between(line, last, before);
    if (inOrder !== undefined) last = inOrder;
    return Math.max(inOrder ?? likely.again(line, before) ?? last, 0) + 1;
  });
}
