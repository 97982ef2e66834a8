/**
 * Where the user made a value: V8's raw frames, which are formatted (and source-mapped) only when asked, or a place in a
 * file that was read.
 */
const captured = new WeakMap<object, { stack?: string; readonly locate?: () => SourceLocation }>();

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

/** Says where a value stands in a file that was read; `locate` is called only when the place is shown. */
export function placeAt<T extends object>(value: T, locate: () => SourceLocation): T {
  captured.set(value, { locate });
  return value;
}

/** Whether a place is known. */
export function hasPlace(value: object): boolean {
  return captured.has(value);
}

/** A copy was made of `from`: it comes from the same place. */
export function inherit<T extends object>(value: T, from: object): T {
  const holder = captured.get(from);
  if (holder !== undefined) captured.set(value, holder);
  return value;
}

/** The place in the user's source where a state, SLS or other value was made; undefined where the engine kept none. */
export function locationOf(value: object): SourceLocation | undefined {
  const holder = captured.get(value);
  if (holder?.locate !== undefined) return holder.locate();
  const frame = holder?.stack?.split("\n").find((line) => line.startsWith("    at "));
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
