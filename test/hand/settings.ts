import { alternatives, at, augeas, environ, event, grains, host } from "@typesalt/core/states";
import { accepts, drops, fails, type Sample, stops } from "./sample.ts";

const jobs = {
  standIn: {
    functions: {
      "at.at": '{"jobs": []}',
      "at.atq": '{"jobs": [{"job": 7}]}',
      "at.jobcheck": '{"jobs": []}',
      "user.info": '{"uid": 0}',
    },
  },
};
const links = {
  standIn: {
    functions: {
      "alternatives.show_current": '"/usr/bin/nano"',
      "alternatives.check_installed": "False",
      "alternatives.check_exists": "True",
      "alternatives.display": '"editor - auto mode /usr/bin/vim"',
    },
  },
};
/** Salt's own reading of the commands. */
const lenses = {
  standIn: {
    functions: { "augeas.execute": '{"retval": True}', "augeas.method_map": '{"set": "set", "rm": "remove"}' },
  },
};

export const samples: readonly Sample[] = [
  accepts(alternatives.install("editor", { link: "/usr/bin/editor", path: "/usr/bin/vim", priority: 50 }), {
    ...links,
    comment: /./,
  }),
  // @ts-expect-error which program?
  fails(alternatives.install("editor", { link: "/usr/bin/editor", priority: 1 }), /Missing parameter path/, links),
  accepts(alternatives.remove("editor", { path: "/usr/bin/vim" }), { ...links, comment: /./ }),
  // @ts-expect-error which program?
  fails(alternatives.remove("editor", {}), /Missing parameter path/, links),
  accepts(alternatives.set("editor", { path: "/usr/bin/vim" }), { ...links, comment: /exist/ }),
  // @ts-expect-error which program?
  fails(alternatives.set("editor", {}), /Missing parameter path/, links),
  accepts(alternatives.auto("editor"), links),
  // @ts-expect-error it has no program to name
  stops(alternatives.auto("editor", { path: "/usr/bin/vim" }), /'path' is an invalid keyword/, links),

  accepts(
    at.present("backup", { job: "true", timespec: "9:30 tomorrow", tag: "b", user: "root", unique_tag: true }),
    jobs,
  ),
  // @ts-expect-error when?
  fails(at.present("backup", { job: "true" }), /Missing parameter timespec/, jobs),
  accepts(at.watch("backup", { timespec: "now", tag: "b" }), { ...jobs, comment: /watch|nothing/i }),
  // @ts-expect-error when?
  fails(at.watch("backup", { tag: "b" }), /Missing parameter timespec/, jobs),
  accepts(at.absent("backup", { tag: "b", day: 13, hour: 16, year: "2030" }), jobs),
  accepts(at.absent("backup", { jobid: 7 }), jobs),
  // @ts-expect-error the tag is not looked at
  drops(at.absent("backup", { jobid: 7, tag: "b" }), "tag", jobs),
  // @ts-expect-error Salt says that it has no such argument
  fails(at.absent("backup", { limit: 1 }), /limit parameter not supported/, jobs),

  accepts(augeas.change("hosts", { context: "/files/etc/hosts", changes: ["set 1/canonical web"] }), {
    ...lenses,
    comment: /./,
  }),
  // @ts-expect-error nothing to do
  fails(augeas.change("hosts", { context: "/files/etc/hosts" }), /'changes' must be specified as a list/, lenses),
  // @ts-expect-error text for a list
  fails(augeas.change("hosts", { changes: "set a b" }), /'changes' must be specified as a list/, lenses),

  accepts(environ.setenv("PATH_OF_APP", { value: "/srv", update_minion: true })),
  accepts(environ.setenv("several", { value: { A: "1", B: false }, false_unsets: true, clear_all: false })),
  // @ts-expect-error a number
  fails(environ.setenv("SIZE", { value: 1 }), /Environ value must be/),
  // @ts-expect-error true
  fails(environ.setenv("ON", { value: true }), /Environ value must be/),
  // @ts-expect-error no value
  fails(environ.setenv("A", {}), /Missing parameter value/),

  ...[event.send, event.fire_master].flatMap((send) => [
    accepts(
      send("myco/ready", {
        data: { a: 1 },
        with_grains: ["os"],
        with_pillar: ["role"],
        with_env: ["PATH"],
        with_env_opts: true,
        show_changed: false,
      }),
    ),
    // @ts-expect-error a misspelt argument
    drops(send("myco/ready", { dat: { a: 1 } }), "dat"),
  ]),
  accepts(event.wait("myco/ready", { data: { a: 1 } })),
  // @ts-expect-error an argument of `send`
  stops(event.wait("myco/ready", { with_grains: true }), /'with_grains' is an invalid keyword/),

  accepts(grains.present("app:port", { value: 80, force: true, delimiter: ":" })),
  accepts(grains.present("roles", { value: ["web", { a: 1 }] })),
  // @ts-expect-error a misspelt argument
  stops(grains.present("a", { value: 1, forse: true }), /'forse' is an invalid keyword/),
  // @ts-expect-error no value
  fails(grains.present("a", {}), /Missing parameter value/),
  accepts(grains.absent("app:port", { destructive: true, force: true })),
  // @ts-expect-error an argument of others
  stops(grains.absent("a", { value: 1 }), /'value' is an invalid keyword/),
  accepts(grains.exists("id", { delimiter: "\\." })),
  // @ts-expect-error an argument of others
  stops(grains.exists("id", { value: 1 }), /'value' is an invalid keyword/),
  accepts(grains.append("typesalt", { value: "a", convert: true }), { comment: /does not exist/ }),
  // @ts-expect-error no value
  fails(grains.append("typesalt", { convert: true }), /Missing parameter value/),
  accepts(grains.list_present("typesalt:roles", { value: ["a", "b"] })),
  // @ts-expect-error no value
  fails(grains.list_present("typesalt", {}), /Missing parameter value/),
  accepts(grains.list_absent("typesalt:roles", { value: "a" })),
  // @ts-expect-error no value
  fails(grains.list_absent("typesalt", { delimiter: ":" }), /Missing parameter value/),

  accepts(host.present("web1", { ip: ["10.9.8.7", "fd00::7"], comment: "a", clean: true })),
  // @ts-expect-error where?
  fails(host.present("web1", { comment: "a" }), /Missing parameter ip/),
  accepts(host.absent("web1", { ip: "10.9.8.7" })),
  // @ts-expect-error where?
  fails(host.absent("web1", {}), /Missing parameter ip/),
  accepts(host.only("10.9.8.7", { hostnames: ["web1", "www"] })),
  // @ts-expect-error which?
  fails(host.only("10.9.8.7", {}), /Missing parameter hostnames/),
];
