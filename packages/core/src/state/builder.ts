import type { ExprNode, Operand } from "../expr/node.ts";
import { nodeOf } from "../expr/ref.ts";
import { snapshot } from "../expr/snapshot.ts";
import { mark } from "./block.ts";
import { isRequisiteKey, type RequisiteList, requisiteList } from "./requisite.ts";
import { remember } from "./source.ts";
import type { State, StateModules } from "./types.ts";

/** A state's argument: a YAML value, or the targets of a requisite. */
export type Argument = Operand | RequisiteList;

/** A state as the stages after the builders see it. */
export interface StateValue {
  readonly kind: "state";
  readonly module: string;
  readonly fun: string;
  readonly id: string | ExprNode;
  /** In the caller's order; `extra` is laid in among them. */
  readonly args: Readonly<Record<string, Argument>>;
  /** Which arguments came by `extra`: their names are not checked. */
  readonly extra: readonly string[];
}

/** Brings arguments as they are pleasant to write into the shape that the state function takes. */
export type Reshape = (args: Readonly<Record<string, unknown>>) => Readonly<Record<string, unknown>>;

const reshapes = new WeakMap<object, Reshape>();

type Builder = (id: unknown, args?: object) => State;

/**
 * Makes the builders of one state module.
 *
 * @param module - the name before the dot: `"pkg"`.
 * @param functions - the members of `T`: each becomes a builder.
 * @param reshapes - for functions whose arguments are pleasanter to write in another shape than Salt takes.
 * @example
 * declare module "@typesalt/core" { interface StateModules { motd: true } }
 * interface MotdArgs extends Common { text: Input<string> }
 * interface Motd { set(id: Input<string>, args: MotdArgs): State<"motd", MotdArgs> }
 * export const motd: Motd = defineModule<Motd>("motd", ["set"]);
 */
export function defineModule<T extends object>(
  module: keyof StateModules,
  functions: readonly (keyof T & string)[],
  reshapes: { readonly [K in keyof T]?: Reshape } = {},
): Readonly<T> {
  const builders: Record<string, Builder> = {};
  for (const fun of functions) {
    const builder: Builder = (id, args = {}) => {
      const state = makeState(module, fun, id, args, Object.hasOwn(reshapes, fun) ? reshapes[fun] : undefined);
      return remember(state, builder) as unknown as State;
    };
    builders[fun] = builder;
  }
  return Object.freeze(builders) as unknown as T;
}

function makeState(module: string, fun: string, id: unknown, args: object, reshape: Reshape | undefined): StateValue {
  const extra = Object.freeze(Object.keys((args as { extra?: object }).extra ?? {}));
  const state: StateValue = mark({
    kind: "state",
    module,
    fun,
    id: readId(module, fun, id),
    args: readArgs(args, reshape),
    extra,
  });
  if (reshape !== undefined) reshapes.set(state, reshape);
  return state;
}

function readId(module: string, fun: string, id: unknown): string | ExprNode {
  if (typeof id === "string") return snapshot(id, "id") as string;
  const node = nodeOf(id);
  if (node !== undefined) return node;
  throw new TypeError(
    `${module}.${fun}: the first argument is the state's id, as text or an expression, not ${typeof id}.`,
  );
}

/** The arguments of a state or an `extend`, copied and frozen. */
export function readArgs(args: object, reshape?: Reshape): Readonly<Record<string, Argument>> {
  const { extra, ...own } = args as Record<string, unknown> & { extra?: object };
  const out: Record<string, Argument> = {};
  for (const [key, value] of Object.entries(reshape?.(own) ?? own)) {
    if (value !== undefined) out[key] = isRequisiteKey(key) ? requisiteList(value, key) : snapshot(value, key);
  }
  for (const [key, value] of Object.entries(extra ?? {})) {
    if (isRequisiteKey(key) || key in out)
      throw new TypeError(`\`${key}\` under \`extra\`: write it as an argument of its own.`);
    out[key] = snapshot(value, `extra.${key}`);
  }
  return Object.freeze(out);
}

/** The reshape that the state's builder has, for `extend`. */
export function reshapeOf(state: object): Reshape | undefined {
  return reshapes.get(state);
}
