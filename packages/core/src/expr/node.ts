import { Bytes } from "./bytes.ts";
import { Float } from "./float.ts";

/** What an expression evaluates to: Python's values as JavaScript's. `undefined` is Jinja's undefined. */
export type Value =
  | string
  | number
  | bigint
  | boolean
  | null
  | undefined
  | Float
  | Bytes
  | readonly Value[]
  | { readonly [key: string]: Value };

/** A literal, in which expressions may stand at any depth, or an expression. */
export type Operand =
  | string
  | number
  | bigint
  | boolean
  | null
  | Float
  | Bytes
  | ExprNode
  | readonly Operand[]
  | OperandMap;
export interface OperandMap {
  readonly [key: string]: Operand;
}

/** What an expression is known to yield, as far as its writer needs it. */
export type Kind = "text" | "scalar" | "list" | "mapping" | "unknown";

/** A loop's variable. Two loops never share one, whatever their variables are called. */
export interface Binding {
  readonly name: string;
  /** Where Jinja has it under a name of its own, such as `loop.index0`. */
  readonly counter: boolean;
}

/** What the minion knows, and the loop variables in force. */
export interface Scope {
  readonly grains: Readonly<Record<string, Value>>;
  readonly pillar: Readonly<Record<string, Value>>;
  readonly bindings: ReadonlyMap<Binding, Value>;
  /** What functions of execution modules return, as far as the caller says it. */
  readonly salt?: Supplied | undefined;
  /** The minion's configuration, as far as the caller says it. */
  readonly opts?: Readonly<Record<string, Value>> | undefined;
  /** The SLS file that is rendered. */
  readonly template?: Template | undefined;
  /** Hears the values of secrets. */
  readonly hide?: ((value: Value) => void) | undefined;
}

/** By `module.function`: a value, or a function of its arguments, those with names last as a mapping. */
export interface Supplied {
  readonly [fun: string]: Value | ((...args: readonly Value[]) => unknown);
}

/** What a template knows of itself, by Salt's names. */
export interface Template {
  readonly saltenv: string;
  readonly sls: string;
  readonly slspath: string;
  readonly slsdotpath: string;
  readonly slscolonpath: string;
  readonly sls_path: string;
  readonly tplfile: string;
  readonly tpldir: string;
  readonly tpldot: string;
}

/** A piece of Jinja, and how tightly it binds: see `level`. */
export interface Jinja {
  readonly text: string;
  readonly level: number;
}

/** Writes operands of an expression. The emitter supplies one that knows the names of the file. */
export interface JinjaWriter {
  /** The name under which a loop's variable is known in this file. */
  variable(binding: Binding): string;
  /** The name of a `{% set %}` that holds this expression, where there is one. */
  local(node: ExprNode): string | undefined;
}

/** One operation: its value in TypeScript and its form in Jinja, beside each other. */
export interface Operation {
  readonly name: string;
  readonly kind: Kind;
  evaluate(node: ExprNode, scope: Scope): Value;
  jinja(node: ExprNode, writer: JinjaWriter): Jinja;
  /** The operation that says the opposite, where Jinja has one: `!=` for `==`. */
  readonly negation?: () => Operation;
  /** The form for what a loop walks over, where a list need not be made of it. */
  jinjaOver?(node: ExprNode, writer: JinjaWriter): string;
  /** A name for the value of a call, which is not made twice where the value stands twice. */
  callName?(node: ExprNode): string;
  /** It has a value whatever its operands are, where they have one. */
  readonly safe?: boolean;
  /** Whether an operand may be absent, by its index. */
  takesAbsent?(index: number): boolean;
  /** For a mapping that is known in part: says that a key of it is not known. */
  missing?(key: string): never;
  /** The form for where the value may be absent, if that is another. */
  jinjaMaybe?(node: ExprNode, writer: JinjaWriter): Jinja;
}

/** For messages: bindings under the names that they were given, nothing in a `{% set %}`. */
export const plainWriter: JinjaWriter = {
  variable: (binding) => binding.name,
  local: () => undefined,
};

/**
 * How deep and how large one expression may be. Jinja compiles each expression to nested Python, whose parser gives up
 * on about two hundred nested parentheses; the limits also keep every walk over an expression bounded.
 */
export const maxDepth = 100;
export const maxSize = 20_000;

export const coercionAdvice = "use t`…` for text, cond() for a choice of values, or when() for a choice of states";

/** An expression: an operation on operands. Frozen; equal expressions need not be identical (see `Keys`). */
export class ExprNode {
  readonly op: Operation;
  readonly operands: readonly Operand[];
  /** What the operation needs beside its operands: a path, a name, a binding. */
  readonly data: unknown;
  readonly kind: Kind;
  readonly depth: number;
  readonly size: number;

  constructor(op: Operation, operands: readonly Operand[], data?: unknown, kind: Kind = op.kind) {
    const { depth, size } = measure(operands);
    if (depth >= maxDepth) {
      throw new RangeError(
        `This expression is nested more than ${maxDepth} deep, which Jinja cannot compile: use and(…), or(…), join(…) or t\`…\` with many operands instead of nesting them.`,
      );
    }
    if (size >= maxSize) {
      throw new RangeError(
        `This expression has more than ${maxSize} parts: give its repeated parts a name with local().`,
      );
    }
    this.op = op;
    this.operands = Object.freeze([...operands]);
    this.data = data;
    this.kind = kind;
    this.depth = depth + 1;
    this.size = size + 1;
    Object.freeze(this);
  }

  [Symbol.toPrimitive](): never {
    throw new TypeError(
      `An Expr is known only on the minion and cannot be turned into text or a number: ${coercionAdvice}.`,
    );
  }

  /** As Jinja text, so that a printed state says what it will be. */
  toJSON(): string {
    return `{{ ${this.op.jinja(this, plainWriter).text} }}`;
  }
}

// Node prints values with this method, where there is one.
Object.defineProperty(ExprNode.prototype, Symbol.for("nodejs.util.inspect.custom"), {
  value(this: ExprNode): string {
    return this.toJSON();
  },
});

function measure(operands: readonly Operand[]): { depth: number; size: number } {
  let depth = 0;
  let size = 0;
  const stack: Operand[] = [...operands];
  while (stack.length > 0) {
    const operand = stack.pop();
    if (operand instanceof ExprNode) {
      depth = Math.max(depth, operand.depth);
      size += operand.size;
    } else if (isCompound(operand)) {
      for (const inner of Object.values(operand)) stack.push(inner as Operand);
    } else {
      size += 1;
    }
  }
  return { depth, size };
}

/** Whether an expression stands anywhere inside. */
export function hasExpr(operand: Operand): boolean {
  const stack: Operand[] = [operand];
  while (stack.length > 0) {
    const next = stack.pop();
    if (next instanceof ExprNode) return true;
    if (isCompound(next)) for (const inner of Object.values(next)) stack.push(inner as Operand);
  }
  return false;
}

/** Whether an operand is a literal list or mapping. */
export function isCompound(operand: Operand | undefined): operand is readonly Operand[] | OperandMap {
  if (typeof operand !== "object" || operand === null || operand instanceof ExprNode) return false;
  return !(operand instanceof Float || operand instanceof Bytes);
}
