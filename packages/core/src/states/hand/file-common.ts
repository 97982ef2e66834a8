import type { Expr, Input, List, Yaml } from "../../expr/types.ts";
import type { Common } from "../../state/types.ts";

/**
 * The text of a `Hint`, which stands in unions itself so that the compiler shows it. Salt takes a number too, but YAML
 * reads 0644 as 420.
 */
export type OctalText = 'octal text such as "0644": a number is another mode to YAML';

/** The engines that render a file before it is written. */
export type TemplateEngine = "jinja" | "mako" | "py" | "cheetah" | "genshi" | "wempy";

/** Variables of a template. */
export type TemplateContext = Readonly<Record<string, Yaml>> | Expr<Readonly<Record<string, unknown>>>;

/** Windows: rights by user: `{ Administrators: { perms: "full_control" } }`. */
export type WinPerms = Readonly<Record<string, WinPerm>>;

export interface WinPerm {
  /** One basic right, or a list of advanced ones. */
  readonly perms: Input<string> | List<string>;
  /** What inherits it, for directories: `"this_folder_only"`; everything below unless told. */
  readonly applies_to?: Input<string>;
}

/** Windows has owners and access lists where others have `user`, `group` and `mode`. */
export interface WinOwnership extends Common {
  /** Windows: the owner; `user` unless told. */
  win_owner?: Input<string>;
  win_perms?: WinPerms;
  win_deny_perms?: WinPerms;
  /** Windows: inherits rights from the directory above. */
  win_inheritance?: Input<boolean>;
}

export interface Ownership extends WinOwnership {
  /** The owner; whoever runs Salt unless told. */
  user?: Input<string>;
  group?: Input<string>;
}
