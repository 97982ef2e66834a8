import { type Data, Float } from "../salt/data.ts";

/** What cannot be made a value of: Salt refuses the file. */
export class ScalarError extends Error {
  override readonly name: string = "ScalarError";
}

const bool = /^(?:yes|Yes|YES|no|No|NO|true|True|TRUE|false|False|FALSE|on|On|ON|off|Off|OFF)$/;
const int =
  /^(?:[-+]?0b[0-1_]+|[-+]?0[0-7_]+|[-+]?(?:0|[1-9][0-9_]*)|[-+]?0x[0-9a-fA-F_]+|[-+]?[1-9][0-9_]*(?::[0-5]?[0-9])+)$/;
const float =
  /^(?:[-+]?[0-9][0-9_]*\.[0-9_]*(?:[eE][-+][0-9]+)?|\.[0-9][0-9_]*(?:[eE][-+][0-9]+)?|[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*|[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN))$/;
const none = /^(?:~|null|Null|NULL|)$/;

/**
 * What a plain scalar means to Salt: YAML 1.1 as PyYAML reads it, but dates stay text, and leading zeros of a number are
 * dropped instead of meaning octal. Source: EMISSION.md; salt/utils/yamlloader.py.
 */
export function plainScalar(text: string): Data {
  if (bool.test(text)) return /^(?:y|t|on)/i.test(text);
  if (float.test(text)) return floatOf(text);
  if (int.test(text)) return intOf(text);
  if (none.test(text)) return null;
  if (text === "<<" || text === "=") {
    const name = text === "=" ? "value" : "merge";
    throw new ScalarError(`could not determine a constructor for the tag 'tag:yaml.org,2002:${name}'`);
  }
  return text;
}

export function intOf(text: string): Data {
  let digits = text;
  if (digits.startsWith("0") && digits !== "0" && !/^0[bx]/.test(digits)) digits = digits.replace(/^0+/, "") || "0";
  digits = digits.replaceAll("_", "");
  const sign = digits.startsWith("-") ? -1n : 1n;
  const bare = digits.replace(/^[-+]/, "");
  // Only an unsigned number has lost its zeros.
  const octal = /^0[0-7]+$/.test(bare);
  if (!octal && !/^(?:0b[01]+|0x[0-9a-fA-F]+|[0-9]+(?::[0-9]+)*)$/.test(bare)) {
    throw new ScalarError(`invalid literal for int(): ${JSON.stringify(bare)}`);
  }
  const value = bare.includes(":") ? sexagesimal(bare) : BigInt(octal ? `0o${bare.slice(1)}` : bare);
  return small(sign * value);
}

function sexagesimal(text: string): bigint {
  return text.split(":").reduce((sum, part) => sum * 60n + BigInt(part), 0n);
}

function small(value: bigint): Data {
  return Number.isSafeInteger(Number(value)) ? Number(value) : value;
}

export function floatOf(text: string): Data {
  const bare = text.replaceAll("_", "").toLowerCase();
  const sign = bare.startsWith("-") ? -1 : 1;
  const digits = bare.replace(/^[-+]/, "");
  const parts = digits.split(":");
  const value =
    digits === ".inf"
      ? Number.POSITIVE_INFINITY
      : digits === ".nan"
        ? Number.NaN
        : parts.reduce((sum, part) => sum * 60 + Number(part), 0);
  const signed = sign * value;
  return Number.isInteger(signed) && !Object.is(signed, -0) ? new Float(signed) : signed;
}
