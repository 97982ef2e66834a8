import type { FormulaFinding } from "@typesalt/core";
import { type Label, labels } from "@typesalt/core/states";
import { safeMemory } from "./create.ts";
import { devicePattern, portPattern, qubeNamePattern } from "./patterns.ts";
import { definition } from "./pillar.ts";

/** A device of a card that does not work without these; both weaken its isolation. https://doc.qubes-os.org, "PCI devices". */
export interface Device {
  /** As `01:00.0`. */
  readonly address: string;
  /** Lets the qube write where the device's configuration space is not known to be harmless. */
  readonly permissive?: boolean;
  /** Attaches a device that cannot be reset. */
  readonly no_strict_reset?: boolean;
}

/** A qube that dom0 creates. */
export interface Qube {
  readonly name: string;
  /** The qube that it is cloned from: a template or a standalone. */
  readonly source: string;
  /** What it becomes; without it, what its source is. */
  readonly kind?: "template" | "standalone";
  readonly label: Label;
  readonly vcpus: number;
  /** In MiB, fixed: there is no memory balancing with a card attached. Above about 3500, some machines do not start it. */
  readonly memory: number;
  /** PCI addresses as `01:00.0`, or device paths of Qubes 4.3 as `0000_00_08.1-00_00.0`. */
  readonly devices: readonly (string | Device)[];
  /** The .desktop files that its menu shows. */
  readonly menuitems?: readonly string[];
}

export interface NvidiaConfig {
  readonly create?: readonly Qube[];
  /** Packages instead of the distribution's default, by the name of the qube. */
  readonly packages?: { readonly [qube: string]: readonly (string | Readonly<Record<string, string>>)[] };
  /** Qubes that get a desktop of their own on the card. */
  readonly full_desktop?: readonly string[];
  /** Also shows their emulated screen. */
  readonly full_desktop_debug?: boolean;
  /** Which kernel modules are built. RTX 50 and newer need the open ones, cards before GTX 16 and RTX 20 the proprietary ones. */
  readonly driver?: "open" | "proprietary";
  /** Installs `glxinfo` and its like. */
  readonly utilities?: boolean;
  /** What `prime` installs: a script for single programs, or an environment for all. */
  readonly prime?: "script" | "environment";
  /** Keeps nouveau from loading; on Fedora by default. */
  readonly blacklist_nouveau?: boolean;
  /** The least size of `/tmp` while the modules are built, in MiB. */
  readonly tmp_size?: number;
  /** NVIDIA's own repository for CUDA: its address, its key, and the key's hash (`sha256=…`). */
  readonly cuda_repository?: { readonly address: string; readonly key: string; readonly key_hash: string };
  /** Debian's packages come from here instead of Debian's public server: `https://mirror.example.org/debian`. */
  readonly mirror?: string;
}

/** What is wrong with a configuration: each field that is, and what to write instead. */
export function validate(config: NvidiaConfig): readonly FormulaFinding[] {
  const create: readonly Qube[] = config.create ?? [];
  if (!Array.isArray(create)) return [error("create", create, "a list of qubes")];
  const qubes = create.filter((qube: unknown): qube is Qube => typeof qube === "object" && qube !== null);
  if (qubes.length < create.length)
    return [error("create", create, "a list of qubes, each an object with name, source, label, …")];
  return [
    ...qubes.flatMap((qube, index) => qubeFindings(qube, `create[${index}]`)),
    ...duplicates(qubes),
    ...Object.entries(config.packages ?? {}).flatMap(([name, list]) => packageFindings(name, list)),
    ...optionFindings(config),
  ];
}

/** What the pillar's schema says of all but the qubes and packages, which are looked at more closely above. */
function optionFindings({ create: _create, packages: _packages, ...options }: NvidiaConfig): readonly FormulaFinding[] {
  return definition.problems(options).map((message) => ({ severity: "error", message }));
}

function error(field: string, value: unknown, wanted: string): FormulaFinding {
  return { severity: "error", message: `${field} is ${JSON.stringify(value) ?? String(value)}: it must be ${wanted}.` };
}

function qubeFindings(qube: Qube, path: string): readonly FormulaFinding[] {
  const out: FormulaFinding[] = [];
  const expect = (holds: boolean, field: keyof Qube, wanted: string) => {
    if (!holds) out.push(error(`${path}.${field}`, qube[field], wanted));
  };
  const positive = (value: unknown) => Number.isInteger(value) && (value as number) > 0;
  const texts = (value: unknown): value is readonly string[] =>
    Array.isArray(value) && value.every((each) => typeof each === "string");
  const name = "a name of a qube: a letter, then at most 30 letters, digits, '.', '_' or '-', and not ending in '-dm'";
  expect(isQubeName(qube.name), "name", name);
  expect(isQubeName(qube.source), "source", `the name of the qube to clone: ${name}`);
  expect(labels.includes(qube.label), "label", `one of ${labels.join(", ")}`);
  expect(positive(qube.vcpus), "vcpus", "a whole number above 0");
  expect(positive(qube.memory), "memory", "a whole number of MiB above 0");
  expect(qube.menuitems === undefined || texts(qube.menuitems), "menuitems", "a list of .desktop file names");
  expect(qube.kind === undefined || ["template", "standalone"].includes(qube.kind), "kind", "template or standalone");
  const devices: readonly unknown[] | undefined = Array.isArray(qube.devices) ? qube.devices : undefined;
  const addresses = devices?.map((each) => (typeof each === "string" ? each : (each as Device | null)?.address));
  if (texts(addresses)) out.push(...deviceFindings(addresses, `${path}.devices`), ...optionsOf(devices ?? [], path));
  else expect(false, "devices", "a list of PCI addresses");
  if (typeof qube.memory === "number" && qube.memory > safeMemory) {
    const message = `${path}.memory is ${qube.memory}: with a card attached, some machines start no qube with more than ${safeMemory} MiB (qubes-issues 4321, 8631). If it does not start, give it less.`;
    out.push({ severity: "warning", message });
  }
  return out;
}

/** Options go to a device by its address: a path of bridges is another thing to Qubes' module. */
function optionsOf(devices: readonly unknown[], path: string): readonly FormulaFinding[] {
  return devices.flatMap((each, index) => {
    if (typeof each !== "object" || each === null) return [];
    const { address, permissive = false, no_strict_reset = false, ...others } = each as Device;
    const fits =
      whole(portPattern).test(address) &&
      typeof permissive === "boolean" &&
      typeof no_strict_reset === "boolean" &&
      Object.keys(others).length === 0;
    const wanted = '{ address: "01:00.0" }, with permissive and no_strict_reset as true or false';
    return fits ? [] : [error(`${path}.devices[${index}]`, each, wanted)];
  });
}

/** Qubes' rule: `none` and `default` mean other things, and `-dm` is the ending of device-model domains. */
function isQubeName(name: unknown): boolean {
  return (
    typeof name === "string" && whole(qubeNamePattern).test(name) && !/-dm$|^(?:none|default|dom0|Domain-0)$/.test(name)
  );
}

function deviceFindings(devices: readonly string[], path: string): readonly FormulaFinding[] {
  const wanted =
    "a PCI address such as 01:00.0 (Qubes 4.2), or a device path such as 0000_00_08.1-00_00.0 (Qubes 4.3), in lower case";
  const out: FormulaFinding[] = devices.flatMap((device, index) =>
    whole(devicePattern).test(device) ? [] : [error(`${path}[${index}]`, device, wanted)],
  );
  devices.forEach((device, index) => {
    if (devices.indexOf(device) !== index)
      out.push(error(`${path}[${index}]`, device, "another device: it stands in the list already"));
    const audio = device.replace(/\.0$/, ".1");
    if (audio !== device && whole(devicePattern).test(device) && !devices.includes(audio)) {
      const message = `${path} has ${device} without ${audio}, the card's audio function: a card that is attached in part often fails to start. Add "${audio}" if lspci shows it in dom0.`;
      out.push({ severity: "warning", message });
    }
  });
  return out;
}

function duplicates(create: readonly Qube[]): readonly FormulaFinding[] {
  return create.flatMap(({ name }, index) => {
    const first = create.findIndex((other) => other.name === name);
    return first === index
      ? []
      : [error(`create[${index}].name`, name, `another name: create[${first}] has it already`)];
  });
}

function packageFindings(name: string, list: unknown): readonly FormulaFinding[] {
  const path = `packages.${name}`;
  if (!isQubeName(name)) return [error(path, name, "under the name of a qube")];
  if (!Array.isArray(list)) return [error(path, list, "a list of package names")];
  if (list.length === 0) return [error(path, list, "a list with at least one package; leave it out for the defaults")];
  return list.flatMap((each: unknown, index) =>
    isPackage(each) ? [] : [error(`${path}[${index}]`, each, "a package's name, or { name: version }")],
  );
}

function isPackage(value: unknown): boolean {
  if (typeof value === "string") return value !== "";
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  const versions: readonly unknown[] = Object.values(value);
  return versions.length === 1 && typeof versions[0] === "string";
}

function whole(pattern: RegExp): RegExp {
  return new RegExp(`^(?:${pattern.source})$`, "u");
}
