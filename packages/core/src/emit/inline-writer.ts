import { level, textLiteral, write } from "../expr/jinja.ts";
import type { Binding, ExprNode, JinjaWriter } from "../expr/node.ts";
import type { ScalarNode, ValueNode, YamlNode } from "./document.ts";
import type { Local, LocalPlan } from "./locals.ts";
import { inlineScalar } from "./scalar.ts";

/** PyYAML takes no key longer than this on one line with its colon. */
const simpleKeyLimit = 1000;

/** Jinja's delimiters: text with one of these would not stay text. */
const delimiter = /\{[{%#]/;

/** Writes what stands on one line: literals, and the minion's values under the names that the file has for them. */
export class InlineWriter implements JinjaWriter {
  readonly #plan: LocalPlan;
  readonly #jinja: boolean;
  /** The names in force by their keys. Blocks inside may set a name again, under the same name. */
  readonly #names = new Map<string, { readonly name: string; blocks: number }>();

  constructor(plan: LocalPlan, jinja: boolean) {
    this.#plan = plan;
    this.#jinja = jinja;
  }

  variable(binding: Binding): string {
    return this.#plan.variable(binding);
  }

  local(node: ExprNode): string | undefined {
    return this.#names.get(this.#plan.keyOf(node, false))?.name;
  }

  /** A name counts from where it is set to the end of its block. */
  name({ key, name }: Local): void {
    const known = this.#names.get(key);
    if (known === undefined) this.#names.set(key, { name, blocks: 1 });
    else known.blocks += 1;
  }

  forget({ key }: Local): void {
    const known = this.#names.get(key);
    if (known === undefined) return;
    known.blocks -= 1;
    if (known.blocks === 0) this.#names.delete(key);
  }

  text(node: YamlNode): string {
    if (node.kind === "list") return "[]";
    if (node.kind === "map") return "{}";
    return node.kind === "scalar" ? this.#literal(node) : `{{ ${this.#encoded(node)} }}`;
  }

  /** Whether a key is too long for PyYAML to find its colon; an id of the minion is looked at when it is known. */
  isLongKey(key: ScalarNode | ValueNode, written: string): boolean {
    return key.kind === "scalar" && this.#keyLength(key, written) > simpleKeyLimit;
  }

  /** How long a literal key is once rendered: `yaml_dquote` escapes what is not ASCII. */
  #keyLength({ value }: ScalarNode, written: string): number {
    if (typeof value !== "string" || !this.guards(value)) return written.length;
    let length = 2;
    for (const character of value) length += /[ -~]/.test(character) ? 2 : 10;
    return length;
  }

  /** Whether a text must be written as one of Jinja's. */
  guards(text: string): boolean {
    return this.#jinja && !isInert(text);
  }

  #literal({ value }: ScalarNode): string {
    return typeof value === "string" && this.guards(value)
      ? `{{ ${textLiteral(value)} | yaml_dquote }}`
      : inlineScalar(value);
  }

  /** Every value is encoded, numbers too: text in its place could become other YAML. Source: EMISSION.md, "Idioms". */
  #encoded(node: ValueNode): string {
    const named = node.id === true ? this.#names.get(this.#plan.keyOf(node.value, true))?.name : undefined;
    if (named !== undefined) return named;
    const value = write(node.value, this, level.filter);
    if (node.value.kind === "text") return `${value} | yaml_dquote`;
    if (node.shape === "scalar") return `${value} | yaml_encode`;
    if (node.shape !== "any") return `${value} | json(sort_keys=False)`;
    const scalar = `${value} is string or ${value} is number or ${value} is none`;
    return `${value} | yaml_encode if ${scalar} else ${value} | json(sort_keys=False)`;
  }
}

/** Whether text is left alone by Jinja, so that a comment stays one. */
export function isInert(text: string): boolean {
  return !delimiter.test(text);
}
