import { Keys } from "../expr/keys.ts";
import { ExprNode, type Operand } from "../expr/node.ts";
import { equalityOf } from "../expr/ops/compare.ts";
import { localName } from "../expr/ops/local.ts";
import { andOperation, negate, notOperation, orOperation } from "../expr/ops/logic.ts";
import type { Step } from "../sls/layout.ts";

/**
 * Whether conditions can hold together on some minion. Equalities on the same value exclude each other; every other
 * condition may hold or not. What cannot be decided within bounds counts as possible.
 */
export interface Possible {
  readonly possible: boolean;
  /** A minion that has it, in words: `os is Fedora and id is not dom0`. Empty where every minion has it. */
  readonly when: string;
}

/** Assignments tried for one question. */
const bound = 20_000;

type Formula =
  | { readonly kind: "all" | "any"; readonly parts: readonly Formula[] }
  | { readonly kind: "not"; readonly part: Formula }
  | { readonly kind: "is"; readonly variable: number; readonly values: readonly number[] };

interface Variable {
  readonly label: string;
  /** Texts of the values; the last of an equality's stands for all others. */
  readonly values: string[];
  readonly truth: boolean;
}

/** Each list of steps in `all` must hold; none of those in `none` may. */
export function possible(all: readonly (readonly Step[])[], none: readonly (readonly Step[])[] = []): Possible {
  const builder = new FormulaBuilder();
  const formula: Formula = {
    kind: "all",
    parts: [
      ...all.map((steps) => builder.steps(steps)),
      ...none.map((steps): Formula => ({ kind: "not", part: builder.steps(steps) })),
    ],
  };
  return solve(formula, builder.variables());
}

class FormulaBuilder {
  readonly #keys = new Keys();
  readonly #variables = new Map<
    string,
    { index: number; label: string; truth: boolean; values: Map<string, number> }
  >();

  variables(): readonly Variable[] {
    return [...this.#variables.values()].map(({ label, truth, values }) => ({
      label,
      truth,
      values: truth ? ["does not hold", "holds"] : [...values.keys(), "\u0000other"],
    }));
  }

  steps(steps: readonly Step[]): Formula {
    return {
      kind: "all",
      parts: steps.map(({ block, taken }): Formula => {
        if (block.kind === "each") return this.#truth(block.over);
        const condition = this.#formula(block.condition);
        return taken ? condition : { kind: "not", part: condition };
      }),
    };
  }

  /** As deep as an expression may be. */
  #formula(operand: Operand): Formula {
    if (!(operand instanceof ExprNode)) return { kind: operand === true ? "all" : "any", parts: [] };
    const [first] = operand.operands;
    if (localName(operand) !== undefined) return this.#formula(first as Operand);
    if (operand.op === andOperation) return { kind: "all", parts: operand.operands.map((each) => this.#formula(each)) };
    if (operand.op === orOperation) return { kind: "any", parts: operand.operands.map((each) => this.#formula(each)) };
    if (operand.op === notOperation) return { kind: "not", part: this.#formula(first as Operand) };
    return this.#equality(operand) ?? this.#truth(operand);
  }

  #equality(node: ExprNode): Formula | undefined {
    const relation = equalityOf(node);
    const [subject, object] = node.operands as readonly [Operand, Operand];
    if (relation === undefined || !(subject instanceof ExprNode)) return undefined;
    const literals = relation === "eq" || relation === "ne" ? [object] : object;
    if (!Array.isArray(literals) || !literals.every((each) => typeof each === "string" || typeof each === "number"))
      return undefined;
    const variable = this.#variable(`= ${this.#keys.of(subject)}`, label(subject), false);
    const values = (literals as readonly (string | number)[]).map((literal) => {
      const text = JSON.stringify(literal);
      const known = variable.values.get(text) ?? variable.values.size;
      variable.values.set(text, known);
      return known;
    });
    const is: Formula = { kind: "is", variable: variable.index, values };
    return relation === "eq" || relation === "in" ? is : { kind: "not", part: is };
  }

  #truth(node: ExprNode): Formula {
    const opposite = node.op.negation === undefined ? undefined : negate(node);
    // A condition and its opposite are one variable, under the name that sorts first.
    if (opposite !== undefined && opposite.op.name < node.op.name) return { kind: "not", part: this.#truth(opposite) };
    const variable = this.#variable(`? ${this.#keys.of(node)}`, label(node), true);
    return { kind: "is", variable: variable.index, values: [1] };
  }

  #variable(key: string, text: string, truth: boolean) {
    const known = this.#variables.get(key) ?? {
      index: this.#variables.size,
      label: text,
      truth,
      values: new Map<string, number>(),
    };
    this.#variables.set(key, known);
    return known;
  }
}

/** `grains['os']` is `os` to people. */
function label(node: ExprNode): string {
  const text = node.toJSON().slice(3, -3);
  return /^grains\['([^']+)'\]$/.exec(text)?.[1] ?? text;
}

/** Tries values variable by variable, and leaves a branch as soon as the formula is decided. */
function solve(formula: Formula, variables: readonly Variable[]): Possible {
  const chosen: number[] = [];
  for (let tries = 0; tries < bound; tries += 1) {
    const decided = evaluate(formula, chosen);
    if (decided === true) return { possible: true, when: describe(chosen, variables) };
    if (decided === undefined) {
      chosen.push(0);
      continue;
    }
    while (chosen.length > 0) {
      const last = (chosen.pop() as number) + 1;
      if (last < (variables[chosen.length]?.values.length ?? 0)) {
        chosen.push(last);
        break;
      }
      if (chosen.length === 0) return { possible: false, when: "" };
    }
    if (chosen.length === 0) return { possible: false, when: "" };
  }
  return { possible: true, when: "" };
}

/** True, false, or undefined where what is chosen does not decide it. */
function evaluate(formula: Formula, chosen: readonly number[]): boolean | undefined {
  if (formula.kind === "is") {
    const value = chosen[formula.variable];
    return value === undefined ? undefined : formula.values.includes(value);
  }
  if (formula.kind === "not") {
    const inner = evaluate(formula.part, chosen);
    return inner === undefined ? undefined : !inner;
  }
  const deciding = formula.kind === "any";
  let open = false;
  for (const part of formula.parts) {
    const value = evaluate(part, chosen);
    if (value === deciding) return deciding;
    if (value === undefined) open = true;
  }
  return open ? undefined : !deciding;
}

function describe(chosen: readonly number[], variables: readonly Variable[]): string {
  const words = chosen.map((value, index) => {
    const { label: name, values, truth } = variables[index] as Variable;
    if (truth) return `${name} ${values[value] as string}`;
    const others = values.slice(0, -1);
    if (value < others.length) return `${name} is ${others[value] as string}`;
    return others.length === 1 ? `${name} is not ${others[0] as string}` : `${name} is none of ${others.join(", ")}`;
  });
  return words.join(" and ");
}
