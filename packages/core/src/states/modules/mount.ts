// Written by `pnpm run catalogue` from the sources of Salt 3006, 3007 and 3008. Do not edit.
import type { Input, Yaml } from "../../expr/types.ts";
import type { Common, State } from "../../state/types.ts";
import type { ScalarOrList, YamlList } from "../loose.ts";

export { mount } from "../builders.generated.ts";

export interface MountFstabAbsentArgs extends Common {
  name?: Input<string>;
  fs_file: Yaml;
  mount_by?: ScalarOrList;
  /** Default: `"/etc/fstab"`. */
  config?: Input<string>;
}

export interface MountFstabPresentArgs extends Common {
  name?: Input<string>;
  fs_file: Yaml;
  fs_vfstype: Yaml;
  /** Default: `"defaults"`. */
  fs_mntops?: Input<string>;
  /** Default: `0`. */
  fs_freq?: Input<number>;
  /** Default: `0`. */
  fs_passno?: Input<number>;
  mount_by?: ScalarOrList;
  /** Default: `"/etc/fstab"`. */
  config?: Input<string>;
  /** Default: `true`. */
  mount?: Input<boolean>;
  /** Default: `"auto"`. */
  match_on?: Input<string> | YamlList;
  /** Default: `false`. */
  not_change?: Input<boolean>;
  /** Default: `true`. */
  fs_mount?: Input<boolean>;
}

export interface MountMountedArgs extends Common {
  name?: Input<string>;
  device: Input<string>;
  fstype: Input<string>;
  /** Default: `false`. */
  mkmnt?: Input<boolean>;
  /** Default: `"defaults"`. */
  opts?: Input<string> | YamlList;
  /** Default: `0`. */
  dump?: Input<number>;
  /** Default: `0`. */
  pass_num?: Input<number>;
  /** Default: `"/etc/fstab"`. */
  config?: Input<string>;
  /** Default: `true`. */
  persist?: Input<boolean>;
  /** Default: `true`. */
  mount?: Input<boolean>;
  user?: ScalarOrList;
  /** Default: `"auto"`. */
  match_on?: Input<string> | YamlList;
  device_name_regex?: Yaml;
  extra_mount_invisible_options?: ScalarOrList;
  extra_mount_invisible_keys?: ScalarOrList;
  extra_mount_ignore_fs_keys?: Yaml;
  extra_mount_translate_options?: Yaml;
  hidden_opts?: ScalarOrList;
  /** Default: `true`. */
  bind_mount_copy_active_opts?: Input<boolean>;
  sfun?: Yaml;
}

export interface MountSwapArgs extends Common {
  name?: Input<string>;
  /** Default: `true`. */
  persist?: Input<boolean>;
  /** Default: `"/etc/fstab"`. */
  config?: Input<string>;
}

export interface MountUnmountedArgs extends Common {
  name?: Input<string>;
  device?: ScalarOrList;
  /** Default: `"/etc/fstab"`. */
  config?: Input<string>;
  /** Default: `false`. */
  persist?: Input<boolean>;
  user?: ScalarOrList;
  sfun?: Yaml;
  fstype?: Yaml;
  opts?: Yaml;
}

/** Salt's `mount` states. https://docs.saltproject.io/en/latest/ref/states/all/salt.states.mount.html */
export interface Mount {
  /**
   * Salt 3006, 3007 and 3008. Required: `fs_file`. `watch` and `listen` run the module's `mod_watch`.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.mount.html#salt.states.mount.fstab_absent
   */
  fstab_absent(id: Input<string>, args: MountFstabAbsentArgs): State<"mount", MountFstabAbsentArgs>;
  /**
   * Salt 3006, 3007 and 3008. Required: `fs_file`, `fs_vfstype`. `watch` and `listen` run the module's
   * `mod_watch`.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.mount.html#salt.states.mount.fstab_present
   */
  fstab_present(id: Input<string>, args: MountFstabPresentArgs): State<"mount", MountFstabPresentArgs>;
  /**
   * Salt 3006, 3007 and 3008. Required: `device`, `fstype`. `watch` and `listen` run the module's `mod_watch`.
   * Salt drops arguments that it does not know, in silence.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.mount.html#salt.states.mount.mounted
   */
  mounted(id: Input<string>, args: MountMountedArgs): State<"mount", MountMountedArgs>;
  /**
   * Salt 3006, 3007 and 3008. `watch` and `listen` run the module's `mod_watch`.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.mount.html#salt.states.mount.swap
   */
  swap(id: Input<string>, args?: MountSwapArgs): State<"mount", MountSwapArgs>;
  /**
   * Salt 3006, 3007 and 3008. `watch` and `listen` run the module's `mod_watch`. Salt drops arguments that it
   * does not know, in silence.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.mount.html#salt.states.mount.unmounted
   */
  unmounted(id: Input<string>, args?: MountUnmountedArgs): State<"mount", MountUnmountedArgs>;
}
