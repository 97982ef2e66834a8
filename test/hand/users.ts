import { cron, group, user } from "@typesalt/core/states";
import { accepts, drops, objects, type Sample, stops } from "./sample.ts";

const tables = {
  standIn: {
    functions: {
      "cron.list_tab": '{"crons": [], "env": [], "special": [], "pre": []}',
      "cron.raw_cron": '""',
      "cron.get_entry": "None",
      "cron.list_env": "[]",
    },
  },
};
/** Nothing of what the machine has matters. */
const machine = { comment: /does not exist|not present|groups|shadow|exists|not available|unique|uid|gid/i };

export const samples: readonly Sample[] = [
  accepts(
    user.present("typesalt-none", {
      uid: 64_123,
      gid: "users",
      usergroup: false,
      groups: ["daemon"],
      optional_groups: ["typesalt-other"],
      remove_groups: false,
      home: "/srv/none",
      createhome: false,
      password: "$6$a$b",
      enforce_password: false,
      shell: "/bin/sh",
      unique: true,
      system: false,
      fullname: "N. N.",
      expire: 21_000,
      mindays: 1,
      maxdays: 90,
      allow_uid_change: true,
      nologinit: true,
    }),
    machine,
  ),
  accepts(user.present("typesalt-none", { empty_password: true, groups: [] }), machine),
  // @ts-expect-error the password would not be looked at
  drops(user.present("typesalt-none", { empty_password: true, password: "$6$a$b" }), "password", machine),
  // @ts-expect-error a misspelt argument
  stops(user.present("typesalt-none", { shel: "/bin/sh" }), /'shel' is an invalid keyword/),
  accepts(user.absent("typesalt-none", { purge: true, force: true })),
  // @ts-expect-error a misspelt argument
  stops(user.absent("typesalt-none", { purg: true }), /'purg' is an invalid keyword/),

  accepts(group.present("typesalt-none", { gid: 64_123, system: false, members: ["root"] }), machine),
  accepts(group.present("typesalt-none", { addusers: ["root"], delusers: ["daemon"], non_unique: true }), machine),
  objects(
    // @ts-expect-error all members, and changes
    group.present("typesalt-none", { members: ["root"], addusers: ["daemon"] }),
    /Error: Conflicting options/,
  ),
  // @ts-expect-error a misspelt argument
  stops(group.present("typesalt-none", { member: ["root"] }), /'member' is an invalid keyword/),
  accepts(group.absent("typesalt-none")),
  // @ts-expect-error an argument that it does not have
  stops(group.absent("typesalt-none", { force: true }), /'force' is an invalid keyword/),

  accepts(
    cron.present("/usr/bin/backup", {
      user: "root",
      minute: "random",
      hour: 5,
      daymonth: "1-7",
      month: "*",
      dayweek: "1",
      identifier: "backup",
      comment: "nightly",
      commented: true,
    }),
    tables,
  ),
  accepts(cron.present("/usr/bin/backup", { special: "@hourly", identifier: "backup" }), tables),
  // @ts-expect-error the minute is not looked at
  drops(cron.present("/usr/bin/backup", { special: "@hourly", minute: 5 }), "minute", tables),
  // @ts-expect-error a misspelt argument
  stops(cron.present("/usr/bin/backup", { minutes: 5 }), /'minutes' is an invalid keyword/, tables),
  accepts(cron.absent("/usr/bin/backup", { user: "root", identifier: "backup", special: "@daily" }), tables),
  // @ts-expect-error a misspelt argument
  drops(cron.absent("/usr/bin/backup", { usr: "root" }), "usr", tables),
  accepts(
    cron.file("salt://crontab", {
      user: "root",
      template: "jinja",
      context: { a: 1 },
      replace: false,
      backup: "minion",
    }),
    { ...tables, comment: /crontab|cron\.|not found/i },
  ),
  // @ts-expect-error a misspelt argument
  drops(cron.file("salt://crontab", { usr: "root" }), "usr", tables),
  accepts(cron.env_present("PATH", { value: "/bin:/usr/bin", user: "root" }), tables),
  // @ts-expect-error a misspelt argument
  stops(cron.env_present("PATH", { vaule: "/bin" }), /'vaule' is an invalid keyword/, tables),
  accepts(cron.env_absent("PATH", { user: "root" }), tables),
  // @ts-expect-error an argument of `env_present`
  stops(cron.env_absent("PATH", { value: "/bin" }), /'value' is an invalid keyword/, tables),
];
