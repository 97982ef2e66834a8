import type { Common, Requisites } from "../state/types.ts";
import type { Cmd } from "./cmd.ts";
import type { File } from "./file.ts";
import type { Loop } from "./loop.ts";
import type { Pkg } from "./pkg.ts";
import type { Pkgrepo } from "./pkgrepo.ts";
import type { Qvm } from "./qvm.ts";
import type { Service } from "./service.ts";
import type { commonArguments, signatures } from "./signatures.ts";
import type { Sysctl } from "./sysctl.ts";
import type { Test } from "./test.ts";

/** The interfaces of the catalogue, by module. */
interface Modules {
  cmd: Cmd;
  file: File;
  loop: Loop;
  pkg: Pkg;
  pkgrepo: Pkgrepo;
  qvm: Qvm;
  service: Service;
  sysctl: Sysctl;
  test: Test;
}

type Table = typeof signatures;

type Words<S extends string, Found = never> = S extends `${infer W} ${infer Rest}` ? Words<Rest, Found | W> : Found | S;
type Bare<W extends string> = W extends `!${infer Rest}`
  ? Bare<Rest>
  : W extends `${infer Name}[]`
    ? Name
    : W extends `${infer Name}{}`
      ? Name
      : W extends `${infer Name}*`
        ? Name
        : W;
type Required<W extends string> = W extends `!${string}` ? Bare<W> : never;

type Keys<A> = A extends unknown ? keyof A : never;
type RequiredKeys<A> = keyof { [K in keyof A as object extends Pick<A, K> ? never : K]: true };
type Args<F> = F extends (id: never, args: infer A) => unknown
  ? A
  : F extends (id: never, args?: infer A) => unknown
    ? NonNullable<A>
    : never;

/** `never` where both sides have the same members; otherwise the members of which one side lacks. */
type Difference<A, B> = Exclude<A, B> | Exclude<B, A>;

/** What the table and the interface of one function do not agree on. */
type Disagreement<Line extends string, F> =
  | Difference<Bare<Words<Line>>, Exclude<Keys<Args<F>>, keyof Common>>
  | Difference<Required<Words<Line>>, RequiredKeys<Args<F>>>;

type Disagreements<M extends keyof Table & keyof Modules> =
  | Difference<keyof Table[M], keyof Modules[M]>
  | {
      [F in keyof Table[M] & keyof Modules[M]]: [Disagreement<Table[M][F] & string, Modules[M][F]>] extends [never]
        ? never
        : { function: F; names: Disagreement<Table[M][F] & string, Modules[M][F]> };
    }[keyof Table[M] & keyof Modules[M]];

type Never<T extends never> = T;

/** Each line fails to compile with the names that differ. */
export type Agreed = [
  Never<Difference<keyof Table, keyof Modules>>,
  Never<Disagreements<"cmd">>,
  Never<Disagreements<"file">>,
  Never<Disagreements<"loop">>,
  Never<Disagreements<"pkg">>,
  Never<Disagreements<"pkgrepo">>,
  Never<Disagreements<"qvm">>,
  Never<Disagreements<"service">>,
  Never<Disagreements<"sysctl">>,
  Never<Disagreements<"test">>,
  Never<Difference<Bare<Words<typeof commonArguments>>, Exclude<keyof Common, keyof Requisites | "extra">>>,
];

// The comparison itself notices what is missing on either side, and what is required on one side only.
type Line = (id: string, args: { name?: string; value: string }) => void;
export type Noticed = [
  Never<Disagreement<"name !value", Line>>,
  // @ts-expect-error the table lacks `value`
  Never<Disagreement<"name", Line>>,
  // @ts-expect-error the interface lacks `config`
  Never<Disagreement<"name !value config[]", Line>>,
  // @ts-expect-error `value` is required
  Never<Disagreement<"name value", Line>>,
  // @ts-expect-error `name` is not required
  Never<Disagreement<"!name !value", Line>>,
];
