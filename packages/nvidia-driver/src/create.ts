import {
  and,
  asScalar,
  compact,
  cond,
  type Expr,
  each,
  eq,
  filter,
  fromEntries,
  gt,
  isDefined,
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
import { cmd, type Label, qvm } from "@typesalt/core/states";
import { inDom0, notice, withPillar } from "./common.ts";
import { isOn, type PillarDevice, type PillarQube, qubes } from "./pillar.ts";

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
  const id = (step: string) => t`${qube.name}-nvidia-driver--${step}`;
  const standalone = eq(withDefault(qube.kind, "") as Expr<string>, "standalone");
  const clone = qvm.clone(id("create"), { name: qube.name, source: qube.source });
  // qvm.clone makes what the source is.
  const cloneStandalone = cmd.run(id("create"), {
    name: t`qvm-clone --class StandaloneVM ${qube.source} ${qube.name}`,
    unless: t`qvm-check -q ${qube.name}`,
  });
  const devices = local("devices", withDefault(qube.devices, []) as Expr<readonly (string | PillarDevice)[]>);
  const plain = local(
    "plain_devices",
    filter(devices, (device) => isText(device), { as: "device" }),
  );
  const special = local(
    "special_devices",
    filter(devices, (device) => isMapping(device), { as: "device" }),
  );
  const given = <T>(value: Ref<T | undefined>, written: Expr<T>) => optional(isDefined(value), written) as Expr<T>;
  const manage = qvm.vm(id("manage"), {
    name: qube.name,
    prefs: {
      label: given(qube.label, asScalar(qube.label as Expr<Label>)),
      vcpus: given(qube.vcpus, asScalar(qube.vcpus as Expr<number>)),
      memory: given(qube.memory, asScalar(qube.memory as Expr<number>)),
      // No memory balancing: needed in HVM mode with a kernel of the qube's own.
      maxmem: 0,
      pcidevs: optional(not(isEmpty(plain)), plain) as Expr<readonly string[]>,
      // PCI passthrough needs the hardware's virtualization.
      virt_mode: "hvm",
      // The distribution's kernel, for which the driver is built. Text, as null would be set again on each run.
      kernel: "",
    },
    features: {
      set: {
        "menu-items": optional(
          and(isDefined(qube.menuitems), not(eq(join(qube.menuitems as Expr<readonly string[]>, " "), ""))),
          join(qube.menuitems as Expr<readonly string[]>, " "),
        ) as Expr<string>,
      },
    },
    require: [when(standalone, cloneStandalone, clone)],
  });
  const memory = local("memory", withDefault(qube.memory, 0) as Expr<number>);
  return [
    when(standalone, cloneStandalone, clone),
    manage,
    when(
      not(isEmpty(special)),
      qvm.devices(id("devices"), {
        name: qube.name,
        attach: map(special as Expr<readonly PillarDevice[]>, attachment, { as: "device" }),
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
  const option = (name: string, on: Ref<boolean | undefined>) =>
    cond<unknown, unknown>(isOn(on), { [name]: "True" }, "");
  const options = compact([
    option("permissive", device.permissive as never),
    option("no-strict-reset", device.no_strict_reset as never),
  ] as never);
  return fromEntries([[t`pci:dom0:${replace(device.address, ":", "_")}`, options]]) as unknown as Expr<
    Readonly<Record<string, readonly Readonly<Record<string, string>>[]>>
  >;
}
