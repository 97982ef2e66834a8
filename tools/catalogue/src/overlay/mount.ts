/** What real Salt takes, beyond what its sources tell by themselves. */
export const mount = {
  fstab_absent: "name:s !fs_file:s mount_by:s config:s",
  fstab_present:
    "name:s !fs_file:s !fs_vfstype:s fs_mntops:sl fs_freq:is fs_passno:is mount_by:s config:s mount:b match_on:sl not_change:b fs_mount:b",
  mounted:
    "name:s !device:s !fstype:s mkmnt:b opts:sl dump:is pass_num:is config:s persist:b mount:b user:s match_on:sl device_name_regex:l extra_mount_invisible_options:l extra_mount_invisible_keys:l extra_mount_ignore_fs_keys:m extra_mount_translate_options:m hidden_opts:sl bind_mount_copy_active_opts:b",
  swap: "name:s persist:b config:s",
  unmounted: "name:s device:s config:s persist:b user:s",
} as const;
