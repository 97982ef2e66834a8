/** What one release of a distribution needs. */
export interface Distribution {
  readonly os: "Debian" | "Fedora";
  readonly release: number;
  /** Debian: the parts of its archive that hold the driver. Fedora: RPM Fusion's repositories, which templates bring switched off. */
  readonly repositories: readonly string[];
  /** The packages of the driver, headers or build tools, and CUDA. */
  readonly packages: readonly string[];
  /** The same with the proprietary modules, where other packages bring them. */
  readonly proprietary: readonly string[];
  /**
   * Which kernel modules these packages build. NVIDIA's open ones need a Turing card (RTX 20, GTX 16) or newer, and are the
   * only ones for Blackwell (RTX 50); RPM Fusion's `akmod-nvidia` chooses by itself.
   */
  readonly kernelModules: "open" | "proprietary" | "chosen by the package";
  /** Whether somebody has reported the formula working there. */
  readonly reported: boolean;
}

const debian: readonly string[] = [
  "linux-headers-amd64",
  "firmware-misc-nonfree",
  "nvidia-driver",
  "nvidia-open-kernel-dkms",
  "nvidia-cuda-dev",
  "nvidia-cuda-toolkit",
];

/** NVIDIA's proprietary modules, for cards older than Turing: https://packages.debian.org/nvidia-kernel-dkms */
const debianProprietary: readonly string[] = debian.map((each) =>
  each === "nvidia-open-kernel-dkms" ? "nvidia-kernel-dkms" : each,
);

const archive: readonly string[] = ["main", "contrib", "non-free", "non-free-firmware"];

const rpmFusion: readonly string[] = [
  "rpmfusion-free",
  "rpmfusion-free-updates",
  "rpmfusion-nonfree",
  "rpmfusion-nonfree-updates",
];

const fedora: readonly string[] = ["akmod-nvidia", "xorg-x11-drv-nvidia-cuda"];

const debianParts = {
  repositories: archive,
  packages: debian,
  proprietary: debianProprietary,
  kernelModules: "open",
} as const;
const fedoraParts = {
  repositories: rpmFusion,
  packages: fedora,
  proprietary: fedora,
  kernelModules: "chosen by the package",
} as const;

/**
 * The supported distributions: a new release is a line. `reported` follows the formula's author: tested on Debian 13 and
 * Fedora 42; Debian 12 and Fedora 41 expected, Fedora 43 reported as not working yet.
 */
export const distributions: readonly Distribution[] = [
  { os: "Debian", release: 12, ...debianParts, reported: false },
  { os: "Debian", release: 13, ...debianParts, reported: true },
  { os: "Fedora", release: 41, ...fedoraParts, reported: false },
  { os: "Fedora", release: 42, ...fedoraParts, reported: true },
  { os: "Fedora", release: 43, ...fedoraParts, reported: false },
];

/** The default packages of the newest reported Debian and Fedora, to extend: `[...debianPackages, "mesa-utils"]`. */
export const debianPackages: readonly string[] = debian;
export const fedoraPackages: readonly string[] = fedora;

/** `Debian 12 and 13, Fedora 41, 42 and 43`. */
export function supported(): string {
  const names = [...new Set(distributions.map((each) => each.os))];
  return names.map((os) => `${os} ${enumerate(releasesOf(os))}`).join(", ");
}

export function releasesOf(
  os: Distribution["os"],
  only: (each: Distribution) => boolean = () => true,
): readonly number[] {
  return distributions.filter((each) => each.os === os && only(each)).map((each) => each.release);
}

function enumerate(items: readonly number[]): string {
  return items.length < 2 ? items.join() : `${items.slice(0, -1).join(", ")} and ${items.at(-1)}`;
}
