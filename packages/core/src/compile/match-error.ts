/** A way of matching that is not predicted here: the caller says so instead of guessing. */
export class UnpredictableMatch extends Error {
  override readonly name: string = "UnpredictableMatch";
}
