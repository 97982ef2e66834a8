import { and, type Sls, type State, sls, when } from "@typesalt/core";
import { cmd, file } from "@typesalt/core/states";
import { inQube, onFedora, stepId } from "./common.ts";

const id = stepId("blacklist-nouveau");

/** Keeps the kernel from loading nouveau at boot. What builds the driver's module makes sure that it runs before. */
export const blacklistNouveau: State<"file"> = file.append(id, {
  name: "/etc/default/grub",
  text: 'GRUB_CMDLINE_LINUX="$GRUB_CMDLINE_LINUX rd.driver.blacklist=nouveau"',
});

const writeGrubConfiguration = cmd.run(id, {
  name: "grub2-mkconfig -o /boot/grub2/grub.cfg",
  onchanges: blacklistNouveau,
});

/** `nvidia_driver.disable_nouveau`: Fedora boots with nouveau otherwise, which holds the card. */
export const disable_nouveau: Sls = sls(
  "nvidia_driver.disable_nouveau",
  [when(and(inQube, onFedora), [blacklistNouveau, writeGrubConfiguration])],
  { about: "Keeps Fedora's kernel from loading the nouveau driver. Included by nvidia_driver." },
);
