import { level, write } from "../jinja.ts";
import { ExprNode, isCompound, type Operand, type OperandMap, type Operation, type Value } from "../node.ts";
import { ref } from "../ref.ts";
import { evaluate, UnpredictableError } from "../scope.ts";
import { snapshot, snapshotOfData } from "../snapshot.ts";
import type { Expr, Frozen, Input, Ref, Yaml } from "../types.ts";
import type { Named, SaltFunctions } from "./salt-functions.ts";

interface Call {
  readonly fun: string;
  /** How many of the operands stand by position; the last one holds those with names. */
  readonly positional: number;
}

const operation: Operation = {
  name: "salt",
  kind: "unknown",
  evaluate(node, scope) {
    const { fun, positional } = JSON.parse(node.data as string) as Call;
    const values = node.operands.map((operand) => evaluate(operand, scope));
    const supplied = scope.salt !== undefined && Object.hasOwn(scope.salt, fun) ? scope.salt[fun] : undefined;
    if (supplied === undefined) {
      throw new UnpredictableError(
        `${node.toJSON()}: what ${fun} returns is known on the minion only. Say it with minion({ salt: { "${fun}": … } }).`,
      );
    }
    if (typeof supplied !== "function") return supplied;
    const names = values[positional] as { readonly [name: string]: Value };
    return snapshotOfData(supplied(...values.slice(0, positional), names), fun) as Value;
  },
  jinja(node, writer) {
    const { fun, positional } = JSON.parse(node.data as string) as Call;
    const plain = node.operands.slice(0, positional).map((operand) => write(operand, writer));
    const names = Object.entries(node.operands[positional] as OperandMap);
    const all = [...plain, ...names.map(([name, value]) => `${name}=${write(value, writer)}`)];
    return { text: `salt[${write(fun, writer)}](${all.join(", ")})`, level: level.postfix };
  },
  callName: (node) => (JSON.parse(node.data as string) as Call).fun,
};

/**
 * Arguments by name, last in a call of `salt` or `slot`.
 *
 * @example
 * salt("cmd.run", "systemctl is-enabled nginx", named({ ignore_retcode: true }))
 */
export function named(args: { readonly [name: string]: Yaml }): Named {
  for (const name of Object.keys(args)) {
    if (!/^[A-Za-z_][A-Za-z0-9_]*$/.test(name))
      throw new TypeError(`named({ ${JSON.stringify(name)}: … }): an argument's name is letters, digits and _.`);
  }
  return Object.freeze({ kind: "named", arguments: Object.freeze({ ...args }) });
}

export function isNamed(value: unknown): value is Named {
  return (
    typeof value === "object" &&
    value !== null &&
    Object.hasOwn(value, "arguments") &&
    "kind" in value &&
    value.kind === "named"
  );
}

/** The arguments of a call, those with names apart. */
export function callArguments(args: readonly unknown[]): {
  readonly plain: readonly unknown[];
  readonly names: Named["arguments"];
} {
  const last = args.at(-1);
  return isNamed(last) ? { plain: args.slice(0, -1), names: last.arguments } : { plain: args, names: {} };
}

/** `mod.fun`, as Salt names functions. */
export function checkFunction(fun: unknown, where: string): void {
  if (typeof fun !== "string" || !/^[A-Za-z_][A-Za-z0-9_]*\.[A-Za-z_][A-Za-z0-9_]*$/.test(fun))
    throw new TypeError(
      `${where}(${JSON.stringify(fun)}): a function of an execution module is named "module.function".`,
    );
}

export function callNode(fun: string, args: readonly unknown[]): ExprNode {
  checkFunction(fun, "salt");
  const { plain, names } = callArguments(args);
  const call: Call = { fun, positional: plain.length };
  const operands = [...plain.map((each, index) => snapshot(each, `${fun}[${index}]`)), snapshot(names, fun)];
  return new ExprNode(operation, operands, JSON.stringify(call));
}

/** The name and the literal arguments of a call, for rules about what is called. */
export function callOf(operand: Operand): { readonly fun: string } | undefined {
  if (!(operand instanceof ExprNode) || operand.op !== operation || isCompound(operand)) return undefined;
  return { fun: (JSON.parse(operand.data as string) as Call).fun };
}

type Inputs<P extends readonly unknown[]> = {
  readonly [K in keyof P]: P[K] extends Named | undefined ? P[K] : Input<P[K]>;
};

declare const unsaid: unique symbol;

/** Stands for a type that the caller did not say: a function that is not in `SaltFunctions` needs it. */
export interface Unsaid {
  readonly [unsaid]: never;
}

/**
 * What a function of an execution module returns while the SLS is rendered.
 *
 * The value is known on the minion only: to look at a known minion beforehand, say what the function returns there, with
 * `minion({ salt: { "cmd.run": "6.12.5" } })`. Without that a finding says so; nothing is guessed.
 * https://docs.saltproject.io/en/latest/ref/modules/all/index.html
 *
 * @example
 * const kernel = local("kernel", salt("cmd.run", "uname -r"));
 */
export function salt<K extends keyof SaltFunctions>(
  fun: K,
  ...args: Inputs<Parameters<SaltFunctions[K]>>
): Ref<ReturnType<SaltFunctions[K]>>;
export function salt<T = Unsaid>(
  fun: [T] extends [Unsaid] ? never : string,
  ...args: readonly (Yaml | Named)[]
): Ref<NoInfer<T>>;
export function salt(fun: string, ...args: readonly unknown[]): Ref<unknown> {
  return ref(callNode(fun, args));
}

/**
 * A value of the minion's configuration, its grains or its pillar, by `config.get`. Which of them has it is decided on the
 * minion, so the value is predicted from `minion({ salt: { "config.get": … } })` alone.
 *
 * @example
 * config<string>("master", "salt")
 */
export function config<T>(path: string, fallback: NoInfer<Input<Frozen<T>>>): Ref<T> {
  return ref(callNode("config.get", [path, fallback]));
}

/**
 * What other minions reported to the Salt mine, by their ids. Predicted from `minion({ salt: { "mine.get": … } })` alone.
 * https://docs.saltproject.io/en/latest/topics/mine/index.html
 *
 * @example
 * eachEntry(mine<readonly string[]>("role:web", "network.ip_addrs", { tgt_type: "grain" }), (addresses, id) =>
 *   host.present(id, { ip: addresses }),
 * )
 */
export function mine<T>(
  target: Input<string>,
  fun: string,
  options: { readonly tgt_type?: string } = {},
): Ref<Readonly<Record<string, T>>> {
  return ref(
    callNode("mine.get", [
      target,
      fun,
      ...(options.tgt_type === undefined ? [] : [named({ tgt_type: options.tgt_type })]),
    ]),
  );
}

/**
 * How two versions of a package compare to the minion's package manager: -1, 0 or 1. Which rules apply is the minion's
 * matter, so it is predicted from `minion({ salt: { "pkg.version_cmp": … } })` alone.
 *
 * @example
 * when(ge(compareVersions(salt("pkg.version", "nvidia-driver"), "550"), 0), driver)
 */
export function compareVersions(first: Input<string>, second: Input<string>): Expr<number> {
  return ref<number>(callNode("pkg.version_cmp", [first, second]));
}
