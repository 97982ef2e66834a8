import { commonArguments, signatures } from "./signatures.ts";

/** How an argument is written in YAML; `any` where Salt takes more than one shape. */
export type Shape = "scalar" | "list" | "mapping" | "any";

export interface Parameter {
  readonly shape: Shape;
  readonly required: boolean;
}

const suffixes: readonly (readonly [suffix: string, shape: Shape])[] = [
  ["[]", "list"],
  ["{}", "mapping"],
  ["*", "any"],
];

/** Reads one line of the table of signatures. */
export function parseSignature(signature: string): ReadonlyMap<string, Parameter> {
  const parameters = new Map<string, Parameter>();
  for (const word of signature.split(" ")) {
    if (word === "") continue;
    const required = word.startsWith("!");
    const [suffix, shape] = suffixes.find(([end]) => word.endsWith(end)) ?? (["", "scalar"] as const);
    parameters.set(word.slice(required ? 1 : 0, word.length - suffix.length), { shape, required });
  }
  return parameters;
}

const parsed = new Map<string, ReadonlyMap<string, Parameter>>();
const common = parseSignature(commonArguments);

/**
 * The parameters of a state function, with the arguments that every state takes but the requisites; `undefined` for a
 * function that the catalogue lacks, such as one of a module of your own.
 */
export function argumentsOf(module: string, fun: string): ReadonlyMap<string, Parameter> | undefined {
  const signature = signatureOf(module, fun);
  if (signature === undefined) return undefined;
  const key = `${module}.${fun}`;
  let parameters = parsed.get(key);
  if (parameters === undefined) {
    parameters = new Map([...parseSignature(signature), ...common]);
    parsed.set(key, parameters);
  }
  return parameters;
}

function signatureOf(module: string, fun: string): string | undefined {
  const table: { readonly [module: string]: { readonly [fun: string]: string } } = signatures;
  const functions = Object.hasOwn(table, module) ? table[module] : undefined;
  return functions !== undefined && Object.hasOwn(functions, fun) ? functions[fun] : undefined;
}

/** Whether a function takes an argument of this name. Qubes' modules take `-` for `_` and back. */
export function takesArgument(module: string, parameters: ReadonlyMap<string, Parameter>, name: string): boolean {
  if (parameters.has(name)) return true;
  return module === "qvm" && (parameters.has(name.replaceAll("-", "_")) || parameters.has(name.replaceAll("_", "-")));
}
