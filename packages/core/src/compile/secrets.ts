import type { Value } from "../expr/node.ts";
import { hidden } from "../expr/ops/secret.ts";
import { isList, isMapping, text } from "../expr/python.ts";

/** Hears the secrets of one minion, and hides them in what is printed about it. */
export class Secrets {
  readonly #texts = new Set<string>();

  readonly hear = (whole: Value): void => {
    const stack: Value[] = [whole];
    for (let value = stack.pop(); value !== undefined || stack.length > 0; value = stack.pop()) {
      if (isList(value)) stack.push(...value);
      else if (isMapping(value)) stack.push(...Object.values(value));
      else if (typeof value === "string" || typeof value === "number" || typeof value === "bigint")
        this.#add(text(value));
    }
  };

  /** A text that has a secret in it shows `***` there. */
  mask(shown: string): string {
    let out = shown;
    // Longer ones first: one may be part of another.
    for (const secret of [...this.#texts].toSorted((a, b) => b.length - a.length)) out = out.replaceAll(secret, hidden);
    return out;
  }

  /** Data with every text masked, for printing. */
  maskAll<T>(value: T): T {
    if (this.#texts.size === 0) return value;
    return this.#masked(value) as T;
  }

  #masked(value: unknown): unknown {
    if (typeof value === "string") return this.mask(value);
    if (Array.isArray(value)) return value.map((each) => this.#masked(each));
    if (value instanceof Map) return new Map([...value].map(([key, each]) => [this.#masked(key), this.#masked(each)]));
    if (typeof value !== "object" || value === null || Object.getPrototypeOf(value) !== Object.prototype) return value;
    return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, this.#masked(each)]));
  }

  /** Each line of a text by itself too: Salt may show a part. One letter hides nothing, and would hide everything. */
  #add(secret: string): void {
    for (const part of [secret, secret.trim(), ...secret.split("\n")])
      if (part.trim().length > 1) this.#texts.add(part);
  }
}
