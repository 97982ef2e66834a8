import {
  asScalar,
  compact,
  cond,
  each,
  eq,
  filter,
  fromEntries,
  given,
  gt,
  isEmpty,
  isMapping,
  isText,
  join,
  local,
  map,
  not,
  optional,
  type Ref,
  replace,
  type Sls,
  sls,
  t,
  when,
  withDefault,
} from "@typesalt/core";
import { cmd, qvm } from "@typesalt/core/states";
import { inDom0, notice, qubeStep, withPillar } from "./common.ts";
import { devicesOf, isOn, qubes } from "./pillar.ts";
import type { PillarDevice, PillarQube } from "./schema.ts";

/** Above about this many MiB, qubes with a stub domain fail to start on some machines (qubes-issues #4321, #8631). */
export const safeMemory = 3500;

/** `nvidia_driver.create`: in dom0, clones and prepares the qubes that the pillar lists. */
export const create: Sls = sls(
  "nvidia_driver.create",
  [when(inDom0, withPillar("pillar", ["create"], each(qubes, createdQube, { as: "qube" })))],
  {
    about:
      "Creates the qubes of the pillar in dom0: each a clone, with the card attached. Never run it with test=True:\nQubes writes preferences then too.",
  },
);

function createdQube(qube: Ref<PillarQube>) {
  const id = (step: string) => qubeStep(qube.name, step);
  const standalone = eq(withDefault(qube.kind, "template"), "standalone");
  const clone = qvm.clone(id("create"), { name: qube.name, source: qube.source });
  // qvm.clone makes what the source is.
  const cloneStandalone = cmd.run(id("create"), {
    name: t`qvm-clone --class StandaloneVM ${qube.source} ${qube.name}`,
    unless: t`qvm-check -q ${qube.name}`,
  });
  const devices = devicesOf(qube);
  const plain = local("plain_devices", filter(devices, isText));
  const special = local("special_devices", filter(devices, isMapping));
  const menuitems = local("menu", withDefault(qube.menuitems, []));
  const manage = qvm.vm(id("manage"), {
    name: qube.name,
    prefs: {
      label: given(qube.label, asScalar),
      vcpus: given(qube.vcpus, asScalar),
      memory: given(qube.memory, asScalar),
      // No memory balancing: needed in HVM mode with a kernel of the qube's own.
      maxmem: 0,
      pcidevs: optional(not(isEmpty(plain)), plain),
      // PCI passthrough needs the hardware's virtualization.
      virt_mode: "hvm",
      // The distribution's kernel, for which the driver is built. Text, as null would be set again on each run.
      kernel: "",
    },
    features: {
      set: {
        "menu-items": optional(not(isEmpty(menuitems)), join(menuitems, " ")),
      },
    },
    require: [when(standalone, cloneStandalone, clone)],
  });
  const memory = local("memory", withDefault(qube.memory, 0));
  return [
    when(standalone, cloneStandalone, clone),
    manage,
    when(
      not(isEmpty(special)),
      qvm.devices(id("devices"), {
        name: qube.name,
        attach: map(special, attachment, { as: "device" }),
        require: manage,
      }),
    ),
    when(
      gt(memory, safeMemory),
      notice(
        id("memory"),
        t`${qube.name} gets ${memory} MiB: with a card attached, some machines start no qube with more than ${safeMemory} (qubes-issues 4321). If it does not start, give it less.`,
      ),
    ),
  ];
}

/** As qvm.devices takes it; Qubes keeps options as text. */
function attachment(device: Ref<PillarDevice>) {
  const options = compact([
    cond(isOn(device.permissive), { permissive: "True" }, ""),
    cond(isOn(device.no_strict_reset), { "no-strict-reset": "True" }, ""),
  ]);
  return fromEntries([[t`pci:dom0:${replace(device.address, ":", "_")}`, options]]);
}
