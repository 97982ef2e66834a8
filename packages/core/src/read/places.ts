import type { Data } from "../salt/data.ts";
import type { SourceLocation } from "../state/source.ts";
import { keyIdentity } from "./key-identity.ts";
import type { SourceText } from "./source-text.ts";

/** Where a list or map stands. Lines are counted and keys looked up only when a place is asked for. */
interface Spot {
  readonly source: SourceText;
  readonly offset: number;
  /** Where each key of a map stands, in the order of the map. */
  readonly keys: readonly number[];
  byKey: ReadonlyMap<unknown, number> | undefined;
}

const spots = new WeakMap<object, Spot>();
const fixed = new WeakMap<object, SourceLocation>();

/** Where a list or map that was read starts: at its first key, first dash or opening bracket. */
export function placeOf(value: object): SourceLocation | undefined {
  const known = fixed.get(value);
  if (known !== undefined) return known;
  const spot = spots.get(value);
  return spot?.source.locate(spot.offset);
}

/** Where a key of a map that was read stands; undefined for what has no such key, or was not read. */
export function keyPlaceOf(map: object, key: Data): SourceLocation | undefined {
  const spot = spots.get(map);
  if (spot === undefined || !(map instanceof Map)) return undefined;
  spot.byKey ??= new Map([...map.keys()].map((each: Data, index) => [keyIdentity(each), spot.keys[index] ?? 0]));
  const offset = spot.byKey.get(keyIdentity(key));
  return offset === undefined ? undefined : spot.source.locate(offset);
}

/** Says where a value starts, for one made from what was read. */
export function setPlace(value: object, place: SourceLocation): void {
  fixed.set(value, place);
}

/** Remembers where a list or map stands in a text, and, for a map, where its keys do. */
export function setSpot(value: object, source: SourceText, offset: number, keys: readonly number[] = []): void {
  spots.set(value, { source, offset, keys, byKey: undefined });
}
