import { Keys } from "../expr/keys.ts";
import type { ExprNode } from "../expr/node.ts";
import type { Block, EachBlock, WhenBlock } from "../state/block.ts";
import type { StateValue } from "../state/builder.ts";

/**
 * How an SLS is laid out as text: an id is one YAML key, so states that share it stand in one block. Both readings (the
 * emitted text and the resolution for one minion) start from here, so they number states alike.
 */
export type LayoutNode = IdBlock | LayoutWhen | LayoutEach;

/** All states of one id, in order; at most one of each module for any one minion. */
export interface IdBlock {
  readonly kind: "id";
  readonly id: string | ExprNode;
  readonly members: readonly Member[];
}

/** A state within an id block, with the conditions that it stands under beside those of the block. */
export interface Member {
  readonly state: StateValue;
  readonly steps: readonly Step[];
}

/** One step into a branch of a `when`, or into the body of a loop. */
export interface Step {
  readonly block: WhenBlock<StateValue> | EachBlock<StateValue>;
  readonly taken: boolean;
}

export interface LayoutWhen {
  readonly kind: "when";
  readonly block: WhenBlock<StateValue>;
  readonly condition: ExprNode;
  readonly then: readonly LayoutNode[];
  readonly otherwise: readonly LayoutNode[];
}

export interface LayoutEach {
  readonly kind: "each";
  readonly loop: EachBlock<StateValue>;
  readonly body: readonly LayoutNode[];
}

/** A state where it stands in an SLS, with all steps from the file's top level. */
export interface Occurrence {
  readonly state: StateValue;
  readonly steps: readonly Step[];
}

/** Every state of an SLS body with its place, in order. */
export function occurrences(body: readonly Block<StateValue>[]): readonly Occurrence[] {
  return leavesOf(body).map(({ leaf, steps }) => ({ state: leaf, steps }));
}

/** What stands in `when`s and `each`s, in order, each with the steps that lead to it. */
export function leavesOf<N extends { readonly kind: string }>(
  blocks: readonly Block<N>[],
): readonly { readonly leaf: N; readonly steps: readonly Step[] }[] {
  const out: { readonly leaf: N; readonly steps: readonly Step[] }[] = [];
  const stack: { readonly block: Block<N>; readonly steps: readonly Step[] }[] = [];
  const push = (inner: readonly Block<N>[], steps: readonly Step[]) => {
    for (let i = inner.length - 1; i >= 0; i -= 1) stack.push({ block: inner[i] as Block<N>, steps });
  };
  push(blocks, []);
  for (let top = stack.pop(); top !== undefined; top = stack.pop()) {
    const { block, steps } = top;
    const step = (taken: boolean): readonly Step[] => [...steps, { block: block as unknown as Step["block"], taken }];
    if (block.kind === "each") push((block as EachBlock<N>).body, step(true));
    else if (block.kind === "when") {
      push((block as WhenBlock<N>).otherwise, step(false));
      push((block as WhenBlock<N>).then, step(true));
    } else out.push({ leaf: block as N, steps });
  }
  return out;
}

/** The layout of an SLS body. */
export function layout(body: readonly Block<StateValue>[]): readonly LayoutNode[] {
  const groups = groupById(occurrences(body));
  const out: LayoutNode[] = [];
  type Frame = {
    readonly blocks: readonly Block<StateValue>[];
    next: number;
    readonly into: LayoutNode[];
    readonly depth: number;
    /** The step into these blocks; none for the file's top level. */
    readonly home: Step | undefined;
  };
  const stack: Frame[] = [{ blocks: body, next: 0, into: out, depth: 0, home: undefined }];
  const placed = new Set<Group>();
  // A group stands where its first state does, be that anywhere deeper in a `when` of the list that is its home.
  // A `when` may be in several lists: only one of them is its home.
  const place = (block: Block<StateValue>, { depth, home, into }: Frame) => {
    for (const group of groups.get(block) ?? []) {
      if (group.depth !== depth || !isSame(group.home, home) || placed.has(group)) continue;
      placed.add(group);
      into.push(group.node);
    }
  };
  for (let frame = stack.at(-1); frame !== undefined; frame = stack.at(-1)) {
    const block = frame.blocks[frame.next];
    frame.next += 1;
    if (block === undefined) {
      stack.pop();
      continue;
    }
    place(block, frame);
    const depth = frame.depth + 1;
    if (block.kind === "each") {
      const body: LayoutNode[] = [];
      frame.into.push({ kind: "each", loop: block, body });
      stack.push({ blocks: block.body, next: 0, into: body, depth, home: { block, taken: true } });
    } else if (block.kind === "when") {
      const then: LayoutNode[] = [];
      const otherwise: LayoutNode[] = [];
      frame.into.push({ kind: "when", block, condition: block.condition, then, otherwise });
      stack.push({ blocks: block.otherwise, next: 0, into: otherwise, depth, home: { block, taken: false } });
      stack.push({ blocks: block.then, next: 0, into: then, depth, home: { block, taken: true } });
    }
  }
  return pruned(out);
}

interface Group {
  readonly node: IdBlock;
  /** The position of its first state in the file. */
  readonly first: number;
  /** How many steps below the file's top level the block stands. */
  readonly depth: number;
  /** The last of those steps. */
  readonly home: Step | undefined;
}

function isSame(a: Step | undefined, b: Step | undefined): boolean {
  return a?.block === b?.block && a?.taken === b?.taken;
}

/** The id blocks, by what holds their first state in the list that is their home: the state itself, a `when` or an `each`. */
function groupById(all: readonly Occurrence[]): ReadonlyMap<object, readonly Group[]> {
  const keys = new Keys();
  const byId = new Map<string, number[]>();
  all.forEach(({ state, steps }, index) => {
    // The same text in two loops, or in a loop and outside, is another id: a block cannot span them.
    const loop = steps.findLastIndex((step) => step.block.kind === "each");
    const key = `${loop < 0 ? "" : keys.of(loopKey(steps[loop]))}|${keys.of(state.id)}`;
    const found = byId.get(key);
    if (found === undefined) byId.set(key, [index]);
    else found.push(index);
  });
  const out = new Map<object, Group[]>();
  for (const members of byId.values()) {
    for (const group of split(members, all)) {
      const first = group.members[0] as number;
      const { state, steps } = all[first] as Occurrence;
      const node: IdBlock = {
        kind: "id",
        id: state.id,
        members: group.members.map((index) => {
          const { state, steps } = all[index] as Occurrence;
          return { state, steps: steps.slice(group.depth) };
        }),
      };
      const holder = steps[group.depth]?.block ?? state;
      const made: Group = { node, first, depth: group.depth, home: steps[group.depth - 1] };
      const others = out.get(holder);
      if (others === undefined) out.set(holder, [made]);
      else others.push(made);
    }
  }
  for (const groups of out.values()) groups.sort((a, b) => a.first - b.first);
  return out;
}

const loopNumbers = new WeakMap<object, number>();
let loops = 0;

function loopKey(step: Step | undefined): number {
  const block = step?.block as object;
  let number = loopNumbers.get(block);
  if (number === undefined) {
    number = loops;
    loops += 1;
    loopNumbers.set(block, number);
  }
  return number;
}

interface Split {
  readonly members: readonly number[];
  readonly depth: number;
}

/**
 * States of one id that can be there together form one block, at the innermost list that holds them all. Branches of one
 * `when` exclude each other: what stands in them alone stays apart.
 */
function split(members: readonly number[], all: readonly Occurrence[]): readonly Split[] {
  const out: Split[] = [];
  const stack: Split[] = [{ members, depth: 0 }];
  for (let top = stack.pop(); top !== undefined; top = stack.pop()) {
    const { members: group, depth } = top;
    const steps = group.map((index) => (all[index] as Occurrence).steps);
    const block = steps[0]?.[depth]?.block;
    if (block === undefined || !steps.every((path) => path[depth]?.block === block)) {
      out.push({ members: group, depth });
      continue;
    }
    for (const taken of [true, false]) {
      const branch = group.filter((_, index) => steps[index]?.[depth]?.taken === taken);
      if (branch.length > 0) stack.push({ members: branch, depth: depth + 1 });
    }
  }
  return out;
}

/** Drops branches and loops whose states all moved to a block elsewhere. As deep as `maxBlockDepth` at most. */
function pruned(nodes: readonly LayoutNode[]): readonly LayoutNode[] {
  return nodes.flatMap((node): readonly LayoutNode[] => {
    if (node.kind === "id") return [node];
    if (node.kind === "each") {
      const body = pruned(node.body);
      return body.length === 0 ? [] : [{ ...node, body }];
    }
    const then = pruned(node.then);
    const otherwise = pruned(node.otherwise);
    return then.length + otherwise.length === 0 ? [] : [{ ...node, then, otherwise }];
  });
}
