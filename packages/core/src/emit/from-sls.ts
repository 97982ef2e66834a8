import type { ExprNode, Operand } from "../expr/node.ts";
import { negate } from "../expr/ops/logic.ts";
import type { IdBlock, LayoutNode, Member, Step } from "../sls/layout.ts";
import type { Loop } from "../state/block.ts";
import type { Argument, StateValue } from "../state/builder.ts";
import { isRequisiteKey, type RequisiteList, type ResolvedTarget } from "../state/requisite.ts";
import { argumentsOf } from "../states/catalogue.ts";
import { quietArguments } from "../states/quiet.ts";
import { type Guarded, type IfNode, type MapEntry, presence, present, type YamlNode } from "./document.ts";
import { argument, id, type Shape, scalar, wrapEntries } from "./value.ts";
import type { Way } from "./ways.ts";

/** What stands at the top of one branch, before its states: an `include`. */
export interface BranchHead {
  readonly step: Step;
  readonly entries: readonly Guarded<MapEntry>[];
}

/** The entries of an SLS file's states. */
export function stateEntries(nodes: readonly LayoutNode[], head?: BranchHead): readonly Guarded<MapEntry>[] {
  return nodes.flatMap((node): readonly Guarded<MapEntry>[] => {
    if (node.kind === "id") return idEntry(node);
    if (node.kind === "each") return [{ ...loopHead(node.loop), body: stateEntries(node.body, head) }];
    const branch = (inner: readonly LayoutNode[], taken: boolean) => {
      const first = head?.step.block === node.block && head.step.taken === taken ? head.entries : [];
      return [...first, ...stateEntries(inner, head)];
    };
    const { condition } = node;
    return [{ kind: "if", condition, then: branch(node.then, true), otherwise: branch(node.otherwise, false) }];
  });
}

function loopHead({ over, item, key, index }: Loop) {
  return { kind: "for", over, item, key, index } as const;
}

function idEntry(block: IdBlock): readonly Guarded<MapEntry>[] {
  const entries = nested(block.members, ({ state }) =>
    functionEntry(`${state.module}.${state.fun}`, state, quietArguments(state)),
  );
  return present(
    entries,
    (parts): MapEntry => ({ kind: "entry", key: id(block.id), value: { kind: "map", entries: parts } }),
  );
}

/** Neighbours under the same `when` share one `{% if %}`. */
function nested(
  members: readonly Member[],
  make: (member: Member) => readonly Guarded<MapEntry>[],
  depth = 0,
): readonly Guarded<MapEntry>[] {
  const out: Guarded<MapEntry>[] = [];
  for (let i = 0; i < members.length; ) {
    const member = members[i] as Member;
    const block = member.steps[depth]?.block;
    if (block === undefined) {
      out.push(...make(member));
      i += 1;
      continue;
    }
    let end = i + 1;
    while (end < members.length && members[end]?.steps[depth]?.block === block) end += 1;
    out.push(...branches(members.slice(i, end), depth, make));
    i = end;
  }
  return out;
}

function branches(
  run: readonly Member[],
  depth: number,
  make: (member: Member) => readonly Guarded<MapEntry>[],
): readonly Guarded<MapEntry>[] {
  const { block } = (run[0] as Member).steps[depth] as Step;
  // A block never spans a loop, so only `when` stands between it and its members.
  const condition = (block as { readonly condition: ExprNode }).condition;
  const branch = (taken: boolean) =>
    nested(
      run.filter((member) => member.steps[depth]?.taken === taken),
      make,
      depth + 1,
    );
  const then = branch(true);
  const otherwise = branch(false);
  return then.length > 0
    ? [{ kind: "if", condition, then, otherwise }]
    : [{ kind: "if", condition: negate(condition), then: otherwise, otherwise: [] }];
}

/** A function with its arguments; an empty list where none is left, as Salt refuses null. */
export function functionEntry(
  key: string,
  { module, fun }: Pick<StateValue, "module" | "fun">,
  args: Readonly<Record<string, Argument>>,
): readonly Guarded<MapEntry>[] {
  const signature = argumentsOf(module, fun);
  const items = Object.entries(args).flatMap(([name, value]) =>
    argumentItems(name, value, signature?.get(name)?.shape),
  );
  return listOrEmpty(items, (all) => ({ kind: "entry", key: scalar(key), value: { kind: "list", items: all } }));
}

function listOrEmpty(
  items: readonly Guarded<YamlNode>[],
  make: (items: readonly Guarded<YamlNode>[]) => MapEntry,
): readonly Guarded<MapEntry>[] {
  const there = presence(items);
  if (typeof there === "boolean") return [make(there ? items : [])];
  const [only] = items;
  const alone = items.length === 1 && only?.kind === "if" && (only as IfNode<YamlNode>).otherwise.length === 0;
  const { condition, then } = alone ? (only as IfNode<YamlNode>) : { condition: there, then: items };
  return [{ kind: "if", condition, then: alone ? listOrEmpty(then, make) : [make(then)], otherwise: [make([])] }];
}

/** One argument of a state or an `extend`. */
export function argumentItems(key: string, value: Argument, shape: Shape | undefined): readonly Guarded<YamlNode>[] {
  if (!isRequisiteKey(key)) return argument(key, value as Operand, shape);
  return wrapEntries(listEntry(key, targets(value as RequisiteList)));
}

/** A key with a list, where anything is left of it. */
export function listEntry(key: string, items: readonly Guarded<YamlNode>[]): readonly Guarded<MapEntry>[] {
  return present(
    items,
    (parts): MapEntry => ({ kind: "entry", key: scalar(key), value: { kind: "list", items: parts } }),
  );
}

function targets(list: RequisiteList): readonly Guarded<YamlNode>[] {
  return list.map((block): Guarded<YamlNode> => {
    if (block.kind === "when") {
      const branches = { then: targets(block.then), otherwise: targets(block.otherwise) };
      const node: IfNode<YamlNode> = { kind: "if", condition: block.condition, ...branches };
      return node;
    }
    if (block.kind === "each") return { ...loopHead(block), body: targets(block.body) };
    return { kind: "map", entries: [target(block as ResolvedTarget)] };
  });
}

function target(of: ResolvedTarget): MapEntry {
  if (of.kind === "sls") return { kind: "entry", key: scalar("sls"), value: scalar(of.name) };
  if (of.kind === "name") return { kind: "entry", key: scalar(of.module), value: id(of.name) };
  return { kind: "entry", key: scalar(of.module), value: id(of.id as string | ExprNode) };
}

/** The conditions of steps into branches; a loop counts as entered when its list is not empty. */
export function wayOf(steps: readonly Step[]): Way {
  return steps.map(({ block, taken }) => {
    if (block.kind === "each") return block.over;
    return taken ? block.condition : negate(block.condition);
  });
}
