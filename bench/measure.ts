/** The least of several times, in milliseconds: what else the machine does only adds. */
export function least(rounds: number, work: () => unknown): number {
  let best = Number.POSITIVE_INFINITY;
  for (let round = 0; round < rounds; round += 1) {
    const start = performance.now();
    work();
    best = Math.min(best, performance.now() - start);
  }
  return best;
}

/** The least of several times of each, taken in turns, so that a slow moment hits all alike. */
export function sideBySide<K extends string>(
  rounds: number,
  works: Readonly<Record<K, () => unknown>>,
): Record<K, number> {
  const names = Object.keys(works) as K[];
  const out = Object.fromEntries(names.map((name) => [name, Number.POSITIVE_INFINITY])) as Record<K, number>;
  for (let round = 0; round < rounds; round += 1) {
    for (const name of names) out[name] = Math.min(out[name], least(1, works[name]));
  }
  return out;
}

/** Numbers from 0 to 1, the same in each run. */
export function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

/** The median of several times of each, in milliseconds, taken in turns: for processes, where nothing is the least. */
export function mediansSideBySide<K extends string>(
  rounds: number,
  works: Readonly<Record<K, () => unknown>>,
): Record<K, number> {
  const names = Object.keys(works) as K[];
  const times = Object.fromEntries(names.map((name) => [name, [] as number[]])) as Record<K, number[]>;
  for (let round = 0; round < rounds; round += 1) {
    for (const name of names) times[name].push(least(1, works[name]));
  }
  return Object.fromEntries(names.map((name) => [name, median(times[name])])) as Record<K, number>;
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
