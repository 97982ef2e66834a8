import { glob, isGlob } from "../expr/glob.ts";
import { type Data, isDataList, PythonError, str, typeOf } from "./data.ts";
import { type Chunk, field } from "./low.ts";
import { isSls, type Reference } from "./reference.ts";

/** What the targets of a requisite are: places in the sorted list of chunks, ascending. */
export interface Targets {
  readonly places: readonly number[];
  /** Also where an SLS file was rendered that has no states. */
  readonly found: boolean;
}

const nothing: Targets = { places: [], found: false };

/**
 * What 3006 and 3007 find while they run: the text is a glob for ids and names alike. Salt walks over all chunks for each
 * requisite; this looks the text up, and remembers what a glob hit.
 *
 * Source: `check_requisite` and `call_chunk` of salt/state.py; SALT.md §6.
 */
export class SortedTargets {
  readonly #chunks: readonly Chunk[];
  readonly #byText = new Map<string, number[]>();
  readonly #bySls = new Map<string, number[]>();
  readonly #globs = new Map<string, Targets>();
  readonly #processed: ReadonlySet<string>;
  /** A name that is no text makes each search fail. */
  readonly #unnamed: Chunk | undefined;

  constructor(chunks: readonly Chunk[], processed: Iterable<string>) {
    this.#chunks = chunks;
    this.#processed = new Set(processed);
    this.#unnamed = chunks.find((chunk) => typeof chunk.get("name") !== "string");
    chunks.forEach((chunk, place) => {
      for (const text of new Set([field(chunk, "__id__"), field(chunk, "name")])) push(this.#byText, text, place);
      const from = chunk.get("__sls_included_from__");
      const files = isDataList(from) ? from.map(str) : [];
      for (const sls of new Set([field(chunk, "__sls__"), ...files])) push(this.#bySls, sls, place);
    });
  }

  find(reference: Reference): Targets {
    const { key, value } = reference;
    if (value === null) return { places: [], found: true };
    if (isSls(reference)) return this.#files(value);
    const [first] = this.#chunks;
    if (first !== undefined && typeof value !== "string") throw notLocated(key, first);
    if (this.#unnamed !== undefined) throw notLocated(key, this.#unnamed);
    const text = value as string;
    if (!isGlob(text)) return this.#ofModule(this.#byText.get(text) ?? [], key);
    const cached = `${str(key)}\u0000${text}`;
    const known = this.#globs.get(cached) ?? this.#ofModule(this.#matching(text), key);
    this.#globs.set(cached, known);
    return known;
  }

  /** The same for a state that waits: what has no text is lost there, or ends the run. */
  findToPull(reference: Reference): Targets {
    if (reference.value !== null) return this.find(reference);
    if (!isSls(reference) || this.#processed.size === 0) return nothing;
    throw new PythonError("TypeError", "expected str, bytes or os.PathLike object, not NoneType");
  }

  #ofModule(places: readonly number[], key: Data): Targets {
    const own = key === "id" ? places : places.filter((place) => this.#chunks[place]?.get("state") === key);
    return { places: own, found: own.length > 0 };
  }

  #matching(text: string): readonly number[] {
    const wanted = glob(text);
    return this.#chunks.flatMap((chunk, place) =>
      wanted.test(field(chunk, "name")) || wanted.test(field(chunk, "__id__")) ? [place] : [],
    );
  }

  #files(value: Data): Targets {
    if (typeof value !== "string") {
      throw new PythonError("TypeError", `expected str, bytes or os.PathLike object, not ${typeOf(value)}`);
    }
    const cached = `sls\u0000${value}`;
    const known = this.#globs.get(cached);
    if (known !== undefined) return known;
    const wanted = glob(value);
    const places = isGlob(value)
      ? this.#chunks.flatMap((chunk, place) => (wanted.test(field(chunk, "__sls__")) ? [place] : []))
      : (this.#bySls.get(value) ?? []);
    const found = places.length > 0 || [...this.#processed].some((sls) => wanted.test(sls));
    const targets = places.length > 0 || found ? { places, found } : nothing;
    this.#globs.set(cached, targets);
    return targets;
  }
}

function notLocated(key: Data, chunk: Chunk): PythonError {
  return new PythonError(
    "SaltRenderError",
    `Could not locate requisite of [${str(key)}] present in state with name [${field(chunk, "name")}]`,
  );
}

function push(map: Map<string, number[]>, key: string, place: number): void {
  const known = map.get(key);
  if (known === undefined) map.set(key, [place]);
  else known.push(place);
}
