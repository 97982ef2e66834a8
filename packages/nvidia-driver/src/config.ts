import type { FormulaFinding } from "@typesalt/core";
import { type Label, labels } from "@typesalt/core/states";
import { devicePattern, qubeNamePattern } from "./patterns.ts";

/** A qube that dom0 creates. */
export interface Qube {
  readonly name: string;
  /** The qube that it is cloned from: a template or a standalone. */
  readonly source: string;
  readonly label: Label;
  readonly vcpus: number;
  /** In MiB, fixed: there is no memory balancing with a card attached. */
  readonly memory: number;
  /** PCI addresses as `01:00.0`, or device paths of Qubes 4.3 as `0000_00_08.1-00_00.0`. */
  readonly devices: readonly string[];
  /** The .desktop files that its menu shows. */
  readonly menuitems?: readonly string[];
}

export interface NvidiaConfig {
  readonly create?: readonly Qube[];
  /** Packages instead of the distribution's default, by the name of the qube. */
  readonly packages?: { readonly [qube: string]: readonly (string | Readonly<Record<string, string>>)[] };
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
    ...(config.mirror === undefined || /^https?:\/\/[A-Za-z0-9.:/_~-]+$/.test(config.mirror)
      ? []
      : [error("mirror", config.mirror, "an address such as https://mirror.example.org/debian")]),
  ];
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
  if (texts(qube.devices)) out.push(...deviceFindings(qube.devices, `${path}.devices`));
  else expect(false, "devices", "a list of PCI addresses");
  return out;
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
