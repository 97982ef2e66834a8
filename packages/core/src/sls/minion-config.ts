import type { OperandMap } from "../expr/node.ts";
import { hasExpr } from "../expr/node.ts";
import { snapshot } from "../expr/snapshot.ts";
import type { Yaml } from "../expr/types.ts";

/** Directories of each saltenv, searched in order. */
export interface Roots {
  readonly [saltenv: string]: readonly string[];
}

/** A file of the minion's configuration: `/etc/salt/minion.d/<name>.conf`. */
export interface MinionConfig {
  readonly kind: "minion-config";
  readonly name: string;
  readonly options: OperandMap;
}

export interface MinionConfigOptions {
  readonly name: string;
  readonly file_roots?: Roots;
  readonly pillar_roots?: Roots;
  /** Further options, as Salt names them. https://docs.saltproject.io/en/latest/ref/configuration/minion.html */
  readonly [option: string]: Yaml | Roots | undefined;
}

/**
 * A file of the minion's configuration. Salt reads `minion.d/*.conf` in the order of their names; lists in a later file
 * are added to those of earlier ones.
 *
 * @example
 * minionConfig({ name: "zz_user_formulas", file_roots: { user: ["/srv/user_salt"] } })
 */
export function minionConfig({ name, ...options }: MinionConfigOptions): MinionConfig {
  if (!/^[A-Za-z0-9_][A-Za-z0-9_.-]*$/.test(name)) {
    throw new TypeError(
      `minionConfig({ name: ${JSON.stringify(name)} }): the name is that of a file below minion.d, without ".conf".`,
    );
  }
  const copy = snapshot(options, name) as OperandMap;
  if (hasExpr(copy))
    throw new TypeError(`minionConfig "${name}": the configuration is no template and takes no expressions.`);
  return Object.freeze({ kind: "minion-config", name, options: copy });
}
