import { and, type Sls, sls, when } from "@typesalt/core";
import { cmd } from "@typesalt/core/states";
import { inQube, onFedora, stepId } from "./common.ts";
import { newestKernel } from "./verify.ts";

const initramfs = cmd.run(stepId("repair-initramfs"), {
  name: `kernel="${newestKernel}"; dracut --force "/boot/initramfs-$kernel.img" "$kernel"`,
  unless: `test -s "/boot/initramfs-${newestKernel}.img"`,
});

/** Grub's menu, or the entries that its blscfg reads, must name the newest kernel with its initramfs. */
const named = `kernel="${newestKernel}"
grep -qs "initramfs-$kernel.img" /boot/grub2/grub.cfg || { grep -q blscfg /boot/grub2/grub.cfg && grep -qs "initramfs-$kernel.img" /boot/loader/entries/*.conf; }`;

const grub = cmd.run(stepId("repair-grub"), {
  name: "grub2-mkconfig -o /boot/grub2/grub.cfg",
  unless: named,
  require: initramfs,
});

/**
 * `nvidia_driver.repair`: after a kernel update that Fedora did not finish, the qube ends with "VFS: Unable to mount root
 * fs". Start it with dom0's kernel (`qvm-prefs QUBE kernel '*default*'`), apply this, and set its own again.
 */
export const repair: Sls = sls("nvidia_driver.repair", [when(and(inQube, onFedora), [initramfs, grub])], {
  about:
    "Writes the initramfs and the boot menu that a broken kernel update of Fedora left out: for a qube that ends with\n`VFS: Unable to mount root fs`. Start the qube with dom0's kernel first.",
});
