import {
  type Expr,
  eq,
  grains,
  type Input,
  type Items,
  ne,
  oneOf,
  type Requisites,
  type State,
  t,
  type When,
} from "@typesalt/core";
import { test } from "@typesalt/core/states";
import { definition } from "./pillar.ts";
import type { NvidiaPillar } from "./schema.ts";

/** The ids of the article: `<minion>-nvidia-driver--install`, and `<qube>-nvidia-driver--create` in dom0. */
export function stepId(step: string): Expr<string> {
  return t`${grains.id}-nvidia-driver--${step}`;
}

/** The same in dom0, where a step is for one qube: `<qube>-nvidia-driver--create`. */
export function qubeStep(qube: Expr<string>, step: Input<string>): Expr<string> {
  return t`${qube}-nvidia-driver--${step}`;
}

export const inDom0: Expr<boolean> = eq(grains.id, "dom0");
export const inQube: Expr<boolean> = ne(grains.id, "dom0");
export const onDebian: Expr<boolean> = eq(grains.os, "Debian");
export const onFedora: Expr<boolean> = eq(grains.os, "Fedora");
export const onSupported: Expr<boolean> = oneOf(grains.os, ["Debian", "Fedora"]);

/**
 * States that are there where these keys of the pillar are right; else one that fails with a sentence for each that is
 * wrong. `step` ends its id: SLS files that run together must not share one.
 */
export function withPillar(
  step: string,
  keys: readonly (keyof NvidiaPillar & string)[],
  ...states: Items<State>[]
): When<State> {
  return definition.only(...keys).checked(stepId(step), states.flat() as readonly State[]);
}

/**
 * A state that fails with a sentence and changes nothing. The sentence is its name, as Salt replaces comments in test
 * mode.
 */
export function failure(id: Expr<string>, sentence: string | Expr<string>, requisites: Requisites = {}): State {
  return test.fail_without_changes(id, { name: sentence, ...requisites });
}

/** A state that says something and changes nothing. */
export function notice(id: Expr<string>, text: string | Expr<string>): State {
  return test.show_notification(id, { text });
}
