/** A Python float that JavaScript would not tell from an int: `1.0`, `1e21`. Others are plain numbers. */
export class Float {
  readonly value: number;

  constructor(value: number) {
    this.value = value;
    Object.freeze(this);
  }
}

/** Whether Python would call this number of JavaScript's an int: whole, and no `-0`. */
export function isWhole(value: number): boolean {
  return Number.isInteger(value) && !Object.is(value, -0);
}

/** A Python float of this value. */
export function floatOf(value: number): number | Float {
  return isWhole(value) ? new Float(value) : value;
}

/**
 * `repr` of a float: exponents from 1e16 on and below 1e-4, with two digits at least. JavaScript finds the same digits,
 * the fewest that read back as the same number.
 */
export function floatText(value: number): string {
  if (Number.isNaN(value)) return "nan";
  if (!Number.isFinite(value)) return value > 0 ? "inf" : "-inf";
  if (Object.is(value, -0)) return "-0.0";
  const [digits = "", exponent = "0"] = value.toExponential().split("e");
  const power = Number(exponent);
  if (value === 0 || (power >= -4 && power < 16)) return Number.isInteger(value) ? `${value}.0` : String(value);
  return `${digits}e${power < 0 ? "-" : "+"}${String(Math.abs(power)).padStart(2, "0")}`;
}
