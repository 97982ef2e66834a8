import { entryAt } from "../expr/ops/at.ts";
import { compact, isEmpty } from "../expr/ops/collection.ts";
import { eq, ge, gt, le, lt, oneOf } from "../expr/ops/compare.ts";
import { map } from "../expr/ops/gather.ts";
import { get } from "../expr/ops/get.ts";
import { length } from "../expr/ops/length.ts";
import { local } from "../expr/ops/local.ts";
import { and, cond, not, or } from "../expr/ops/logic.ts";
import { keys } from "../expr/ops/mapping.ts";
import { has } from "../expr/ops/membership.ts";
import { isDefined } from "../expr/ops/presence.ts";
import { range } from "../expr/ops/range.ts";
import { join, t } from "../expr/ops/text.ts";
import { isBoolean, isFloat, isInteger, isList, isMapping, isText, matches } from "../expr/ops/types.ts";
import { without } from "../expr/ops/without.ts";
import type { Expr, Input } from "../expr/types.ts";
import { type JsonSchema, withoutNull } from "./json-schema.ts";
import { phraseOf } from "./schema-words.ts";

type Value = Expr<unknown>;
type Mapping = Expr<Readonly<Record<string, unknown>>>;
type List = Expr<readonly unknown[]>;
type Sentences = Expr<string>;

/** A value of the pillar: where it is found, and what the emitted file calls what belongs to it. */
interface Place {
  readonly value: Value;
  /** What sentences begin with: `Pillar key web:sites`. In lists and mappings of any keys, only the minion knows the whole of it. */
  readonly key: Input<string>;
  readonly name: string;
}

/**
 * An expression that says what is wrong with a value of the pillar, a sentence for each key, and is empty where it is as the
 * schema says. It is the same check as the schema's own, for the minion to make. As deep as the schema.
 *
 * @param only - the keys of the outermost mapping that are looked at; all without it.
 */
export function wrongIn(schema: JsonSchema, place: Place, only?: readonly string[]): Sentences {
  const { schema: own, nullable } = withoutNull(schema);
  if (!nullable) return notNull(own, place, only);
  const there = isDefined(place.value);
  if (isScalar(own)) return cond(and(there, not(scalar(own, place.value, true))), sentenceOf(own, place), "");
  return cond(there, notNull(own, place, only), "");
}

function sentenceOf(schema: JsonSchema, { key }: Place): Sentences {
  return t`${key} ${phraseOf(schema)}`;
}

function isScalar(schema: JsonSchema): boolean {
  return schema.anyOf === undefined && !isCompound(schema);
}

function notNull(schema: JsonSchema, place: Place, only?: readonly string[]): Sentences {
  const { value } = place;
  const sentence = sentenceOf(schema, place);
  if (schema.anyOf !== undefined) return choice(schema.anyOf, place, sentence);
  if (schema.type === "object") return checked(isMapping(value), inside(schema, place, only), sentence);
  if (schema.type === "array") {
    const fits = and(isList(value), ...sizes(value as List, schema.minItems, schema.maxItems));
    return checked(fits, inside(schema, place), sentence);
  }
  return cond(not(scalar(schema, value, false)), sentence, "");
}

/** What is wrong within a mapping or list. */
function inside(schema: JsonSchema, place: Place, only?: readonly string[]): Sentences | "" {
  if (schema.type === "object") return inMapping(schema, place, only);
  return schema.items === undefined ? "" : inList(schema.items, place);
}

/** The sentence where the value does not fit, else what is wrong inside it. */
function checked(fits: Expr<boolean>, within: Sentences | "", sentence: Sentences): Sentences {
  return within === "" ? cond(not(fits), sentence, "") : cond(fits, within, sentence);
}

/** Each choice is told by its type. */
function choice(choices: readonly JsonSchema[], place: Place, sentence: Sentences): Sentences {
  const same = sameEntries(choices);
  if (same !== undefined)
    return checked(or(isList(place.value), isMapping(place.value)), inEither(same, place), sentence);
  const compound = choices.filter(isCompound);
  const scalars = choices.filter((each) => !isCompound(each));
  const types = compound.map(({ type }) => type);
  if (new Set(types).size < types.length)
    throw new TypeError(
      "A pillar's schema has a choice between two mappings or two lists, which no check can name: make it one.",
    );
  const fits = or(...scalars.map((each) => scalar(each, place.value, false)));
  const last = scalars.length === 0 ? sentence : checked(fits, "", sentence);
  return compound.reduceRight<Sentences>((rest, each) => {
    const right = each.type === "object" ? isMapping(place.value) : isList(place.value);
    const sized = each.minItems !== undefined || each.maxItems !== undefined;
    return cond(right, sized ? notNull(each, place) : inside(each, place), rest);
  }, last);
}

/** What the entries are, where a list and a mapping of the same are the choice. */
function sameEntries(choices: readonly JsonSchema[]): JsonSchema | undefined {
  const list = choices.find(({ type }) => type === "array");
  const mapping = choices.find(({ type }) => type === "object");
  const sized = list?.minItems !== undefined || list?.maxItems !== undefined;
  if (choices.length !== 2 || sized || list?.items === undefined) return undefined;
  if (mapping?.properties !== undefined || mapping?.propertyNames !== undefined) return undefined;
  return JSON.stringify(list.items) === JSON.stringify(mapping?.additionalProperties) ? list.items : undefined;
}

/** The entries of a list, or the values of a mapping, each under its position or key. */
function inEither(items: JsonSchema, place: Place): Sentences {
  const { value, name } = place;
  const under: Expr<readonly (string | number)[]> = local(
    `${name}_keys`,
    cond(isMapping(value), keys(value as Mapping), range(0, length(value as List))),
  );
  return inEach(
    name,
    map(under, (key) => wrongIn(items, entryOf(items, place, local(singular(name), entryAt(value, key)), key)), {
      as: "key",
    }),
  );
}

/** An entry of a list or mapping, under its position or key. What is said of it more than once gets a name. */
function entryOf(items: JsonSchema, { key, name }: Place, value: Value, under: Expr<string | number>): Place {
  const whole = t`${key}:${under}`;
  const own = singular(name);
  return { value, key: isCompound(withoutNull(items).schema) ? local(`${own}_key`, whole) : whole, name: own };
}

function isCompound({ type, anyOf }: JsonSchema): boolean {
  return type === "object" || type === "array" || anyOf?.some(isCompound) === true;
}

function inMapping(schema: JsonSchema, place: Place, only?: readonly string[]): Sentences {
  const { properties = {}, propertyNames, required = [], additionalProperties: others } = schema;
  const { name, key: at } = place;
  const mapping = place.value as Mapping;
  const names = Object.keys(properties);
  const looked = Object.entries(properties).filter(([key]) => only?.includes(key) !== false);
  const own = looked.map(([key, inner]) => inProperty(inner, mapping, key, required.includes(key), t`${at}:${key}`));
  const further = names.length === 0 ? keys(mapping) : local(`unknown_in_${name}`, without(keys(mapping), names));
  if (others === undefined || typeof others === "boolean") {
    const unknown = cond(not(isEmpty(further)), t`${at} has keys that mean nothing: ${join(further, ", ")}`, "");
    return sentences(name, others === false ? [...own, unknown] : own);
  }
  const entry = (key: Expr<string>) => {
    const wrong = wrongIn(others, entryOf(others, place, named(others, name, get(mapping, key)), key));
    if (propertyNames === undefined) return wrong;
    return cond(scalar(propertyNames, key, true), wrong, t`${at} has the key ${key}, which ${phraseOf(propertyNames)}`);
  };
  const inside = inEach(name, map(further, entry, { as: "key" }));
  return own.length === 0 ? inside : sentences(name, [...own, inside]);
}

function inProperty(schema: JsonSchema, of: Mapping, key: string, required: boolean, at: Input<string>): Sentences {
  const { schema: own, nullable } = withoutNull(schema);
  const name = key.replaceAll(/[^A-Za-z0-9_]/g, "_").replace(/^(?=[^A-Za-z])/, "key_");
  const place: Place = { value: named(own, name, get(of, key)), key: at, name };
  if (required && !nullable) return notNull(own, place);
  if (!required && nullable) return wrongIn(schema, place);
  const missing = required ? t`${sentenceOf(own, place)}, or null` : "";
  return cond(has(of, key), wrongIn(schema, place), missing);
}

/** A list or mapping is looked at more than once: it gets a name. */
function named(schema: JsonSchema, name: string, value: Value): Value {
  return isCompound(withoutNull(schema).schema) ? local(name, value) : value;
}

function inList(items: JsonSchema, place: Place): Sentences {
  const { value, name } = place;
  const entry = (item: Value, index: Expr<number>) => wrongIn(items, entryOf(items, place, item, index));
  return inEach(name, map(value as List, entry, { as: singular(name) }));
}

/** `devices` has each `device`. */
function singular(name: string): string {
  return /[a-z]s$/.test(name) ? name.slice(0, -1) : "entry";
}

function inEach(name: string, all: Expr<readonly string[]>): Sentences {
  return join(compact(local(`wrong_in_${name}`, all)), ". ");
}

function sentences(name: string, all: readonly Sentences[]): Sentences {
  return join(local(`wrong_${name}`, compact(all)), ". ");
}

function sizes(value: Expr<readonly unknown[] | string>, least?: number, most?: number): readonly Expr<boolean>[] {
  return [
    ...(least === undefined ? [] : [ge(length(value), least)]),
    ...(most === undefined ? [] : [le(length(value), most)]),
  ];
}

/** @param there - whether the value is known to be there: else it is looked at with that in mind. */
function scalar(schema: JsonSchema, value: Value, there: boolean): Expr<boolean> {
  const { const: only, enum: all = only === undefined ? undefined : [only] } = schema;
  if (all?.every((each) => typeof each === "string") === true && all.length > 1) {
    const among = oneOf(value as Expr<string>, all);
    return there ? among : and(isText(value), among);
  }
  if (all !== undefined) return or(...all.map((each) => isLiteral(each, value)));
  switch (schema.type) {
    case "string":
      return and(
        schema.pattern === undefined ? isText(value) : matches(value, whole(schema.pattern)),
        ...sizes(value as Expr<string>, schema.minLength, schema.maxLength),
      );
    case "integer":
      return and(isInteger(value), ...bounds(schema, value as Expr<number>));
    case "number":
      return and(or(isInteger(value), isFloat(value)), ...bounds(schema, value as Expr<number>));
    case "boolean":
      return isBoolean(value);
    case "null":
      return not(isDefined(value));
    default:
      return isDefined(value);
  }
}

/** Python takes `True` for 1. */
function isLiteral(literal: string | number | boolean | null, value: Value): Expr<boolean> {
  if (literal === null) return not(isDefined(value));
  const same = eq(value as Expr<never>, literal as never);
  if (typeof literal === "string") return and(isText(value), same);
  return and(typeof literal === "boolean" ? isBoolean(value) : or(isInteger(value), isFloat(value)), same);
}

function bounds(
  { minimum, maximum, exclusiveMinimum, exclusiveMaximum }: JsonSchema,
  value: Expr<number>,
): readonly Expr<boolean>[] {
  return [
    ...(minimum === undefined ? [] : [ge(value, minimum)]),
    ...(exclusiveMinimum === undefined ? [] : [gt(value, exclusiveMinimum)]),
    ...(maximum === undefined ? [] : [le(value, maximum)]),
    ...(exclusiveMaximum === undefined ? [] : [lt(value, exclusiveMaximum)]),
  ];
}

/** JSON Schema looks for a pattern anywhere; a check is for the whole text. */
function whole(pattern: string): RegExp {
  const inner = /^\^(.*)\$$/s.exec(pattern)?.[1];
  if (inner === undefined)
    throw new TypeError(
      `The pattern ${pattern} of a pillar's schema must be for the whole text: write ^ and $ around it.`,
    );
  return new RegExp(inner);
}
