import type { Value } from "../expr/node.ts";
import { isList, isMapping, text } from "../expr/python.ts";

/** Compares a key or a value with the rest of a target. */
export type Comparison = (value: string) => boolean;

type Compare = (pattern: string) => Comparison;

/**
 * Whether grains or pillar data match `key:pattern`, `key:sub:pattern` and so on. Deeper readings are tried first, and text
 * is compared without regard to case.
 *
 * Source: `subdict_match` of salt/utils/data.py. Data is as deep as YAML lets it be, and targets as long as a line.
 */
export function dataMatches(data: Value, target: string, compare: Compare, delimiter = ":"): boolean {
  const steps = target.split(delimiter);
  for (let depth = steps.length - 1; depth > 0; depth -= 1) {
    const key = steps.slice(0, depth).join(delimiter);
    const found = key === "*" ? data : traverse(data, steps.slice(0, depth));
    const pattern = key === "*" ? target : steps.slice(depth).join(delimiter);
    if (found === undefined) continue;
    if (isMapping(found)) {
      if (Object.keys(found).length > 0 && mappingMatches(found, pattern, compare)) return true;
    } else if (isList(found)) {
      if (found.some((each) => memberMatches(each, pattern, compare))) return true;
    } else if (matches(found, pattern, compare)) return true;
  }
  return false;
}

function memberMatches(member: Value, pattern: string, compare: Compare): boolean {
  return isMapping(member) ? mappingMatches(member, pattern, compare) : matches(member, pattern, compare);
}

function mappingMatches(target: Value & object, written: string, compare: Compare): boolean {
  const wildcard = written.startsWith("*:");
  const pattern = wildcard ? written.slice(2) : written;
  const entries = Object.entries(target);
  if (pattern === "*" || Object.hasOwn(target, pattern)) return true;
  if (entries.some(([key]) => matches(key, pattern, compare))) return true;
  if (dataMatches(target as Value, pattern, compare)) return true;
  return wildcard && entries.some(([, value]) => belowMatches(value, pattern, compare));
}

function belowMatches(value: Value, pattern: string, compare: Compare): boolean {
  if (isMapping(value)) return mappingMatches(value, pattern, compare);
  return isList(value) ? value.some((each) => matches(each, pattern, compare)) : matches(value, pattern, compare);
}

function matches(value: Value, pattern: string, compare: Compare): boolean {
  // What Python writes for a list or a mapping is no text that a target names.
  if (value === undefined || isMapping(value) || isList(value)) return false;
  return compare(pattern.toLowerCase())(text(value).toLowerCase());
}

/** `traverse_dict_and_list`: steps through mappings, and through lists by number or into the mappings in them. */
function traverse(data: Value, steps: readonly string[]): Value {
  let at: Value = data;
  for (const step of steps) {
    if (isList(at)) {
      const key = /^\s*[+-]?\d+\s*$/.test(step) ? undefined : step;
      const embedded: Value = at.find((each) => key !== undefined && isMapping(each) && Object.hasOwn(each, key));
      at = key === undefined ? at.at(Number(step)) : field(embedded, key);
    } else at = field(at, step);
    if (at === undefined) return undefined;
  }
  return at;
}

function field(value: Value, key: string): Value {
  return isMapping(value) && Object.hasOwn(value, key) ? value[key] : undefined;
}
