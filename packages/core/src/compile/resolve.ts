import {
  type Binding,
  type ExprNode,
  isCompound,
  ExprNode as Node,
  type Operand,
  type OperandMap,
  type Scope,
  type Value,
} from "../expr/node.ts";
import { holds } from "../expr/ops/logic.ts";
import { isStructured, optionalOf } from "../expr/ops/optional.ts";
import { secretOf } from "../expr/ops/secret.ts";
import { isMapping, iterate } from "../expr/python.ts";
import { EvaluationError, evaluate } from "../expr/scope.ts";
import { isOperandMap } from "../expr/snapshot.ts";
import { type LayoutNode, layout, type Step } from "../sls/layout.ts";
import type { SlsValue } from "../sls/sls.ts";
import type { Block, Loop } from "../state/block.ts";
import type { Argument, StateValue } from "../state/builder.ts";
import { isRequisiteKey, type RequisiteList, type ResolvedTarget } from "../state/requisite.ts";
import { argumentsOf, type Parameter, type Shape } from "../states/catalogue.ts";
import { quietArguments } from "../states/quiet.ts";
import { refuseLongKey, written } from "./written.ts";

/** A state for one minion: every expression replaced by its value. */
export interface ResolvedState {
  readonly state: StateValue;
  readonly id: string;
  readonly args: ReadonlyMap<string, Value>;
}

/** The states of one SLS file for one minion, in the order of the emitted text. */
export function resolveStates(body: SlsValue["body"], scope: Scope): readonly ResolvedState[] {
  const out: ResolvedState[] = [];
  walk(layout(body), scope, (state, inner) => out.push(resolveState(state, inner)));
  return out;
}

/** Follows the branches that are taken. As deep as `maxBlockDepth` at most. */
function walk(nodes: readonly LayoutNode[], scope: Scope, found: (state: StateValue, scope: Scope) => void): void {
  for (const node of nodes) {
    if (node.kind === "when") walk(holds(node.condition, scope) ? node.then : node.otherwise, scope, found);
    else if (node.kind === "each") for (const inner of rounds(node.loop, scope)) walk(node.body, inner, found);
    else {
      for (const { state, steps } of node.members) if (steps.every((step) => taken(step, scope))) found(state, scope);
    }
  }
}

/** Whether a step into a branch is taken; only `when` stands between an id block and its members. */
function taken({ block, taken: wanted }: Step, scope: Scope): boolean {
  return block.kind === "each" || holds(block.condition, scope) === wanted;
}

/** A loop's rounds, each with its variables bound. */
function* rounds(loop: Loop, scope: Scope): Generator<Scope> {
  const over = evaluate(loop.over, scope);
  if (loop.key !== undefined && !isMapping(over))
    throw new EvaluationError(`${loop.over.toJSON()} must be a mapping to loop over its entries.`);
  const entries: readonly (readonly [key: Value, value: Value])[] =
    loop.key !== undefined && isMapping(over) ? Object.entries(over) : iterate(over).map((value) => [undefined, value]);
  for (const [index, [key, value]] of entries.entries()) {
    const bindings = new Map<Binding, Value>(scope.bindings).set(loop.index, index).set(loop.item, value);
    if (loop.key !== undefined) bindings.set(loop.key, key);
    yield { ...scope, bindings };
  }
}

function resolveState(state: StateValue, scope: Scope): ResolvedState {
  const signature = argumentsOf(state.module, state.fun);
  return { state, id: text(state.id, scope), args: resolveArgs(quietArguments(state), scope, signature) };
}

function text(id: string | ExprNode, scope: Scope): string {
  const value = evaluate(id, scope);
  if (typeof value === "string") {
    if (id instanceof Node) refuseLongKey(id, value);
    return value;
  }
  throw new EvaluationError(
    `The id ${id instanceof Node ? id.toJSON() : id} is ${JSON.stringify(value)} here, and Salt takes only text.`,
  );
}

/** Arguments with their values; those that are not there at all are left out. */
export function resolveArgs(
  args: Readonly<Record<string, Argument>>,
  scope: Scope,
  signature?: ReadonlyMap<string, Parameter>,
): ReadonlyMap<string, Value> {
  const out = new Map<string, Value>();
  for (const [key, argument] of Object.entries(args)) {
    const value = isRequisiteKey(key)
      ? resolveRequisite(argument as RequisiteList, scope)
      : resolveValue(argument as Operand, scope, signature?.get(key)?.shape);
    if (value !== undefined) out.set(key, value);
  }
  return out;
}

/** Absent where nothing is left; then the emitted text does not come to its loops either. */
function resolveRequisite(list: RequisiteList, scope: Scope): Value {
  return isPresent(list, scope) ? resolveTargets(list, scope) : undefined;
}

/** As `presence` in the emitter: a loop counts as there when what it walks over is not empty. */
function isPresent(list: RequisiteList, scope: Scope): boolean {
  return list.some((block) => {
    if (block.kind === "each") return holds(block.over, scope);
    return block.kind !== "when" || isPresent(holds(block.condition, scope) ? block.then : block.otherwise, scope);
  });
}

function resolveTargets(list: RequisiteList, scope: Scope): readonly Value[] {
  return list.flatMap((block: Block<ResolvedTarget>): readonly Value[] => {
    if (block.kind === "when")
      return resolveTargets(holds(block.condition, scope) ? block.then : block.otherwise, scope);
    if (block.kind === "each") return [...rounds(block, scope)].flatMap((inner) => resolveTargets(block.body, inner));
    const target = block as ResolvedTarget;
    if (target.kind === "sls") return [{ sls: target.name }];
    if (target.kind === "name") return [{ [target.module]: text(target.name, scope) }];
    return [{ [target.module]: text(target.id as string | ExprNode, scope) }];
  });
}

/**
 * A value; undefined where it is not there at all: an `optional` without its condition, or a list or mapping of which
 * nothing is left. The emitted text leaves out the same.
 */
export function resolveValue(operand: Operand, scope: Scope, shape: Shape = "any"): Value {
  const secret = secretOf(operand);
  if (secret !== undefined && !(secret instanceof Node)) {
    const value = resolveValue(secret, scope, shape);
    scope.hide?.(value);
    return value;
  }
  const option = optionalOf(operand);
  if (option !== undefined) return holds(option[0], scope) ? resolveValue(option[1], scope, shape) : undefined;
  if (operand instanceof Node) return choose(operand, scope, shape);
  if (!isCompound(operand)) return operand;
  if (isOperandMap(operand)) return resolveMap(operand, scope);
  const list = (operand as readonly Operand[])
    .map((each) => resolveValue(each, scope))
    .filter((each) => each !== undefined);
  return list.length === 0 && (operand as readonly Operand[]).length > 0 ? undefined : list;
}

/** A choice may hold an `optional` in its branches. */
function choose(node: ExprNode, scope: Scope, shape: Shape): Value {
  // In one expression, a branch that is absent is null; in lines of its own, it is an error.
  if (!isStructured(node)) return written(node, evaluate(node, scope), shape);
  const [condition, then, otherwise] = node.operands as readonly [Operand, Operand, Operand];
  return resolveValue(holds(condition, scope) ? then : otherwise, scope, shape);
}

export function resolveMap(operand: OperandMap, scope: Scope): Value {
  const entries = Object.entries(operand)
    .map(([key, value]) => [key, resolveValue(value, scope)] as const)
    .filter(([, value]) => value !== undefined);
  return entries.length === 0 && Object.keys(operand).length > 0 ? undefined : Object.fromEntries(entries);
}
