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
  (item) => e.cond<unknown, unknown>(e.isMapping(item), e.get(e.asMapping(item) as never, "a"), e.isText(item)),
  (item) => e.cond<unknown, unknown>(e.isList(item), e.length(e.asList(item)), e.defined(e.withDefault(item, "x"))),
  (item) => e.cond<unknown, unknown>(e.isText(item), e.split(e.asText(item), "a"), item),
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

type Truth = e.Expr<boolean>;

/** One local in several places: Salt looks at it only where one of them is come to. */
export const shared: readonly ((of: Any, one: Truth, other: Truth) => Any)[] = [
  (of, one, other) => e.cond<unknown, unknown>(one, of, e.cond<unknown, unknown>(other, of, "neither")),
  (of, one) => e.cond<unknown, unknown>(one, of, e.isText(of)),
  (of, one, other) => e.or(e.and(one, e.isText(of)), e.and(other, e.isDefined(of))),
  (of, one, other) => e.cond<unknown, unknown>(e.and(one, other), of, e.and(one, e.isList(of))),
  (of, one) => e.local("outer", e.cond<unknown, unknown>(one, e.cond<unknown, unknown>(e.isText(of), of, 1), "no")),
  (of, one, other) => {
    const choice = e.local("choice", e.cond<unknown, unknown>(one, of, "x"));
    return e.cond<unknown, unknown>(other, [choice, of], e.withDefault(choice, "none"));
  },
  (of, one, other) =>
    e.cond<unknown, unknown>(
      one,
      e.map(e.range(0, 2), (item) => e.cond<unknown, unknown>(e.eq(item, 1), of, "first")),
      e.cond<unknown, unknown>(other, of, 0),
    ),
  (of, one, other) =>
    e.map(e.range(0, 2), () => e.cond<unknown, unknown>(one, of, e.cond<unknown, unknown>(other, of, 0))),
  (of, one) => {
    const texts = e.local("texts", e.filter(of as never, e.isText));
    return e.cond<unknown, unknown>(one, e.join(texts as never, ","), e.withDefault(e.first(texts), "none"));
  },
];
