/** The article's other example: a Debian and a Fedora template that share a card, one at a time. */
import { type Project, project } from "@typesalt/core";
import { run } from "@typesalt/core/node";
import { debianPackages, fedoraPackages, nvidiaDriver, type Qube } from "@typesalt/nvidia-driver";

const card = {
  label: "purple",
  vcpus: 4,
  memory: 4000,
  devices: ["01:00.0", "01:00.1"],
  menuitems: ["qubes-run-terminal.desktop"],
} satisfies Partial<Qube>;

const nvd = nvidiaDriver({
  create: [
    { name: "debian-13-nv", source: "debian-13-xfce", ...card },
    { name: "fedora-42-nv", source: "fedora-42-xfce", ...card },
  ],
  packages: { "debian-13-nv": debianPackages, "fedora-42-nv": fedoraPackages },
});

const twoTemplates: Project = project({
  source: "examples/two-templates.ts",
  saltenv: "user",
  platform: "qubes",
  formulas: [nvd],
  top: {
    dom0: [nvd.create],
    "debian-13-nv": [nvd.init, nvd.zero_swap],
    "fedora-42-nv": [nvd.init, nvd.prime],
  },
  pillar: { dom0: [nvd.pillar], "debian-13-nv": [nvd.pillar], "fedora-42-nv": [nvd.pillar] },
});

export default twoTemplates;
await run(import.meta, twoTemplates);
