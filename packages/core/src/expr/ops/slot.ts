import { SlotText } from "../slot-text.ts";
import type { Expr } from "../types.ts";
import { callArguments, checkFunction } from "./salt.ts";
import type { Named } from "./salt-functions.ts";

/** Salt's parser takes these for brackets or separators even in quotes. Source: `parse_function` in salt/utils/args.py. */
const misread: ReadonlySet<string> = new Set([
  "",
  "[",
  "{",
  "(",
  "[{",
  "{(",
  "[{(",
  "]",
  "}",
  ")",
  "]}",
  "})",
  "]})",
  ",",
  "=",
]);

/**
 * A value that is known only while the states run: Salt calls the function just before the state that takes it as an
 * argument. Arguments are text, known while TypeScript runs.
 * https://docs.saltproject.io/en/latest/topics/slots/index.html
 *
 * @param fun - a function of an execution module.
 * @throws TypeError for arguments that Salt's parser of slots misreads: empty ones, single brackets, and `~`.
 * @example
 * file.managed("/etc/machine", { contents: slot("cmd.run", "hostname") })
 */
export function slot<T = string>(fun: string, ...args: readonly (string | number | Named)[]): Expr<NoInfer<T>> {
  checkFunction(fun, "slot");
  const { plain, names } = callArguments(args);
  const all = [
    ...plain.map((each) => quoted(each, fun)),
    ...Object.entries(names).map(([name, value]) => `${name}=${quoted(value, fun)}`),
  ];
  return new SlotText(`__slot__:salt:${fun}(${all.join(", ")})`) as unknown as Expr<NoInfer<T>>;
}

function quoted(value: unknown, fun: string): string {
  if (typeof value !== "string" && typeof value !== "number")
    throw new TypeError(`slot("${fun}", …): arguments are text or numbers known while TypeScript runs.`);
  const text = String(value);
  if (misread.has(text) || text.includes("~") || !text.isWellFormed())
    throw new TypeError(`slot("${fun}", …): Salt misreads the argument ${JSON.stringify(text)}.`);
  return `"${text.replaceAll(/["\\]/g, "\\$&")}"`;
}
