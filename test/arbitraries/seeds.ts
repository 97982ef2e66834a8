/** A seed that never changes, and a fresh one, which the name of the test shows: `fc.assert(…, { seed })` repeats it. */
export function seeds(): readonly number[] {
  return [1, fresh()];
}

/**
 * For searches so wide that a fresh seed still finds something new now and then: what was found elsewhere must not keep
 * a change from landing. `FRESH_SEEDS=3 npx vitest run test/layout.test.ts test/readings.test.ts` looks further.
 */
export function searchSeeds(): readonly number[] {
  return [1, 39878156, ...Array.from({ length: Number(process.env["FRESH_SEEDS"] ?? 0) }, fresh)];
}

function fresh(): number {
  return Math.floor(Math.random() * 0x7fff_ffff);
}
