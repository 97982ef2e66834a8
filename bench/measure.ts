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
