/** Bodies of `map` and conditions of `filter` for random expressions. */
import * as e from "@typesalt/core";

type Any = e.Expr<unknown>;

/** What `map` may do to an entry; some fail for most entries. */
export const bodies: readonly ((item: e.Ref<never>, other: Any) => unknown)[] = [
  (item) => item,
  (item) => e.t`<${item}>`,
  (item) => e.isText(item),
  (item) => e.cond<unknown, unknown>(e.isText(item), e.upper(item), item),
  (item) =>
    e.cond<unknown, unknown>(
      e.isList(item),
      e.map(item, (inner: Any) => e.isText(inner)),
      item,
    ),
  (item) => [item, 1],
  (item) => ({ item, other: "x" }),
  (_, other) => other,
  (item, other) => e.cond<unknown, unknown>(e.isMapping(item), e.get(item, "a"), e.isDefined(other)),
  (item) => e.map(e.range(0, 2), (inner, index) => [e.t`${index}${inner}`, item]),
  (item) => e.local("twice", e.t`${item}${item}`),
];
export const tests: readonly ((item: e.Ref<never>, other: e.Expr<boolean>) => e.Expr<boolean>)[] = [
  (item) => e.isText(item),
  (item) => e.and(e.isText(item), e.startsWith(item, "a")),
  (item) => e.isDefined(item),
  (_, other) => other,
  (item) => e.or(e.isList(item), e.isMapping(item), e.gt(item, 0 as never)),
];
