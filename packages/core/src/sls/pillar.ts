import type { Operand, OperandMap } from "../expr/node.ts";
import { isOperandMap, snapshot } from "../expr/snapshot.ts";
import type { Yaml } from "../expr/types.ts";
import { remember } from "../state/source.ts";

/** One pillar file. */
export interface PillarFile {
  readonly kind: "pillar";
  readonly name: string;
  readonly data: OperandMap;
}

/**
 * A pillar file. What depends on the minion is an expression: `optional(eq(grains.id, "dom0"), …)`.
 *
 * @param name - as the pillar's top file calls it, with dots.
 * @example
 * pillarFile("nvd", { "nvidia-driver": { packages: ["nvidia-driver"] } })
 */
export function pillarFile(name: string, data: { readonly [key: string]: Yaml }): PillarFile {
  if (typeof name !== "string" || !/^[^\s./\\:]+(\.[^\s./\\:]+)*$/u.test(name)) {
    throw new TypeError(`pillarFile(${JSON.stringify(name)}): a name is words joined by dots, such as "web.nginx".`);
  }
  const copy: Operand = snapshot(data, name);
  if (!isOperandMap(copy)) throw new TypeError(`pillarFile("${name}"): pillar data is a mapping.`);
  return remember(Object.freeze({ kind: "pillar", name, data: copy }), pillarFile);
}
