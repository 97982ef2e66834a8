import { Keys } from "../expr/keys.ts";
import { type Binding, ExprNode, isCompound, type Operand } from "../expr/node.ts";
import { gatheringOf } from "../expr/ops/gather.ts";
import { branchesOf } from "../expr/ops/lazy.ts";
import { localName } from "../expr/ops/local.ts";
import { negate } from "../expr/ops/logic.ts";
import { bindingOf } from "../expr/ops/variable.ts";
import { variablesOf } from "../state/block.ts";
import type { ForNode, Guarded, IfNode, MapEntry, ValueNode, YamlNode } from "./document.ts";
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
      if (operand instanceof ExprNode) {
        if (isNamed(operand)) out.push({ key: this.key(operand, false), way });
        else {
          const branches = branchesOf(operand);
          operand.operands.forEach((each, index) => {
            const condition = branches[index];
            walk(each, condition === undefined ? way : [...way, condition]);
          });
        }
      } else if (isCompound(operand)) for (const each of Object.values(operand)) walk(each as Operand, way);
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
    if (operand instanceof ExprNode) {
      const binding = bindingOf(operand);
      if (binding?.counter === true) this.counters.add(binding);
      if (isNamed(operand)) {
        this.#within(operand);
        this.#use(operand, false, { site, conditions });
        return;
      }
      const branches = branchesOf(operand);
      for (const [index, each] of operand.operands.entries()) {
        const condition = branches[index];
        this.#operand(each, site, condition === undefined ? conditions : [...conditions, condition]);
      }
    } else if (isCompound(operand)) {
      for (const inner of Object.values(operand)) this.#operand(inner as Operand, site, conditions);
    }
  }

  /** What a local or a gathered list is made of: looked at where that is set. */
  #within(node: ExprNode): void {
    const key = this.key(node, false);
    if (this.#looked.has(key)) return;
    this.#looked.add(key);
    const value = { within: key, part: "value" } as const;
    const [first] = node.operands;
    const gathered = gatheringOf(localName(node) !== undefined && first instanceof ExprNode ? first : node);
    if (gathered === undefined) {
      this.#operand(first as Operand, value, []);
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
  const [first] = node.operands;
  const isGathered = localName(node) !== undefined && first instanceof ExprNode && gatheringOf(first) !== undefined;
  return isGathered ? first.operands : node.operands;
}

function isNamed(node: ExprNode): boolean {
  return localName(node) !== undefined || gatheringOf(node) !== undefined;
}
