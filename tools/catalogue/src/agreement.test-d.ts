/**
 * The hand-written argument types and the overlay's lines name the same arguments, and require the same. A file of the
 * overlay that has no line below fails agreement.test.ts.
 */
import type { commonArguments } from "@typesalt/core/catalogue";
import type * as states from "@typesalt/core/states";
import type { Common, Requisites } from "../../../packages/core/src/state/types.ts";
import type { qvmTable } from "../../../packages/core/src/states/hand/qvm-table.ts";

type States = typeof states;

/** The builders of an overlay's constant, which has an underscore more where its module's name is a word of Python's or ours. */
type ModuleOf<C> = C extends keyof States
  ? States[C]
  : C extends `${infer Name extends keyof States & string}_`
    ? States[Name]
    : never;

type Split<S extends string, By extends string, Found = never> = S extends `${infer Part}${By}${infer Rest}`
  ? Split<Rest, By, Found | Part>
  : Found | S;

/** `[!]name[:types][@lines]` → `name`. */
type Bare<W extends string> = W extends `!${infer Rest}`
  ? Bare<Rest>
  : W extends `${infer Rest}@${string}`
    ? Bare<Rest>
    : W extends `${infer Name}:${string}`
      ? Name
      : W;
type RequiredWord<W extends string> = W extends `!${string}` ? Bare<W> : never;
/** What stands in a line beside words: `+open`, `+exact`, and nothing. */
type Words<Line extends string> = Exclude<Split<Line, " ">, "" | `+${string}`>;

type Keys<A> = A extends unknown ? keyof A : never;
type RequiredKeys<A> = keyof { [K in keyof A as object extends Pick<A, K> ? never : K]: true };
type Args<F> = F extends (id: never, args: infer A) => unknown
  ? A
  : F extends (id: never, args?: infer A) => unknown
    ? NonNullable<A>
    : never;

/** `never` where both sides have the same members; otherwise the members of which one side lacks. */
type Difference<A, B> = Exclude<A, B> | Exclude<B, A>;

/** What the line and the type of one function do not agree on. What every state takes may stand in both. */
type Disagreement<Line extends string, F> =
  | Difference<Exclude<Bare<Words<Line>>, keyof Common>, Exclude<Keys<Args<F>>, keyof Common>>
  | Difference<RequiredWord<Words<Line>>, RequiredKeys<Args<F>>>;

/** An open function takes what is another's: nothing can be held together. */
type IsOpen<Line extends string> = "+open" extends Split<Line, " "> ? true : false;

/** As text, so that the compiler prints it: `"latest: user"`. */
type OfModule<Lines, Module> = {
  [F in keyof Lines & string]: F extends keyof Module
    ? IsOpen<Lines[F] & string> extends true
      ? never
      : `${F}: ${Disagreement<Lines[F] & string, Module[F]> & string}`
    : `${F}: no such function`;
}[keyof Lines & string];

type Disagreements<Overlay> = { [C in keyof Overlay & string]: OfModule<Overlay[C], ModuleOf<C>> }[keyof Overlay &
  string];

/** Qubes' functions, by their lines. */
type Qvm = {
  [Line in Exclude<Split<typeof qvmTable, "\n">, ""> as Line extends `${infer F} ${string}`
    ? F
    : never]: Line extends `${string} ${infer Rest}` ? Rest : never;
};

type Never<T extends never> = T;

/** Each line fails to compile with the names that differ. */
export type Agreed = [
  Never<Difference<Bare<Split<typeof commonArguments, " ">>, Exclude<keyof Common, keyof Requisites | "extra">>>,
  Never<Difference<keyof Qvm, keyof States["qvm"]>>,
  Never<OfModule<Qvm, States["qvm"]>>,
  Never<Disagreements<typeof import("./overlay/alternatives.ts")>>,
  Never<Disagreements<typeof import("./overlay/archive.ts")>>,
  Never<Disagreements<typeof import("./overlay/at.ts")>>,
  Never<Disagreements<typeof import("./overlay/augeas.ts")>>,
  Never<Disagreements<typeof import("./overlay/cmd.ts")>>,
  Never<Disagreements<typeof import("./overlay/cron.ts")>>,
  Never<Disagreements<typeof import("./overlay/docker_container.ts")>>,
  Never<Disagreements<typeof import("./overlay/docker_image.ts")>>,
  Never<Disagreements<typeof import("./overlay/docker_network.ts")>>,
  Never<Disagreements<typeof import("./overlay/docker_volume.ts")>>,
  Never<Disagreements<typeof import("./overlay/environ.ts")>>,
  Never<Disagreements<typeof import("./overlay/event.ts")>>,
  Never<Disagreements<typeof import("./overlay/file.ts")>>,
  Never<Disagreements<typeof import("./overlay/firewalld.ts")>>,
  Never<Disagreements<typeof import("./overlay/gem.ts")>>,
  Never<Disagreements<typeof import("./overlay/git.ts")>>,
  Never<Disagreements<typeof import("./overlay/grains.ts")>>,
  Never<Disagreements<typeof import("./overlay/group.ts")>>,
  Never<Disagreements<typeof import("./overlay/host.ts")>>,
  Never<Disagreements<typeof import("./overlay/http.ts")>>,
  Never<Disagreements<typeof import("./overlay/ini.ts")>>,
  Never<Disagreements<typeof import("./overlay/iptables.ts")>>,
  Never<Disagreements<typeof import("./overlay/kmod.ts")>>,
  Never<Disagreements<typeof import("./overlay/locale.ts")>>,
  Never<Disagreements<typeof import("./overlay/logrotate.ts")>>,
  Never<Disagreements<typeof import("./overlay/loop.ts")>>,
  Never<Disagreements<typeof import("./overlay/module.ts")>>,
  Never<Disagreements<typeof import("./overlay/mount.ts")>>,
  Never<Disagreements<typeof import("./overlay/mysql_database.ts")>>,
  Never<Disagreements<typeof import("./overlay/mysql_grants.ts")>>,
  Never<Disagreements<typeof import("./overlay/mysql_query.ts")>>,
  Never<Disagreements<typeof import("./overlay/mysql_user.ts")>>,
  Never<Disagreements<typeof import("./overlay/network.ts")>>,
  Never<Disagreements<typeof import("./overlay/npm.ts")>>,
  Never<Disagreements<typeof import("./overlay/pip.ts")>>,
  Never<Disagreements<typeof import("./overlay/pkg-more.ts")>>,
  Never<Disagreements<typeof import("./overlay/pkg.ts")>>,
  Never<Disagreements<typeof import("./overlay/pkgrepo.ts")>>,
  Never<Disagreements<typeof import("./overlay/postgres_cluster.ts")>>,
  Never<Disagreements<typeof import("./overlay/postgres_database.ts")>>,
  Never<Disagreements<typeof import("./overlay/postgres_extension.ts")>>,
  Never<Disagreements<typeof import("./overlay/postgres_group.ts")>>,
  Never<Disagreements<typeof import("./overlay/postgres_initdb.ts")>>,
  Never<Disagreements<typeof import("./overlay/postgres_language.ts")>>,
  Never<Disagreements<typeof import("./overlay/postgres_privileges.ts")>>,
  Never<Disagreements<typeof import("./overlay/postgres_schema.ts")>>,
  Never<Disagreements<typeof import("./overlay/postgres_tablespace.ts")>>,
  Never<Disagreements<typeof import("./overlay/postgres_user.ts")>>,
  Never<Disagreements<typeof import("./overlay/salt.ts")>>,
  Never<Disagreements<typeof import("./overlay/saltutil.ts")>>,
  Never<Disagreements<typeof import("./overlay/schedule.ts")>>,
  Never<Disagreements<typeof import("./overlay/selinux.ts")>>,
  Never<Disagreements<typeof import("./overlay/service.ts")>>,
  Never<Disagreements<typeof import("./overlay/ssh_auth.ts")>>,
  Never<Disagreements<typeof import("./overlay/ssh_known_hosts.ts")>>,
  Never<Disagreements<typeof import("./overlay/stateconf.ts")>>,
  Never<Disagreements<typeof import("./overlay/sysctl.ts")>>,
  Never<Disagreements<typeof import("./overlay/test.ts")>>,
  Never<Disagreements<typeof import("./overlay/timezone.ts")>>,
  Never<Disagreements<typeof import("./overlay/user.ts")>>,
  Never<Disagreements<typeof import("./overlay/virtualenv.ts")>>,
  Never<Disagreements<typeof import("./overlay/x509.ts")>>,
];

// The comparison itself notices what is missing on either side, and what is required on one side only.
type Line = (id: string, args: { name?: string; value: string; runas?: string }) => void;
export type Noticed = [
  Never<Disagreement<"name:s !value:si@67", Line>>,
  Never<Disagreement<"name:s !value:si@67 runas:s", Line>>,
  // @ts-expect-error the table lacks `value`
  Never<Disagreement<"name", Line>>,
  // @ts-expect-error the interface lacks `config`
  Never<Disagreement<"name !value config:l", Line>>,
  // @ts-expect-error `value` is required
  Never<Disagreement<"name value", Line>>,
  // @ts-expect-error `name` is not required
  Never<Disagreement<"!name !value", Line>>,
  // @ts-expect-error the module has no such function
  Never<OfModule<{ instaled: "name:s" }, States["pkg"]>>,
];
