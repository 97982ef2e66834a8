import { and, cond, defined, eq, grains, isDefined, not, oneOf, or, type Sls, sls, t, when } from "@typesalt/core";
import { cmd, file, loop, pkg, pkgrepo } from "@typesalt/core/states";
import { failure, inQube, notice, onDebian, onFedora, onSupported, stepId, withPillar } from "./common.ts";
import { cudaRepository } from "./cuda-repository.ts";
import { blacklistNouveau } from "./disable-nouveau.ts";
import { releasesOf, supported } from "./distributions.ts";
import { byRelease, chosenPackages, driver, release } from "./packages.ts";
import { config, isOn, mirror } from "./pillar.ts";
import { explainModule, hasModule } from "./verify.ts";

const install = pkg.installed(stepId("install"), { pkgs: chosenPackages });

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
  // RPM Fusion's switch between the two kinds of modules: https://rpmfusion.org/Howto/NVIDIA
  when(
    isDefined(driver),
    file.managed(stepId("modules"), {
      name: "/etc/rpm/macros.nvidia-kmod",
      contents: cond(eq(defined(driver), "open"), "%_with_kmod_nvidia_open 1", "%_with_kmod_nvidia_open 0"),
      require_in: install,
    }),
  ),
];

const debian = pkgrepo.managed(stepId("enable-repo"), {
  name: t`deb [signed-by=/usr/share/keyrings/debian-archive-keyring.gpg] ${mirror} ${grains.oscodename} ${byRelease("Debian", (each) => each.repositories.join(" "))}`,
  file: "/etc/apt/sources.list",
  require_in: install,
});

const blacklistOnDebian = when(
  isOn(config.blacklist_nouveau),
  file.managed(stepId("blacklist-nouveau"), {
    name: "/etc/modprobe.d/nvidia-driver-blacklist-nouveau.conf",
    contents: "blacklist nouveau\noptions nouveau modeset=0\n",
    require: install,
  }),
);

/** Building the modules fills /tmp, which is half of the qube's memory. For this run of the qube only. */
const largerTmp = when(
  isDefined(config.tmp_size),
  cmd.run(stepId("tmp"), {
    name: t`mount -o remount,size=${defined(config.tmp_size)}M /tmp`,
    unless: t`test "$(df --output=size -BM /tmp | tail -n 1 | tr -dc 0-9)" -ge ${defined(config.tmp_size)}`,
    require_in: install,
  }),
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
        withPillar(
          "pillar",
          ["packages", "driver", "utilities", "blacklist_nouveau", "tmp_size", "mirror", "cuda_repository"],
          when(
            not(reported),
            notice(stepId("unreported"), t`Nobody has reported nvidia_driver working on ${grains.os} ${release} yet.`),
          ),
          when(onFedora, fedora, debian),
          cudaRepository(install),
          largerTmp,
          install,
          when(onFedora, [
            built,
            file.absent(stepId("install"), { name: "/usr/share/X11/xorg.conf.d/nvidia.conf", require: built }),
          ]),
          when(onDebian, blacklistOnDebian),
          cmd.run(stepId("verify"), {
            name: explainModule,
            unless: hasModule,
            require: [install, when(onFedora, built)],
          }),
        ),
      ),
    ),
  ],
  { about: "Installs the NVIDIA driver and CUDA in a Debian or Fedora qube." },
);
