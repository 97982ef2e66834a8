/** Whether a formula over variables of few values can be true, by trying the values that matter, within a bound. */

export type Formula =
  | { readonly kind: "all" | "any"; readonly parts: readonly Formula[] }
  | { readonly kind: "not"; readonly part: Formula }
  | { readonly kind: "is"; readonly variable: number; readonly values: readonly number[] }
  | { readonly kind: "truth" | "presence"; readonly variable: number }
  | Count<Formula>
  | Reach<Formula>;

/** Parts of at least so many groups are true. */
export interface Count<F> {
  readonly kind: "count";
  readonly least: number;
  readonly parts: readonly { readonly group: number; readonly part: F }[];
}

/** There is a way from one node to another over edges that are true. */
export interface Reach<F> {
  readonly kind: "reach";
  readonly from: number;
  readonly to: number;
  readonly edges: ReadonlyMap<number, readonly { readonly to: number; readonly part: F }[]>;
}

/** A value that a variable may have, and what conditions see of it. */
export interface Value {
  readonly truthy: boolean;
  readonly present: boolean;
}

export interface Solution {
  /** `unknown` where the bound ended the search. */
  readonly answer: "never" | "possible" | "unknown";
  /** Values that make it true, whatever the other variables are; only those that it takes. */
  readonly chosen: ReadonlyMap<number, number>;
  /** Whether these values alone make another formula true. */
  holds(formula: Formula): boolean;
}

/** Parts of the formula looked at for one question; some tens of milliseconds. */
const bound = 2_000_000;

export function solve(formula: Formula, variables: readonly (readonly Value[])[]): Solution {
  const state = new Assignment(variables);
  const answer = explore(state, () => (state.work > bound ? undefined : state.evaluate(formula)));
  if (answer === "possible") for (const variable of [...state.chosen.keys()]) state.dropIfNeedless(variable, formula);
  return {
    answer,
    // In the order of the conditions.
    chosen: new Map([...state.chosen].sort(([a], [b]) => a - b)),
    holds: (other) => state.evaluate(other) === true,
  };
}

/**
 * Tries values until `look` says that these do. It says false where no further value can help, undefined to give up, and
 * else the next variable to try values of.
 */
export function explore(state: Assignment, look: () => Decided | undefined): Solution["answer"] {
  const stack: number[] = [];
  for (;;) {
    const decided = look();
    if (decided === true) return "possible";
    if (decided === undefined) {
      state.chosen.clear();
      return "unknown";
    }
    if (decided !== false) {
      stack.push(decided);
      state.chosen.set(decided, 0);
      continue;
    }
    for (;;) {
      const last = stack.at(-1);
      if (last === undefined) return "never";
      if (state.next(last)) break;
      stack.pop();
      state.chosen.delete(last);
    }
  }
}

/** True, false, or a variable that would help to decide. */
export type Decided = boolean | number;

export class Assignment {
  readonly chosen: Map<number, number> = new Map();
  readonly #variables: readonly (readonly Value[])[];
  work: number = 0;

  constructor(variables: readonly (readonly Value[])[]) {
    this.#variables = variables;
  }

  /** Goes on to the next value, if there is another one. */
  next(variable: number): boolean {
    const value = (this.chosen.get(variable) as number) + 1;
    if (value >= (this.#variables[variable] as readonly Value[]).length) return false;
    this.chosen.set(variable, value);
    return true;
  }

  dropIfNeedless(variable: number, formula: Formula): void {
    const value = this.chosen.get(variable) as number;
    this.chosen.delete(variable);
    if (this.evaluate(formula) === true) return;
    this.chosen.set(variable, value);
  }

  /** As deep as a condition may be: expressions are bounded. */
  evaluate(formula: Formula): Decided {
    this.work += 1;
    switch (formula.kind) {
      case "all":
      case "any":
        return this.#connected(formula.parts, formula.kind === "any");
      case "not": {
        const inner = this.evaluate(formula.part);
        return typeof inner === "number" ? inner : !inner;
      }
      case "count":
        return this.#count(formula);
      case "reach":
        return this.#reach(formula);
      default: {
        const value = this.chosen.get(formula.variable);
        if (value === undefined) return formula.variable;
        if (formula.kind === "is") return formula.values.includes(value);
        const { truthy, present } = (this.#variables[formula.variable] as readonly Value[])[value] as Value;
        return formula.kind === "truth" ? truthy : present;
      }
    }
  }

  #connected(parts: readonly Formula[], deciding: boolean): Decided {
    let open: number | undefined;
    for (const part of parts) {
      const value = this.evaluate(part);
      if (value === deciding) return deciding;
      if (typeof value === "number") open ??= value;
    }
    return open ?? !deciding;
  }

  #count({ least, parts }: Count<Formula>): Decided {
    const sure = new Set<number>();
    const maybe = new Set<number>();
    let open: number | undefined;
    for (const { group, part } of parts) {
      const value = sure.has(group) || this.evaluate(part);
      if (value === false) continue;
      maybe.add(group);
      if (value === true) sure.add(group);
      else open ??= value;
      if (sure.size >= least) return true;
    }
    return maybe.size < least ? false : (open ?? false);
  }

  #reach({ from, to, edges }: Reach<Formula>): Decided {
    const sure = new Set([from]);
    const open = new Map<number, number>();
    // Sets that grow are walked to their ends.
    for (const node of sure) {
      if (node === to) return true;
      for (const edge of edges.get(node) ?? []) {
        const value = sure.has(edge.to) ? false : this.evaluate(edge.part);
        if (value === true) sure.add(edge.to);
        else if (value !== false && !open.has(edge.to)) open.set(edge.to, value);
      }
    }
    const maybe = new Set([...sure, ...open.keys()]);
    for (const node of maybe) {
      for (const edge of edges.get(node) ?? [])
        if (!maybe.has(edge.to) && this.evaluate(edge.part) !== false) maybe.add(edge.to);
    }
    if (!maybe.has(to)) return false;
    return open.get(to) ?? ([...open.values()][0] as number);
  }
}
