import { type Expr, eq, grains, ne, oneOf, type Requisites, type State, t } from "@typesalt/core";
import { test } from "@typesalt/core/states";

/** The ids of the article: `<minion>-nvidia-driver--install`, and `<qube>-nvidia-driver--create` in dom0. */
export function stepId(step: string): Expr<string> {
  return t`${grains.id}-nvidia-driver--${step}`;
}

export const inDom0: Expr<boolean> = eq(grains.id, "dom0");
export const inQube: Expr<boolean> = ne(grains.id, "dom0");
export const onDebian: Expr<boolean> = eq(grains.os, "Debian");
export const onFedora: Expr<boolean> = eq(grains.os, "Fedora");
export const onSupported: Expr<boolean> = oneOf(grains.os, ["Debian", "Fedora"]);

/**
 * A state that fails with a sentence and changes nothing. The sentence is its name, as Salt replaces comments in test
 * mode.
 */
export function failure(id: Expr<string>, sentence: string | Expr<string>, requisites: Requisites = {}): State {
  return test.fail_without_changes(id, { name: sentence, ...requisites });
}
