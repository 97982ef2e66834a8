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

/** The distribution's packages, by release only where releases differ. */
function defaultPackages(os: Distribution["os"]): Expr<readonly string[]> | readonly string[] {
  const own = distributions.filter((each) => each.os === os);
  const lists = [...new Set(own.map((each) => each.packages))];
  const [first = [], ...others] = lists.reverse();
  return others.reduce<Expr<readonly string[]> | readonly string[]>((rest, list) => {
    const releases = own.filter((each) => each.packages === list).map((each) => each.release);
    return cond(oneOf(release, releases), list, rest) as Expr<readonly string[]>;
  }, first);
}

const install = pkg.installed(stepId("install"), {
  pkgs: cond(
    not(isEmpty(packages)),
    asList(packages),
    cond(onDebian, defaultPackages("Debian"), defaultPackages("Fedora")),
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

const repositories = ["free", "free-updates", "nonfree", "nonfree-updates"].map(
  (name) => `rpmfusion-${name}.enabled=1`,
);

const withoutGrubby = pkg.purged(stepId("prepare"), { pkgs: ["grubby-dummy"], require_in: install });

const fedora = [
  cmd.run(stepId("prepare"), {
    name: `dnf config-manager setopt ${repositories.join(" ")}`,
    unless: `test "$(dnf -q repolist --enabled | grep -cE '^rpmfusion-(non)?free(-updates)? ')" -eq ${repositories.length}`,
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
    name: t`deb [signed-by=/usr/share/keyrings/debian-archive-keyring.gpg] ${mirror} ${grains.oscodename} main contrib non-free non-free-firmware`,
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
