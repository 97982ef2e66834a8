import type { Expr, Input, List, Scalar } from "../../expr/types.ts";
import type { Common } from "../../state/types.ts";

interface IniArgs extends Common {
  /** The file, as an absolute path. Without it, the id. */
  name?: Input<string>;
  /** What stands between an option and its value; `"="`. One character. */
  separator?: Input<string>;
  /** The encoding of the file, where it is not the system's. */
  encoding?: Input<string>;
}

/** Sets options in sections of a file, and options above all sections. Comments and order stay. */
export interface IniOptionsPresentArgs extends IniArgs {
  /** Options by section; what is no mapping is an option above all sections. */
  sections?:
    | Readonly<Record<string, Input<Scalar> | Readonly<Record<string, Input<Scalar>>>>>
    | Expr<Readonly<Record<string, unknown>>>;
  /** Removes all other options and sections. */
  strict?: Input<boolean>;
  /** Writes no spaces around the separator. */
  no_spaces?: Input<boolean>;
}

/** Removes options from sections of a file. */
export interface IniOptionsAbsentArgs extends IniArgs {
  /** Names of options by section. */
  sections?: Readonly<Record<string, List<string>>> | Expr<Readonly<Record<string, readonly string[]>>>;
}

/** Is to add empty sections, and fails in all lines outside a test run: `ini.options_present` adds sections too. */
export interface IniSectionsPresentArgs extends IniArgs {
  sections?: List<string>;
}

/** Removes sections with all their options. */
export interface IniSectionsAbsentArgs extends IniArgs {
  sections?: List<string>;
}
