/**
 * The types of what only the minion knows. `Expr<T>` carries a type and no members, so that the fields of pillar data
 * never collide with methods; operations are free functions.
 */

declare abstract class ExprType<out T> {
  /** Carries the type only. Protected: hidden in completion, and kept in `.d.ts` (a private member loses its type there). */
  protected readonly "~expr": T;
  /** @deprecated Known only on the minion: write `when(…)` or `cond(…)`, not `if`, `?:` or `&&`. */
  then(knownOnlyOnTheMinion: (value: never) => void): never;
}

/** A value known only on the minion. It has no members: use the free functions (`eq`, `and`, `join`, `t`, …). */
export interface Expr<out T> extends ExprType<T> {}

/** A value, or an expression that yields one on the minion. */
export type Input<T> = T | Expr<T>;

/** A list; the whole or each entry may come from the minion. */
export type List<T> = Expr<readonly T[]> | readonly Input<T>[];

declare abstract class HintType<out M extends string> {
  protected readonly "~hint": M;
}

/** Never satisfied: stands in a union only so that the compiler's message carries the text. */
export interface Hint<out M extends string> extends HintType<M> {}

export type Scalar = string | number | boolean | null;

/** Any value that YAML can hold, with expressions anywhere inside. */
export type Yaml =
  | Scalar
  | bigint
  | Uint8Array
  | Expr<unknown>
  | readonly Yaml[]
  | { readonly [key: string]: Yaml | undefined };

type Fields<T> = [T] extends [Scalar | readonly unknown[]]
  ? unknown
  : [T] extends [object]
    ? string extends keyof T
      ? unknown
      : { readonly [K in keyof T as Exclude<K, "then">]-?: Ref<T[K]> }
    : unknown;

/** An expression whose fields are reached by name: `qube.label` is a `Ref` as well. */
export type Ref<T> = Expr<T> & Fields<T>;

/** What an argument evaluates to: every Expr inside replaced by its value. */
export type Plain<A> =
  A extends Expr<infer T> ? T : A extends Scalar ? A : A extends object ? { readonly [K in keyof A]: Plain<A[K]> } : A;

/** As data is read: nothing on the minion can be changed from here. */
export type Frozen<T> = T extends Scalar ? T : T extends object ? { readonly [K in keyof T]: Frozen<T[K]> } : T;

/** What is a mapping: an object that is no list. */
export type MappingType = object & { readonly [Symbol.iterator]?: never };

/** A closed set that Salt may still extend: the known members complete in the editor, other text is accepted. */
export type OneOf<T extends string> = T | (string & {});
