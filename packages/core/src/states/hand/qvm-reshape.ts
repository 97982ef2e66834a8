import { cond, condOperation } from "../../expr/ops/logic.ts";
import { optional, optionalOf } from "../../expr/ops/optional.ts";
import { nodeOf } from "../../expr/ref.ts";
import type { Expr } from "../../expr/types.ts";
import type { Reshape } from "../../state/builder.ts";

/*
 * Users write objects, Qubes' module takes lists of one-key mappings. Only keys and structure change here: values,
 * expressions among them, are passed on as they are. An `optional` field becomes an optional entry of the list, as a
 * mapping without its only key would make the module raise.
 */

type Fields = Readonly<Record<string, unknown>>;
type Change = (value: unknown, where: string) => unknown;
type Changes = Readonly<Record<string, Change>>;

const keep: Change = (value) => value;

/** Changes a value, or those that `optional` and `cond` choose between. */
function throughBranches(value: unknown, change: (value: unknown) => unknown): unknown {
  const node = nodeOf(value);
  const made = optionalOf(value);
  if (made !== undefined) return optional(asCondition(made[0]), throughBranches(made[1], change));
  if (node?.op !== condOperation) return change(value);
  const [condition, then, otherwise] = node.operands;
  return cond(asCondition(condition), throughBranches(then, change), throughBranches(otherwise, change));
}

function asCondition(node: unknown): Expr<boolean> {
  return node as Expr<boolean>;
}

/** The fields of an object that TypeScript knows: what a list is made of. */
function fieldsOf(value: unknown, where: string): Fields {
  if (nodeOf(value) !== undefined) {
    throw new TypeError(
      `${where} is written key by key into the SLS, so its keys must be known in TypeScript: write { key: expression } instead of an expression for the whole. What may be absent goes into optional(condition, value).`,
    );
  }
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    throw new TypeError(`${where} takes an object, not ${Array.isArray(value) ? "a list" : String(value)}.`);
  }
  return value as Fields;
}

/** `{ a: 1, b: 2 }` → `[{ a: 1 }, { b: 2 }]`. */
function entries(value: unknown, where: string, change: Change = keep): unknown[] {
  return Object.entries(fieldsOf(value, where))
    .filter(([, field]) => field !== undefined)
    .map(([key, field]) => {
      const one = (inner: unknown) => ({ [key]: changed(inner, `${where}.${key}`, change) });
      const made = optionalOf(field);
      return made === undefined ? one(field) : optional(asCondition(made[0]), one(made[1]));
    });
}

function changed(value: unknown, where: string, change: Change): unknown {
  return change === keep || value === undefined ? value : throughBranches(value, (inner) => change(inner, where));
}

/** Changes some of the fields. */
function inFields(args: Fields, changes: Changes, where: string): Fields {
  const change = (key: string) => (Object.hasOwn(changes, key) ? (changes[key] ?? keep) : keep);
  return Object.fromEntries(
    Object.entries(args).map(([key, value]) => [key, changed(value, `${where}.${key}`, change(key))]),
  );
}

/** Qubes keeps features as text: a boolean or number would be set again in every run. */
const featureText: Change = (value) => {
  if (value === true) return "1";
  if (value === false) return "";
  return typeof value === "number" ? String(value) : value;
};

const deviceOptions: Change = (value, where) => entries(value, where);

/** `["a:b:c"]` or `{ "a:b:c": { option: value } }` → `[{ "a:b:c": [{ option: value }] }]`. */
const deviceList: Change = (value, where) => {
  // A list that the minion makes is in the module's own form already.
  if (nodeOf(value) !== undefined) return value;
  if (!Array.isArray(value)) return entries(value, where, deviceOptions);
  return value.map((name: unknown) => {
    if (typeof name === "string") return { [name]: [] };
    throw new TypeError(`${where}: a device's name is a key in the SLS, so it must be text that TypeScript knows.`);
  });
};

const inFeatures: Changes = { set: (value, where) => entries(value, where, featureText) };
const inDevices: Changes = { attach: deviceList, detach: deviceList };

/** The options of an action, which may be `true` for none, as a list. */
function options(changes: Changes = {}): Change {
  return (value, where) => (value === true ? [] : entries(inFields(fieldsOf(value, where), changes, where), where));
}

const plain = options();

const inVm: Changes = {
  exists: plain,
  running: plain,
  missing: plain,
  halted: plain,
  absent: plain,
  present: plain,
  clone: plain,
  prefs: plain,
  devices: options(inDevices),
  service: plain,
  features: options(inFeatures),
  firewall: plain,
  tags: plain,
  unpause: plain,
  pause: plain,
  shutdown: plain,
  kill: plain,
  start: plain,
  run: plain,
};

export const vm: Reshape = (args) => inFields(args, inVm, "qvm.vm");
export const prefs: Reshape = (args) => inFields(args, { set: plain }, "qvm.prefs");
export const features: Reshape = (args) => inFields(args, inFeatures, "qvm.features");
export const devices: Reshape = (args) => inFields(args, inDevices, "qvm.devices");
