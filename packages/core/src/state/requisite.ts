import { ExprNode, type Operand } from "../expr/node.ts";
import { nodeOf } from "../expr/ref.ts";
import { snapshot } from "../expr/snapshot.ts";
import { alwaysThere, type Block, blockOf, blocksOf } from "./block.ts";
import type { Sls, State } from "./types.ts";

/** Requisites that say something of the state that carries them. Source: SALT.md §7.5. */
export const requisiteKinds = [
  "require",
  "require_any",
  "watch",
  "watch_any",
  "prereq",
  "onchanges",
  "onchanges_any",
  "onfail",
  "onfail_any",
  "onfail_all",
  "use",
  "listen",
] as const;

/** Requisites that say it of their targets. */
export const requisiteInKinds = [
  "require_in",
  "watch_in",
  "prereq_in",
  "onchanges_in",
  "onfail_in",
  "use_in",
  "listen_in",
] as const;

export type RequisiteKind = (typeof requisiteKinds)[number];
export type RequisiteInKind = (typeof requisiteInKinds)[number];
export type RequisiteKey = RequisiteKind | RequisiteInKind;

const keys: ReadonlySet<string> = new Set<string>([...requisiteKinds, ...requisiteInKinds]);

export function isRequisiteKey(key: string): key is RequisiteKey {
  return keys.has(key);
}

/** `{ module: "id or name" }`, one module only. */
export interface NamedTarget {
  readonly kind: "name";
  readonly module: string;
  readonly name: string | ExprNode;
}

/** What a requisite points at, as it is kept in a state. */
export type ResolvedTarget = State | Sls | NamedTarget;

/** The targets of one requisite, in order, with `when` and `each` kept. */
export type RequisiteList = readonly Block<ResolvedTarget>[];

/** Reads what stands after `require:` in a builder call. */
export function requisiteList(input: unknown, key: string): RequisiteList {
  const list = blocksOf(input, (entry) => targetsOf(entry, key));
  if (isRequisiteKey(key)) refuseEmptyRounds(list, key);
  return list;
}

/** `- require:` with nothing under it is refused by Salt, and whether a loop's rounds leave anything is not known here. */
function refuseEmptyRounds(list: RequisiteList, key: string): void {
  const stack = [...list];
  for (let block = stack.pop(); block !== undefined; block = stack.pop()) {
    if (block.kind === "when") stack.push(...block.then, ...block.otherwise);
    if (block.kind === "each" && !alwaysThere(block.body)) {
      throw new TypeError(
        `\`${key}\`: each(…) must give a target in every round. Put the condition around it, when(condition, each(…)), or filter the list.`,
      );
    }
  }
}

function targetsOf(input: unknown, key: string): readonly ResolvedTarget[] {
  const made = blockOf(input);
  if (made === "state" || made === "sls") return [input as State | Sls];
  if (made !== undefined || typeof input !== "object" || input === null || nodeOf(input) !== undefined) {
    throw new TypeError(
      `\`${key}\` takes a state, an sls, { module: "id or name" } or a list of these, not ${quote(input)}. Pass the state itself, or say which module it has: { pkg: "…" }.`,
    );
  }
  return Object.entries(input)
    .filter(([, name]) => name !== undefined)
    .map(([module, name]) => Object.freeze({ kind: "name", module, name: nameOf(name, key, module) }));
}

function nameOf(input: unknown, key: string, module: string): string | ExprNode {
  const name: Operand = snapshot(input, `${key}.${module}`);
  if (typeof name === "string" || name instanceof ExprNode) return name;
  throw new TypeError(`\`${key}: { ${module}: … }\` takes an id or name as text, not ${quote(input)}.`);
}

function quote(input: unknown): string {
  return typeof input === "string" ? JSON.stringify(input) : typeof input === "object" ? "this object" : String(input);
}
