import { cond, type Expr, eq, local, named, ne, type Ref, salt, slice, t } from "@typesalt/core";

/** A preference or feature of a qube that the user may have set before the desktop changes it. */
export interface Setting {
  readonly kind: "pref" | "feature";
  readonly name: string;
}

/**
 * A command in dom0, while the SLS is rendered there; that it fails is an answer too. Names of qubes have been checked, and
 * need no quotes.
 */
export function ask(name: string, command: Expr<string>): Ref<{ readonly retcode: number; readonly stdout: string }> {
  return local(name, salt("cmd.run_all", command, named({ ignore_retcode: true })));
}

/** Stands before a remembered value, so that it is told from `unset`. */
const was = "was:";
const unset = "not set";

/** The feature of the qube in which dom0 keeps what a setting was, from the first change until the revert. */
function memoryOf({ kind, name }: Setting): string {
  return `nvidia-driver.before-${kind}-${name}`;
}

/** What is remembered where the setting has this value, or is not set. */
export function remembered(isSet: Expr<boolean>, value: Expr<string>): Expr<string> {
  return cond(isSet, t`${was}${value}`, unset);
}

export interface Memory {
  /** The feature of the qube that it is in. */
  readonly feature: string;
  /** Whether there is something to put back. */
  readonly kept: Expr<boolean>;
  readonly empty: Expr<boolean>;
  readonly wasUnset: Expr<boolean>;
  readonly value: Expr<string>;
}

/** What dom0 remembers of a setting. */
export function recalled(qube: Expr<string>, setting: Setting): Memory {
  const feature = memoryOf(setting);
  const answer = ask(`memory_${variable(setting)}`, t`qvm-features ${qube} ${feature}`);
  return {
    feature,
    kept: eq(answer.retcode, 0),
    empty: ne(answer.retcode, 0),
    wasUnset: eq(answer.stdout, unset),
    value: slice(answer.stdout, was.length),
  };
}

/** A setting's name as one of Jinja's. */
export function variable({ name }: Setting): string {
  return name.replaceAll(/[^a-z]/g, "_");
}
