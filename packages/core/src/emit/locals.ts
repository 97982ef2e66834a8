import { Keys } from "../expr/keys.ts";
import { type Binding, ExprNode, isCompound, type Operand } from "../expr/node.ts";
import { gatheringOf } from "../expr/ops/gather.ts";
import { branchesOf, neverFails } from "../expr/ops/lazy.ts";
import { localName } from "../expr/ops/local.ts";
import { allOf } from "../expr/ops/logic.ts";
import { bindingOf } from "../expr/ops/variable.ts";
import type { ForNode, Guarded, IfNode, MapEntry, ValueNode, YamlNode } from "./document.ts";
import { Names, nameOfId } from "./names.ts";

/** A `{% set %}`: an expression under its name, an id already encoded as YAML, or a list that a loop gathers. */
export interface Local {
  readonly name: string;
  readonly value: ExprNode;
  readonly encoded: boolean;
  /** Where every use stands in a branch of an expression: the condition under which the value is looked at at all. */
  readonly guard?: ExprNode | undefined;
}

/** The entries of a block of statements: the file, a branch or a loop's body. */
export type Statements = readonly Guarded<MapEntry>[] | readonly Guarded<YamlNode>[];

/** Which names the file has, and at the top of which statements each is set. */
export interface LocalPlan {
  readonly at: ReadonlyMap<object, readonly Local[]>;
  /** The name of a local expression or encoded id. */
  nameOf(node: ExprNode, encoded: boolean): string | undefined;
  variable(binding: Binding): string;
  /** Loops whose counter is used: `{% set index = loop.index0 %}`. */
  readonly counters: ReadonlySet<Binding>;
}

/**
 * A block of statements of the file; or the body of a loop that gathers a list (then `statements` is its node); or the value
 * of a local, which is looked at where the local is set.
 */
interface Place {
  readonly statements: object;
  outer: Place | undefined;
  /** The local whose value this is. */
  readonly local?: string;
}

interface Use {
  readonly value: ExprNode;
  readonly encoded: boolean;
  place: Place;
  readonly places: Set<Place>;
  count: number;
  /** The condition of the branch of an expression that each use stands in. */
  readonly guards: { readonly place: Place; readonly condition: ExprNode | undefined }[];
}

/**
 * Finds what is written once under a name: the user's `local`s, and each id that stands in the file more than once. It is
 * set at the top of the innermost block of statements that holds all its uses.
 */
export function planLocals(root: readonly Guarded<MapEntry>[]): LocalPlan {
  const survey = new Survey();
  survey.statements(root, undefined);
  survey.settle();
  const uses = [...survey.uses.values()].filter((use) => !use.encoded || use.count > 1);
  const names = new Names();
  const named = new Map<Use, string>();
  for (const use of uses)
    if (!use.encoded)
      named.set(
        use,
        names.unique(
          localName(use.value) ??
            gatheringOf(use.value)
              ?.of.replace(/^map$/, "mapped")
              .replace(/^filter$/, "filtered") ??
            "value",
        ),
      );
  const bindings = new Map<Binding, string>();
  const shared = new Map<string, string>();
  for (const [binding, outer] of survey.bindings) {
    const free = shared.get(binding.name);
    const clash = free === undefined || outer.some((other) => bindings.get(other) === free);
    const name = clash ? names.unique(binding.name) : free;
    shared.set(binding.name, shared.get(binding.name) ?? name);
    bindings.set(binding, name);
  }
  for (const use of uses) {
    const base = use.encoded ? nameOfId(use.value) : "";
    if (use.encoded) named.set(use, names.unique(base, base.endsWith("id") ? base : `${base}_id`));
  }
  const at = new Map<object, Local[]>();
  for (const use of uses) {
    const local: Local = {
      name: named.get(use) as string,
      value: use.value,
      encoded: use.encoded,
      guard: use.encoded ? undefined : survey.guardOf(use),
    };
    const { statements } = survey.written(use.place);
    const here = at.get(statements);
    if (here === undefined) at.set(statements, [local]);
    else here.push(local);
  }
  return {
    at,
    nameOf(node, encoded) {
      const use = survey.uses.get(survey.key(node, encoded));
      return use === undefined ? undefined : named.get(use);
    },
    variable: (binding) => bindings.get(binding) ?? binding.name,
    counters: survey.counters,
  };
}

class Survey {
  readonly uses = new Map<string, Use>();
  /** Each loop variable with those of the loops around it: loops that do not hold one another may share a name. */
  readonly bindings = new Map<Binding, readonly Binding[]>();
  readonly counters = new Set<Binding>();
  readonly #bodies = new Map<string, Place>();
  readonly #keys = new Keys();
  readonly #open: Binding[] = [];

  key(node: ExprNode, encoded: boolean): string {
    return `${encoded ? "id" : "local"} ${this.#keys.of(node)}`;
  }

  statements(entries: Statements, outer: Place | undefined): void {
    const place: Place = { statements: entries, outer };
    this.#entries(entries, place);
  }

  /** The body of a gathering loop lies where the loop is set, which further uses move outwards; what it uses follows. */
  settle(): void {
    for (let moved = true; moved; ) {
      moved = false;
      for (const [key, use] of this.uses) {
        const place = [...use.places].reduce(common);
        if (place !== use.place) moved = true;
        use.place = place;
        const body = this.#bodies.get(key);
        if (body === undefined || body.outer === place) continue;
        body.outer = place;
        moved = true;
      }
    }
  }

  /** Where it is written: the value of a local stands where the local does. */
  written(place: Place): Place {
    let at = place;
    while (at.local !== undefined && at.outer !== undefined) at = at.outer;
    return at;
  }

  /**
   * A value is looked at only in the branch of an expression that uses it, and where the local that it is part of is. Where
   * uses stand in several branches, it is always looked at: what the later branches depend on may not have its name yet.
   */
  guardOf({ value, guards, place }: Use): ExprNode | undefined {
    const conditions: ExprNode[] = [];
    const [first] = guards;
    const key = first?.condition === undefined ? undefined : this.#keys.of(first.condition);
    const same = guards.every(
      (each) => each.place === place && each.condition !== undefined && this.#keys.of(each.condition) === key,
    );
    if (same && first?.condition !== undefined) conditions.push(first.condition);
    for (let at: Place | undefined = place; at?.local !== undefined; at = at.outer) {
      const outer = this.uses.get(at.local);
      const around = outer === undefined || neverFails(value) ? undefined : this.guardOf(outer);
      if (around !== undefined) return allOf([around, ...conditions]);
    }
    return conditions.length === 0 ? undefined : allOf(conditions);
  }

  #entries(entries: Statements, place: Place): void {
    for (const entry of entries as readonly Guarded<MapEntry | YamlNode>[]) this.#entry(entry, place);
  }

  #entry(entry: Guarded<MapEntry | YamlNode>, place: Place): void {
    if (entry.kind === "if") {
      const { condition, then, otherwise } = entry as IfNode<MapEntry>;
      this.#operand(condition, place);
      this.statements(then, place);
      this.statements(otherwise, place);
    } else if (entry.kind === "for") {
      const loop = entry as ForNode<MapEntry>;
      this.#operand(loop.over, place);
      for (const binding of [loop.key, loop.item]) this.bindings.set(binding, [...this.#open]);
      this.#open.push(loop.key, loop.item);
      this.statements(loop.body, place);
      this.#open.length -= 2;
    } else if (entry.kind === "entry") {
      this.#node(entry.key, place);
      this.#node(entry.value, place);
    } else {
      this.#node(entry as YamlNode, place);
    }
  }

  #node(node: YamlNode, place: Place): void {
    if (node.kind === "list") this.#entries(node.items, place);
    else if (node.kind === "map") this.#entries(node.entries, place);
    else if (node.kind === "value") this.#value(node, place);
  }

  #value(node: ValueNode, place: Place): void {
    this.#operand(node.value, place);
    if (node.id === true) this.#use(node.value, true, place);
  }

  /** Inner locals first: they are set before the ones that use them. */
  #operand(operand: Operand, place: Place, guard?: ExprNode): void {
    if (operand instanceof ExprNode) {
      const [value] = operand.operands;
      const isLocal = localName(operand) !== undefined;
      const named = isLocal && value instanceof ExprNode ? value : operand;
      const gathered = gatheringOf(named);
      if (isLocal && gathered === undefined) this.#local(operand, place);
      else if (gathered === undefined) {
        branchesOf(operand).forEach((condition, index) => {
          const inner = condition === undefined ? guard : guard === undefined ? condition : allOf([guard, condition]);
          this.#operand(operand.operands[index] as Operand, place, inner);
        });
      } else this.#gathering(operand, gathered, place, guard);
      const binding = bindingOf(operand);
      if (binding?.counter === true) this.counters.add(binding);
      if (isLocal && gathered === undefined) this.#use(operand, false, place, neverFails(operand) ? undefined : guard);
    } else if (isCompound(operand)) {
      for (const inner of Object.values(operand)) this.#operand(inner as Operand, place, guard);
    }
  }

  /** What a local's value is made of is looked at once, where the local is set. */
  #local(node: ExprNode, place: Place): void {
    const key = this.key(node, false);
    const known = this.#bodies.get(key);
    if (known !== undefined) {
      known.outer = common(known.outer as Place, place);
      return;
    }
    const inner: Place = { statements: node, outer: place, local: key };
    this.#bodies.set(key, inner);
    this.#operand(node.operands[0] as Operand, inner);
  }

  /** The loop's list is looked at where the loop stands; its body has a place of its own. `use` is the loop or its `local`. */
  #gathering(
    use: ExprNode,
    { node, list, body, item, index }: Gathered,
    place: Place,
    guard: ExprNode | undefined,
  ): void {
    this.#operand(list, place, guard);
    const key = this.key(use, false);
    const inner = this.#bodies.get(key) ?? { statements: node, outer: place };
    this.#bodies.set(key, inner);
    inner.outer = common(inner.outer as Place, place);
    for (const binding of [index, item]) this.bindings.set(binding, [...this.#open]);
    this.#open.push(index, item);
    this.#operand(body, inner);
    this.#open.length -= 2;
    this.#use(use, false, place, guard);
  }

  #use(value: ExprNode, encoded: boolean, place: Place, guard?: ExprNode): void {
    const key = this.key(value, encoded);
    const use = this.uses.get(key);
    if (use === undefined) {
      const guards = [{ place, condition: guard }];
      this.uses.set(key, { value, encoded, place, places: new Set([place]), count: 1, guards });
    } else {
      use.count += 1;
      use.places.add(place);
      use.guards.push({ place, condition: guard });
    }
  }
}

type Gathered = NonNullable<ReturnType<typeof gatheringOf>>;

function common(a: Place, b: Place): Place {
  const outer = new Set<Place>();
  for (let at: Place | undefined = a; at !== undefined; at = at.outer) outer.add(at);
  let at = b;
  while (!outer.has(at) && at.outer !== undefined) at = at.outer;
  return at;
}
