import { glob, isGlob } from "../expr/glob.ts";

/** What requisites can name of a state. */
export interface Target {
  readonly module: string;
  readonly id: string;
  readonly name: string;
  /** The SLS file that it stands in, and those that include it. */
  readonly files: readonly string[];
}

/** Finds the states that a requisite means: by id or name, or all of an SLS file. Source: SALT.md §6. */
export class Targets {
  readonly #all: readonly Target[];
  readonly #byText = new Map<string, number[]>();
  readonly #byFile = new Map<string, number[]>();
  readonly #matched = new Map<string, readonly number[]>();

  /** The SLS files that hold or include any of them. */
  get files(): readonly string[] {
    return [...this.#byFile.keys()];
  }

  constructor(all: readonly Target[]) {
    this.#all = all;
    all.forEach(({ id, name, files }, index) => {
      for (const text of new Set([id, name])) push(this.#byText, text, index);
      for (const file of new Set(files)) push(this.#byFile, file, index);
    });
  }

  /**
   * Indices of states, ascending. `module` may be `id` for any, or `sls`.
   *
   * @param exact - `listen` knows no globs.
   */
  find(module: string, text: string, exact = false): readonly number[] {
    const texts = module === "sls" ? this.#byFile : this.#byText;
    if (exact || !isPattern(text)) return this.#of(module, texts.get(text) ?? []);
    const key = `${module}\u0000${text}`;
    const known = this.#matched.get(key);
    if (known !== undefined) return known;
    const wanted = glob(text);
    const found = new Set<number>();
    for (const [each, indices] of texts) if (wanted.test(each)) for (const index of indices) found.add(index);
    const own = this.#of(
      module,
      [...found].sort((a, b) => a - b),
    );
    this.#matched.set(key, own);
    return own;
  }

  /** The SLS files that a name or glob means. */
  filesLike(text: string): readonly string[] {
    if (!isPattern(text)) return this.#byFile.has(text) ? [text] : [];
    const wanted = glob(text);
    return this.files.filter((file) => wanted.test(file));
  }

  #of(module: string, indices: readonly number[]): readonly number[] {
    if (module === "id" || module === "sls") return indices;
    return indices.filter((index) => this.#all[index]?.module === module);
  }
}

/** A text that stands for an expression starts with NUL, and is no glob whatever it holds. */
function isPattern(text: string): boolean {
  return !text.startsWith("\u0000") && isGlob(text);
}

function push(map: Map<string, number[]>, key: string, index: number): void {
  const known = map.get(key);
  if (known === undefined) map.set(key, [index]);
  else known.push(index);
}
