import { glob } from "../glob.ts";
import { level, write } from "../jinja.ts";
import { ExprNode, isCompound, type Operand, type Operation, type Scope, type Value } from "../node.ts";
import { isList, isMapping, text, truthy, typeName } from "../python.ts";
import { ref } from "../ref.ts";
import { EvaluationError, evaluate, UnpredictableError } from "../scope.ts";
import { snapshot } from "../snapshot.ts";
import type { Expr, Plain, Ref } from "../types.ts";
import { lookUp } from "./look-up.ts";
import { inOrder, laidOver } from "./merge.ts";

interface Options {
  readonly grain: string;
  readonly default: string;
  readonly base: string | undefined;
}

const operation: Operation = {
  name: "filterBy",
  kind: "unknown",
  evaluate(node, scope) {
    const options = JSON.parse(node.data as string) as Options;
    const [lookup, over] = node.operands.map((operand) => evaluate(operand, scope)) as [Value, Value];
    if (!isMapping(lookup)) throw new EvaluationError(`${node.toJSON()}: the lookup is ${typeName(lookup)}.`);
    return merged(node, based(node, lookup, chosen(lookup, options, scope), options.base), over);
  },
  jinja(node, writer) {
    const options = JSON.parse(node.data as string) as Options;
    const [lookup, over] = node.operands as readonly [Operand, Operand];
    const named = [
      ...(options.grain === "os_family" ? [] : [`grain=${write(options.grain, writer)}`]),
      ...(over === null ? [] : [`merge=${write(over, writer)}`]),
      ...(options.default === "default" ? [] : [`default=${write(options.default, writer)}`]),
      ...(options.base === undefined ? [] : [`base=${write(options.base, writer)}`]),
    ];
    return { text: `salt['grains.filter_by'](${[write(lookup, writer), ...named].join(", ")})`, level: level.postfix };
  },
};

/** The first key that is the grain's value or matches it as a glob; a null value counts as no match. */
function chosen(lookup: { readonly [key: string]: Value }, { grain, default: fallback }: Options, scope: Scope): Value {
  const found = lookUp(scope.grains, grain) ?? (lookUp(scope.grains, grain) === null ? null : []);
  for (const each of isList(found) ? found : [found]) {
    const name = text(each);
    const key = Object.keys(lookup).find((pattern) => pattern === name || glob(pattern).test(name));
    if (key === name && !glob(key).test(name))
      throw new UnpredictableError(
        `filterBy: ${JSON.stringify(key)} equals the grain but does not match it as a glob.`,
      );
    if (key !== undefined && lookup[key] !== null) return lookup[key];
  }
  return Object.hasOwn(lookup, fallback) ? lookup[fallback] : null;
}

function based(
  node: ExprNode,
  lookup: { readonly [key: string]: Value },
  value: Value,
  base: string | undefined,
): Value {
  if (base === undefined || base === "" || !Object.hasOwn(lookup, base)) return value;
  const below = lookup[base];
  if (value === null) return below;
  if (!isMapping(below)) return value;
  if (isMapping(value)) return laidOver(below, value, inOrder);
  throw new EvaluationError(`${node.toJSON()}: what is laid over the base must be a mapping.`);
}

function merged(node: ExprNode, value: Value, over: Value): Value {
  if (!truthy(over)) return value;
  if (isMapping(over) && value === null) return over;
  if (isMapping(over) && isMapping(value)) return laidOver(value, over, inOrder);
  throw new EvaluationError(`${node.toJSON()}: what is merged must be mappings.`);
}

/** Salt writes what is merged into what it found: were that a mapping of the pillar, every later read would see it. */
function refuseLive(lookup: Operand, over: unknown): void {
  if (over === undefined) return;
  const stack: Operand[] = [lookup];
  for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
    if (next instanceof ExprNode && next.kind !== "text" && next.kind !== "scalar") {
      throw new TypeError(
        `filterBy: the lookup has the expression ${next.toJSON()}, into which Salt would merge. Use asScalar(…) for a single value, or mergeRecursive(filterBy(…), …).`,
      );
    }
    if (isCompound(next)) stack.push(...(Object.values(next) as Operand[]));
  }
}

type Merged<V, M> = [M] extends [never] ? V : V extends object ? V & Partial<M> : V;

/**
 * A value by a grain, as the `map.jinja` of many formulas finds it: defaults by distribution, with the pillar laid over.
 * Keys may be globs; the first that matches counts, and `default` is for the rest.
 * https://docs.saltproject.io/en/latest/ref/modules/all/salt.modules.grains.html#salt.modules.grains.filter_by
 *
 * @param lookup - by value of the grain. Null counts as no match.
 * @throws TypeError for a mapping of the minion in the lookup beside `merge`: Salt would change it for every later read.
 * @example
 * const apache = local("apache", filterBy(
 *   { Debian: { pkg: "apache2", port: 80 }, RedHat: { pkg: "httpd", port: 80 }, default: { pkg: "httpd", port: 80 } },
 *   { merge: pillar<Partial<Apache>>("apache:lookup", {}) },
 * ));
 */
export function filterBy<const L extends Readonly<Record<string, unknown>>, M extends object = never>(
  lookup: L,
  options: {
    /** The grain's path: `os_family` without it. */
    readonly grain?: string;
    /** Laid over what was found. */
    readonly merge?: Expr<M | null | undefined>;
    /** The key for minions that no other matches. */
    readonly default?: keyof L & string;
    /** The key that the others are laid over. */
    readonly base?: keyof L & string;
  } = {},
): Ref<Merged<Plain<L[keyof L]>, M> | ("default" extends keyof L ? never : null)> {
  const data: Options = {
    grain: options.grain ?? "os_family",
    default: options.default ?? "default",
    base: options.base,
  };
  refuseLive(snapshot(lookup, "lookup"), options.merge);
  const operands = [snapshot(lookup, "lookup"), snapshot(options.merge ?? null, "merge")];
  return ref(new ExprNode(operation, operands, JSON.stringify(data))) as never;
}
