import { Keys } from "../expr/keys.ts";
import { type Binding, ExprNode, isCompound, type Operand } from "../expr/node.ts";
import { gatheringOf } from "../expr/ops/gather.ts";
import { branchesOf } from "../expr/ops/lazy.ts";
import { localName } from "../expr/ops/local.ts";
import { negate } from "../expr/ops/logic.ts";
import { bindingOf } from "../expr/ops/variable.ts";
import { variablesOf } from "../state/block.ts";
import type { ForNode, Guarded, IfNode, MapEntry, ValueNode, YamlNode } from "./document.ts";
import { gatheringIn } from "./named-lists.ts";
import type { Way } from "./ways.ts";

/** The entries of a block of statements: the file, a branch or a loop's body. */
export type Statements = readonly Guarded<MapEntry>[] | readonly Guarded<YamlNode>[];

/** A block of statements, or the body of a loop that gathers a list (then `statements` is its node). */
export interface Place {
  readonly statements: object;
  readonly outer: Place | undefined;
  /** What must hold for the block around to come to it. */
  readonly entered: ExprNode | undefined;
  /** A loop comes to it as often as it has entries. */
  readonly isLoop: boolean;
}

/** Where a value is used: in statements, or in what a local or a gathering loop of this key is made of. */
export type Site = Place | { readonly within: string; readonly part: "value" | "body" };

export interface Use {
  readonly site: Site;
  /** The conditions under which the expression around comes to it. */
  readonly conditions: Way;
}

/** What may be written once under a name: a local, a gathered list, or an id as YAML. */
export interface Candidate {
  readonly key: string;
  readonly value: ExprNode;
  readonly encoded: boolean;
  readonly uses: Use[];
}

/** Finds all that may get a name in a file, with where it is used. Each expression is looked into once. */
export class Survey {
  /** Inner ones before those that use them. */
  readonly candidates: Map<string, Candidate> = new Map();
  /** Each loop variable with those of the loops around it: loops that do not hold one another may share a name. */
  readonly bindings: Map<Binding, readonly Binding[]> = new Map();
  /** Positions that are read. */
  readonly counters: Set<Binding> = new Set();
  readonly #keys = new Keys();
  readonly #looked = new Set<string>();
  readonly #open: Binding[] = [];

  constructor(root: readonly Guarded<MapEntry>[]) {
    this.#statements(root, undefined, undefined);
  }

  key(node: ExprNode, encoded: boolean): string {
    return `${encoded ? "id" : "local"} ${this.#keys.of(node)}`;
  }

  /** Equal for conditions that are equal. */
  conditionKey(node: ExprNode): string {
    return this.#keys.of(node);
  }

  /**
   * The locals and gathered lists that a value names, by their keys, without those that they are made of; each with the
   * conditions under which it is come to.
   */
  namedIn(whole: Operand): readonly { readonly key: string; readonly way: Way }[] {
    const out: { readonly key: string; readonly way: Way }[] = [];
    const walk = (operand: Operand, way: Way) => {
      if (isNamed(operand)) out.push({ key: this.key(operand, false), way });
      else for (const part of partsWithWays(operand, way)) walk(...part);
    };
    walk(whole, []);
    return out;
  }

  #statements(entries: Statements, outer: Place | undefined, entered: ExprNode | undefined, isLoop = false): void {
    this.#entries(entries, { statements: entries, outer, entered, isLoop });
  }

  #entries(entries: Statements, place: Place): void {
    for (const entry of entries as readonly Guarded<MapEntry | YamlNode>[]) this.#entry(entry, place);
  }

  #entry(entry: Guarded<MapEntry | YamlNode>, place: Place): void {
    if (entry.kind === "if") {
      const { condition, then, otherwise } = entry as IfNode<MapEntry>;
      this.#operand(condition, place, []);
      this.#statements(then, place, condition);
      this.#statements(otherwise, place, negate(condition));
    } else if (entry.kind === "for") {
      const loop = entry as ForNode<MapEntry>;
      this.#operand(loop.over, place, []);
      this.#inLoop(variablesOf(loop), () => this.#statements(loop.body, place, undefined, true));
    } else if (entry.kind === "entry") {
      this.#node(entry.key, place);
      this.#node(entry.value, place);
    } else this.#node(entry as YamlNode, place);
  }

  #inLoop(variables: readonly Binding[], walk: () => void): void {
    for (const binding of variables) this.bindings.set(binding, [...this.#open]);
    this.#open.push(...variables);
    walk();
    this.#open.length -= variables.length;
  }

  #node(node: YamlNode, place: Place): void {
    if (node.kind === "list") this.#entries(node.items, place);
    else if (node.kind === "map") this.#entries(node.entries, place);
    else if (node.kind === "value") this.#value(node, place);
  }

  #value(node: ValueNode, place: Place): void {
    this.#operand(node.value, place, []);
    if (node.id === true) this.#use(node.value, true, { site: place, conditions: [] });
  }

  #operand(operand: Operand, site: Site, conditions: Way): void {
    if (isNamed(operand)) {
      this.#within(operand);
      this.#use(operand, false, { site, conditions });
      return;
    }
    const binding = operand instanceof ExprNode ? bindingOf(operand) : undefined;
    if (binding?.counter === true) this.counters.add(binding);
    for (const [part, way] of partsWithWays(operand, conditions)) this.#operand(part, site, way);
  }

  /** What a local or a gathered list is made of: looked at where that is set. */
  #within(node: ExprNode): void {
    const key = this.key(node, false);
    if (this.#looked.has(key)) return;
    this.#looked.add(key);
    const value = { within: key, part: "value" } as const;
    const gathered = gatheringIn(node);
    if (gathered === undefined) {
      this.#operand(node.operands[0] as Operand, value, []);
      return;
    }
    this.#operand(gathered.list, value, []);
    this.#inLoop([gathered.index, gathered.item], () =>
      this.#operand(gathered.body, { within: key, part: "body" }, []),
    );
  }

  #use(value: ExprNode, encoded: boolean, use: Use): void {
    const key = this.key(value, encoded);
    const known = this.candidates.get(key);
    if (known === undefined) this.candidates.set(key, { key, value, encoded, uses: [use] });
    else known.uses.push(use);
  }
}

/** What a local or a gathered list is made of. */
export function partsOf(node: ExprNode): readonly Operand[] {
  return (gatheringIn(node)?.node ?? node).operands;
}

function isNamed(operand: Operand): operand is ExprNode {
  return operand instanceof ExprNode && (localName(operand) !== undefined || gatheringOf(operand) !== undefined);
}

/** What an operand is made of, each with the conditions under which it is come to. */
function partsWithWays(operand: Operand, way: Way): readonly (readonly [Operand, Way])[] {
  if (!(operand instanceof ExprNode))
    return isCompound(operand) ? Object.values(operand).map((part) => [part as Operand, way]) : [];
  const branches = branchesOf(operand);
  return operand.operands.map((part, index) => {
    const condition = branches[index];
    return [part, condition === undefined ? way : [...way, condition]];
  });
}
