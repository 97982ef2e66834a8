import {
  type Data,
  type DataMap,
  isDataList,
  isDataMap,
  isTrue,
  PythonError,
  repr,
  same,
  str,
  typeOf,
} from "./data.ts";
import { declare, numberStates, type Place, takeExclude, takeExtend } from "./declarations.ts";
import { filtered, type Included, included } from "./include.ts";
import { message } from "./messages.ts";
import type { Matches, RenderedSls, SlsSource } from "./source.ts";
import type { High, SaltLine, SaltMessage } from "./types.ts";
import { derived, hashable, iterate, listUnder, type WorkingList, type WorkingMap, workingCopy } from "./working.ts";

export interface Highstate {
  readonly high: High;
  /** Why Salt refuses, in its own words. */
  readonly messages: readonly SaltMessage[];
  /** SLS files that were rendered, those without states among them. */
  readonly processed: readonly string[];
}

export interface HighstateOptions {
  readonly salt?: SaltLine;
  /** The minion's option `state_auto_order`; true by default. */
  readonly autoOrder?: boolean;
}

/**
 * Puts SLS files together into high data: each with what it includes, one space of ids, one count of states.
 *
 * @throws PythonError where Salt would raise.
 * Source: `render_highstate` of salt/state.py; SALT.md §1.
 */
export function renderHighstate(matches: Matches, source: SlsSource, options: HighstateOptions = {}): Highstate {
  return new Rendering(matches, source, options).run();
}

/** Nobody gives one file so many names: `include: ['.']` in an init.sls finds itself under a longer name each time. */
const mostNames = 8;

/** Salt numbers states without an `order` of their own from here. */
const firstOrder = 10_000;

/** A file whose includes are being rendered. */
interface Frame extends Place {
  readonly isInit: boolean;
  readonly state: WorkingMap;
  /** Its own declarations, which are numbered after those of its includes. */
  readonly own: readonly (readonly [Data, Data])[];
  readonly include: readonly Data[];
  readonly messages: SaltMessage[];
  /** It renders to something else than a mapping. */
  readonly other?: Data;
  next: number;
  targets: readonly Place[];
}

class Rendering {
  readonly #matches: Matches;
  readonly #source: SlsSource;
  readonly #salt: SaltLine;
  readonly #autoOrder: boolean;
  readonly #done = new Set<string>();
  readonly #processed = new Set<string>();
  /** Under how many names each file was rendered, by saltenv and path. */
  readonly #names = new Map<string, number>();
  #order = firstOrder;

  constructor(matches: Matches, source: SlsSource, { salt = "3008", autoOrder = true }: HighstateOptions) {
    this.#matches = matches;
    this.#source = source;
    this.#salt = salt;
    this.#autoOrder = autoOrder;
  }

  run(): Highstate {
    const high: WorkingMap = new Map();
    const messages: SaltMessage[] = [];
    for (const [saltenv, patterns] of this.#matches) {
      for (const pattern of patterns) {
        const exists = this.#source.saltenvs.includes(saltenv);
        if (!exists) {
          const text = `No matching salt environment for environment '${saltenv}' found`;
          messages.push(message("not-available", text));
        }
        const found = exists ? filtered(this.#source.available(saltenv), pattern) : [];
        for (const sls of found.length > 0 ? found : [pattern]) {
          if (this.#done.has(`${saltenv}:${sls}`)) continue;
          const frame = this.#render({ sls, saltenv });
          if (frame.other !== undefined) frame.messages.push(notMerged(frame.other, high, sls));
          if (isTrue(frame.state)) this.#merge(high, frame.state, frame.messages);
          messages.push(...frame.messages.map((each) => named(each, pattern, saltenv)));
        }
      }
    }
    withoutDuplicates(high);
    return { high, messages, processed: [...this.#processed] };
  }

  /** Renders a file with all that it includes, depth first. */
  #render(place: Place): Frame {
    const root = this.#open(place);
    const stack = [root];
    for (let frame = root; ; ) {
      const target = this.#nextTarget(frame);
      if (target !== undefined) {
        if (this.#done.has(`${target.saltenv}:${target.sls}`)) continue;
        frame = this.#open(target);
        stack.push(frame);
        continue;
      }
      if (this.#autoOrder) this.#order = numberStates(frame.own, this.#order);
      stack.pop();
      const parent = stack.at(-1);
      if (parent === undefined) return root;
      this.#bring(parent, frame);
      frame = parent;
    }
  }

  #nextTarget(frame: Frame): Place | undefined {
    while (frame.targets.length === 0) {
      const entry = frame.include[frame.next];
      if (entry === undefined) return undefined;
      frame.next += 1;
      const { targets, problem }: Included = included(entry, frame, this.#source, this.#matches);
      if (problem !== undefined) frame.messages.push(problem);
      frame.targets = targets;
    }
    const [target, ...rest] = frame.targets;
    frame.targets = rest;
    return target;
  }

  #open(place: Place): Frame {
    const { sls, saltenv } = place;
    const rendered = this.#source.render(saltenv, sls);
    const frame = { ...place, isInit: rendered?.isInit ?? false, own: [], include: [], next: 0, targets: [] };
    if (rendered === undefined) {
      const text = `Specified SLS ${sls} in saltenv ${saltenv} is not available on the salt master or through a configured fileserver`;
      return { ...frame, state: new Map(), messages: [message("not-available", text, [], { sls })] };
    }
    this.#done.add(`${saltenv}:${sls}`);
    this.#processed.add(sls);
    if (this.#isEndless(place)) {
      const text = `SLS '${sls}' includes itself under ever longer names, until Python's recursion limit`;
      return { ...frame, state: new Map(), messages: [message("include", text, [rendered.data], { sls })] };
    }
    const messages = [...rendered.problems];
    return { ...frame, messages, ...this.#declarations(rendered, place, messages) };
  }

  #isEndless({ sls, saltenv }: Place): boolean {
    const path = `${saltenv}:${sls.replaceAll(/\.+/g, "/").replace(/\/$/, "")}`;
    const count = (this.#names.get(path) ?? 0) + 1;
    this.#names.set(path, count);
    return count > mostNames;
  }

  #declarations(
    { data }: RenderedSls,
    place: Place,
    messages: SaltMessage[],
  ): Pick<Frame, "state" | "own" | "include" | "other"> {
    if (!isTrue(data)) return { state: new Map(), own: [], include: [] };
    if (!isDataMap(data as Data)) {
      const text = `SLS ${place.sls} does not render to a dictionary`;
      messages.push(message("structure", text, [data], { sls: place.sls }));
      return { state: new Map(), own: [], include: [], other: data as Data };
    }
    const state = workingCopy(data as High);
    let include: readonly Data[] = [];
    const written = state.get("include");
    if (isDataList(written)) {
      include = written;
      state.delete("include");
    } else if (written !== undefined) {
      const text = `Include Declaration in SLS ${place.sls} is not formed as a list`;
      messages.push(message("structure", text, [written, state], { sls: place.sls }));
    }
    messages.push(...takeExtend(state, place), ...takeExclude(state, place), ...declare(state, place));
    return { state, own: [...state], include };
  }

  #bring(parent: Frame, { state, messages, other }: Frame): void {
    if (other !== undefined)
      throw new PythonError("ValueError", "dictionary update sequence element #0 has the wrong length");
    if (isTrue(state)) {
      if (this.#salt !== "3006") noteIncluder(state, parent.sls);
      this.#merge(parent.state, state, parent.messages);
    }
    parent.messages.push(...messages);
  }

  /** Extensions and excludes are collected; an id may stand only once, but for a body that is the same. */
  #merge(into: WorkingMap, state: WorkingMap, messages: SaltMessage[]): void {
    for (const key of ["__extend__", "__exclude__"]) {
      const own = state.get(key);
      if (own === undefined) continue;
      state.delete(key);
      listUnder(into, key).push(...iterate(own));
    }
    for (const [id, body] of state) {
      const known = into.get(id);
      if (known !== undefined && !same(known, body)) messages.push(conflict(id, known, body));
      into.set(id, body);
    }
  }
}

/** Salt tries to merge it all the same; an included one ends the run. */
function notMerged(data: Data, high: DataMap, sls: string): SaltMessage {
  if (!isDataList(data) && typeof data !== "string") {
    throw new PythonError("TypeError", `argument of type '${typeOf(data)}' is not iterable`);
  }
  for (const each of data) {
    if (high.has(hashable(each))) throw new PythonError("TypeError", `${typeOf(data)} indices must be integers`);
  }
  return message("structure", `Error when rendering state with contents: ${str(data)}`, [data], { sls });
}

function conflict(id: Data, first: Data, second: Data): SaltMessage {
  const text =
    "Detected conflicting IDs, SLS IDs need to be globally unique.\n    The conflicting ID is " +
    `'${str(id)}' and is found in SLS '${fileOf(first)}' and SLS '${fileOf(second)}'`;
  return message("conflicting-id", text, [second, first], {
    id,
    sls: isDataMap(second) ? second.get("__sls__") : undefined,
  });
}

function fileOf(body: Data): string {
  if (!isDataMap(body)) throw new PythonError("AttributeError", `'${typeOf(body)}' object has no attribute 'get'`);
  return `${str(body.get("__env__") ?? null)}:${str(body.get("__sls__") ?? null)}`;
}

/** From 3007 on, each id knows by which files it was included. */
function noteIncluder(state: WorkingMap, sls: string): void {
  for (const [id, body] of state) {
    if (typeof id !== "string")
      throw new PythonError("AttributeError", `'${typeOf(id)}' object has no attribute 'startswith'`);
    if (id.startsWith("__")) continue;
    if (!isDataMap(body))
      throw new PythonError("TypeError", `'${typeOf(body)}' object does not support item assignment`);
    listUnder(body as WorkingMap, "__sls_included_from__").push(sls);
  }
}

/** What was asked for by name or glob is said to be missing in other words. */
function named(each: SaltMessage, pattern: string, saltenv: string): SaltMessage {
  if (!each.text.includes("is not available") || !each.text.includes(`SLS ${pattern} in saltenv`)) return each;
  return { ...each, text: `No matching sls found for '${pattern}' in env '${saltenv}'` };
}

/** The same extension twice counts once. */
function withoutDuplicates(high: WorkingMap): void {
  const extend = high.get("__extend__");
  if (!isDataList(extend)) return;
  const seen = new Set<string>();
  const out: WorkingList = [];
  for (const extension of extend) {
    if (!isDataMap(extension))
      throw new PythonError("AttributeError", `'${typeOf(extension)}' object has no attribute 'items'`);
    for (const [id, body] of extension) {
      const key = repr(new Map<Data, Data>([[id, sorted(body)]]));
      if (seen.has(key)) continue;
      seen.add(key);
      out.push(derived(new Map<Data, Data>([[id, body]]), extension));
    }
  }
  high.set("__extend__", out);
}

/** Two mappings are equal whatever the order of their keys; bodies are. Deeper mappings keep theirs. */
function sorted(body: Data): Data {
  return isDataMap(body) ? new Map([...body].sort(([a], [b]) => (str(a) < str(b) ? -1 : 1))) : body;
}
