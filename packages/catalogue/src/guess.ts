import type { Literal, ParameterFacts } from "./facts.ts";
import type { Guess, Letter } from "./types.ts";

/** One version of a parameter, and the values that examples give it. */
export interface Evidence {
  readonly facts: readonly ParameterFacts[];
  readonly examples: readonly Literal[];
}

const order: readonly Letter[] = ["s", "i", "f", "b", "l", "m"];

/** Names that mean the same everywhere: users and groups by name or number, ports, seconds. */
const byName: readonly (readonly [names: RegExp, letters: readonly Letter[]])[] = [
  [/^(?:user|group|owner|uid|gid|runas)$/, ["s", "i"]],
  [/(?:^|_)port$/, ["i", "s"]],
  [/(?:^|_)(?:timeout|interval|delay|wait)$/, ["i", "f"]],
];

const unknown: Guess = { letters: [], certainty: "unknown", isMode: false };

/**
 * The type of a parameter: strict from literal defaults, fields of documentation and examples; wide from prose; else unknown.
 * A heuristic that guessed more would be wrong in one of ten.
 */
export function guess(name: string, { facts, examples }: Evidence): Guess {
  const found = new Set<Letter>();
  for (const each of facts) {
    for (const letter of fromLiteral(each.default)) found.add(letter);
    for (const letter of fromWords(each.docType ?? "")) found.add(letter);
    for (const letter of fromDefault(each.docDefault ?? "")) found.add(letter);
  }
  // A number with a point in an example alone is a version as often as a number.
  if (found.size === 0 && examples.some((each) => typeof each === "number" && !Number.isInteger(each))) found.add("s");
  // Where examples alone show a list or mapping, Salt often takes a text as well.
  const shown = new Set(examples.flatMap(fromLiteral));
  const isPlain = [...shown].every((each) => each !== "l" && each !== "m");
  if (found.size > 0 || isPlain) for (const letter of shown) found.add(letter);
  if (found.size === 0 && !isPlain) return unknown;
  const prose = facts.map((each) => each.description ?? "").join("\n");
  const isMode = /(?:^|_)mode$/.test(name) && !hasOther(found) && /permission|octal|chmod|\b0?[0-7]{3}\b/i.test(prose);
  if (name === "name" && found.size === 0) found.add("s");
  if (isMode) return { letters: ["s", "i"], certainty: "strict", isMode };
  if (found.size > 0) {
    for (const [names, letters] of byName) if (names.test(name)) for (const each of letters) found.add(each);
    // One evidence of a list beside a text does not say that the other documented forms are none.
    for (const letter of fromProse(prose).filter((each) => each === "l" || each === "m")) found.add(letter);
    return { letters: sorted(found), certainty: "strict", isMode: false };
  }
  const wide = fromProse(prose);
  const isWide = wide.length > 0 && !wide.includes("m");
  return { letters: isWide ? ["s", "i", "f", "b", "l"] : [], certainty: isWide ? "prose" : "unknown", isMode: false };
}

function hasOther(found: ReadonlySet<Letter>): boolean {
  return [...found].some((each) => each !== "s" && each !== "i");
}

function sorted(found: ReadonlySet<Letter>): readonly Letter[] {
  return order.filter((each) => found.has(each));
}

/** `null` says nothing. */
export function fromLiteral(value: Literal | undefined): readonly Letter[] {
  if (value === null || value === undefined) return [];
  if (typeof value === "boolean") return ["b"];
  if (typeof value === "number") return Number.isInteger(value) ? ["i"] : ["f", "i"];
  if (typeof value === "string") return ["s"];
  return Array.isArray(value) ? ["l"] : ["m"];
}

const words: readonly (readonly [pattern: RegExp, letters: readonly Letter[]])[] = [
  [/\b(?:str|string|text|unicode|path|url|basestring)s?\b/, ["s"]],
  [/\b(?:int|integer|long)s?\b/, ["i"]],
  [/\b(?:float|number|decimal)s?\b/, ["f", "i"]],
  [/\b(?:bool|boolean)s?\b/, ["b"]],
  [/\b(?:list|array|tuple|iterable|sequence|set)\b/, ["l"]],
  [/\b(?:dict|dictionary|mapping|object|map)\b/, ["m"]],
];

/** The type in `:type name: …`. What it does not name plainly makes it say nothing. */
function fromWords(text: string): readonly Letter[] {
  const plain = text.toLowerCase().replace(/[`*]/g, "");
  const ofList = /\b(?:list|array|tuple)(?:\s+of|\s*\[|\s*\()/.test(plain);
  if (ofList) return ["l"];
  if (/\bany\b|\bmixed\b/.test(plain)) return order;
  return words.flatMap(([pattern, letters]) => (pattern.test(plain) ? letters : []));
}

/** The default behind the name in a definition list: `enable : True`. */
function fromDefault(text: string): readonly Letter[] {
  if (/^(?:true|false)$/i.test(text)) return ["b"];
  if (/^-?\d+$/.test(text)) return ["i"];
  if (/^\[.*\]$/.test(text)) return ["l"];
  if (/^\{.*\}$/.test(text)) return ["m"];
  return [];
}

function fromProse(text: string): readonly Letter[] {
  const plain = text.toLowerCase().replace(/[`*]/g, "").replace(/\s+/g, " ").slice(0, 600);
  const found = new Set<Letter>();
  if (/\blists?\b|\barray\b|\bmultiple\b|\bone or more\b/.test(plain)) found.add("l");
  if (/\bdict|\bmapping\b|\bkey[/ -]value\b|\bhash of\b|\bkwargs\b/.test(plain)) found.add("m");
  if (/\btrue\b|\bfalse\b|\bwhether\b|\bbool/.test(plain)) found.add("b");
  if (/\binteger\b|\bseconds\b|\bnumber of\b|\bnumeric\b/.test(plain)) found.add("i");
  if (
    /\b(?:name|path|url|uri|string|password|username|user|file|directory|host|address|id|arn|version|region)\b/.test(
      plain,
    )
  )
    found.add("s");
  return sorted(found);
}
