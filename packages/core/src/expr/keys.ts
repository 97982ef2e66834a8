import { Bytes } from "./bytes.ts";
import { Float } from "./float.ts";
import { ExprNode, type Operand, type Operation } from "./node.ts";

/**
 * Gives equal expressions the same number, however they were made: two calls of `t` with the same parts are one id.
 * Each node is looked at once.
 */
export class Keys {
  readonly #nodes = new WeakMap<ExprNode, number>();
  readonly #shapes = new Map<string, number>();
  readonly #identities = new Map<unknown, number>();

  /** Equal for operands that are equal as expressions; literals and expressions never share a key. */
  of(operand: Operand): string {
    if (operand instanceof ExprNode) return `#${this.#number(operand)}`;
    if (typeof operand === "bigint") return `${operand}n`;
    if (operand instanceof Float) return `float ${operand.value}`;
    if (operand instanceof Bytes) return `bytes ${operand.base64}`;
    if (Object.is(operand, -0)) return "-0";
    if (typeof operand !== "object" || operand === null) return JSON.stringify(operand);
    if (Array.isArray(operand)) return `[${operand.map((entry: Operand) => this.of(entry)).join()}]`;
    return `{${Object.entries(operand)
      .map(([key, value]) => `${JSON.stringify(key)}:${this.of(value)}`)
      .join()}}`;
  }

  #number(node: ExprNode): number {
    const known = this.#nodes.get(node);
    if (known !== undefined) return known;
    const data = typeof node.data === "string" ? JSON.stringify(node.data) : this.#identity(node.data);
    const shape = `${this.#identity(node.op satisfies Operation)}|${data}|${node.operands.map((each) => this.of(each)).join()}`;
    const number = this.#shapes.get(shape) ?? this.#shapes.size;
    this.#shapes.set(shape, number);
    this.#nodes.set(node, number);
    return number;
  }

  #identity(value: unknown): number {
    const number = this.#identities.get(value) ?? this.#identities.size;
    this.#identities.set(value, number);
    return number;
  }
}
