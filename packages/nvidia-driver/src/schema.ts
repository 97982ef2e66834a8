import { labels } from "@typesalt/core/states";
import { z } from "zod";
import { anchored, devicePattern, portPattern, qubeNamePattern } from "./patterns.ts";

const name = "a letter, then at most 30 letters, digits, '.', '_' or '-'";
const device = "a quoted PCI address such as '01:00.0', or a device path of Qubes 4.3 such as '0000_00_08.1-00_00.0'";

/** As Debian's and Fedora's packages are called. */
const packageName = /^[A-Za-z0-9][A-Za-z0-9.+:~_-]*$/;

const deviceWithOptions = z.strictObject({
  address: z.string().regex(anchored(portPattern)).meta({ errorMessage: "a quoted PCI address such as '01:00.0'" }),
  permissive: z.boolean().nullish(),
  no_strict_reset: z.boolean().nullish(),
});

const qube = z.strictObject({
  name: z
    .string()
    .regex(anchored(qubeNamePattern))
    .meta({ errorMessage: `the name of a qube: ${name}` }),
  source: z
    .string()
    .regex(anchored(qubeNamePattern))
    .meta({ errorMessage: `the name of the qube to clone: ${name}` }),
  kind: z.enum(["template", "standalone"]).nullish(),
  label: z.enum(labels).nullish(),
  vcpus: z.int().positive().nullish(),
  memory: z.int().positive().nullish().meta({ errorMessage: "a whole number of MiB above 0" }),
  devices: z
    .array(z.union([z.string().regex(anchored(devicePattern)), deviceWithOptions]).meta({ errorMessage: device }))
    .nullish()
    .meta({ errorMessage: `a list, each entry ${device}` }),
  menuitems: z
    .array(
      z
        .string()
        .regex(/^[A-Za-z0-9][A-Za-z0-9._-]*[.]desktop$/)
        .meta({ errorMessage: "the name of a .desktop file" }),
    )
    .nullish()
    .meta({ errorMessage: "a list of .desktop file names" }),
});

const example = [
  {
    name: "debian-13-nv",
    source: "debian-13-xfce",
    label: "purple",
    vcpus: 4,
    memory: 3500,
    devices: ["01:00.0", "01:00.1"],
    menuitems: ["qubes-run-terminal.desktop"],
  },
  {
    name: "fedora-42-nv",
    source: "fedora-42-xfce",
    label: "purple",
    vcpus: 4,
    memory: 3500,
    devices: [{ address: "01:00.0", permissive: true, no_strict_reset: true }, "01:00.1"],
    menuitems: ["qubes-run-terminal.desktop"],
  },
];

/** The pillar under `nvidia-driver`: its types, its checks and its example come from here. Nothing in it is required. */
export const schema = z.strictObject({
  create: z
    .union([z.array(qube), z.record(z.string(), qube)])
    .nullish()
    .meta({
      errorMessage: "a list of qubes, or a mapping with a qube under each key",
      description: `dom0: the qubes that nvidia_driver.create makes, a list or a mapping with a qube under each key.
source is the qube to clone; kind is template or standalone, by default what the source is.
label is red, orange, yellow, green, gray, blue, purple or black. memory is in MiB and fixed; more than about
3500 fails to start on some machines (qubes-issues #4321).
devices are PCI addresses as lspci prints them in dom0, in quotes, as YAML takes 01:00.0 for a number; or device
paths of Qubes 4.3. A card goes with its audio function, .1. permissive and no_strict_reset weaken the isolation of
a device: only for cards that do not work without (qubes-issues #10036).`,
      examples: [example],
    }),
  full_desktop: z
    .array(
      z
        .string()
        .regex(anchored(qubeNamePattern))
        .meta({ errorMessage: `the name of a qube: ${name}` }),
    )
    .nullish()
    .meta({
      errorMessage: "a list of names of qubes",
      description: "dom0: the qubes that get a desktop on the card, with nvidia_driver.full_desktop.",
      examples: [["fedora-42-nv"]],
    }),
  full_desktop_debug: z
    .boolean()
    .nullish()
    .meta({
      description: "dom0: also shows these qubes' emulated screen, with the preference debug.",
      examples: [false],
    }),
  packages: z
    .array(
      z
        .union([
          z.string().regex(packageName),
          z.record(
            z.string().regex(packageName).meta({ errorMessage: "the name of a package" }),
            z
              .string()
              .regex(/^[<>=]*[A-Za-z0-9.+:~_-]+$/)
              .meta({ errorMessage: "a version such as '550.163.01-2', in quotes" }),
          ),
        ])
        .meta({ errorMessage: "the name of a package, or 'name: version'" }),
    )
    .nullish()
    .meta({
      errorMessage: "a list of package names, or of 'name: version'",
      description:
        "Qube: packages instead of the default ones. A version may be given: - nvidia-driver: '550.163.01-2'.",
    }),
  driver: z
    .enum(["open", "proprietary"])
    .nullish()
    .meta({
      description: `Qube: which kernel modules are built. GTX 16 and RTX 20 to 40 take either; older cards proprietary only; RTX 50
and newer open only. Without it: open on Debian, what RPM Fusion chooses on Fedora.`,
    }),
  utilities: z
    .boolean()
    .nullish()
    .meta({
      description: "Qube: installs glxinfo and glxgears too (mesa-utils, glx-utils).",
      examples: [false],
    }),
  prime: z
    .enum(["script", "environment"])
    .nullish()
    .meta({
      description: `Qube, for nvidia_driver.prime: script installs nvrun, which runs one program on the card; environment lets every
program of the user run there, by ~/.config/environment.d.`,
      examples: ["script"],
    }),
  blacklist_nouveau: z.boolean().nullish().meta({
    description: "Qube: keeps nouveau from loading. On Fedora by default; Debian's driver does so by itself.",
  }),
  tmp_size: z.int().min(512).max(1_048_576).nullish().meta({
    errorMessage: "a whole number of MiB, 512 or more",
    description: "Qube: makes /tmp at least so large, in MiB, while the modules are built; until the next start.",
  }),
  mirror: z
    .string()
    .regex(/^https?:\/\/[A-Za-z0-9.:/_~-]+$/)
    .nullish()
    .meta({
      errorMessage: "an address such as 'https://mirror.example.org/debian'",
      description: "Qube: where Debian's packages come from, if not from Debian's public server.",
    }),
  cuda_repository: z
    .strictObject({
      address: z
        .string()
        .regex(/^https:\/\/[A-Za-z0-9.-]+\/[A-Za-z0-9./_-]+$/)
        .meta({ errorMessage: "an address that begins with https://" }),
      key: z
        .string()
        .regex(/^(?:https|salt):\/\/[A-Za-z0-9./_-]+$/)
        .meta({ errorMessage: "where the repository's key is: https://… or salt://…" }),
      key_hash: z
        .string()
        .regex(/^sha256=[0-9a-f]{64}$/)
        .meta({ errorMessage: "the key's hash: sha256=, then 64 digits" }),
    })
    .nullish()
    .meta({
      errorMessage: "a mapping with address, key and key_hash",
      description: `Qube: NVIDIA's own repository, for newer CUDA than the distribution's. Off without it. Only packages with NVIDIA's
names are taken from there; key is its signing key, checked against key_hash.`,
    }),
});

export type NvidiaPillar = z.output<typeof schema>;
/** A qube as the pillar has it. */
export type PillarQube = z.output<typeof qube>;
/** A device that the card needs special care for. */
export type PillarDevice = z.output<typeof deviceWithOptions>;
