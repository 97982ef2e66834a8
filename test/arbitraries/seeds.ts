/** A seed that never changes, and a fresh one, which the name of the test shows: `fc.assert(…, { seed })` repeats it. */
export function seeds(): readonly number[] {
  return [1, Math.floor(Math.random() * 0x7fff_ffff)];
}
