import { level, textLiteral, write, writeMaybe, writeOver } from "../expr/jinja.ts";
import { ExprNode, type JinjaWriter } from "../expr/node.ts";
import { gatheringOf } from "../expr/ops/gather.ts";
import { asCondition } from "../expr/ops/logic.ts";
import type { ForNode, Guarded, IfNode, MapEntry, ScalarNode, ValueNode, YamlNode } from "./document.ts";
import { isGuard } from "./document.ts";
import { type Local, type LocalPlan, planLocals, type Statements } from "./locals.ts";
import { gatheredLocal, listOf } from "./named-lists.ts";
import { blockScalar, inlineScalar } from "./scalar.ts";

/** PyYAML takes no key longer than this on one line with its colon. */
const simpleKeyLimit = 1000;

/** Jinja's delimiters: text with one of these would not stay text. */
const delimiter = /\{[{%#]/;

/**
 * Writes a file. Statements of Jinja stand alone on their lines, without dashes and unindented, which is right whatever
 * Salt's `trim_blocks` and `lstrip_blocks` are.
 *
 * @param jinja - whether the file will be rendered by Jinja: literals are guarded then.
 */
export function writeDocument(entries: readonly Guarded<MapEntry>[], jinja: boolean): string {
  const writer = new Writer(planLocals(entries), jinja);
  writer.statements(entries, (entry) => writer.topEntry(entry as MapEntry), true);
  return writer.text();
}

class Writer implements JinjaWriter {
  readonly #lines: string[] = [];
  readonly #plan: LocalPlan;
  readonly #jinja: boolean;

  constructor(plan: LocalPlan, jinja: boolean) {
    this.#plan = plan;
    this.#jinja = jinja;
  }

  text(): string {
    return this.#lines.map((line) => `${line}\n`).join("");
  }

  variable(binding: Parameters<JinjaWriter["variable"]>[0]): string {
    return this.#plan.variable(binding);
  }

  local(node: ExprNode): string | undefined {
    return this.#plan.nameOf(node, false);
  }

  /** Entries of one block, each by `make`; at the top level, blank lines set states apart from each other. */
  statements<T extends MapEntry | YamlNode>(
    entries: readonly Guarded<T>[],
    make: (entry: T) => void,
    spaced: boolean,
  ): void {
    for (const local of this.#plan.at.get(entries as Statements) ?? []) this.#set(local);
    this.#guarded(entries, make, spaced);
  }

  #guarded<T extends MapEntry | YamlNode>(
    entries: readonly Guarded<T>[],
    make: (entry: T) => void,
    spaced: boolean,
  ): void {
    for (const entry of entries) {
      if (entry.kind === "if") this.#if(entry as IfNode<T>, make, spaced);
      else if (entry.kind === "for") this.#for(entry as ForNode<T>, make, spaced);
      else {
        if (spaced) this.#blank();
        make(entry as T);
      }
    }
  }

  #if<T extends MapEntry | YamlNode>(node: IfNode<T>, make: (entry: T) => void, spaced: boolean): void {
    this.#statement(`if ${write(asCondition(node.condition), this)}`, spaced && !this.#afterOpening());
    this.statements(node.then, make, spaced);
    let rest: readonly Guarded<T>[] = node.otherwise;
    for (let next = this.#elif(rest); next !== undefined; next = this.#elif(rest)) {
      this.#statement(`elif ${write(asCondition(next.condition), this)}`, spaced);
      this.statements(next.then, make, spaced);
      rest = next.otherwise;
    }
    if (rest.length > 0) {
      this.#statement("else", spaced);
      this.statements(rest, make, spaced);
    }
    this.#statement("endif", spaced);
  }

  /** An `else` that holds one `if` alone is an `elif`, unless a name must be set between the two. */
  #elif<T extends MapEntry | YamlNode>(rest: readonly Guarded<T>[]): IfNode<T> | undefined {
    const [only] = rest;
    return rest.length === 1 && only?.kind === "if" && !this.#plan.at.has(rest as Statements)
      ? (only as IfNode<T>)
      : undefined;
  }

  #for<T extends MapEntry | YamlNode>(loop: ForNode<T>, make: (entry: T) => void, spaced: boolean): void {
    const item = this.variable(loop.item);
    const over = loop.mapping ? write(loop.over, this, level.postfix) : writeOver(loop.over, this);
    const head = loop.mapping ? `${this.variable(loop.key)}, ${item} in ${over}.items()` : `${item} in ${over}`;
    this.#statement(`for ${head}`, spaced && !this.#afterOpening());
    if (this.#plan.counters.has(loop.key)) this.#statement(`set ${this.variable(loop.key)} = loop.index0`, false);
    this.statements(loop.body, make, spaced);
    this.#statement("endfor", spaced);
  }

  #set(local: Local): void {
    const gathered = local.encoded ? undefined : (gatheringOf(local.value) ?? gatheredLocal(local.value));
    if (gathered !== undefined) {
      this.#gather(local, gathered);
      return;
    }
    if (local.guard !== undefined) {
      this.#statement(`if ${write(asCondition(local.guard), this)}`, false);
      this.#set({ ...local, guard: undefined });
      this.#statement("endif", false);
      return;
    }
    const long = local.encoded ? undefined : this.#longList(local);
    if (long !== undefined) {
      this.#lines.push(...long);
      return;
    }
    const value = local.encoded
      ? `${write(local.value, this, level.filter)} | ${local.value.kind === "text" ? "yaml_dquote" : "yaml_encode"}`
      : local.value.op.jinja(local.value, this).text;
    this.#statement(`set ${local.name} = ${value}`, false);
  }

  /**
   * A list that a loop gathers. A name for the list itself is not needed where a `local` gives one.
   */
  #gather(
    { name, guard }: Local,
    { node, list, body, item, index, of }: NonNullable<ReturnType<typeof gatheringOf>>,
  ): void {
    this.#statement(`set ${name} = []`, false);
    if (guard !== undefined) this.#statement(`if ${write(asCondition(guard), this)}`, false);
    this.#statement(`for ${this.variable(item)} in ${writeOver(list, this)}`, false);
    if (this.#plan.counters.has(index)) this.#statement(`set ${this.variable(index)} = loop.index0`, false);
    for (const local of this.#plan.at.get(node) ?? []) this.#set(local);
    const condition = body instanceof ExprNode ? asCondition(body) : body;
    if (of === "filter") this.#statement(`if ${write(condition, this)}`, false);
    this.#statement(`do ${name}.append(${of === "filter" ? this.variable(item) : writeMaybe(body, this)})`, false);
    if (of === "filter") this.#statement("endif", false);
    this.#statement("endfor", false);
    if (guard !== undefined) this.#statement("endif", false);
  }

  /** A list that is too long for a line has a line for each entry. */
  #longList({ name, value }: Local): readonly string[] | undefined {
    const compacted = listOf(value);
    if (compacted === undefined) return undefined;
    const entries = compacted.list.map((entry) => `  ${writeMaybe(entry, this)},`);
    if (entries.join("").length < 100) return undefined;
    return [`{% set ${name} = [`, ...entries, `]${compacted.filters} %}`];
  }

  /** Statements follow one another closely; between a statement and a state there is a blank line. */
  #statement(text: string, spaced: boolean): void {
    if (spaced && !this.#isStatement(this.#lines.at(-1) ?? "{%")) this.#blank();
    if (spaced && /^(?:if|for)\b/.test(text) && /^\{% (?:set|endif|endfor)/.test(this.#lines.at(-1) ?? ""))
      this.#blank();
    this.#lines.push(`{% ${text} %}`);
  }

  #afterOpening(): boolean {
    return /^\{% (?:if|elif|else|for)\b/.test(this.#lines.at(-1) ?? "");
  }

  #isStatement(line: string): boolean {
    return line.startsWith("{%");
  }

  #blank(): void {
    if (this.#lines.length > 0 && this.#lines.at(-1) !== "") this.#lines.push("");
  }

  topEntry(entry: MapEntry): void {
    this.#entry(entry, 0, "", 2);
  }

  /** `first` stands before the key on its line: the dash of a list's item. */
  #entry(entry: MapEntry, indent: number, first: string, listIndent: number): void {
    const key = this.#inline(entry.key);
    if (entry.key.kind === "value" || this.#keyLength(entry.key, key) <= simpleKeyLimit) {
      this.#value(`${first}${key}:`, entry.value, indent, listIndent);
    } else {
      this.#lines.push(`${first}? ${key}`);
      this.#value(`${" ".repeat(indent)}:`, entry.value, indent, listIndent);
    }
  }

  /** How long a literal key is once rendered: `yaml_dquote` escapes what is not ASCII. */
  #keyLength({ value }: ScalarNode, written: string): number {
    if (typeof value !== "string" || !this.#guards(value)) return written.length;
    let length = 2;
    for (const character of value) length += /[ -~]/.test(character) ? 2 : 10;
    return length;
  }

  /** What follows a key. `listIndent` is how much further than the key the dashes of a list stand. */
  #value(head: string, value: YamlNode, indent: number, listIndent: number): void {
    if (value.kind === "list" && value.items.length > 0) {
      this.#lines.push(head);
      const column = indent + listIndent;
      this.statements(value.items, (item) => this.#item(item as YamlNode, column), false);
    } else if (value.kind === "map" && value.entries.length > 0) {
      this.#lines.push(head);
      this.#mapLines(value.entries, indent + 2);
    } else {
      this.#scalarLines(`${head} `, value, indent);
    }
  }

  #mapLines(entries: readonly Guarded<MapEntry>[], indent: number): void {
    this.statements(entries, (entry) => this.#entry(entry as MapEntry, indent, " ".repeat(indent), 2), false);
  }

  #item(item: YamlNode, indent: number): void {
    const dash = `${" ".repeat(indent)}-`;
    if (item.kind === "map" && item.entries.length > 0) {
      const [first, ...others] = item.entries;
      if (item.entries.some(isGuard) || this.#plan.at.has(item.entries)) {
        this.#lines.push(dash);
        this.#mapLines(item.entries, indent + 2);
        return;
      }
      // Salt's own way: the list of a single argument stands under its key, not further in.
      const listIndent = others.length === 0 ? 0 : 2;
      this.#entry(first as MapEntry, indent + 2, `${dash} `, listIndent);
      for (const entry of others) this.#entry(entry as MapEntry, indent + 2, " ".repeat(indent + 2), listIndent);
    } else if (item.kind === "list" && item.items.length > 0) {
      this.#lines.push(dash);
      this.statements(item.items, (inner) => this.#item(inner as YamlNode, indent + 2), false);
    } else {
      this.#scalarLines(`${dash} `, item, indent);
    }
  }

  #scalarLines(head: string, value: YamlNode, indent: number): void {
    const text = value.kind === "scalar" && typeof value.value === "string" ? value.value : undefined;
    const block = text === undefined || this.#guards(text) ? undefined : blockScalar(text);
    if (block === undefined) {
      this.#lines.push(`${head}${this.#inline(value)}`);
      return;
    }
    this.#lines.push(`${head}${block.indicator}`);
    const margin = " ".repeat(indent + 2);
    for (const line of block.lines) this.#lines.push(line === "" ? "" : `${margin}${line}`);
  }

  #inline(node: YamlNode): string {
    if (node.kind === "list") return "[]";
    if (node.kind === "map") return "{}";
    return node.kind === "scalar" ? this.#literal(node) : `{{ ${this.#encoded(node)} }}`;
  }

  #literal(node: ScalarNode): string {
    const { value } = node;
    return typeof value === "string" && this.#guards(value)
      ? `{{ ${textLiteral(value)} | yaml_dquote }}`
      : inlineScalar(value);
  }

  #guards(text: string): boolean {
    return this.#jinja && delimiter.test(text);
  }

  /** Every value is encoded, numbers too: text in its place could become other YAML. Source: EMISSION.md, "Idioms". */
  #encoded(node: ValueNode): string {
    const named = node.id === true ? this.#plan.nameOf(node.value, true) : undefined;
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
