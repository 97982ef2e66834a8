import type { Common } from "../state/types.ts";
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

type Words<S extends string> = S extends `${infer W} ${infer Rest}` ? W | Words<Rest> : S;
type Unmarked<W extends string> = W extends `!${infer Name}` ? Name : W;
type Bare<W extends string> =
  Unmarked<W> extends `${infer Name}[]` | `${infer Name}{}` | `${infer Name}*` ? Name : Unmarked<W>;
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

export const modulesAgree: Record<Difference<keyof Table, keyof Modules>, never> = {};

/** Each line fails to compile with the function and the names that differ. */
export const functionsAgree: { [M in keyof Modules]: Disagreements<M>[] } = {
  cmd: [] satisfies never[],
  file: [],
  loop: [],
  pkg: [],
  pkgrepo: [],
  qvm: [],
  service: [],
  sysctl: [],
  test: [],
};

type Requisite = import("../state/requisite.ts").RequisiteKey;
