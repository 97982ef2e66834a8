/** The article's Christmas example: a standalone qube with four cards, its driver, `nvrun`, and no swapping. */
import { type Project, project } from "@typesalt/core";
import { run } from "@typesalt/core/node";
import { debianPackages, nvidiaDriver } from "@typesalt/nvidia-driver";

const nvd = nvidiaDriver({
  create: [
    {
      name: "grinch",
      source: "debian-13-xfce",
      label: "green",
      vcpus: 48,
      memory: 128_000,
      devices: ["01:00.0", "01:00.1", "02:00.0", "02:00.1", "03:00.0", "03:00.1", "04:00.0", "04:00.1"],
      menuitems: ["steal_christmas.desktop", "kill_santa.desktop"],
    },
  ],
  packages: { grinch: [...debianPackages, "mesa-utils"] },
});

const grinch: Project = project({
  source: "examples/grinch.ts",
  saltenv: "user",
  platform: "qubes",
  formulas: [nvd],
  top: { dom0: [nvd.create], grinch: [nvd.init, nvd.zero_swap, nvd.prime] },
  pillar: { dom0: [nvd.pillar], grinch: [nvd.pillar] },
});

export default grinch;
await run(import.meta, grinch);
