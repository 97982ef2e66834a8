import {
  and,
  asList,
  cond,
  type Expr,
  eq,
  grains,
  isEmpty,
  isMapping,
  local,
  not,
  oneOf,
  or,
  type Sls,
  sls,
  t,
  when,
  withDefault,
} from "@typesalt/core";
import { cmd, file, loop, pkg, pkgrepo, test } from "@typesalt/core/states";
import { failure, inQube, onDebian, onFedora, onSupported, stepId } from "./common.ts";
import { blacklistNouveau } from "./disable-nouveau.ts";
import { type Distribution, distributions, releasesOf, supported } from "./distributions.ts";
import { config, mirror, mirrorFits, packages, packagesFit } from "./pillar.ts";

const release = local("release", withDefault(grains.osmajorrelease, 0));

/** What a distribution needs, by release only where releases differ. */
function byRelease<T>(os: Distribution["os"], pick: (each: Distribution) => T): Expr<T> | T {
  const own = distributions.filter((each) => each.os === os).toReversed();
  const [newest, ...others] = [...new Set(own.map(pick))];
  return others.reduce<Expr<T> | T>((rest, needed) => {
    const releases = own.filter((each) => pick(each) === needed).map((each) => each.release);
    return cond<unknown, unknown>(oneOf(release, releases), needed, rest) as Expr<T>;
  }, newest as T);
}

const install = pkg.installed(stepId("install"), {
  pkgs: cond(
    not(isEmpty(packages)),
    asList(packages),
    cond(
      onDebian,
      byRelease("Debian", (each) => each.packages),
      byRelease("Fedora", (each) => each.packages),
    ),
  ) as Expr<readonly string[]>,
});

/** Fedora builds the module after the installation; the driver is there when modinfo knows it. */
const built = loop.until_no_eval(stepId("install"), {
  name: "cmd.run",
  expected: "nvidia",
  period: 20,
  timeout: 600,
  args: ["modinfo -F name nvidia"],
  require: install,
  require_in: blacklistNouveau,
});

/** A shell command that succeeds when all these repositories are switched on. */
function enabled(repositories: readonly string[]): string {
  const names = repositories.map((each) => each.replace(/^rpmfusion-/, "")).join("|");
  return `test "$(dnf -q repolist --enabled | grep -cE '^rpmfusion-(${names}) ')" -eq ${repositories.length}`;
}

const withoutGrubby = pkg.purged(stepId("prepare"), { pkgs: ["grubby-dummy"], require_in: install });

const fedora = [
  cmd.run(stepId("prepare"), {
    name: byRelease(
      "Fedora",
      ({ repositories }) => `dnf config-manager setopt ${repositories.map((each) => `${each}.enabled=1`).join(" ")}`,
    ),
    unless: byRelease("Fedora", ({ repositories }) => enabled(repositories)),
    require_in: install,
  }),
  withoutGrubby,
  file.append(stepId("prepare"), {
    name: "/etc/dnf/dnf.conf",
    text: "exclude=grubby-dummy",
    require: withoutGrubby,
  }),
];

const debian = when(
  mirrorFits,
  pkgrepo.managed(stepId("enable-repo"), {
    name: t`deb [signed-by=/usr/share/keyrings/debian-archive-keyring.gpg] ${mirror} ${grains.oscodename} ${byRelease("Debian", (each) => each.repositories.join(" "))}`,
    file: "/etc/apt/sources.list",
    require_in: install,
  }),
  failure(
    stepId("pillar-mirror"),
    "Pillar key nvidia-driver:mirror must be an address such as 'https://mirror.example.org/debian'.",
    {
      require_in: install,
    },
  ),
);

/** Releases that nobody has reported yet are installed all the same, with a word about it. */
const reported = or(
  ...(["Debian", "Fedora"] as const).map((os) =>
    and(
      eq(grains.os, os),
      oneOf(
        release,
        releasesOf(os, (each) => each.reported),
      ),
    ),
  ),
);

/** `nvidia_driver`: the driver in a qube, from the distribution's packages or those of the pillar. */
export const init: Sls = sls(
  "nvidia_driver",
  [
    when(
      inQube,
      when(
        not(onSupported),
        failure(
          stepId("unsupported"),
          t`nvidia_driver supports ${supported()}. This is ${grains.os}: nothing is installed.`,
        ),
        when(
          not(isMapping(config)),
          failure(stepId("pillar"), "Pillar key nvidia-driver must be a mapping, with create and packages as keys."),
          when(
            not(packagesFit),
            failure(
              stepId("pillar"),
              "Pillar key nvidia-driver:packages must be a list of package names, or of 'name: version'.",
            ),
            [
              when(
                not(reported),
                test.show_notification(stepId("unreported"), {
                  text: t`Nobody has reported nvidia_driver working on ${grains.os} ${release} yet.`,
                }),
              ),
              when(onFedora, fedora, debian),
              install,
              when(onFedora, [
                built,
                file.absent(stepId("install"), { name: "/usr/share/X11/xorg.conf.d/nvidia.conf", require: built }),
              ]),
            ],
          ),
        ),
      ),
    ),
  ],
  { about: "Installs the NVIDIA driver and CUDA in a Debian or Fedora qube." },
);
