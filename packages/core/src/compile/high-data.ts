import type { Scope, Value } from "../expr/node.ts";
import { holds } from "../expr/ops/logic.ts";
import { EvaluationError, UnpredictableError } from "../expr/scope.ts";
import { mergeExtensions } from "../sls/extensions.ts";
import { inclusionsOf } from "../sls/includes.ts";
import type { Step } from "../sls/layout.ts";
import type { Places } from "../sls/places.ts";
import type { SlsValue } from "../sls/sls.ts";
import { argumentsOf } from "../states/arguments.ts";
import { type ResolvedState, resolveArgs, resolveStates } from "./resolve.ts";

/** What one argument list holds: single-key mappings, and the function's name. */
export type HighArgument = string | { readonly [argument: string]: Value };

/** One id as Salt has it after rendering: its modules with their argument lists. */
export interface HighDeclaration {
  readonly sls: string;
  readonly saltenv: string;
  /** In the order of the text. */
  readonly modules: ReadonlyMap<string, readonly HighArgument[]>;
}

export interface HighData {
  readonly ids: ReadonlyMap<string, HighDeclaration>;
  readonly extend: readonly HighExtension[];
  readonly exclude: readonly { readonly [key: string]: string }[];
  /** The states behind the ids, for messages. */
  readonly states: readonly PlacedState[];
  readonly problems: readonly HighProblem[];
}

export interface HighExtension {
  readonly id: string;
  readonly sls: string;
  readonly saltenv: string;
  readonly modules: ReadonlyMap<string, readonly HighArgument[]>;
  readonly origin: SlsValue;
}

export interface PlacedState extends ResolvedState {
  readonly sls: SlsValue;
}

/** Why rendering failed, with the values that are at fault. */
export type HighProblem =
  | { readonly kind: "duplicate"; readonly first: PlacedState; readonly second: PlacedState }
  | { readonly kind: "conflict"; readonly first: PlacedState; readonly second: PlacedState }
  | { readonly kind: "not-renderable" | "not-predictable"; readonly sls: SlsValue; readonly why: string };

/** Salt numbers states without an `order` of their own from here. Source: SALT.md §1, step 7. */
const firstOrder = 10_000;

/** The SLS files that a minion gets in one saltenv. */
export interface Matched {
  readonly saltenv: string;
  readonly files: readonly SlsValue[];
  readonly places: Places;
}

interface Frame {
  readonly sls: SlsValue;
  readonly own: readonly PlacedState[];
  readonly includes: readonly SlsValue[];
  next: number;
}

/**
 * Renders SLS files for one minion into high data, as Salt does: includes before the file that has them, each file once,
 * with one space of ids and one count of states over all saltenvs. Source: SALT.md §1, §10.
 */
export function highData(matched: readonly Matched[], scope: Scope): HighData {
  const ids = new Map<string, { sls: string; saltenv: string; modules: Map<string, HighArgument[]> }>();
  const owners = new Map<string, PlacedState>();
  const extend: HighExtension[] = [];
  const exclude: { readonly [key: string]: string }[] = [];
  const states: PlacedState[] = [];
  const problems: HighProblem[] = [];
  const rendered = new Map<Matched, Set<SlsValue>>(matched.map((part) => [part, new Set()]));
  let order = firstOrder;

  for (const part of matched) {
    for (const file of part.files) {
      const stack: Frame[] = [];
      open(part, file, stack);
      for (let frame = stack.at(-1); frame !== undefined; frame = stack.at(-1)) {
        const include = frame.includes[frame.next];
        frame.next += 1;
        if (include !== undefined) open(part, include, stack);
        else {
          number(frame.own);
          stack.pop();
        }
      }
    }
  }
  return { ids, extend, exclude, states, problems };

  /** Renders a file's own part. Its ids come before those of the files that it includes. */
  function open(part: Matched, sls: SlsValue, stack: Frame[]): void {
    const { places, saltenv } = part;
    const done = rendered.get(part);
    if (done === undefined || done.has(sls)) return;
    done.add(sls);
    try {
      const own = resolveStates(places.bodies.get(sls) ?? sls.body, scope).map(
        (state): PlacedState => ({ ...state, sls }),
      );
      const includes = inclusionsOf(sls, places)
        .filter(({ file, needs }) => typeof file !== "string" && needs.some((steps) => steps.every(taken)))
        .map(({ file }) => file as SlsValue);
      for (const placed of own) declare(placed, saltenv);
      addExtensions(sls, saltenv);
      stack.push({ sls, own, includes, next: 0 });
    } catch (cause) {
      if (!(cause instanceof EvaluationError)) throw cause;
      const kind = cause instanceof UnpredictableError ? "not-predictable" : "not-renderable";
      problems.push({ kind, sls, why: cause.message });
    }
  }

  function taken({ block, taken: wanted }: Step): boolean {
    return holds(block.kind === "each" ? block.over : block.condition, scope) === wanted;
  }

  function declare(placed: PlacedState, saltenv: string): void {
    const owner = owners.get(placed.id);
    if (owner !== undefined && owner.sls !== placed.sls) {
      problems.push({ kind: "conflict", first: owner, second: placed });
      return;
    }
    if (owner === undefined) {
      owners.set(placed.id, placed);
      ids.set(placed.id, { sls: placed.sls.name, saltenv, modules: new Map() });
    }
    const { modules } = ids.get(placed.id) as { modules: Map<string, HighArgument[]> };
    const { module, fun } = placed.state;
    if (modules.has(module)) {
      const first = states.find((other) => other.id === placed.id && other.state.module === module) as PlacedState;
      problems.push({ kind: "duplicate", first, second: placed });
      return;
    }
    modules.set(module, [...highArguments(placed.args), fun]);
    states.push(placed);
  }

  function number(own: readonly PlacedState[]): void {
    for (const { id, state } of own) {
      const list = ids.get(id)?.modules.get(state.module);
      if (list === undefined || list.some((each) => typeof each === "object" && "order" in each)) continue;
      list.push({ order });
      order += 1;
    }
  }

  function addExtensions(sls: SlsValue, saltenv: string): void {
    for (const { id, modules } of mergeExtensions(sls.extend)) {
      const bodies = modules.map(
        ({ module, fun, args }) => [module, highArguments(resolveArgs(args, scope, argumentsOf(module, fun)))] as const,
      );
      extend.push({ id: idText(id), sls: sls.name, saltenv, modules: new Map(bodies), origin: sls });
    }
    for (const entry of sls.exclude) {
      if (typeof entry === "string" || entry.kind === "sls")
        exclude.push({ sls: typeof entry === "string" ? entry : entry.name });
      else exclude.push({ id: idText(entry.id) });
    }
  }

  function idText(id: ResolvedState["state"]["id"]): string {
    return String(resolveArgs({ id }, scope).get("id"));
  }
}

function highArguments(args: ReadonlyMap<string, Value>): HighArgument[] {
  return [...args].map(([key, value]) => ({ [key]: value }));
}
