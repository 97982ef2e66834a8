import type { Keys } from "../expr/keys.ts";
import { ExprNode, type Operand } from "../expr/node.ts";
import { equalityOf } from "../expr/ops/compare.ts";
import { unnamed } from "../expr/ops/local.ts";
import { negate } from "../expr/ops/logic.ts";
import type { Formula, Value } from "./guards-formula.ts";

/** What conditions look at: each value of the minion is one variable, with the values that they tell apart. */
export class Variables {
  readonly #keys: Keys;
  readonly #variables = new Map<string, Variable>();

  constructor(keys: Keys) {
    this.#keys = keys;
  }

  /** Whether the value holds, as Python sees it. */
  truth(node: ExprNode): Formula {
    const opposite = node.op.negation === undefined ? undefined : negate(node);
    // A condition and its opposite are one variable, under the name that sorts first.
    if (opposite !== undefined && opposite.op.name < node.op.name) return { kind: "not", part: this.truth(opposite) };
    const variable = this.#of(node);
    variable.isConditional = true;
    return { kind: "truth", variable: variable.index };
  }

  /** A comparison with literals, or a test for presence; undefined for anything else. */
  comparison(node: ExprNode): Formula | undefined {
    const [subject, object] = node.operands as readonly [Operand, Operand];
    if (!(subject instanceof ExprNode)) return undefined;
    if (node.op.name === "isDefined" || node.op.name === "isAbsent") {
      const variable = this.#of(subject);
      variable.mayBeAbsent = true;
      const presence: Formula = { kind: "presence", variable: variable.index };
      return node.op.name === "isDefined" ? presence : { kind: "not", part: presence };
    }
    const relation = equalityOf(node);
    if (relation === undefined) return undefined;
    const literals = relation === "eq" || relation === "ne" ? [object] : object;
    if (!Array.isArray(literals) || !literals.every(isLiteral)) return undefined;
    const isWanted = relation === "eq" || relation === "in";
    // Nothing is one of none: no minion need be named for that.
    if (literals.length === 0) return { kind: isWanted ? "any" : "all", parts: [] };
    const variable = this.#of(subject);
    const values = literals.map((literal) => variable.add(literal));
    const is: Formula = { kind: "is", variable: variable.index, values };
    return isWanted ? is : { kind: "not", part: is };
  }

  #of(named: ExprNode): Variable {
    const subject = unnamed(named);
    const key = this.#keys.of(subject);
    const known = this.#variables.get(key) ?? new Variable(this.#variables.size, label(subject));
    this.#variables.set(key, known);
    return known;
  }

  values(): readonly (readonly Value[])[] {
    return [...this.#variables.values()].map((each) => each.values());
  }

  /** The minion that has these values. */
  words(chosen: ReadonlyMap<number, number>): string {
    const all = [...this.#variables.values()];
    return [...chosen]
      .map(([index, value]) => {
        const variable = all[index] as Variable;
        return variable.values()[value]?.words ?? "";
      })
      .join(" and ");
  }
}

type Literal = string | number | boolean;

function isLiteral(operand: Operand): operand is Literal {
  return typeof operand === "string" || typeof operand === "number" || typeof operand === "boolean";
}

interface Worded extends Value {
  readonly words: string;
}

class Variable {
  readonly index: number;
  readonly #label: string;
  readonly #literals = new Map<string, Literal>();
  /** Something asks whether the value holds. */
  isConditional = false;
  /** Something asks whether the value is there. */
  mayBeAbsent = false;

  constructor(index: number, text: string) {
    this.index = index;
    this.#label = text;
  }

  /** The position of a literal among the values. Python's `True` equals 1. */
  add(literal: Literal): number {
    const key = JSON.stringify(typeof literal === "boolean" ? Number(literal) : literal);
    if (!this.#literals.has(key)) this.#literals.set(key, literal);
    return [...this.#literals.keys()].indexOf(key);
  }

  values(): readonly Worded[] {
    const absent = { words: `${this.#label} is not defined`, truthy: false, present: false };
    return [...this.#present(), ...(this.mayBeAbsent ? [absent] : [])];
  }

  #present(): readonly Worded[] {
    const literals = [...this.#literals.values()];
    // What is compared with true and false alone is one of them.
    if (literals.every((literal) => typeof literal === "boolean")) {
      if (literals.length === 0 && !this.isConditional) return [this.#worded("is defined", true)];
      const order = [...new Set([...literals, false, true])];
      return order.map((truthy) => this.#worded(truthy ? "holds" : "does not hold", truthy));
    }
    const texts = literals.map((literal) => JSON.stringify(literal));
    const other = texts.length === 1 ? `is not ${texts[0] as string}` : `is none of ${texts.join(", ")}`;
    return [
      ...literals.map((literal, index) => this.#worded(`is ${texts[index] as string}`, Boolean(literal))),
      ...(this.isConditional
        ? [true, false].map((truthy) =>
            this.#worded(`${other} and ${this.#label} ${truthy ? "holds" : "does not hold"}`, truthy),
          )
        : [this.#worded(other, true)]),
    ];
  }

  #worded(words: string, truthy: boolean): Worded {
    return { words: `${this.#label} ${words}`, truthy, present: true };
  }
}

/** `grains['os']` is `os` to people. */
function label(node: ExprNode): string {
  const text = node.toJSON().slice(3, -3);
  return /^grains(?:\['|\.get\(')([^']+)'[\])]$/.exec(text)?.[1] ?? text;
}
