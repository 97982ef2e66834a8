import { remember } from "../state/source.ts";
import type { Sls } from "../state/types.ts";
import type { PillarShape } from "./pillar-definition.ts";
import type { SlsValue } from "./sls.ts";
import type { StaticFile } from "./static-file.ts";

export interface FormulaOptions<W extends object = object> {
  /** The directory of the formula below the saltenv's formula directory. */
  readonly name: string;
  /** What the header of its files says they come from: the package's name. */
  readonly source?: string;
  readonly sls: readonly Sls[];
  /** Files served beside the SLS files. */
  readonly files?: readonly StaticFile[];
  /** Files beside the root that is served, such as `pillar.example`. */
  readonly extras?: readonly StaticFile[];
  /** The shapes of the pillars that it reads: the project's pillar files and minions are held to them. */
  readonly pillars?: readonly PillarShape[];
  /** What the formula found wrong with its configuration. Errors keep the project from being written. */
  readonly findings?: readonly FormulaFinding[];
  /** The function that the user calls, when it is not this one: its caller's place is shown with the findings. */
  // biome-ignore lint/complexity/noBannedTypes: any function can stand between.
  readonly madeBy?: Function;
  /** What users reach by name: `nvd.init`. */
  readonly with?: W;
}

/** What a formula says of the configuration that it was given. */
export interface FormulaFinding {
  readonly severity: "error" | "warning";
  /** The field, what is wrong with it, and what to write instead. */
  readonly message: string;
}

/** SLS files with what belongs to them, in a directory of their own. */
export interface Formula {
  readonly kind: "formula";
  readonly name: string;
  readonly source: string | undefined;
  readonly sls: readonly SlsValue[];
  readonly files: readonly StaticFile[];
  readonly extras: readonly StaticFile[];
  readonly findings: readonly FormulaFinding[];
  readonly pillars: readonly PillarShape[];
}

/**
 * Puts a formula together.
 *
 * @example
 * formula({ name: "motd", source: "@example/motd-formula", sls: [motd] })
 */
export function formula<W extends object>(options: FormulaOptions<W>): Formula & W {
  if (!/^[A-Za-z0-9_][A-Za-z0-9_.-]*$/.test(options.name)) {
    throw new TypeError(`formula({ name: ${JSON.stringify(options.name)} }): the name is that of a directory.`);
  }
  const value = Object.freeze({
    ...(options.with as W),
    kind: "formula" as const,
    name: options.name,
    source: options.source,
    sls: Object.freeze([...options.sls]) as unknown as readonly SlsValue[],
    files: Object.freeze([...(options.files ?? [])]),
    extras: Object.freeze([...(options.extras ?? [])]),
    findings: Object.freeze([...(options.findings ?? [])]),
    pillars: Object.freeze([...(options.pillars ?? [])]),
  });
  return remember(value, options.madeBy ?? formula);
}
