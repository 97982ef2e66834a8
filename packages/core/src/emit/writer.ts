import { level, write, writeMaybe, writeOver } from "../expr/jinja.ts";
import { type Binding, ExprNode } from "../expr/node.ts";
import { asCondition } from "../expr/ops/logic.ts";
import type { ForNode, Guarded, IfNode, MapEntry, YamlNode } from "./document.ts";
import { isGuard } from "./document.ts";
import { InlineWriter } from "./inline-writer.ts";
import { type Local, type LocalPlan, planLocals } from "./locals.ts";
import { gatheringIn, listOf } from "./named-lists.ts";
import { blockScalar } from "./scalar.ts";
import type { Statements } from "./survey.ts";

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

class Writer {
  readonly #lines: string[] = [];
  readonly #plan: LocalPlan;
  /** The conditions of the branches around: what depends on one of them again is written without it. */
  readonly #holding: string[] = [];
  readonly #inline: InlineWriter;

  constructor(plan: LocalPlan, jinja: boolean) {
    this.#plan = plan;
    this.#inline = new InlineWriter(plan, jinja);
  }

  text(): string {
    return this.#lines.map((line) => `${line}\n`).join("");
  }

  /** Entries of one block, each by `make`; at the top level, blank lines set states apart from each other. */
  statements<T extends MapEntry | YamlNode>(
    entries: readonly Guarded<T>[],
    make: (entry: T) => void,
    spaced: boolean,
  ): void {
    this.#locals(entries);
    this.#guarded(entries, make, spaced);
    this.#forget(entries);
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
    const condition = write(asCondition(node.condition), this.#inline);
    if (this.#holding.includes(condition)) {
      this.statements(node.then, make, spaced);
      return;
    }
    this.#statement(`if ${condition}`, spaced && !this.#afterOpening());
    this.#holding.push(condition);
    this.statements(node.then, make, spaced);
    this.#holding.pop();
    let rest: readonly Guarded<T>[] = node.otherwise;
    for (let next = this.#elif(rest); next !== undefined; next = this.#elif(rest)) {
      this.#statement(`elif ${write(asCondition(next.condition), this.#inline)}`, spaced);
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
    const item = this.#inline.variable(loop.item);
    const head =
      loop.key === undefined
        ? `${item} in ${writeOver(loop.over, this.#inline)}`
        : `${this.#inline.variable(loop.key)}, ${item} in ${write(loop.over, this.#inline, level.postfix)}.items()`;
    this.#statement(`for ${head}`, spaced && !this.#afterOpening());
    this.#counter(loop.index);
    this.statements(loop.body, make, spaced);
    this.#statement("endfor", spaced);
  }

  #counter(index: Binding): void {
    if (this.#plan.counters.has(index)) this.#statement(`set ${this.#inline.variable(index)} = loop.index0`, false);
  }

  /** What is set at the top of a block. Neighbours under the same condition stand under it together. */
  #locals(at: object): void {
    const all = this.#plan.at.get(at) ?? [];
    for (const local of all) this.#inline.name(local);
    const lists = new Set<string>();
    for (let start = 0, end: number; start < all.length; start = end) {
      const { guard, guardKey } = all[start] as Local;
      end = start + 1;
      while (end < all.length && all[end]?.guardKey === guardKey) end += 1;
      const group = all.slice(start, end);
      // A list that a loop gathers is there, and empty, also where the condition does not hold.
      const fresh = group.filter((local) => gatheredBy(local) !== undefined && !lists.has(local.key));
      for (const { key } of fresh) lists.add(key);
      if (guard === undefined) for (const local of group) this.#setOne(local, true);
      else {
        for (const local of fresh) this.#emptyList(local);
        this.#statement(`if ${write(asCondition(guard), this.#inline)}`, false);
        for (const local of group) this.#setOne(local, !fresh.includes(local));
        this.#statement("endif", false);
      }
    }
  }

  #setOne(local: Local, empty: boolean): void {
    const gathered = gatheredBy(local);
    if (gathered === undefined) this.#set(local);
    else {
      if (empty) this.#emptyList(local);
      this.#gather(local, gathered);
    }
  }

  #forget(at: object): void {
    for (const local of this.#plan.at.get(at) ?? []) this.#inline.forget(local);
  }

  #emptyList({ name }: Local): void {
    this.#statement(`set ${name} = []`, false);
  }

  #set(local: Local): void {
    const long = local.encoded ? undefined : this.#longList(local);
    if (long !== undefined) {
      this.#lines.push(...long);
      return;
    }
    const value = local.encoded
      ? `${write(local.value, this.#inline, level.filter)} | ${local.value.kind === "text" ? "yaml_dquote" : "yaml_encode"}`
      : local.value.op.jinja(local.value, this.#inline).text;
    this.#statement(`set ${local.name} = ${value}`, false);
  }

  /** The loop that gathers a list. */
  #gather({ name }: Local, { node, list, body, item, index, of }: NonNullable<ReturnType<typeof gatheringIn>>): void {
    this.#statement(`for ${this.#inline.variable(item)} in ${writeOver(list, this.#inline)}`, false);
    this.#counter(index);
    this.#locals(node);
    const condition = body instanceof ExprNode ? asCondition(body) : body;
    if (of === "filter") this.#statement(`if ${write(condition, this.#inline)}`, false);
    this.#statement(
      `do ${name}.append(${of === "filter" ? this.#inline.variable(item) : writeMaybe(body, this.#inline)})`,
      false,
    );
    if (of === "filter") this.#statement("endif", false);
    this.#forget(node);
    this.#statement("endfor", false);
  }

  /** A list that is too long for a line has a line for each entry. */
  #longList({ name, value }: Local): readonly string[] | undefined {
    const compacted = listOf(value);
    if (compacted === undefined) return undefined;
    const entries = compacted.list.map((entry) => `  ${writeMaybe(entry, this.#inline)},`);
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
    const key = this.#inline.text(entry.key);
    if (this.#inline.isLongKey(entry.key, key)) {
      this.#lines.push(`${first}? ${key}`);
      this.#value(`${" ".repeat(indent)}:`, entry.value, indent, listIndent);
    } else this.#value(`${first}${key}:`, entry.value, indent, listIndent);
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
    const block = text === undefined || this.#inline.guards(text) ? undefined : blockScalar(text);
    if (block === undefined) {
      this.#lines.push(`${head}${this.#inline.text(value)}`);
      return;
    }
    this.#lines.push(`${head}${block.indicator}`);
    const margin = " ".repeat(indent + 2);
    for (const line of block.lines) this.#lines.push(line === "" ? "" : `${margin}${line}`);
  }
}

/** The loop behind a local, where one gathers it. */
function gatheredBy(local: Local): ReturnType<typeof gatheringIn> {
  return local.encoded ? undefined : gatheringIn(local.value);
}
