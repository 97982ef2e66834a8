import { Keys } from "../expr/keys.ts";
import { type Binding, ExprNode, type Operand } from "../expr/node.ts";
import { localName } from "../expr/ops/local.ts";
import { bindingOf } from "../expr/ops/variable.ts";
import type { ForNode, Guarded, IfNode, MapEntry, ValueNode, YamlNode } from "./document.ts";
import { Names, nameOfId } from "./names.ts";

/** A `{% set %}`: an expression under its name, or an id already encoded as YAML. */
export interface Local {
  readonly name: string;
  readonly value: ExprNode;
  readonly encoded: boolean;
}

/** The entries of a block of statements: the file, a branch or a loop's body. */
export type Statements = readonly Guarded<MapEntry>[] | readonly Guarded<YamlNode>[];

/** Which names the file has, and at the top of which statements each is set. */
export interface LocalPlan {
  readonly at: ReadonlyMap<Statements, readonly Local[]>;
  /** The name of a local expression or encoded id. */
  nameOf(node: ExprNode, encoded: boolean): string | undefined;
  variable(binding: Binding): string;
  /** Loops whose counter is used: `{% set index = loop.index0 %}`. */
  readonly counters: ReadonlySet<Binding>;
}

interface Place {
  readonly statements: Statements;
  readonly outer: Place | undefined;
  readonly depth: number;
}

interface Use {
  readonly value: ExprNode;
  readonly encoded: boolean;
  place: Place;
  count: number;
}

/**
 * Finds what is written once under a name: the user's `local`s, and each id that stands in the file more than once. It is
 * set at the top of the innermost block of statements that holds all its uses.
 */
export function planLocals(root: readonly Guarded<MapEntry>[]): LocalPlan {
  const survey = new Survey();
  survey.statements(root, undefined);
  const uses = [...survey.uses.values()].filter((use) => !use.encoded || use.count > 1);
  const names = new Names();
  const named = new Map<Use, string>();
  for (const use of uses) if (!use.encoded) named.set(use, names.unique(localName(use.value) ?? "value"));
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
  const at = new Map<Statements, Local[]>();
  for (const use of uses) {
    const local: Local = { name: named.get(use) as string, value: use.value, encoded: use.encoded };
    const here = at.get(use.place.statements);
    if (here === undefined) at.set(use.place.statements, [local]);
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
  readonly #keys = new Keys();
  readonly #open: Binding[] = [];

  key(node: ExprNode, encoded: boolean): string {
    return `${encoded ? "id" : "local"} ${this.#keys.of(node)}`;
  }

  statements(entries: Statements, outer: Place | undefined): void {
    const place: Place = { statements: entries, outer, depth: (outer?.depth ?? -1) + 1 };
    this.#entries(entries, place);
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
  #operand(operand: Operand, place: Place): void {
    if (operand instanceof ExprNode) {
      for (const inner of operand.operands) this.#operand(inner, place);
      const binding = bindingOf(operand);
      if (binding?.counter === true) this.counters.add(binding);
      if (localName(operand) !== undefined) this.#use(operand, false, place);
    } else if (typeof operand === "object" && operand !== null) {
      for (const inner of Object.values(operand)) this.#operand(inner as Operand, place);
    }
  }

  #use(value: ExprNode, encoded: boolean, place: Place): void {
    const key = this.key(value, encoded);
    const use = this.uses.get(key);
    if (use === undefined) {
      this.uses.set(key, { value, encoded, place, count: 1 });
    } else {
      use.count += 1;
      use.place = common(use.place, place);
    }
  }
}

function common(a: Place, b: Place): Place {
  let [x, y] = [a, b];
  while (x !== y) {
    if (x.depth >= y.depth && x.outer !== undefined) x = x.outer;
    else if (y.outer !== undefined) y = y.outer;
  }
  return x;
}
