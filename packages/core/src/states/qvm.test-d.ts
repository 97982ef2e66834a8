import { cond, eq, grains, isDefined, optional, pillar, t } from "../expr/index.ts";
import type { Ref } from "../expr/types.ts";
import { extend } from "../sls/sls.ts";
import { eachEntry } from "../state/control.ts";
import { type Label, labels, qvm } from "./index.ts";

interface Qube {
  name: string;
  source: string;
  label: Label;
  vcpus: number;
  memory?: number;
  devices: readonly string[];
  netvm: string | null;
}
declare const qube: Ref<Qube>;
const debian = eq(grains.os, "Debian");
const label: Label | undefined = labels[0];

// ---- what must compile
const clone = qvm.clone(t`${qube.name}-create`, { name: qube.name, source: qube.source, flags: ["shutdown"] });
qvm.vm("work", {
  name: qube.name,
  require: clone,
  actions: [{ kill: "pass" }, "present", "prefs", "features", "start"],
  kill: true,
  present: { template: "debian-13-xfce", label, mem: 400, flags: ["net"] },
  prefs: {
    label: qube.label,
    vcpus: qube.vcpus,
    memory: optional(isDefined(qube.memory), qube.memory),
    maxmem: 0,
    netvm: qube.netvm,
    kernel: "",
    virt_mode: "hvm",
    default_dispvm: null,
    audiovm: "*default*",
    autostart: cond(debian, true, false),
    pcidevs: qube.devices,
    pci_strictreset: false,
  },
  features: {
    set: {
      "menu-items": t`a ${qube.name}`,
      x: true,
      y: 3,
      z: null,
      w: cond(debian, "1", null),
      v: optional(debian, "a"),
    },
    enable: ["gui"],
    disable: pillar<string[]>("disable", []),
    default: [qube.name],
  },
  service: { enable: ["cups"], disable: ["meminfo-writer"] },
  tags: { add: ["gpu", qube.name], del: ["old"] },
  devices: { attach: { "pci:dom0:01_00.0": { "no-strict-reset": true }, "usb:sys-usb:1-2": {} } },
  firewall: { set: ["action=accept proto=tcp dstports=443", t`action=accept dsthost=${qube.name}`, "action=drop"] },
  start: { flags: ["quiet"] },
  running: {},
});
qvm.vm("work", { prefs: { label: cond(debian, "green", "blue"), memory: cond(debian, 400, 800) } });
qvm.vm("work", { start: optional(debian, true), features: optional(debian, { set: { a: "b" } }), shutdown: true });
qvm.vm("work", {
  prefs: cond(debian, { label: "red" }, { label: "blue", memory: 400 }),
  run: { cmd: "xterm", user: "user" },
});
qvm.prefs("work", { label: "red", memory: 400, require: clone });
qvm.prefs("work", { get: ["label", "memory"] });
qvm.prefs("work", { set: { label: "red" } });
qvm.features("work", { set: { gui: true }, enable: ["a"] });
qvm.tags("work", { present: ["a"], absent: ["b"] });
qvm.devices("work", { attach: ["pci:dom0:01_00.0"] });
qvm.service("work", { default: ["cups"] });
qvm.firewall("work", { set: ["action=drop"] });
qvm.present("work", { label: qube.label, class: "StandaloneVM", "root-copy-from": "/x" });
qvm.absent("work");
qvm.start("work", { cdrom: "dom0:/x.iso" });
qvm.shutdown("work", { flags: ["force", "wait"] });
qvm.template_installed("debian-13-minimal", { fromrepo: "qubes-templates-itl-testing", pool: "vm-pool" });
eachEntry(pillar<Record<string, Qube>>("qubes", {}), (one, name) => qvm.present(name, { label: one.label }));
extend(qvm.prefs("work", { label: "red" }), { memory: 400 });

// ---- what must not
// @ts-expect-error an unknown label
qvm.vm("work", { prefs: { label: "pink" } });
// @ts-expect-error an unknown label in a choice
qvm.vm("work", { prefs: { label: cond(debian, "green", "pink") } });
// @ts-expect-error any text as a label
qvm.present("work", { label: qube.name });
// @ts-expect-error an unknown preference
qvm.vm("work", { prefs: { labels: "red" } });
// @ts-expect-error an unknown preference
qvm.prefs("work", { maxmemory: 400 });
// @ts-expect-error an unknown action
qvm.vm("work", { pref: { label: "red" } });
// @ts-expect-error an unknown action in the order
qvm.vm("work", { actions: ["preference"] });
// @ts-expect-error an unknown outcome of an action
qvm.vm("work", { actions: [{ kill: "ignore" }], kill: true });
// @ts-expect-error memory as text, which is set again in every run
qvm.vm("work", { prefs: { memory: "400" } });
// @ts-expect-error memory with a unit
qvm.prefs("work", { memory: "400MB" });
// @ts-expect-error an unknown way to virtualize
qvm.prefs("work", { virt_mode: "kvm" });
// @ts-expect-error text that the module would take letter by letter
qvm.vm("work", { prefs: { pcidevs: "01:00.0" } });
// @ts-expect-error `pci_strictreset` without `pcidevs`
qvm.vm("work", { prefs: { pci_strictreset: false } });
// @ts-expect-error `pci_strictreset` without `pcidevs`
qvm.prefs("work", { pci_strictreset: false });
// @ts-expect-error a field that may be missing
qvm.prefs("work", { memory: qube.memory });
// @ts-expect-error preferences as a list
qvm.vm("work", { prefs: [{ label: "red" }] });
// @ts-expect-error a feature from the minion that is no text
qvm.features("work", { set: { gui: debian } });
// @ts-expect-error features beside `set`
qvm.vm("work", { features: { gui: true } });
// @ts-expect-error a name alone where a list is needed
qvm.features("work", { enable: "gui" });
// @ts-expect-error an unknown verb
qvm.service("work", { enabled: ["cups"] });
// @ts-expect-error `add` with its other name
qvm.tags("work", { add: ["a"], present: ["b"] });
// @ts-expect-error a device without the qube that has it
qvm.devices("work", { attach: { "pci:01_00.0": {} } });
// @ts-expect-error a device's name is a key of the file
qvm.devices("work", { attach: [t`pci:dom0:${qube.name}`] });
// @ts-expect-error a flag that the present tools refuse
qvm.absent("work", { flags: ["just-db"] });
// @ts-expect-error an unknown flag
qvm.vm("work", { start: { flags: ["fast"] } });
// @ts-expect-error no source
qvm.clone("work");
// @ts-expect-error no source
qvm.vm("work", { clone: {} });
// @ts-expect-error `true` where options are needed
qvm.vm("work", { clone: true });
// @ts-expect-error no command
qvm.run("work", { user: "root" });
// @ts-expect-error `false` is no way to leave an action out
qvm.vm("work", { start: false });
// @ts-expect-error an unknown function
qvm.create("work");
// @ts-expect-error an unknown class
qvm.present("work", { class: "AppQube" });
