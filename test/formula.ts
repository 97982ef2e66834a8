/** What the tests of the NVIDIA formula share: minions, pillars, and the question to real Salt. */
import {
  highDataOf,
  type Minion,
  minion,
  type Project,
  plainData,
  project,
  type SaltLine,
  type Sls,
} from "@typesalt/core";
import { type NvidiaDriver, nvidiaDriver } from "@typesalt/nvidia-driver";
import type { Answer, JsonObject, Oracle } from "@typesalt/salt-oracle";
import { treesOf } from "./tree.ts";

export const nvd: NvidiaDriver = nvidiaDriver();

/** Qubes' own grains module makes dom0's os `Fedora`. */
export const dom0: Minion = minion({ id: "dom0", grains: { os: "Fedora", os_family: "RedHat", osmajorrelease: 41 } });

const trixie = { os: "Debian", os_family: "Debian", osmajorrelease: 13, oscodename: "trixie" };
export const grinch: Minion = minion({ id: "grinch", grains: trixie });
export const debianNv: Minion = minion({ id: "debian-13-nv", grains: trixie });
export const fedoraNv: Minion = minion({
  id: "fedora-42-nv",
  grains: { os: "Fedora", os_family: "RedHat", osmajorrelease: 42 },
});
export const bookworm: Minion = minion({
  id: "old",
  grains: { ...trixie, osmajorrelease: 12, oscodename: "bookworm" },
});
export const fedora43: Minion = minion({
  id: "new",
  grains: { os: "Fedora", os_family: "RedHat", osmajorrelease: 43 },
});
export const fedora41: Minion = minion({
  id: "older",
  grains: { os: "Fedora", os_family: "RedHat", osmajorrelease: 41 },
});
export const unrelated: Minion = minion({ id: "personal", grains: trixie });
export const arch: Minion = minion({ id: "arch", grains: { os: "Arch", os_family: "Arch" } });

export const minions: readonly Minion[] = [
  dom0,
  grinch,
  debianNv,
  fedoraNv,
  bookworm,
  fedora41,
  fedora43,
  unrelated,
  arch,
];

/** A minion with this pillar. */
export function withPillar(of: Minion, pillar: JsonObject): Minion {
  return minion({ id: of.id, grains: of.grains as Readonly<Record<string, unknown>>, pillar });
}

/** A project that gives one SLS file of the formula to every minion. */
export function only(...files: Sls[]): Project {
  return project({ saltenv: "user", formulas: [nvd], top: { "*": files } });
}

/** What real Salt makes of a project for a minion, with the project's pillar or the minion's own. */
export function askSalt(oracle: Oracle, site: Project, of: Minion): Promise<Answer> {
  const { files, pillarFiles } = treesOf(site);
  const who = { id: of.id, grains: of.grains as unknown as JsonObject };
  const pillar = of.pillar === undefined ? { pillarFiles } : { pillar: of.pillar as unknown as JsonObject };
  return oracle.ask({ minion: who, files, ...pillar, top: true, want: ["top", "pillar", "high", "low"] });
}

/** The predicted high data as the oracle answers it. */
export function predictedHigh(site: Project, of: Minion, salt: SaltLine): JsonObject {
  return plainData(highDataOf(site, of, { salt })) as JsonObject;
}
