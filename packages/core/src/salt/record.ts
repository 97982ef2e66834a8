import { glob } from "../expr/glob.ts";
import { type Data, isDataList, isDataMap, isTrue, numeric, PythonError, same, str, typeOf } from "./data.ts";
import { type Chunk, field, tagOf } from "./low.ts";
import { referenceOf } from "./reference.ts";
import type { Outcome } from "./status.ts";
import type { Call, PlanOptions, Result, SaltLine, Step } from "./types.ts";

/** A state's result while the run goes on. */
export interface Entry extends Outcome {
  readonly chunk: Chunk;
  readonly tag: string;
  readonly comment: string;
  readonly run: number | null;
}

/** What is asked of the caller about a run. */
export interface RunSetting {
  readonly salt: SaltLine;
  readonly results: (call: Call) => Result;
  readonly modWatch: (module: string) => boolean;
  readonly test: boolean;
  readonly failhard: boolean;
  readonly processedSls: readonly string[];
}

/** What has run so far: Salt's `running` and `pre`, its number, and what was done in which order. */
export class RunRecord {
  readonly running: Map<string, Entry> = new Map();
  /** Results of test runs, for `prereq`. */
  readonly pre: Map<string, Entry> = new Map();
  readonly setting: RunSetting;
  /** The next `__run_num__`. */
  number = 0;
  /** A state with `failhard` has failed while it was pulled in by another one. */
  failed = false;
  /** The most states that waited for each other at once, and the state that began it. */
  depth = 0;
  deepest: Chunk | undefined;
  readonly #log: { readonly entry: Entry; readonly test: boolean }[] = [];

  constructor(setting: RunSetting) {
    this.setting = setting;
  }

  /** Calls a state function, with the check that Salt makes before. In test mode for a prereq, it takes no number. */
  call(chunk: Chunk, fun: string = field(chunk, "fun")): Entry {
    const testing = isTrue(chunk.get("__prereq__"));
    const outcome = this.#checked(chunk, fun, testing);
    if (testing && outcome.invalid !== true) {
      chunk.set("__prereq__", false);
      return this.#logged(chunk, { ...outcome, run: null }, true);
    }
    const run = this.number;
    this.number += 1;
    const again = testing ? undefined : this.#retried(chunk, fun, outcome, 1);
    return again ?? this.#logged(chunk, { ...outcome, run }, testing);
  }

  #checked(chunk: Chunk, fun: string, testing: boolean): Result {
    const wrong = invalidData(chunk);
    if (wrong.length > 0) return failure(wrong);
    const result = this.setting.results({
      state: field(chunk, "state"),
      fun,
      id: field(chunk, "__id__"),
      name: chunk.get("name") as Data,
      sls: field(chunk, "__sls__"),
      test: testing || this.setting.test,
      args: chunk,
    });
    const selfRequires = this.setting.salt === "3008" ? [] : ownRequires(chunk, this.setting.modWatch);
    if (selfRequires.length === 0) return result;
    return {
      ...failure(selfRequires),
      comment: `${result.invalid === true ? (result.comment ?? "") : ""}${failure(selfRequires).comment}`,
    };
  }

  /** Each attempt takes a number; the last one's result counts. */
  #retried(chunk: Chunk, fun: string, first: Result, attempt: number): Entry | undefined {
    if (!chunk.has("retry") || chunk.has("parallel") || this.setting.test || first.invalid === true) return undefined;
    const { attempts, until } = retryOf(chunk.get("retry"));
    let last = first;
    for (let count = attempt; !same(returned(last), until) && count < attempts; count += 1) {
      last = this.#checked(chunk, fun, false);
      this.number += 1;
    }
    // Salt adds up the durations, and what it puts in the place of a malformed result has none.
    if (last !== first && last.malformed === true) throw new PythonError("KeyError", "'duration'");
    return this.#logged(chunk, { ...last, run: this.number - 1 }, false);
  }

  /** A result that Salt makes itself. */
  decide(
    chunk: Chunk,
    result: boolean,
    comment: string,
    how: { readonly ran?: boolean; readonly takesNumber?: boolean } = {},
  ): Entry {
    const run = this.number;
    if (how.takesNumber ?? true) this.number += 1;
    return this.#logged(chunk, { result, changes: false, comment, run, ran: how.ran ?? false }, false);
  }

  /**
   * The failed test run of a prereq's target becomes its result, as what it waits for failed since. Where states wait for
   * each other, the test may have been another state's.
   */
  keepTested(chunk: Chunk, tested: Entry, takesNumber = true): Entry {
    const entry = { ...tested, chunk, tag: tagOf(chunk), changes: false, run: this.number };
    if (takesNumber) this.number += 1;
    this.#log.push({ entry, test: false });
    return entry;
  }

  /** A test run's result with other changes: what a watch would do. */
  revise(entry: Entry, changed: Partial<Entry>): Entry {
    return { ...entry, ...changed };
  }

  /** A result without a state: a `listen` on something that does not exist. */
  noteLost({ tag, comment, name }: { readonly tag: string; readonly comment: string; readonly name: string }): void {
    const [, id] = tag.split("_|-");
    const chunk: Chunk = new Map<Data, Data>([
      ["state", "Listen_Error"],
      ["__id__", id ?? ""],
      ["name", name],
      ["fun", "Listen_Error"],
    ]);
    const entry: Entry = { chunk, tag, comment, result: false, changes: false, ran: true, run: this.number };
    this.number += 1;
    this.running.set(tag, entry);
    this.#log.push({ entry, test: false });
  }

  reached(depth: number, root: Chunk): void {
    if (depth <= this.depth) return;
    this.depth = depth;
    this.deepest = root;
  }

  failsHard(chunk: Chunk): boolean {
    if (this.setting.test) return false;
    const given = chunk.get("failhard");
    const hard = given === undefined ? this.setting.failhard : isTrue(given);
    const entry = this.running.get(tagOf(chunk));
    return hard && entry !== undefined && entry.result === false;
  }

  /** In the order in which it was done; of results that were replaced, only the last one is left. */
  steps(): readonly Step[] {
    const kept = this.#log.filter(({ entry, test }) => test || this.running.get(entry.tag) === entry);
    return kept.map(({ entry, test }) => stepOf(entry, test));
  }

  #logged(
    chunk: Chunk,
    outcome: Result & { readonly run: number | null; readonly ran?: boolean },
    test: boolean,
  ): Entry {
    const malformed = outcome.malformed === true;
    const entry: Entry = {
      chunk,
      tag: tagOf(chunk),
      result: malformed ? false : outcome.result,
      changes: outcome.changes && !malformed,
      comment: outcome.comment ?? "",
      run: malformed ? null : outcome.run,
      ran: outcome.ran ?? true,
    };
    this.#log.push({ entry, test });
    return entry;
  }
}

/** As the function returned it; Python's 1 is `True`. */
function returned({ result, raw = result }: Result): Data {
  return raw;
}

function stepOf({ chunk, tag, run, ran, result, changes, comment }: Entry, test: boolean): Step {
  return {
    run,
    tag,
    id: field(chunk, "__id__"),
    name: field(chunk, "name"),
    state: field(chunk, "state"),
    fun: field(chunk, "fun"),
    sls: field(chunk, "__sls__"),
    test,
    ran,
    result,
    changes,
    comment,
  };
}

function failure(lines: readonly string[]): Result {
  return { result: false, changes: false, invalid: true, comment: lines.map((line) => `${line}\n`).join("") };
}

/** Source: `verify_data` of salt/state.py. */
function invalidData(chunk: Chunk): readonly string[] {
  const out: string[] = [];
  const name = chunk.get("name") as Data;
  if (typeof name !== "string" && isTrue(name)) {
    const where = chunk.has("__sls__") ? `in SLS '${field(chunk, "__sls__")}' ` : "";
    out.push(`ID '${str(name)}' ${where}is not formed as a string, but is a ${typeOf(name)}`);
  }
  // Salt takes it away, so that it is looked at once: a state that is called again gets through.
  const umask = chunk.get("umask");
  chunk.delete("umask");
  if (umask !== undefined && !/^\s*[+-]?(?:0o)?[0-7]+(?:_[0-7]+)*\s*$/i.test(str(umask))) {
    out.push(`Invalid umask: ${str(umask)}`);
  }
  return out;
}

/** 3006 and 3007 look once more for a state that requires itself, when they come to run it. */
function ownRequires(chunk: Chunk, modWatch: (module: string) => boolean): readonly string[] {
  const watches = chunk.has("watch") && modWatch(field(chunk, "state"));
  const kind = watches ? "watch" : "require";
  const items = chunk.get(kind);
  if (items === undefined) return [];
  if (!isDataList(items)) throw new PythonError("TypeError", `'${typeOf(items)}' object is not iterable`);
  return items.flatMap((item): readonly string[] => {
    if (!isDataMap(item)) return [];
    const { key, value } = referenceOf(item);
    if (chunk.get("state") !== key) return [];
    if (typeof value !== "string")
      throw new PythonError("TypeError", `expected str, bytes or os.PathLike object, not ${typeOf(value)}`);
    const wanted = glob(value);
    if (!wanted.test(field(chunk, "name")) && !wanted.test(field(chunk, "__id__"))) return [];
    return [
      `Recursive require detected in SLS ${field(chunk, "__sls__")} for require ${str(item)} in ID ${field(chunk, "__id__")}`,
    ];
  });
}

/** `retry: True` means two attempts; what is no number counts as not given. Source: `verify_retry_data`. */
function retryOf(value: Data | undefined): { readonly attempts: number; readonly until: boolean } {
  const given = (key: string) => (value !== undefined && isDataMap(value) ? value.get(key) : undefined);
  const until = given("until");
  return { attempts: numeric(given("attempts")) ?? 2, until: typeof until === "boolean" ? until : true };
}

/** The caller's options with what a bare Salt would have. */
export function settingOf(options: PlanOptions, modWatch: (module: string) => boolean): RunSetting {
  return {
    salt: options.salt ?? "3008",
    results: options.results ?? nominal,
    modWatch: options.modWatch ?? modWatch,
    test: options.test ?? false,
    failhard: options.failhard ?? false,
    processedSls: options.processedSls ?? [],
  };
}

/** Every state succeeds with changes; in test mode it would. */
function nominal({ test }: Call): Result {
  return { result: test ? null : true, changes: true };
}
