import type { Binding, ExprNode } from "../expr/node.ts";

/** Entries under a condition. `otherwise` is empty where there is no else. */
export interface WhenBlock<N> {
  readonly kind: "when";
  readonly condition: ExprNode;
  readonly then: readonly Block<N>[];
  readonly otherwise: readonly Block<N>[];
}

/** What is walked over, and the bindings that the body's expressions refer to. */
export interface Loop {
  readonly over: ExprNode;
  readonly item: Binding;
  /** Over a mapping: its key. */
  readonly key: Binding | undefined;
  /** The position, from 0. */
  readonly index: Binding;
}

export function variablesOf({ item, key, index }: Loop): readonly Binding[] {
  return key === undefined ? [index, item] : [index, key, item];
}

/** Entries repeated over a list or mapping. */
export interface EachBlock<N> extends Loop {
  readonly kind: "each";
  readonly body: readonly Block<N>[];
}

export type Block<N> = N | WhenBlock<N> | EachBlock<N>;

/**
 * How deep `when` and `each` may be nested. Jinja turns each into an indented block of Python, which reads at most a
 * hundred levels; the limit also bounds every walk over blocks.
 */
export const maxBlockDepth = 50;

const depths = new WeakMap<object, number>();

/** One more level of nesting around these blocks. */
export function nest<T extends object>(block: T, ...inner: readonly (readonly object[])[]): T {
  let depth = 1;
  for (const blocks of inner) for (const each of blocks) depth = Math.max(depth, (depths.get(each) ?? 0) + 1);
  if (depth > maxBlockDepth) {
    throw new RangeError(
      `when() and each() are nested more than ${maxBlockDepth} deep: join the conditions with and(…).`,
    );
  }
  depths.set(block, depth);
  return block;
}

/** Whether anything is left of blocks whatever the minion is; a loop may have nothing to go over. */
export function alwaysThere<N extends { readonly kind: string }>(blocks: readonly Block<N>[]): boolean {
  return blocks.some((block) => {
    if (block.kind === "each") return false;
    if (block.kind !== "when") return true;
    const { then, otherwise } = block as WhenBlock<N>;
    return alwaysThere(then) && alwaysThere(otherwise);
  });
}

const made = new WeakMap<object, "state" | "sls" | "when" | "each">();

/** Marks a value as made by this library: a look-alike object is never taken for one. */
export function mark<T extends { readonly kind: "state" | "sls" | "when" | "each" }>(value: T): T {
  made.set(value, value.kind);
  return Object.freeze(value);
}

/** What kind of value of ours this is; undefined for anything else. */
export function blockOf(value: unknown): "state" | "sls" | "when" | "each" | undefined {
  return typeof value === "object" && value !== null ? made.get(value) : undefined;
}

/** Flattens lists and drops `false`; `when` and `each` stay, and everything else goes through `read`. */
export function blocksOf<N>(input: unknown, read: (entry: unknown) => readonly N[]): readonly Block<N>[] {
  const out: Block<N>[] = [];
  const stack: unknown[] = [input];
  while (stack.length > 0) {
    const next = stack.pop();
    if (next === false || next === undefined) continue;
    if (Array.isArray(next)) {
      for (let i = next.length - 1; i >= 0; i -= 1) stack.push(next[i]);
      continue;
    }
    const kind = blockOf(next);
    if (kind === "when" || kind === "each") out.push(next as WhenBlock<N> | EachBlock<N>);
    else out.push(...read(next));
  }
  return Object.freeze(out);
}
