/** NVIDIA GPU passthrough into Qubes OS qubes, as one typed Salt formula. */
import { type Formula, formula, type PillarFile, type Sls, staticFile } from "@typesalt/core";
import { type NvidiaConfig, validate } from "./config.ts";
import { create } from "./create.ts";
import { disable_nouveau } from "./disable-nouveau.ts";
import { init } from "./init.ts";
import { nvrun } from "./nvrun.ts";
import { pillarExample } from "./pillar-example.ts";
import { nvidiaPillar } from "./pillar-file.ts";
import { prime } from "./prime.ts";
import { zero_swap } from "./zero-swap.ts";

export type { NvidiaConfig, Qube } from "./config.ts";
export { type Distribution, debianPackages, distributions, fedoraPackages } from "./distributions.ts";

export interface NvidiaDriver extends Formula {
  /** `nvidia_driver`: installs the driver in a qube. */
  readonly init: Sls;
  /** `nvidia_driver.create`: creates the qubes of the configuration, in dom0. */
  readonly create: Sls;
  /** `nvidia_driver.prime`: installs `nvrun`. */
  readonly prime: Sls;
  /** `nvidia_driver.zero_swap`: keeps a qube from swapping. */
  readonly zero_swap: Sls;
  /** `nvidia_driver.disable_nouveau`: included by `init` on Fedora. */
  readonly disable_nouveau: Sls;
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
    sls: [init, create, prime, zero_swap, disable_nouveau],
    files: [staticFile("nvidia_driver/nvrun", nvrun, { mode: 0o755 })],
    extras: [staticFile("pillar.example", pillarExample)],
    findings: validate(config),
    madeBy: nvidiaDriver,
    with: { init, create, prime, zero_swap, disable_nouveau, pillar: nvidiaPillar(config) },
  });
}
