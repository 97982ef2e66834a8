import { asList, concat, cond, type Expr, eq, grains, isEmpty, local, not, oneOf, withDefault } from "@typesalt/core";
import { onDebian } from "./common.ts";
import { type Distribution, distributions } from "./distributions.ts";
import { config, isOn } from "./pillar.ts";

/** The distribution's release, 0 where a minion does not say it. */
export const release = local("release", withDefault(grains.osmajorrelease, 0));

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
export const driver = local("driver", config.driver);

/** The packages that the user chose, instead of the distribution's; empty where none are. */
const packages = local("chosen", withDefault(config.packages, []));

const wanted = cond(
  not(isEmpty(packages)),
  asList(packages),
  cond(
    onDebian,
    cond(
      eq(withDefault(driver, "open"), "proprietary"),
      byRelease("Debian", (each) => each.proprietary),
      byRelease("Debian", (each) => each.packages),
    ),
    byRelease("Fedora", (each) => each.packages),
  ),
);

const utilities = cond(onDebian, ["mesa-utils"], ["glx-utils"]);

/** What is installed: the pillar's packages or the distribution's, and glxinfo where the pillar asks for it. */
export const chosenPackages = cond(isOn(config.utilities), concat(local("wanted", wanted), utilities), wanted);
