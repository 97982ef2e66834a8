import type { Operand, OperandMap } from "../expr/node.ts";
import { isOperandMap, snapshot } from "../expr/snapshot.ts";
import type { Yaml } from "../expr/types.ts";
import { remember } from "../state/source.ts";

/** One pillar file. */
export interface PillarFile {
  readonly kind: "pillar";
  readonly name: string;
  readonly data: OperandMap;
  /** Further renderers after YAML, such as `gpg`. */
  readonly renderers: readonly string[];
}

export interface PillarFileOptions {
  /**
   * Renderers that Salt applies to the file's data: `["gpg"]` for texts that are encrypted (`-----BEGIN PGP MESSAGE-----`).
   * They are written as they are, under a first line `#!yaml|gpg`.
   * https://docs.saltproject.io/en/latest/ref/renderers/all/salt.renderers.gpg.html
   */
  readonly renderers?: readonly string[];
}

/**
 * A pillar file. What depends on the minion is an expression: `optional(eq(grains.id, "dom0"), …)`.
 *
 * @param name - as the pillar's top file calls it, with dots.
 * @example
 * pillarFile("nvd", { "nvidia-driver": { packages: ["nvidia-driver"] } })
 */
export function pillarFile(
  name: string,
  data: { readonly [key: string]: Yaml },
  options: PillarFileOptions = {},
): PillarFile {
  if (typeof name !== "string" || !/^[^\s./\\:]+(\.[^\s./\\:]+)*$/u.test(name)) {
    throw new TypeError(`pillarFile(${JSON.stringify(name)}): a name is words joined by dots, such as "web.nginx".`);
  }
  const copy: Operand = snapshot(data, name);
  if (!isOperandMap(copy)) throw new TypeError(`pillarFile("${name}"): pillar data is a mapping.`);
  const renderers = Object.freeze([...(options.renderers ?? [])]);
  const wrong = renderers.find((each) => !/^[a-z_]+$/.test(each));
  if (wrong !== undefined)
    throw new TypeError(`pillarFile("${name}"): ${JSON.stringify(wrong)} is no name of a renderer.`);
  return remember(Object.freeze({ kind: "pillar", name, data: copy, renderers }), pillarFile);
}
