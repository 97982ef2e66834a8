/** Salt's sets of keywords. Source: SALT.md §7.5. */

/** Requisites that decide when a state runs, in the order in which 3006 and 3007 pull their targets in. */
export const orderingKinds = [
  "require",
  "require_any",
  "watch",
  "watch_any",
  "prereq",
  "onfail",
  "onfail_any",
  "onfail_all",
  "onchanges",
  "onchanges_any",
] as const;

export type OrderingKind = (typeof orderingKinds)[number];

/** `prerequired` is what 3006 and 3007 note at the target of a prereq. */
export type RequisiteKind = OrderingKind | "prerequired";

/** STATE_REQUISITE_KEYWORDS: what `extend` adds to instead of replacing. */
export const requisiteKeywords: ReadonlySet<unknown> = new Set([
  ...orderingKinds,
  "onfail_stop",
  "prerequired",
  "listen",
]);

/** What is written at the target. `listen_in` is not among them: it is read when everything has run. */
export const inwardKeywords: ReadonlySet<unknown> = new Set([
  "require_in",
  "watch_in",
  "onfail_in",
  "onchanges_in",
  "use",
  "use_in",
  "prereq_in",
]);

/** What `use` and `use_in` never copy, beside what the receiver has. */
export const notUsed: ReadonlySet<unknown> = new Set([
  ...inwardKeywords,
  "prereq",
  "require",
  "watch",
  "onfail",
  "onfail_stop",
  "onchanges",
  "name",
  "names",
]);
