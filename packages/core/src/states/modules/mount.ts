// Written by `pnpm run catalogue` from the sources of Salt 3006, 3007 and 3008. Do not edit.
import type { Input } from "../../expr/types.ts";
import type { State } from "../../state/types.ts";
import type { MountFstabAbsentArgs, MountFstabPresentArgs, MountMountedArgs, MountSwapArgs, MountUnmountedArgs } from "../hand/mount.ts";

export type { MountFstabAbsentArgs, MountFstabPresentArgs, MountMountedArgs, MountSwapArgs, MountUnmountedArgs } from "../hand/mount.ts";
export { mount } from "../builders.generated.ts";

/** Salt's `mount` states. https://docs.saltproject.io/en/latest/ref/states/all/salt.states.mount.html */
export interface Mount {
  /**
   * Removes an entry from /etc/fstab, and unmounts nothing. Here `name` is the device.
   *
   * Salt 3006, 3007 and 3008. Required: `fs_file`. `watch` and `listen` run the module's `mod_watch`.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.mount.html#salt.states.mount.fstab_absent
   */
  fstab_absent(id: Input<string>, args: MountFstabAbsentArgs): State<"mount", MountFstabAbsentArgs>;
  /**
   * Puts an entry into /etc/fstab. Here `name` is the device; in `mount.mounted` it is the mount point.
   *
   * Salt 3006, 3007 and 3008. Required: `fs_file`, `fs_vfstype`. `watch` and `listen` run the module's
   * `mod_watch`.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.mount.html#salt.states.mount.fstab_present
   */
  fstab_present(id: Input<string>, args: MountFstabPresentArgs): State<"mount", MountFstabPresentArgs>;
  /**
   * Mounts a file system now and at every boot. Options that the kernel shows otherwise are remounted in every
   * run.
   *
   * Salt 3006, 3007 and 3008. Required: `device`, `fstype`. `watch` and `listen` run the module's `mod_watch`.
   * Salt drops arguments that it does not know, in silence.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.mount.html#salt.states.mount.mounted
   */
  mounted(id: Input<string>, args: MountMountedArgs): State<"mount", MountMountedArgs>;
  /**
   * Activates swap space, and keeps it in /etc/fstab. It must have been made before: `mkswap`.
   *
   * Salt 3006, 3007 and 3008. `watch` and `listen` run the module's `mod_watch`.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.mount.html#salt.states.mount.swap
   */
  swap(id: Input<string>, args?: MountSwapArgs): State<"mount", MountSwapArgs>;
  /**
   * Unmounts a file system. Its entry in /etc/fstab stays unless `persist` is set.
   *
   * Salt 3006, 3007 and 3008. `watch` and `listen` run the module's `mod_watch`. Salt drops arguments that it
   * does not know, in silence.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.mount.html#salt.states.mount.unmounted
   */
  unmounted(id: Input<string>, args?: MountUnmountedArgs): State<"mount", MountUnmountedArgs>;
}
