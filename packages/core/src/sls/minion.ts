import type { Grains } from "../expr/grains.types.ts";
import { hasExpr, type OperandMap, type Supplied, type Value } from "../expr/node.ts";
import { isOperandMap, snapshotOfData } from "../expr/snapshot.ts";
import type { Yaml } from "../expr/types.ts";

type Data = Readonly<Record<string, Value>>;

/** A minion that is known: what its SLS files become can be said exactly. */
export interface Minion {
  readonly kind: "minion";
  readonly id: string;
  readonly grains: Data;
  /** Its whole pillar; undefined where the project's pillar files say it. */
  readonly pillar: Data | undefined;
  /** What functions of execution modules return there. */
  readonly salt: Supplied | undefined;
  /** Its configuration, as far as it is known. */
  readonly opts: Data | undefined;
}

export interface MinionOptions {
  readonly id: string;
  /** The grains that the SLS files read; `id` is added. */
  readonly grains?: { readonly [K in keyof Grains]?: Grains[K] } & { readonly [grain: string]: unknown };
  /** Pillar data to use instead of the project's own pillar files. */
  readonly pillar?: { readonly [key: string]: unknown };
  /**
   * What functions of execution modules return there, by `module.function`: a value, or a function of the arguments (those
   * with names come last, as an object).
   */
  readonly salt?: { readonly [fun: string]: Yaml | ((...args: never) => unknown) };
  /** The minion's configuration, as far as SLS files read it. */
  readonly opts?: { readonly [option: string]: unknown };
}

/**
 * A minion to resolve SLS files for.
 *
 * @example
 * minion({ id: "fedora-42-nv", grains: { os: "Fedora", osmajorrelease: 42 } })
 */
export function minion(options: MinionOptions): Minion {
  const { id, grains = {}, pillar, salt, opts } = options;
  if (typeof id !== "string" || id === "") throw new TypeError("minion({ id }): the id is text.");
  return Object.freeze({
    kind: "minion",
    id,
    grains: data({ ...grains, id }, `minion "${id}": grains`),
    pillar: pillar === undefined ? undefined : data(pillar, `minion "${id}": pillar`),
    salt: salt === undefined ? undefined : supplied(salt, `minion "${id}": salt`),
    opts: opts === undefined ? undefined : data(opts, `minion "${id}": opts`),
  });
}

function supplied(input: object, what: string): Supplied {
  const entries = Object.entries(input).map(([fun, value]): readonly [string, Supplied[string]] =>
    typeof value === "function" ? [fun, value] : [fun, data({ value }, `${what}["${fun}"]`)["value"]],
  );
  return Object.freeze(Object.fromEntries(entries));
}

function data(input: object, what: string): Data {
  const copy = snapshotOfData(input, what);
  if (!isOperandMap(copy) || hasExpr(copy)) throw new TypeError(`${what}: data is a plain object without expressions.`);
  return copy as OperandMap as unknown as Data;
}
