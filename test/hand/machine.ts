import { ini, kmod, locale, logrotate, mount, timezone } from "@typesalt/core/states";
import { accepts, drops, fails, type Sample, stops } from "./sample.ts";

const mounts = {
  standIn: {
    functions: {
      "mount.active": '{"/mnt": {"device": "/dev/sdx1", "fstype": "ext4", "opts": ["rw"], "superopts": ["rw"]}}',
      "mount.fstab": "{}",
      "mount.set_fstab": '"new"',
      "mount.swaps": "{}",
    },
  },
};
const modules = {
  standIn: { functions: { "kmod.mod_list": "[]", "kmod.lsmod": "[]", "kmod.available": "['loop', 'nbd']" } },
};
const locales = { standIn: { functions: { "locale.get_locale": '"C"', "locale.avail": "True" } } };
const zones = {
  standIn: {
    functions: {
      "timezone.get_zone": '"UTC"',
      "timezone.zone_compare": "False",
      "timezone.get_hwclock": '"UTC"',
    },
  },
};

export const samples: readonly Sample[] = [
  accepts(timezone.system("Europe/Berlin", { utc: true }), zones),
  // @ts-expect-error a misspelt argument
  stops(timezone.system("Europe/Berlin", { uct: true }), /'uct' is an invalid keyword/, zones),
  accepts(locale.present("de_DE.UTF-8", {}), locales),
  // @ts-expect-error it is not made the system's here
  stops(locale.present("de_DE.UTF-8", { default: true }), /'default' is an invalid keyword/, locales),
  accepts(locale.system("de_DE.UTF-8"), locales),
  // @ts-expect-error an argument that it does not have
  stops(locale.system("de_DE.UTF-8", { persist: true }), /'persist' is an invalid keyword/, locales),
  accepts(kmod.present("x", { persist: true, mods: ["loop", "nbd"] }), modules),
  // @ts-expect-error text for a list is not looked at
  drops(kmod.present("loop", { mods: "nbd" }), "mods", modules),
  // @ts-expect-error a misspelt argument
  stops(kmod.present("loop", { persits: true }), /'persits' is an invalid keyword/, modules),
  accepts(kmod.absent("x", { persist: true, comment: false, mods: ["loop"] }), modules),
  // @ts-expect-error text for a list is not looked at
  drops(kmod.absent("loop", { mods: "nbd" }), "mods", modules),
  accepts(logrotate.set("rotate", { key: "/var/log/wtmp", value: "rotate", setting: 2 }), {
    standIn: { functions: { "logrotate.show_conf": "{}", "logrotate.get": "False", "logrotate.set": "True" } },
  }),
  // @ts-expect-error no value
  fails(logrotate.set("rotate", { key: "weekly" }), /Missing parameter value/, { standIn: {} }),

  accepts(
    mount.mounted("/mnt", {
      device: "/dev/sdx1",
      fstype: "ext4",
      mkmnt: true,
      opts: ["rw", "noatime"],
      dump: 0,
      pass_num: 2,
      config: "/tmp/typesalt-none/fstab",
      persist: true,
      mount: false,
      match_on: ["name", "device"],
      device_name_regex: ["/dev/mapper/.*"],
      extra_mount_invisible_options: ["nofail"],
      extra_mount_ignore_fs_keys: { ramfs: ["size"] },
      extra_mount_translate_options: { tcp: "proto=tcp" },
      hidden_opts: ["x-a"],
    }),
    mounts,
  ),
  // @ts-expect-error no kind of file system
  fails(mount.mounted("/mnt", { device: "/dev/sdx1" }), /Missing parameter fstype/, mounts),
  drops(
    // @ts-expect-error a misspelt argument
    mount.mounted("/mnt", { device: "/dev/sdx1", fstype: "ext4", mount: false, pass: 2 }),
    "pass",
    mounts,
  ),
  accepts(mount.unmounted("/mnt", { device: "/dev/sdx1", persist: true, config: "/tmp/typesalt-none/fstab" }), mounts),
  // @ts-expect-error an argument of `mounted`
  drops(mount.unmounted("/mnt", { fstype: "ext4" }), "fstype", mounts),
  accepts(mount.swap("/dev/sdx2", { persist: true, config: "/tmp/typesalt-none/fstab" }), mounts),
  // @ts-expect-error an argument that it does not have
  stops(mount.swap("/dev/sdx2", { opts: "pri=1" }), /'opts' is an invalid keyword/, mounts),
  accepts(
    mount.fstab_present("/dev/sdx1", {
      fs_file: "/mnt",
      fs_vfstype: "ext4",
      fs_mntops: ["rw", "noatime"],
      fs_freq: 0,
      fs_passno: 2,
      mount: false,
      match_on: "auto",
      not_change: true,
      config: "/tmp/typesalt-none/fstab",
    }),
    { standIn: { functions: { ...mounts.standIn.functions, "mount.set_fstab": '"present"' } } },
  ),
  // @ts-expect-error where?
  fails(mount.fstab_present("/dev/sdx1", { fs_vfstype: "ext4" }), /Missing parameter fs_file/, mounts),
  fails(
    // @ts-expect-error by what nobody knows
    mount.fstab_present("LABEL=a", { fs_file: "/mnt", fs_vfstype: "ext4", mount_by: "serial" }),
    /cannot be converted to serial/,
    mounts,
  ),
  accepts(mount.fstab_absent("/dev/sdx1", { fs_file: "/mnt", config: "/tmp/typesalt-none/fstab" }), mounts),
  // @ts-expect-error where?
  fails(mount.fstab_absent("/dev/sdx1", {}), /Missing parameter fs_file/, mounts),

  accepts(
    ini.options_present("/tmp/typesalt-none.ini", {
      sections: { main: { color: "blue", size: 3, on: true }, top: "level" },
      separator: "=",
      strict: false,
    }),
  ),
  // @ts-expect-error a misspelt argument
  stops(ini.options_present("/tmp/typesalt-none.ini", { section: {} }), /'section' is an invalid keyword/),
  accepts(ini.options_absent("/tmp/typesalt-none.ini", { sections: { main: ["color"] }, separator: ":" })),
  // @ts-expect-error a misspelt argument
  stops(ini.options_absent("/tmp/typesalt-none.ini", { options: ["color"] }), /'options' is an invalid keyword/),
  accepts(ini.sections_present("/tmp/typesalt-none.ini", { sections: ["main"] })),
  // @ts-expect-error a misspelt argument
  stops(ini.sections_present("/tmp/typesalt-none.ini", { section: ["main"] }), /'section' is an invalid keyword/),
  accepts(ini.sections_absent("/tmp/typesalt-none.ini", { sections: ["main"] })),
  // @ts-expect-error a misspelt argument
  stops(ini.sections_absent("/tmp/typesalt-none.ini", { section: ["main"] }), /'section' is an invalid keyword/),
];
