/** How compiling and planning grow with the number of states, in time and memory: `node --expose-gc --import tsx bench/plan.ts`. */
import { type Data, dataOf, type High, planHigh, saltLines } from "@typesalt/core";
import { random } from "./measure.ts";

type Requisite = readonly [kind: string, target: number];

/** Of each state, what it requires. */
type Shape = (state: number, states: number, next: () => number) => readonly Requisite[];

const shapes: Readonly<Record<string, Shape>> = {
  /** Each waits for the one before. */
  chain: (state) => (state === 0 ? [] : [["require", state - 1]]),
  /** Each waits for both of the rung before: the number of ways doubles with each rung. */
  ladder: (state) => {
    const rung = state - (state % 2);
    return rung === 0 ? [] : [["require", rung - 1] as const, ["watch", rung - 2] as const];
  },
  /** The last waits for all others. */
  "fan-in": (state, states) =>
    state < states - 1 ? [] : Array.from({ length: states - 1 }, (_, target) => ["require", target] as const),
  /** All wait for the first, which says so itself. */
  "fan-out, require_in": (state, states) =>
    state > 0
      ? []
      : Array.from({ length: Math.min(100, states - 1) }, (_, target) => ["require_in", target + 1] as const),
  /** Each waits for three that came before, by all kinds of requisites. */
  sparse: (state, _, next) => {
    const kinds = ["require", "watch", "onchanges", "require_any", "prereq"];
    return state === 0
      ? []
      : [0, 1, 2].map((way) => [kinds[(state + way) % 4] as string, Math.floor(next() * state)] as const);
  },
  /** Each waits for three that come later: Salt 3006 and 3007 pull them in. */
  "sparse, backwards": (state, states, next) =>
    state >= states - 1
      ? []
      : [0, 1, 2]
          .map(() => ["require", state + 1 + Math.floor(next() * Math.min(50, states - state - 1))] as const)
          .slice(0, state % 40 === 0 ? 3 : 0),
};

function highOf(shape: Shape, states: number): High {
  const next = random(1);
  const ids = Array.from({ length: states }, (_, state) => {
    const byKind = new Map<string, object[]>();
    for (const [kind, target] of shape(state, states, next)) {
      const own = byKind.get(kind) ?? [];
      own.push({ test: `s${target}` });
      byKind.set(kind, own);
    }
    const args = ["nop", ...[...byKind].map(([kind, targets]) => ({ [kind]: targets })), { order: 10_000 + state }];
    return [`s${state}`, { test: args, __sls__: "all", __env__: "base" }] as const;
  });
  return dataOf(Object.fromEntries(ids) as Parameters<typeof dataOf>[0]) as Data & High;
}

interface Measured {
  readonly time: number;
  readonly memory: number;
  readonly verdict: string;
}

/** What is held when all else is swept away: weak entries go with the second sweep. */
function swept(): number {
  globalThis.gc?.();
  globalThis.gc?.();
  return process.memoryUsage().heapUsed;
}

/** The least of some times; memory is what the plan holds when all else is swept away. */
function measure(high: High, salt: (typeof saltLines)[number], rounds: number): Measured {
  let time = Number.POSITIVE_INFINITY;
  const before = swept();
  let plan = planHigh(high, { salt });
  const memory = swept() - before;
  for (let round = 0; round < rounds; round += 1) {
    const start = performance.now();
    plan = planHigh(high, { salt });
    time = Math.min(time, performance.now() - start);
  }
  return { time, memory, verdict: plan.verdict };
}

const small = 10_000;
const large = 100_000;

console.log(
  `${"".padEnd(30)} ${small} and ${large} states: time, the ratio of times, memory held, the ratio of memory`,
);
for (const [name, shape] of Object.entries(shapes)) {
  const [few, many] = [highOf(shape, small), highOf(shape, large)];
  for (const salt of saltLines) {
    const [a, b] = [measure(few, salt, 5), measure(many, salt, 2)];
    const mib = (bytes: number) => `${(bytes / 2 ** 20).toFixed(0).padStart(5)} MiB`;
    console.log(
      `${`${name}, ${salt}`.padEnd(30)} ${a.time.toFixed(0).padStart(6)} ms ${b.time.toFixed(0).padStart(6)} ms  x${(b.time / a.time).toFixed(1).padStart(5)}` +
        `  ${mib(a.memory)} ${mib(b.memory)}  x${(b.memory / a.memory).toFixed(1).padStart(5)}  ${b.verdict}`,
    );
  }
}
