import { blockOf } from "../state/block.ts";
import { remember } from "../state/source.ts";
import type { Sls } from "../state/types.ts";
import type { Formula } from "./formula.ts";
import type { Minion } from "./minion.ts";
import { type MinionConfig, minionConfig } from "./minion-config.ts";
import type { PillarFile } from "./pillar.ts";
import type { PillarShape } from "./pillar-definition.ts";
import { referredFiles } from "./required.ts";
import type { SlsValue } from "./sls.ts";
import type { StaticFile } from "./static-file.ts";
import { isTopFile, type Targets, type TopFile, topFile } from "./top.ts";

/** Where a saltenv's files lie on the machine that runs Salt. */
export interface Directories {
  /** SLS files and the top file. */
  readonly states: string;
  readonly pillar: string;
  /** Each formula has a directory below it, which is a root of its own. */
  readonly formulas: string;
}

export interface SaltenvOptions {
  readonly formulas?: readonly Formula[];
  /** SLS files of the project's own, beside those that `top` names. */
  readonly sls?: readonly Sls[];
  readonly files?: readonly StaticFile[];
  readonly top?: Targets<Sls> | TopFile<Sls>;
  readonly pillar?: Targets<PillarFile> | TopFile<PillarFile>;
  /** Directories other than `/srv/salt`, `/srv/pillar` and `/srv/formulas` (with `<saltenv>_` before the last word outside `base`). */
  readonly directories?: Partial<Directories>;
}

interface CommonOptions {
  /** What the header of the project's files says they come from: the file that you run. */
  readonly source?: string;
  /** The minion's configuration; by default one that names the project's roots. */
  readonly config?: MinionConfig;
  /** Minions that you know: the project is checked for each of them, exactly. */
  readonly minions?: readonly Minion[];
  /**
   * The line of Salt that the minions run, or several: using what it does not have is an error. Without it, the project is
   * checked for all lines, and only what none of them has is reported.
   */
  readonly salt?: TargetLine | readonly TargetLine[];
  /**
   * `qubes`: pillar files are evaluated with dom0's grains, as Qubes renders them there; roots that Qubes has already are not
   * named again; and what does not travel to qubes is a finding. Source: QUBES.md.
   */
  readonly platform?: "qubes";
  /** Shapes of pillars beside those of formulas: the project's pillar files and minions are held to them. */
  readonly pillars?: readonly PillarShape[];
  /** Packages with state modules that the minions have: `["saltext-dockermod"]`. */
  readonly extensions?: readonly string[];
}

/** A line of Salt, by its major release. */
export type TargetLine = "3006" | "3007" | "3008";

/** One saltenv (`saltenv`, `base` by default, with its files beside), or several. */
export type ProjectOptions =
  | (CommonOptions & SaltenvOptions & { readonly saltenv?: string })
  | (CommonOptions & { readonly saltenvs: { readonly [saltenv: string]: SaltenvOptions } });

export interface Saltenv {
  readonly name: string;
  readonly directories: Directories;
  readonly formulas: readonly Formula[];
  /** The project's own SLS files, those of formulas not among them. */
  readonly sls: readonly SlsValue[];
  readonly files: readonly StaticFile[];
  readonly top: TopFile<SlsValue> | undefined;
  readonly pillarFiles: readonly PillarFile[];
  readonly pillarTop: TopFile<PillarFile> | undefined;
}

/** All that a Salt tree is made of. A value: nothing is checked or written by making it. */
export interface Project {
  readonly kind: "project";
  readonly saltenvs: readonly Saltenv[];
  readonly config: MinionConfig;
  readonly source: string | undefined;
  readonly minions: readonly Minion[];
  /** The lines that it is for; all where it does not say. */
  readonly salt: readonly TargetLine[] | undefined;
  readonly extensions: readonly string[];
  readonly platform: "qubes" | undefined;
  readonly pillars: readonly PillarShape[];
}

/**
 * Puts a project together.
 *
 * @example
 * export default project({ top: { "web*": [nginx] }, pillar: { "web*": [sites] } });
 */
export function project(options: ProjectOptions): Project {
  const several = "saltenvs" in options ? options.saltenvs : { [options.saltenv ?? "base"]: options };
  const saltenvs = Object.entries(several).map(([name, each]) => saltenv(name, each));
  const value: Project = Object.freeze({
    kind: "project",
    saltenvs: Object.freeze(saltenvs),
    config: options.config ?? defaultConfig(saltenvs, options.platform),
    source: options.source,
    minions: Object.freeze([...(options.minions ?? [])]),
    salt: targetLines(options.salt),
    extensions: Object.freeze([...(options.extensions ?? [])]),
    platform: options.platform,
    pillars: Object.freeze([
      ...(options.pillars ?? []),
      ...saltenvs.flatMap(({ formulas }) => formulas.flatMap((each) => each.pillars)),
    ]),
  });
  return remember(value, project);
}

const lines: readonly TargetLine[] = ["3006", "3007", "3008"];

function targetLines(salt: ProjectOptions["salt"]): readonly TargetLine[] | undefined {
  if (salt === undefined) return undefined;
  const given: readonly TargetLine[] = typeof salt === "string" ? [salt] : salt;
  const wrong = given.find((each) => !lines.includes(each));
  if (wrong !== undefined || given.length === 0) {
    throw new TypeError(
      `project: \`salt\` is one or more of ${lines.join(", ")}${wrong === undefined ? "" : `, not ${JSON.stringify(wrong)}`}.`,
    );
  }
  return Object.freeze(lines.filter((each) => given.includes(each)));
}

function saltenv(name: string, options: SaltenvOptions): Saltenv {
  if (!/^[A-Za-z0-9_][A-Za-z0-9_-]*$/.test(name)) {
    throw new TypeError(`project: ${JSON.stringify(name)} is no name of a saltenv: use letters, digits, "_" and "-".`);
  }
  const prefix = name === "base" ? "/srv/" : `/srv/${name}_`;
  const directories = { states: `${prefix}salt`, pillar: `${prefix}pillar`, formulas: `${prefix}formulas` };
  const formulas = options.formulas ?? [];
  const top = asTop(options.top, name);
  const pillarTop = asTop(options.pillar, name);
  const known = new Set<SlsValue>(formulas.flatMap((each) => each.sls));
  const own = [...(options.sls ?? []), ...named(top)] as unknown as readonly SlsValue[];
  return Object.freeze({
    name,
    directories: Object.freeze({ ...directories, ...options.directories }),
    formulas: Object.freeze([...formulas]),
    sls: Object.freeze(reachable(own, known)),
    files: Object.freeze([...(options.files ?? [])]),
    top: top as unknown as TopFile<SlsValue> | undefined,
    pillarFiles: Object.freeze([...new Set(named(pillarTop))]),
    pillarTop,
  });
}

function asTop<F>(input: Targets<F> | TopFile<F> | undefined, name: string): TopFile<F> | undefined {
  if (input === undefined) return undefined;
  return isTopFile(input) ? input : topFile({ [name]: input as Targets<F> });
}

function named<F>(top: TopFile<F> | undefined): readonly F[] {
  return (top?.entries ?? []).flatMap((entry) =>
    entry.files.filter((file): file is Extract<typeof file, F> => typeof file !== "string"),
  );
}

/** The given SLS files and what they and the formulas include or require, without those that formulas bring. */
function reachable(files: readonly SlsValue[], known: ReadonlySet<SlsValue>): readonly SlsValue[] {
  const out = new Set<SlsValue>(files);
  if (![...files, ...known].every((file) => blockOf(file) === "sls")) {
    throw new TypeError("project: top, sls and formulas hold SLS files made by sls(…), or their names as text in top.");
  }
  const queue = [...known, ...out];
  for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
    for (const file of referredFiles(next)) {
      if (out.has(file) || known.has(file)) continue;
      out.add(file);
      queue.push(file);
    }
  }
  return [...out].filter((file) => !known.has(file));
}

/** The directory that a formula of this saltenv is served from. */
export function formulaRoot(saltenv: Saltenv, formula: Formula): string {
  return `${saltenv.directories.formulas}/${formula.name}`;
}

/** What Qubes' own configuration names; lists in further files are added to it. Source: QUBES.md. */
export const qubesRoots: ReadonlySet<string> = new Set([
  "/srv/salt",
  "/srv/pillar",
  "/srv/user_salt",
  "/srv/user_pillar",
]);

function defaultConfig(saltenvs: readonly Saltenv[], platform: "qubes" | undefined): MinionConfig {
  const only = saltenvs.length === 1 ? saltenvs[0]?.name : undefined;
  const roots = saltenvs.map((each) => {
    const formulas = each.formulas.map((formula) => formulaRoot(each, formula));
    return [each.name, [each.directories.states, ...formulas]] as const;
  });
  const pillars = saltenvs.map((each) => [each.name, [each.directories.pillar]] as const);
  const added = (all: readonly (readonly [string, readonly string[]])[]) =>
    Object.fromEntries(
      all
        .map(([name, own]) => [name, platform === "qubes" ? own.filter((root) => !qubesRoots.has(root)) : own] as const)
        .filter(([, own]) => own.length > 0),
    );
  const named = { file_roots: added(roots), pillar_roots: added(pillars) };
  const given = Object.entries(named).filter(([, by]) => Object.keys(by).length > 0);
  return minionConfig({ name: `zz_${only ?? "typesalt"}_formulas`, ...Object.fromEntries(given) });
}

/** Every SLS file of a saltenv, with what its header says it comes from. */
export function allSls(saltenv: Saltenv): readonly SlsValue[] {
  return [...saltenv.formulas.flatMap((each) => each.sls), ...saltenv.sls];
}
