/**
 * How deep Python's recursion (1,000 frames) lets Salt go below its own frames, measured with `salt-call --local
 * state.apply`. A command that reaches the state compiler by another way may have some frames more or less.
 */
export const limits = {
  /** States of 3006 and 3007 that pull each other in. Source: SALT.md §8.3. */
  pulled: 963,
  /** Steps in 3008's search for a cycle to report. */
  cycle: 977,
} as const;
