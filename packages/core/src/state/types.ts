import type { Expr, Hint, Input, List, Yaml } from "../expr/types.ts";
import type { SaltModules } from "./modules.generated.ts";

declare const argsType: unique symbol;
declare const contentType: unique symbol;

/** A state: a frozen value made by a builder such as `pkg.installed`. It is also the handle that requisites take. */
export interface State<out M extends string = string, out A = unknown> {
  readonly kind: "state";
  readonly module: M;
  readonly fun: string;
  readonly id: Input<string>;
  readonly args: Readonly<Record<string, unknown>>;
  /** Carries the argument type for `extend`; nothing stands there at run time. */
  readonly [argsType]?: A;
}

/** One SLS file: a frozen value made by `sls`. */
export interface Sls {
  readonly kind: "sls";
  readonly name: string;
  readonly [contentType]?: "states";
}

/**
 * The names that may stand before the colon in a requisite: Salt's state modules, and `id` and `sls`. Modules of your
 * own are added by declaration merging.
 *
 * @example
 * declare module "@typesalt/core" { interface StateModules { my_state: true } }
 */
export interface StateModules extends SaltModules {
  id: true;
  sls: true;
  /** Comes with Qubes OS. */
  qvm: true;
}

/** Something that lies outside the program, by its id or name: `{ pkg: "nginx" }`, `{ id: "base" }`, `{ sls: "web" }`. */
export type NameTarget = { readonly [M in keyof StateModules]?: Input<string> } & {
  readonly then?: never;
  readonly kind?: never;
};

export type Target = State | Sls | NameTarget;

/** Entries that are there only when a condition holds on the minion: made by `when`. */
export interface When<out N> {
  readonly kind: "when";
  readonly [contentType]?: N;
}

/** Entries repeated for each element of a list or mapping on the minion: made by `each` and `eachEntry`. */
export interface Each<out N> {
  readonly kind: "each";
  readonly [contentType]?: N;
}

/** `false` stands for nothing, so that `flag && state` can be written. */
export type Item<N> = N | When<N> | Each<N> | false;
export type Items<N> = Item<N> | readonly Item<N>[];

export type Requisite =
  | Items<Target>
  | Hint<'a state, an sls, or { module: "id or name" }; text alone is not a requisite'>;

/** Salt's requisites: https://docs.saltproject.io/en/latest/ref/states/requisites.html */
export interface Requisites {
  /** Runs after the targets, and only if all of them succeeded. */
  require?: Requisite;
  /** Runs after the targets, and only if at least one of them succeeded. */
  require_any?: Requisite;
  /** Makes each target require this state. */
  require_in?: Requisite;
  /** As `require`; if a target reports changes, the module's `mod_watch` runs too. */
  watch?: Requisite;
  watch_any?: Requisite;
  watch_in?: Requisite;
  /** Runs before the target, and only if a test run of the target says that it would change something. */
  prereq?: Requisite;
  prereq_in?: Requisite;
  /** Runs after the targets, and only if at least one of them reports changes and all succeeded. */
  onchanges?: Requisite;
  onchanges_any?: Requisite;
  onchanges_in?: Requisite;
  /** Runs only if a target failed. */
  onfail?: Requisite;
  onfail_any?: Requisite;
  /** Runs only if all targets failed. */
  onfail_all?: Requisite;
  onfail_in?: Requisite;
  /** Copies arguments that this state lacks from the target. Does not order. */
  use?: Requisite;
  use_in?: Requisite;
  /** Runs the module's `mod_watch` at the very end if a target reported changes. Does not order. */
  listen?: Requisite;
  listen_in?: Requisite;
}

/** `unless` and `onlyif`: shell commands, or calls of execution modules. */
export type Check =
  | Input<string | boolean>
  | readonly (Input<string> | { readonly fun: string; readonly [arg: string]: Yaml })[];

export interface Retry {
  readonly attempts?: Input<number>;
  /** Seconds between two attempts. */
  readonly interval?: Input<number>;
  readonly until?: Input<boolean>;
  /** At most this many seconds more, drawn at random. */
  readonly splay?: Input<number>;
}

/** The arguments that every state takes. Source: SALT.md §7.4 and §7.5; Salt's page "Global State Arguments". */
export interface Common extends Requisites {
  /** A position in the run: a number (negative counts from the end), `"first"` or `"last"`. */
  order?: Input<number> | "first" | "last";
  /** One state for each name; an entry `{ name: [{ argument: value }] }` overrides arguments for that name. */
  names?: List<string | Readonly<Record<string, readonly { readonly [arg: string]: Yaml }[]>>>;
  unless?: Check;
  onlyif?: Check;
  /** The state is skipped when all these files exist. */
  creates?: List<string> | Input<string>;
  /** Commands that must succeed after the state has run. */
  check_cmd?: List<string> | Input<string>;
  retry?: Input<boolean> | Retry;
  /** Stops the run if this state fails. */
  failhard?: Input<boolean>;
  parallel?: Input<boolean>;
  aggregate?: Input<boolean> | List<string>;
  reload_modules?: Input<boolean>;
  reload_grains?: Input<boolean>;
  reload_pillar?: Input<boolean>;
  runas?: Input<string>;
  runas_password?: Input<string>;
  umask?: Input<string> | Hint<'octal text such as "022": a number is another mode to YAML'>;
  fire_event?: Input<boolean | string>;
  saltenv?: Input<string>;
  /** Hides the state's output. Salt 3008 and newer. */
  no_log?: Input<boolean>;
  cmd_opts_exclude?: List<string>;
  /** Which implementation of the module to use: `provider: systemd`. */
  provider?: Input<string>;
  /** Arguments that these types do not know, written out as they are. */
  extra?: { readonly [arg: string]: Yaml };
}

/** A condition, for helpers that take one. */
export type Condition = Expr<boolean>;
