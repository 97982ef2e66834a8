import type { Input, List, OneOf } from "../../expr/types.ts";
import type { Common } from "../../state/types.ts";

/** How an entry is found: by fields of /etc/fstab, or `"auto"`, which knows what is unique for the file system. */
export type MountMatch = Input<OneOf<"auto" | "name" | "device" | "fstype" | "opts">> | List<string>;

/** Mounts a file system now and at every boot. Options that the kernel shows otherwise are remounted in every run. */
export interface MountMountedArgs extends Common {
  /** The mount point. Without it, the id. */
  name?: Input<string>;
  /** What is mounted: `"/dev/sda1"`, `"UUID=…"`, `"LABEL=…"`, `"server:/export"`. */
  device: Input<string>;
  /** The kind of file system: `"ext4"`, `"nfs"`, `"none"` for bind mounts. */
  fstype: Input<string>;
  /** Creates the mount point. Without it, the state fails where that does not exist. */
  mkmnt?: Input<boolean>;
  /** Options, as a list or with commas between; `"defaults"` unless told. */
  opts?: Input<string> | List<string>;
  /** The fifth field of /etc/fstab. */
  dump?: Input<number>;
  /** The sixth field of /etc/fstab: the order of checks at boot; 0 is none. */
  pass_num?: Input<number>;
  /** Another file than /etc/fstab. */
  config?: Input<string>;
  /** `false` leaves /etc/fstab alone. */
  persist?: Input<boolean>;
  /** `false` writes the entry and mounts nothing. */
  mount?: Input<boolean>;
  /** The user who mounts. */
  user?: Input<string>;
  match_on?: MountMatch;
  /** Regular expressions of devices that are right too, where the mounted one goes by another name. */
  device_name_regex?: List<string>;
  /** Options that the kernel does not show: their absence causes no remount. */
  extra_mount_invisible_options?: List<string>;
  /** The same for options with a value, by what is before the `=`. */
  extra_mount_invisible_keys?: List<string>;
  /** Options whose value is not compared, by kind of file system: `{ ramfs: ["size"] }`. */
  extra_mount_ignore_fs_keys?: Readonly<Record<string, readonly Input<string>[]>>;
  /** How the kernel shows options: `{ tcp: "proto=tcp" }`. */
  extra_mount_translate_options?: Readonly<Record<string, Input<string>>>;
  /** Options that are used for mounting and are not compared. */
  hidden_opts?: Input<string> | List<string>;
  /** `false`: a bind mount does not take over the options of what it binds. */
  bind_mount_copy_active_opts?: Input<boolean>;
}

/** Unmounts a file system. Its entry in /etc/fstab stays unless `persist` is set. */
export interface MountUnmountedArgs extends Common {
  /** The mount point. Without it, the id. */
  name?: Input<string>;
  /** Only the entry with this device is removed. */
  device?: Input<string>;
  /** Another file than /etc/fstab. */
  config?: Input<string>;
  /** Removes the entry from /etc/fstab too. */
  persist?: Input<boolean>;
  /** The user who unmounts. */
  user?: Input<string>;
}

/** Activates swap space, and keeps it in /etc/fstab. It must have been made before: `mkswap`. */
export interface MountSwapArgs extends Common {
  /** The device or file. Without it, the id. */
  name?: Input<string>;
  /** `false` leaves /etc/fstab alone. */
  persist?: Input<boolean>;
  /** Another file than /etc/fstab. */
  config?: Input<string>;
}

interface MountFstab extends Common {
  /** The device, not the mount point. Without it, the id. */
  name?: Input<string>;
  /** The mount point. */
  fs_file: Input<string>;
  /** Writes the device this way, whatever way `name` has it. */
  mount_by?: Input<"device" | "label" | "uuid" | "partlabel" | "partuuid">;
  /** Another file than /etc/fstab. */
  config?: Input<string>;
}

/** Puts an entry into /etc/fstab. Here `name` is the device; in `mount.mounted` it is the mount point. */
export interface MountFstabPresentArgs extends MountFstab {
  /** The kind of file system. */
  fs_vfstype: Input<string>;
  /** Options, as a list or with commas between; `"defaults"` unless told. */
  fs_mntops?: Input<string> | List<string>;
  /** The fifth field. */
  fs_freq?: Input<number>;
  /** The sixth field: the order of checks at boot; 0 is none. */
  fs_passno?: Input<number>;
  /** `false` does not mount a new entry. */
  mount?: Input<boolean>;
  match_on?: MountMatch;
  /** Leaves an entry that is there as it is. */
  not_change?: Input<boolean>;
  /** AIX: mounts at boot. */
  fs_mount?: Input<boolean>;
}

/** Removes an entry from /etc/fstab, and unmounts nothing. Here `name` is the device. */
export type MountFstabAbsentArgs = MountFstab;
