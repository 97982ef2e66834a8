import { loop, pkg, pkgrepo, service, sysctl, test } from "@typesalt/core/states";
import { accepts, drops, fails, type Sample, stops } from "./sample.ts";

/** What is on the machine does not matter. */
const machine = { comment: /.*/ };

export const samples: readonly Sample[] = [
  accepts(pkg.installed("coreutils", { refresh: false, version: ">=1", hold: true, skip_verify: true }), machine),
  accepts(
    pkg.installed("x", { pkgs: ["coreutils", { bash: ">=1" }], install_recommends: false, refresh: false }),
    machine,
  ),
  accepts(pkg.installed("x", { sources: [{ a: "salt://a.deb" }], refresh: false }), machine),
  fails(
    // @ts-expect-error `pkgs` with `sources`
    pkg.installed("x", { pkgs: ["a"], sources: [{ a: "salt://a.deb" }], refresh: false }),
    /Only one of "pkgs" and "sources"/,
  ),
  // @ts-expect-error dropped: each package has its own version
  drops(pkg.installed("x", { pkgs: ["coreutils"], version: "0.0.1", refresh: false }), "version"),
  // @ts-expect-error text for a list
  fails(pkg.installed("x", { pkgs: "coreutils", refresh: false }), /.*/),
  accepts(pkg.latest("coreutils", { refresh: false, only_upgrade: true }), machine),
  // @ts-expect-error a number for text
  accepts(pkg.latest("coreutils", { refresh: false, fromrepo: 1 }), machine),
  accepts(pkg.removed("typesalt-none", { normalize: false })),
  accepts(pkg.purged("x", { pkgs: ["typesalt-none", { "typesalt-other": "1.0" }] })),
  // @ts-expect-error text for a list
  fails(pkg.removed("x", { pkgs: "typesalt-none" }), /pkgs/),
  accepts(
    pkgrepo.managed("deb http://deb.example stable main", { file: "/tmp/typesalt-none.list", comments: ["a"] }),
    machine,
  ),
  fails(
    // @ts-expect-error `enabled` with `disabled`
    pkgrepo.managed("deb http://deb.example stable main", { enabled: true, disabled: false }),
    /Only one of enabled\/disabled/,
  ),
  accepts(pkgrepo.absent("deb http://deb.example stable main"), machine),
  // @ts-expect-error a number for text
  accepts(pkgrepo.absent("deb http://deb.example stable main", { keyid: 1 }), machine),
  accepts(service.running("typesalt-none", { enable: true, init_delay: 1, unmask: true }), machine),
  accepts(service.dead("typesalt-none", { enable: false }), machine),
  accepts(service.enabled("typesalt-none"), machine),
  accepts(service.disabled("typesalt-none"), machine),
  // @ts-expect-error a misspelt argument that Salt knows of
  fails(service.running("typesalt-none", { enabled: true }), /non-existent option "enabled"/),
  // @ts-expect-error `masked` takes no argument to enable
  stops(service.masked("typesalt-none", { enable: true }), /'enable' is an invalid keyword/, { standIn: {} }),
  accepts(sysctl.present("net.ipv4.ip_forward", { value: 1, config: "/tmp/typesalt-none.conf" }), machine),
  // @ts-expect-error no value
  fails(sysctl.present("net.ipv4.ip_forward", { config: "/x" }), /Missing parameter value/),
  // @ts-expect-error a misspelt argument
  stops(sysctl.present("net.ipv4.ip_forward", { value: 1, conf: "/x" }), /'conf' is an invalid keyword/),
  accepts(loop.until_no_eval("test.ping", { expected: true, period: 1, timeout: 2 })),
  accepts(loop.until("test.ping", { condition: "m_ret is True", m_args: [], period: 1, timeout: 2 })),
  // @ts-expect-error nothing to wait for
  fails(loop.until_no_eval("test.ping", { period: 1 }), /Missing parameter expected/),
  // @ts-expect-error no condition
  fails(loop.until("test.ping", { period: 1 }), /Missing parameter condition|condition/),
  accepts(test.nop("a")),
  accepts(test.succeed_with_changes("a", { comment: "b" })),
  accepts(test.succeed_without_changes("a", { comment: "b" })),
  accepts(test.configurable_test_state("a", { changes: false, result: true, comment: "b", warnings: ["c"] })),
  // @ts-expect-error a result that is none
  fails(test.configurable_test_state("a", { result: "no" }), /.*/),
  // @ts-expect-error dropped
  drops(test.nop("a", { commment: "b" }), "commment"),
  // @ts-expect-error a misspelt argument
  stops(test.configurable_test_state("a", { change: false }), /'change' is an invalid keyword/),
  accepts(test.fail_with_changes("a", { comment: "b" })),
  fails(test.fail_without_changes("a", { comment: "b" }), /b/),
  accepts(test.show_notification("a", { text: "b" })),
  // @ts-expect-error no text
  fails(test.show_notification("a"), /Missing required argument text/),
  accepts(test.check_pillar("a", { present: ["b"], verbose: true }), machine),
];
