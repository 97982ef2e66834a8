import { floatOf } from "../float.ts";
import type { Expr } from "../types.ts";

/**
 * A float that is a whole number, or too large for JavaScript to tell from one: YAML, Jinja and Python tell `1.0` from `1`.
 * Write large whole numbers as bigints: `12345678901234567890n`.
 *
 * @throws TypeError for NaN and infinity, which YAML cannot hold exactly.
 * @example
 * file.serialize("/etc/app.json", { dataset: { ratio: float(1), limit: float(1e21) } })
 */
export function float(value: number): Expr<number> {
  if (typeof value !== "number" || !Number.isFinite(value))
    throw new TypeError(`float(${String(value)}): a finite number is needed.`);
  return floatOf(value) as unknown as Expr<number>;
}
