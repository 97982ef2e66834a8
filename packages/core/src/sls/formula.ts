import type { Sls } from "../state/types.ts";
import type { SlsValue } from "./sls.ts";
import type { StaticFile } from "./static-file.ts";

export interface FormulaOptions {
  /** The directory of the formula below the saltenv's formula directory. */
  readonly name: string;
  /** What the header of its files says they come from: the package's name. */
  readonly source?: string;
  readonly sls: readonly Sls[];
  /** Files served beside the SLS files. */
  readonly files?: readonly StaticFile[];
  /** Files beside the root that is served, such as `pillar.example`. */
  readonly extras?: readonly StaticFile[];
}

/** SLS files with what belongs to them, in a directory of their own. */
export interface Formula {
  readonly kind: "formula";
  readonly name: string;
  readonly source: string | undefined;
  readonly sls: readonly SlsValue[];
  readonly files: readonly StaticFile[];
  readonly extras: readonly StaticFile[];
}

/**
 * Puts a formula together.
 *
 * @example
 * formula({ name: "motd", source: "@example/motd-formula", sls: [motd] })
 */
export function formula(options: FormulaOptions): Formula {
  if (!/^[A-Za-z0-9_][A-Za-z0-9_.-]*$/.test(options.name)) {
    throw new TypeError(`formula({ name: ${JSON.stringify(options.name)} }): the name is that of a directory.`);
  }
  return Object.freeze({
    kind: "formula",
    name: options.name,
    source: options.source,
    sls: Object.freeze([...options.sls]) as unknown as readonly SlsValue[],
    files: Object.freeze([...(options.files ?? [])]),
    extras: Object.freeze([...(options.extras ?? [])]),
  });
}
