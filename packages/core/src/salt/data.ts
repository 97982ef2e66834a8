import { Bytes } from "../expr/bytes.ts";
import { Float, floatText, isWhole } from "../expr/float.ts";

/**
 * What Salt's YAML loader yields, as it counts for Salt: mappings keep the order of their keys, and keys may be numbers,
 * booleans or null. Whole floats are `Float`, as Python tells `1.0` from `1`.
 */
export type Data = null | boolean | number | bigint | string | Float | Bytes | DataList | DataMap;

export type DataList = readonly Data[];
export type DataMap = ReadonlyMap<Data, Data>;

export { Bytes, Float };

/** A mapping as Salt's YAML loader makes it. It is like any other, but Python prints it in its own way. */
export class OrderedDict extends Map<Data, Data> {}

/** An empty mapping that Python would print as it prints this one. */
export function emptyLike(map: DataMap): Map<Data, Data> {
  return map instanceof OrderedDict ? new OrderedDict() : new Map();
}

/** What may be given for data: plain objects beside maps, as `JSON.parse` makes them. */
export type DataInput =
  | null
  | boolean
  | number
  | bigint
  | string
  | Float
  | Bytes
  | readonly DataInput[]
  | ReadonlyMap<Data, DataInput>
  | { readonly [key: string]: DataInput };

export function isDataList(value: unknown): value is DataList {
  return Array.isArray(value);
}

export function isDataMap(value: unknown): value is DataMap {
  return value instanceof Map;
}

/** The first key of a mapping; `next(iter(…))` raises on an empty one. */
export function firstKey(map: DataMap): Data {
  for (const key of map.keys()) return key;
  throw new PythonError("StopIteration", "");
}

/** What real Salt raises: it ends the run with a traceback instead of a message. */
export class PythonError extends Error {
  override readonly name: string = "PythonError";
  readonly type: string;

  constructor(type: string, message: string) {
    super(message === "" ? type : `${type}: ${message}`);
    this.type = type;
  }
}

/** `type(value).__name__`. */
export function typeOf(value: Data): string {
  if (value === null) return "NoneType";
  if (typeof value === "string") return "str";
  if (typeof value === "boolean") return "bool";
  if (typeof value === "bigint") return "int";
  if (typeof value === "number") return isWhole(value) ? "int" : "float";
  if (value instanceof Bytes) return "bytes";
  if (value instanceof Float) return "float";
  if (isDataList(value)) return "list";
  return value instanceof OrderedDict ? "OrderedDict" : "dict";
}

/** `isinstance(value, int)`: booleans are ints. */
export function isInt(value: Data | undefined): value is number | bigint | boolean {
  if (value === undefined) return false;
  const type = typeOf(value);
  return type === "int" || type === "bool";
}

/** The value of an int or float; undefined for what is neither. */
export function numeric(value: Data | undefined): number | undefined {
  if (typeof value === "number") return value;
  if (typeof value === "boolean" || typeof value === "bigint") return Number(value);
  return value instanceof Float ? value.value : undefined;
}

/** `bool(value)`. */
export function isTrue(value: Data | undefined): boolean {
  if (value === undefined || value === null) return false;
  if (isDataList(value)) return value.length > 0;
  if (isDataMap(value)) return value.size > 0;
  if (value instanceof Bytes) return value.base64 !== "";
  return value instanceof Float ? value.value !== 0 : Boolean(value);
}

/** `a == b`: `1 == True == 1.0`, mappings without regard to order. */
export function same(a: Data | undefined, b: Data | undefined): boolean {
  const pending: [Data | undefined, Data | undefined][] = [[a, b]];
  for (let pair = pending.pop(); pair !== undefined; pair = pending.pop()) {
    const [x, y] = pair;
    if (x === y) continue;
    if (isDataList(x) && isDataList(y)) {
      if (x.length !== y.length) return false;
      for (const [index, each] of x.entries()) pending.push([each, y[index]]);
    } else if (isDataMap(x) && isDataMap(y)) {
      if (x.size !== y.size) return false;
      for (const [key, each] of x) {
        if (!y.has(key)) return false;
        pending.push([each, y.get(key)]);
      }
    } else {
      if (x instanceof Bytes && y instanceof Bytes && x.base64 === y.base64) continue;
      const number = numeric(x);
      if (number === undefined || number !== numeric(y)) return false;
    }
  }
  return true;
}

/** `str(value)`: text stays as it is, the rest is as Python writes it. */
export function str(value: Data): string {
  return typeof value === "string" ? value : repr(value);
}

/** `repr(value)`. As deep as the loader lets data be; deeper levels are shown as `...`. */
export function repr(value: Data, depth = 0): string {
  if (value === null) return "None";
  if (typeof value === "boolean") return value ? "True" : "False";
  if (typeof value === "string") return reprText(value);
  if (typeof value === "bigint") return value.toString();
  if (typeof value === "number") return isWhole(value) ? String(value) : floatText(value);
  if (value instanceof Float) return floatText(value.value);
  if (value instanceof Bytes) return reprBytes(value.binary);
  if (depth > 100) return "...";
  if (isDataList(value)) return `[${value.map((each) => repr(each, depth + 1)).join(", ")}]`;
  const ordered = value instanceof OrderedDict;
  const [open, between, close] = ordered ? (["(", ", ", ")"] as const) : (["", ": ", ""] as const);
  const entries = [...value].map(
    ([key, each]) => `${open}${repr(key, depth + 1)}${between}${repr(each, depth + 1)}${close}`,
  );
  if (!ordered) return `{${entries.join(", ")}}`;
  return entries.length === 0 ? "OrderedDict()" : `OrderedDict([${entries.join(", ")}])`;
}

/** As `bytes.__repr__`: what is not ASCII is shown by its number. */
function reprBytes(binary: string): string {
  const quote = binary.includes("'") && !binary.includes('"') ? '"' : "'";
  const named: Readonly<Record<string, string>> = {
    "\n": "\\n",
    "\r": "\\r",
    "\t": "\\t",
    "\\": "\\\\",
    [quote]: `\\${quote}`,
  };
  const shown = [...binary].map((byte) => {
    if (/[ -~]/.test(byte)) return named[byte] ?? byte;
    return named[byte] ?? `\\x${byte.charCodeAt(0).toString(16).padStart(2, "0")}`;
  });
  return `b${quote}${shown.join("")}${quote}`;
}

/** Python prefers single quotes, and escapes what cannot be printed. */
function reprText(value: string): string {
  const quote = value.includes("'") && !value.includes('"') ? '"' : "'";
  const escaped = [...value].map((character) => {
    if (character === "\\" || character === quote) return `\\${character}`;
    if (character === "\n") return "\\n";
    if (character === "\r") return "\\r";
    if (character === "\t") return "\\t";
    const code = character.codePointAt(0) as number;
    if (/[\p{L}\p{M}\p{N}\p{P}\p{S} ]/u.test(character)) return character;
    if (code < 0x100) return `\\x${code.toString(16).padStart(2, "0")}`;
    if (code < 0x1_0000) return `\\u${code.toString(16).padStart(4, "0")}`;
    return `\\U${code.toString(16).padStart(8, "0")}`;
  });
  return `${quote}${escaped.join("")}${quote}`;
}

/** Data of its own from what the caller has: objects become maps. */
export function dataOf(input: DataInput): Data {
  // As deep as JSON's own parser goes; data of Salt's is a handful of levels.
  if (typeof input !== "object" || input === null || input instanceof Float || input instanceof Bytes) return input;
  if (Array.isArray(input)) return (input as readonly DataInput[]).map(dataOf);
  if (input instanceof Map)
    return new Map([...(input as ReadonlyMap<Data, DataInput>)].map(([key, each]) => [key, dataOf(each)]));
  return new Map(Object.entries(input).map(([key, each]) => [key, dataOf(each as DataInput)]));
}

/** Data as plain objects, for JSON. Keys that are no text become text, and those like numbers lose their place. */
export function plainData(data: Data): unknown {
  if (isDataList(data)) return data.map(plainData);
  if (isDataMap(data)) return Object.fromEntries([...data].map(([key, each]) => [str(key), plainData(each)]));
  if (data instanceof Bytes) return { __python__: repr(data) };
  return data instanceof Float ? data.value : data;
}
