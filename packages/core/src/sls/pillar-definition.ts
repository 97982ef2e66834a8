import type { ExprNode, Operand, Scope } from "../expr/node.ts";
import { isEmpty } from "../expr/ops/collection.ts";
import { local } from "../expr/ops/local.ts";
import { withDefault } from "../expr/ops/presence.ts";
import { pillar } from "../expr/ops/sources.ts";
import { t } from "../expr/ops/text.ts";
import { checkedMapping } from "../expr/ops/witness.ts";
import { ref } from "../expr/ref.ts";
import { evaluate } from "../expr/scope.ts";
import { snapshot, snapshotOfData } from "../expr/snapshot.ts";
import type { Expr, Input, Ref } from "../expr/types.ts";
import { defineModule } from "../state/builder.ts";
import { when } from "../state/control.ts";
import { remember } from "../state/source.ts";
import type { Items, State, When } from "../state/types.ts";
import { type JsonSchema, readJsonSchema } from "./json-schema.ts";
import { wrongIn } from "./pillar-check.ts";
import type { SchemaInput, StandardSchema } from "./standard-schema.ts";

/** The shape of the pillar under one key, said once. */
export interface PillarShape {
  readonly kind: "pillar-definition";
  readonly key: string;
  readonly jsonSchema: JsonSchema;
  /** Lines above the example. */
  readonly about: string | undefined;
  /** What is wrong with it on the minion, in sentences; empty where it is right. */
  readonly wrong: Expr<string>;
  /**
   * States that are there where the pillar is right. Where it is wrong, a state of this id fails in their place, whose name
   * says which key is wrong and what it must be.
   */
  checked<A extends Items<State>>(id: Input<string>, body: A): When<State>;
  /** What is wrong with data, as the schema says it: a sentence for each problem. */
  problems(data: unknown): readonly string[];
}

/** A pillar's shape, with its value. */
export interface PillarDefinition<T = unknown> extends PillarShape {
  /** The pillar under the key; an absent or null one is an empty mapping. Look at it within `checked`. */
  readonly value: Ref<T>;
  /**
   * The same for an SLS file that reads some of the keys alone: its check looks at these, and at keys that mean nothing.
   *
   * @example
   * nginx.only("workers").checked("nginx-pillar", […])
   */
  only(...keys: readonly string[]): PillarShape;
}

export interface PillarDefinitionOptions {
  /** For schemas of libraries that do not give a JSON Schema themselves. */
  readonly jsonSchema?: unknown;
  readonly about?: string;
}

interface Failing {
  fail_without_changes(id: Input<string>, args: { readonly name: Input<string> }): State;
}

const { fail_without_changes } = defineModule<Failing>("test", ["fail_without_changes"]);

/**
 * Declares the shape of a formula's pillar, with a schema of zod, valibot, arktype or any other library of Standard Schema
 * that gives a JSON Schema. It types `value`, checks the project's own pillar files and named minions before anything is
 * written, makes the check that SLS files carry, and `pillarExample` writes it down.
 *
 * @param key - the pillar's top-level key.
 * @throws TypeError for a schema that says what no check in an SLS file can: custom functions, formats, recursion.
 * @example
 * const nginx = definePillar("nginx", z.object({ workers: z.int().positive().optional() }));
 * export const init = sls("nginx", [
 *   nginx.checked("nginx-pillar", [pkg.installed("nginx"), …]),
 * ]);
 */
export function definePillar<S extends StandardSchema<never, unknown> | StandardSchema>(
  key: string,
  schema: S,
  options: PillarDefinitionOptions = {},
): PillarDefinition<SchemaInput<S & StandardSchema>> {
  if (typeof key !== "string" || key === "" || key.includes(":"))
    throw new TypeError(`definePillar(${JSON.stringify(key)}): the key is a top-level key of the pillar.`);
  const standard = (schema as StandardSchema)["~standard"];
  const json = options.jsonSchema ?? standard.jsonSchema?.input({ target: "draft-2020-12" });
  if (json === undefined)
    throw new TypeError(
      `definePillar("${key}"): ${standard.vendor} gives no JSON Schema of its own: pass one as \`jsonSchema\`.`,
    );
  const jsonSchema = readJsonSchema(json, key);
  const value = local("config", withDefault(pillar<unknown>(key), {}));
  const wrongUnder = (keys?: readonly string[]) =>
    local("wrong", wrongIn(jsonSchema, { value, key: `Pillar key ${key}`, name: "config" }, keys));
  const whole = wrongUnder();
  const problems = (data: unknown) => {
    const found = problemsOf(standard, key, data);
    // In the words that the minion would say; the library's own where it looks at more than the check can.
    const said = found.length === 0 ? [] : sentencesOn(snapshot(whole), key, data);
    return said.length > 0 ? said : found;
  };
  const shape = (wrong: Expr<string>) => {
    const checked = <A extends Items<State>>(id: Input<string>, body: A): When<State> => {
      // The user's place is the call of `checked`.
      const failing = remember(fail_without_changes(id, { name: t`${wrong}.` }), checked);
      return remember(when(isEmpty(wrong), body, failing) as When<State>, checked);
    };
    return {
      kind: "pillar-definition" as const,
      key,
      jsonSchema,
      about: options.about,
      wrong,
      checked,
      problems,
    };
  };
  const only = (...keys: readonly string[]) => {
    const unknown = keys.find((each) => jsonSchema.properties?.[each] === undefined);
    if (unknown !== undefined)
      throw new TypeError(`definePillar("${key}").only("${unknown}"): the schema has no such key.`);
    return Object.freeze(shape(wrongUnder(keys)));
  };
  return remember(
    Object.freeze({ ...shape(whole), value: ref(checkedMapping(snapshot(value) as ExprNode)) as never, only }),
    definePillar,
  );
}

/** What the emitted check says of data. */
function sentencesOn(check: Operand, key: string, data: unknown): readonly string[] {
  try {
    const pillar = snapshotOfData({ [key]: data }, key) as unknown as Scope["pillar"];
    const said = evaluate(check, { grains: {}, pillar, bindings: new Map() });
    return typeof said === "string" && said !== "" ? said.split(/\. (?=Pillar key )/).map((each) => `${each}.`) : [];
  } catch {
    // Data that no file can hold.
    return [];
  }
}

function problemsOf(standard: StandardSchema["~standard"], key: string, data: unknown): readonly string[] {
  const result = standard.validate(data ?? {});
  if (result instanceof Promise)
    throw new TypeError(`The schema of the pillar "${key}" is asynchronous, which no check can be.`);
  return (result.issues ?? []).map(({ message, path = [] }) => {
    const steps = path.map((step) => String(typeof step === "object" ? step.key : step));
    return `Pillar key ${[key, ...steps].join(":")}: ${message}`;
  });
}
