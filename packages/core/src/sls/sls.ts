import { snapshot } from "../expr/snapshot.ts";
import { type Block, blockOf, blocksOf, type EachBlock, mark, type WhenBlock } from "../state/block.ts";
import { type Argument, readArgs, reshapeOf, type StateValue } from "../state/builder.ts";
import { remember } from "../state/source.ts";
import type { Item, Sls, State } from "../state/types.ts";

/** Arguments laid over a state of another SLS: requisites are added to its own, other arguments replace them. */
export interface Extend {
  readonly kind: "extend";
}

export interface ExtendValue extends Extend {
  readonly state: StateValue;
  readonly args: Readonly<Record<string, Argument>>;
}

/**
 * Changes a state of another SLS, which is included by itself.
 * https://docs.saltproject.io/en/latest/ref/states/extend.html
 *
 * @example
 * sls("web.tls", [certificate], { extend: [extend(nginxService, { watch: certificate })] })
 */
export function extend<A>(state: State<string, A>, args: NoInfer<Partial<A>>): Extend {
  if (blockOf(state) !== "state")
    throw new TypeError("extend(state, args): the first argument is a state made by a builder.");
  const value: ExtendValue = Object.freeze({
    kind: "extend",
    state: state as unknown as StateValue,
    args: readArgs(args, reshapeOf(state)),
  });
  return remember(value, extend);
}

export interface SlsOptions {
  /** What the file is for: lines of its header. */
  readonly about?: string;
  /** SLS files to include beside those that requisites bring along. */
  readonly include?: readonly (Sls | string)[];
  readonly extend?: readonly Extend[];
  /** States and SLS files that must not run though something includes them. */
  readonly exclude?: readonly (State | Sls | string)[];
}

/** An SLS file as the later stages see it. */
export interface SlsValue {
  readonly kind: "sls";
  readonly name: string;
  readonly about: string | undefined;
  readonly body: readonly Block<StateValue>[];
  readonly include: readonly (SlsValue | string)[];
  readonly extend: readonly ExtendValue[];
  readonly exclude: readonly (StateValue | SlsValue | string)[];
}

/**
 * One SLS file.
 *
 * @param name - as Salt calls it, with dots: `"nvidia_driver.create"`.
 * @param body - its states, in order; `when`, `each` and lists of states may stand among them.
 * @throws TypeError for a name that Salt cannot find, or for something in the body that is no state.
 * @example
 * export const motd: Sls = sls("motd", [file.managed("/etc/motd", { contents: "Hello" })]);
 */
export function sls(
  name: string,
  body: readonly (Item<State> | readonly Item<State>[])[],
  options: SlsOptions = {},
): Sls {
  if (typeof name !== "string" || !/^[^\s./\\:]+(\.[^\s./\\:]+)*$/u.test(name)) {
    throw new TypeError(`sls(${JSON.stringify(name)}): an SLS name is words joined by dots, such as "web.nginx".`);
  }
  const value: SlsValue = mark({
    kind: "sls",
    name: snapshot(name) as string,
    about: options.about,
    body: blocksOf<StateValue>(body, (entry) => [onlyState(entry, name)]),
    include: Object.freeze([...(options.include ?? [])]) as readonly (SlsValue | string)[],
    extend: Object.freeze([...(options.extend ?? [])]) as readonly ExtendValue[],
    exclude: Object.freeze([...(options.exclude ?? [])]) as unknown as readonly (StateValue | SlsValue | string)[],
  });
  refuseTargets(value);
  return remember(value, sls) as unknown as Sls;
}

function onlyState(entry: unknown, name: string): StateValue {
  if (blockOf(entry) === "state") return entry as StateValue;
  throw new TypeError(`sls("${name}"): its body holds states, when(…) and each(…), not ${describe(entry)}.`);
}

/** `when` and `each` also hold targets of requisites, which are no states. */
function refuseTargets(file: SlsValue): void {
  const stack: Block<unknown>[] = [...file.body];
  while (stack.length > 0) {
    const block = stack.pop() as { readonly kind: string };
    if (block.kind === "when")
      stack.push(...(block as WhenBlock<unknown>).then, ...(block as WhenBlock<unknown>).otherwise);
    else if (block.kind === "each") stack.push(...(block as EachBlock<unknown>).body);
    else onlyState(block, file.name);
  }
}

function describe(entry: unknown): string {
  const kind = blockOf(entry);
  if (kind !== undefined) return `a value of kind ${kind}`;
  return typeof entry === "string" ? JSON.stringify(entry) : `a value of type ${typeof entry}`;
}
