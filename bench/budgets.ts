/** What types and imports may cost, in one place: `pnpm run types:budget` fails beyond. */

export interface TypeBudget {
  /** Types that the checker makes for the consumer program, in one thread. */
  readonly types: number;
  readonly instantiations: number;
  /** How many times as long as an empty program the compiler runs, from its start to its end. */
  readonly time: number;
}

/**
 * Counts are the same in every run, so they have a tenth to grow: what adds more changes how types are made. Times differ by
 * a fifth between one core, two, and a busy machine; budgets are a third above the worst of these.
 */
export const typeBudgets: Readonly<Record<string, TypeBudget>> = {
  typescript: { types: 6800, instantiations: 2600, time: 4.2 },
  "typescript-6": { types: 6600, instantiations: 2600, time: 5.2 },
  "typescript-5": { types: 6600, instantiations: 2600, time: 4.8 },
};

/**
 * How many times as long as an empty program a process runs that imports this, by what runs it. Half of the time is its
 * start: what comes on top has a half to spare.
 */
export const importBudgets: Readonly<Record<"node" | "tsx", Readonly<Record<"core" | "pkg" | "states", number>>>> = {
  node: { core: 2.7, pkg: 1.6, states: 1.7 },
  tsx: { core: 2.4, pkg: 1.6, states: 1.6 },
};
