/** NVIDIA GPU passthrough into Qubes OS qubes, as one typed Salt formula. */
import { type Formula, formula, type PillarFile, pillarExample, type Sls, staticFile } from "@typesalt/core";
import { type NvidiaConfig, validate } from "./config.ts";
import { create } from "./create.ts";
import { disable_nouveau } from "./disable-nouveau.ts";
import { full_desktop } from "./full-desktop.ts";
import { init } from "./init.ts";
import { nvrun } from "./nvrun.ts";
import { definition } from "./pillar.ts";
import { nvidiaPillar } from "./pillar-file.ts";
import { preflight } from "./preflight.ts";
import { prime } from "./prime.ts";
import { repair } from "./repair.ts";
import { revert_desktop } from "./revert-desktop.ts";
import { zero_swap } from "./zero-swap.ts";

export type { Device, NvidiaConfig, Qube } from "./config.ts";
export { type Distribution, debianPackages, distributions, fedoraPackages } from "./distributions.ts";

const files = {
  init,
  create,
  preflight,
  prime,
  zero_swap,
  disable_nouveau,
  full_desktop,
  revert_desktop,
  repair,
};

export interface NvidiaDriver extends Formula {
  /** `nvidia_driver`: installs the driver in a qube. */
  readonly init: Sls;
  /** `nvidia_driver.create`: creates the qubes of the configuration, in dom0. */
  readonly create: Sls;
  /** `nvidia_driver.preflight`: in dom0, says which devices dom0 has not let go of. */
  readonly preflight: Sls;
  /** `nvidia_driver.prime`: installs `nvrun`, or the environment that does the same for all programs. */
  readonly prime: Sls;
  /** `nvidia_driver.zero_swap`: keeps a qube from swapping. */
  readonly zero_swap: Sls;
  /** `nvidia_driver.disable_nouveau`: included by `init` on Fedora. */
  readonly disable_nouveau: Sls;
  /** `nvidia_driver.full_desktop`: a desktop of the qube's own on the card; for dom0 and the qube. */
  readonly full_desktop: Sls;
  /** `nvidia_driver.revert_desktop`: takes `full_desktop` back. */
  readonly revert_desktop: Sls;
  /** `nvidia_driver.repair`: after a broken kernel update of Fedora. */
  readonly repair: Sls;
  /** The configuration as a pillar file, `nvd`. */
  readonly pillar: PillarFile;
}

/**
 * The formula with a configuration. The SLS files are the same for every configuration, which travels as pillar data.
 *
 * What is wrong with the configuration is among the findings of the project that takes the formula, and keeps it from
 * being written.
 *
 * @example
 * const nvd = nvidiaDriver({ packages: { work: [...debianPackages, "mesa-utils"] } });
 * project({ saltenv: "user", formulas: [nvd], top: { work: [nvd.init] }, pillar: { work: [nvd.pillar] } });
 */
export function nvidiaDriver(config: NvidiaConfig = {}): NvidiaDriver {
  return formula({
    name: "nvidia_driver",
    source: "@typesalt/nvidia-driver",
    sls: Object.values(files),
    files: [staticFile("nvidia_driver/nvrun", nvrun, { mode: 0o755 })],
    extras: [staticFile("pillar.example", pillarExample(definition))],
    pillars: [definition],
    findings: validate(config),
    madeBy: nvidiaDriver,
    with: { ...files, pillar: nvidiaPillar(config) },
  });
}
