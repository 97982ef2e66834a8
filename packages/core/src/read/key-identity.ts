import { type Data, Float } from "../salt/data.ts";

/** Equal (in JavaScript's `Map`) for keys that are the same key to Python: `1`, `1.0` and `True` are one. */
export function keyIdentity(key: Data): unknown {
  if (typeof key === "boolean") return Number(key);
  if (key instanceof Float) return key.value;
  // A float may be the same number as a long integer.
  if (typeof key === "bigint") return BigInt(Number(key)) === key ? Number(key) : key;
  return key;
}
