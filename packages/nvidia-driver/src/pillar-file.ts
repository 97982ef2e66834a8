import { cond, eq, grains, optional, type PillarFile, pillarFile, type Yaml } from "@typesalt/core";
import type { NvidiaConfig } from "./config.ts";

/**
 * The pillar that says a configuration: the qubes to create for dom0, and each qube its packages. It looks at `grains.id`
 * alone, as Qubes renders the pillar of every qube in dom0, with dom0's other grains.
 */
export function nvidiaPillar(config: NvidiaConfig): PillarFile {
  const create = (config.create ?? []).map((qube) => ({ ...qube }));
  const packages = Object.entries(config.packages ?? {});
  const data: { [key: string]: Yaml } = {};
  if (create.length > 0) data["create"] = optional(eq(grains.id, "dom0"), create as unknown as Yaml) as Yaml;
  if (packages.length > 0) data["packages"] = byQube(packages);
  const { create: _create, packages: _packages, full_desktop, full_desktop_debug, ...forQubes } = config;
  const forDom0 = { full_desktop, full_desktop_debug };
  for (const [key, value] of Object.entries(forDom0)) {
    if (value !== undefined) data[key] = optional(eq(grains.id, "dom0"), value as Yaml) as Yaml;
  }
  for (const [key, value] of Object.entries(forQubes)) if (value !== undefined) data[key] = value as Yaml;
  return pillarFile("nvd", { "nvidia-driver": data });
}

/** One branch for each qube, and nothing for others. */
function byQube(packages: readonly (readonly [string, readonly unknown[]])[]): Yaml {
  const [last, ...others] = packages.toReversed().map(([name, list]) => [eq(grains.id, name), list as Yaml] as const);
  if (last === undefined) return [];
  return others.reduce<Yaml>(
    (rest, [own, list]) => cond<unknown, unknown>(own, list, rest) as Yaml,
    optional(last[0], last[1]) as Yaml,
  );
}
