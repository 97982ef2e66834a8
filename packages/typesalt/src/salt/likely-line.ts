/** A line of a template with expressions in it: what stands before the first and after the last. */
interface Pattern {
  readonly index: number;
  readonly start: string;
  readonly end: string;
}

/** How many lines that begin alike are looked at: a template with more of them is not worth more time. */
const most = 64;

/** Finds the line of a template that made a rendered line. */
export class Likely {
  readonly #same = new Map<string, number[]>();
  readonly #byStart = new Map<string, Pattern[]>();
  readonly #lengths: readonly number[];

  constructor(from: readonly string[]) {
    const lengths = new Set<number>();
    from.forEach((line, index) => {
      push(this.#same, line, index);
      const first = line.indexOf("{{");
      if (first < 0) return;
      const last = line.lastIndexOf("}}");
      const start = line.slice(0, first);
      lengths.add(start.length);
      push(this.#byStart, start, { index, start, end: last < first ? "" : line.slice(last + 2) });
    });
    // The longest start says most.
    this.#lengths = [...lengths].sort((a, b) => b - a);
  }

  /** Between two lines of the template, both excluded. */
  between(line: string, after: number, before: number): number | undefined {
    for (const patterns of this.#patterns(line)) {
      const first = firstFrom(patterns, after + 1);
      const near = patterns.slice(first, first + most);
      const found = near.find((each) => each.index < before && fits(each, line));
      if (found !== undefined) return found.index;
    }
    return undefined;
  }

  /** Above a line of the template: a loop's later rounds make its lines again. */
  again(line: string, before: number): number | undefined {
    if (line === "") return undefined;
    const same = this.#same.get(line)?.findLast((index) => index < before);
    if (same !== undefined) return same;
    for (const patterns of this.#patterns(line)) {
      const end = firstFrom(patterns, before);
      const near = patterns.slice(Math.max(0, end - most), end);
      const found = near.findLast((each) => `${each.start}${each.end}`.trim() !== "" && fits(each, line));
      if (found !== undefined) return found.index;
    }
    return undefined;
  }

  *#patterns(line: string): Generator<readonly Pattern[]> {
    if (line === "") return;
    for (const length of this.#lengths) {
      const patterns = length > line.length ? undefined : this.#byStart.get(line.slice(0, length));
      if (patterns !== undefined) yield patterns;
    }
  }
}

function fits({ start, end }: Pattern, line: string): boolean {
  return line.length >= start.length + end.length && line.endsWith(end);
}

/** Where the patterns from a line of the template on begin: binary search. */
function firstFrom(patterns: readonly Pattern[], line: number): number {
  let low = 0;
  let high = patterns.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((patterns[middle] as Pattern).index < line) low = middle + 1;
    else high = middle;
  }
  return low;
}

function push<T>(map: Map<string, T[]>, key: string, value: T): void {
  const known = map.get(key);
  if (known === undefined) map.set(key, [value]);
  else known.push(value);
}
