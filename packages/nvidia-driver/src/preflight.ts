import {
  asMapping,
  asText,
  cond,
  each,
  isMapping,
  local,
  matches,
  not,
  type Ref,
  type Sls,
  salt,
  sls,
  t,
  when,
} from "@typesalt/core";
import { failure, inDom0, notice, qubeStep, withPillar } from "./common.ts";
import { portPattern } from "./patterns.ts";
import { devicesOf, qubes } from "./pillar.ts";
import type { PillarDevice, PillarQube } from "./schema.ts";

/** `nvidia_driver.preflight`: in dom0, before the qubes are started for the first time. It changes nothing. */
export const preflight: Sls = sls(
  "nvidia_driver.preflight",
  [when(inDom0, withPillar("pillar-preflight", ["create"], each(qubes, checkedQube, { as: "qube" })))],
  {
    about:
      "Says which devices of the pillar's qubes dom0 has not let go of. Run it in dom0 after `create`, before the first start.",
  },
);

function checkedQube(qube: Ref<PillarQube>) {
  return each(devicesOf(qube), (device) => checkedDevice(qube, device), { as: "device" });
}

function checkedDevice(qube: Ref<PillarQube>, device: Ref<string | PillarDevice>) {
  const address = local("address", cond(isMapping(device), asMapping(device).address, asText(device)));
  const id = qubeStep(qube.name, t`preflight-${address}`);
  const folder = (driver: string) => t`/sys/bus/pci/${driver}/0000:${address}`;
  const bound = salt("file.directory_exists", folder("drivers/pciback"));
  const there = salt("file.directory_exists", folder("devices"));
  // Where a qube has the card already, it is bound to pciback as well.
  return when(
    not(matches(address, portPattern)),
    notice(
      id,
      t`${address} is a device path of Qubes 4.3, which dom0 resolves when ${qube.name} starts: it is not looked at.`,
    ),
    when(
      not(there),
      failure(
        id,
        t`dom0 has no PCI device ${address}, which ${qube.name} is to get: compare with the output of lspci.`,
      ),
      when(
        not(bound),
        failure(
          id,
          t`The PCI device ${address} of ${qube.name} is not bound to pciback: dom0 uses it, or a start would take it from dom0's driver. Add it to rd.qubes.hide_pci on dom0's kernel command line, and restart (qubes-issues 7976, 10609).`,
        ),
      ),
    ),
  );
}
