import { Keys } from "../expr/keys.ts";
import { ExprNode, type Operand } from "../expr/node.ts";
import { localName } from "../expr/ops/local.ts";
import { andOperation, notOperation, orOperation } from "../expr/ops/logic.ts";
import type { Step } from "../sls/layout.ts";
import { Assignment, type Count, type Formula, type Reach, solve } from "./guards-formula.ts";
import { Variables } from "./guards-variables.ts";

/** What must be so on a minion. */
export type Guard =
  | { readonly kind: "steps"; readonly steps: readonly Step[] }
  | { readonly kind: "all" | "any"; readonly parts: readonly Guard[] }
  | { readonly kind: "not"; readonly part: Guard }
  | Count<Guard>
  | Reach<Guard>;

/**
 * Whether some minion has it. Comparisons of one value with literals exclude each other, and go with its truth and its
 * absence; every other condition may hold or not.
 */
export interface Possible {
  /** Also where the search ended undecided. */
  readonly possible: boolean;
  /** Whether the search came to an end within its bound. */
  readonly decided: boolean;
  /** A minion that has it, in words: `os is "Fedora" and id is not "dom0"`. Empty where every minion has it. */
  readonly when: string;
  /** Whether such a minion surely has this as well: a guard that is part of the question. */
  has(part: Guard): boolean;
}

/** Only the conditions of the guard are enumerated. */
export function decide(guard: Guard): Possible {
  return new Inquiry().decide(guard);
}

/** Each list of steps in `all` must hold; none of those in `none` may. */
export function possible(all: readonly (readonly Step[])[], none: readonly (readonly Step[])[] = []): Possible {
  return decide(allOf([...all.map(under), ...none.map((steps) => not(under(steps)))]));
}

export function under(steps: readonly Step[]): Guard {
  return { kind: "steps", steps };
}

export function allOf(parts: readonly Guard[]): Guard {
  return { kind: "all", parts };
}

export function anyOf(parts: readonly Guard[]): Guard {
  return { kind: "any", parts };
}

export function not(part: Guard): Guard {
  return { kind: "not", part };
}

export const always: Guard = allOf([]);

/** Several questions about the same conditions. */
export class Inquiry {
  readonly #variables: Variables = new Variables(new Keys());
  readonly #known = new WeakMap<object, Formula>();
  readonly #edges = new WeakMap<object, Reach<Formula>["edges"]>();

  decide(guard: Guard): Possible {
    const formula = this.formula(guard);
    const { answer, chosen, holds } = solve(formula, this.#variables.values());
    return {
      possible: answer !== "never",
      decided: answer !== "unknown",
      when: this.#variables.words(chosen),
      has: (part) => holds(this.formula(part)),
    };
  }

  /** Nothing chosen yet; for all conditions that were asked of so far. */
  assignment(): Assignment {
    return new Assignment(this.#variables.values());
  }

  formula(guard: Guard): Formula {
    const known = this.#known.get(guard);
    if (known !== undefined) return known;
    const made = this.#make(guard);
    this.#known.set(guard, made);
    return made;
  }

  #make(guard: Guard): Formula {
    switch (guard.kind) {
      case "steps":
        return this.#steps(guard.steps);
      case "not":
        return { kind: "not", part: this.formula(guard.part) };
      case "count":
        return { ...guard, parts: guard.parts.map(({ group, part }) => ({ group, part: this.formula(part) })) };
      case "reach":
        return { ...guard, edges: this.#edgesOf(guard.edges) };
      default:
        return { kind: guard.kind, parts: guard.parts.map((part) => this.formula(part)) };
    }
  }

  /** Many ways lead over the same edges. */
  #edgesOf(edges: Reach<Guard>["edges"]): Reach<Formula>["edges"] {
    const known = this.#edges.get(edges);
    if (known !== undefined) return known;
    const made = new Map(
      [...edges].map(([from, all]) => [from, all.map(({ to, part }) => ({ to, part: this.formula(part) }))] as const),
    );
    this.#edges.set(edges, made);
    return made;
  }

  #steps(steps: readonly Step[]): Formula {
    return {
      kind: "all",
      parts: steps.map(({ block, taken }): Formula => {
        if (block.kind === "each") return this.#variables.truth(block.over);
        const condition = this.#condition(block.condition);
        return taken ? condition : { kind: "not", part: condition };
      }),
    };
  }

  /** As deep as an expression may be. */
  #condition(operand: Operand): Formula {
    if (!(operand instanceof ExprNode)) return { kind: operand === true ? "all" : "any", parts: [] };
    const [first] = operand.operands;
    if (localName(operand) !== undefined) return this.#condition(first as Operand);
    if (operand.op === andOperation || operand.op === orOperation) {
      const kind = operand.op === andOperation ? "all" : "any";
      return { kind, parts: operand.operands.map((each) => this.#condition(each)) };
    }
    if (operand.op === notOperation) return { kind: "not", part: this.#condition(first as Operand) };
    return this.#variables.comparison(operand) ?? this.#variables.truth(operand);
  }
}
