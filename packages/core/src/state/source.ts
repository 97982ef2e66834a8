/** Where the user made a value. Captured as V8's raw frames, which are formatted (and source-mapped) only when asked. */
const captured = new WeakMap<object, { stack?: string }>();

export interface SourceLocation {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** Remembers the caller of `boundary` as the place where `value` was made. */
// biome-ignore lint/complexity/noBannedTypes: captureStackTrace takes any function as its boundary.
export function remember<T extends object>(value: T, boundary: Function): T {
  const limit = Error.stackTraceLimit;
  Error.stackTraceLimit = 1;
  const holder: { stack?: string } = {};
  Error.captureStackTrace(holder, boundary);
  Error.stackTraceLimit = limit;
  captured.set(value, holder);
  return value;
}

/** A copy was made of `from`: it comes from the same place. */
export function inherit<T extends object>(value: T, from: object): T {
  const holder = captured.get(from);
  if (holder !== undefined) captured.set(value, holder);
  return value;
}

/** The place in the user's source where a state, SLS or other value was made; undefined where the engine kept none. */
export function locationOf(value: object): SourceLocation | undefined {
  const frame = captured
    .get(value)
    ?.stack?.split("\n")
    .find((line) => line.startsWith("    at "));
  if (frame === undefined) return undefined;
  const match = /(?:\(|at (?:async )?)((?:file:\/\/)?[^()]+?):(\d+):(\d+)\)?$/.exec(frame);
  if (match === null) return undefined;
  return { file: path(match[1] ?? ""), line: Number(match[2]), column: Number(match[3]) };
}

function path(file: string): string {
  if (!file.startsWith("file://")) return file;
  try {
    return decodeURIComponent(new URL(file).pathname);
  } catch {
    return file;
  }
}
