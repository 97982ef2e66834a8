import {
  asList,
  concat,
  cond,
  type Expr,
  eq,
  grains,
  isEmpty,
  local,
  not,
  oneOf,
  type Ref,
  withDefault,
} from "@typesalt/core";
import { onDebian } from "./common.ts";
import { type Distribution, distributions } from "./distributions.ts";
import { config, isOn, packages } from "./pillar.ts";

/** The distribution's release, 0 where a minion does not say it. */
export const release: Ref<number> = local("release", withDefault(grains.osmajorrelease, 0)) as Ref<number>;

/** What a distribution needs, by release only where releases differ. */
export function byRelease<T>(os: Distribution["os"], pick: (each: Distribution) => T): Expr<T> | T {
  const own = distributions.filter((each) => each.os === os).toReversed();
  const [newest, ...others] = [...new Set(own.map(pick))];
  return others.reduce<Expr<T> | T>((rest, needed) => {
    const releases = own.filter((each) => pick(each) === needed).map((each) => each.release);
    return cond<unknown, unknown>(oneOf(release, releases), needed, rest) as Expr<T>;
  }, newest as T);
}

/** Which kernel modules the pillar asks for; null where it leaves that to the distribution's default. */
export const driver: Ref<"open" | "proprietary" | null> = local("driver", withDefault(config.driver, null)) as never;

const wanted = cond<unknown, unknown>(
  not(isEmpty(packages)),
  asList(packages),
  cond<unknown, unknown>(
    onDebian,
    cond<unknown, unknown>(
      eq(driver as Expr<string>, "proprietary"),
      byRelease("Debian", (each) => each.proprietary),
      byRelease("Debian", (each) => each.packages),
    ),
    byRelease("Fedora", (each) => each.packages),
  ),
) as Expr<readonly string[]>;

const utilities = cond<unknown, unknown>(onDebian, ["mesa-utils"], ["glx-utils"]) as Expr<readonly string[]>;

/** What is installed: the pillar's packages or the distribution's, and glxinfo where the pillar asks for it. */
export const chosenPackages: Expr<readonly string[]> = cond<unknown, unknown>(
  isOn(config.utilities as never),
  concat(local("wanted", wanted), utilities),
  wanted,
) as Expr<readonly string[]>;
