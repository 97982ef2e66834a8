import { saltutil, schedule, ssh_auth, ssh_known_hosts, test } from "@typesalt/core/states";
import { accepts, drops, fails, objects, type Sample, stops } from "./sample.ts";

const kinds = Object.keys(saltutil).filter((name) => name !== "sync_all") as (keyof typeof saltutil)[];

/** In a test run nothing is fetched: what it does with arguments, the functions behind it say when it really runs. */
const synced: readonly Sample[] = kinds.flatMap((kind) => [
  accepts((saltutil[kind] as typeof saltutil.sync_states)("sync", { extmod_whitelist: "a,b" })),
  // @ts-expect-error a misspelt argument
  drops((saltutil[kind] as typeof saltutil.sync_states)("sync", { refesh: true }), "refesh"),
]);

const key = "AAAAC3NzaC1lZDI1NTE5AAAAIOMqqnkVzrm0SdG6UOoqKLsabgH5C9okWi0dh2l9GKJl";
const file = { user: "root", config: "/tmp/typesalt-none/keys" };
/** Where the job is on the machine does not matter. */
const job = { standIn: { functions: schedules() } };

/** No jobs are there; arguments of a new one are read by Salt's own code. */
function schedules(): Readonly<Record<string, string>> {
  const module = '__import__("salt.modules.schedule", fromlist=["x"])';
  const item = `${module}.build_schedule_item(*args, **{k: v for k, v in kwargs.items() if not k.startswith("__")})`;
  return {
    "schedule.list": "{}",
    "schedule.build_schedule_item": item,
    "schedule.add": `(lambda made: made if made.get("result") is False else {"result": True, "comment": ""})(${item})`,
    "schedule.delete": '{"result": True, "comment": ""}',
    "schedule.enable_job": '{"result": True, "comment": ""}',
    "schedule.disable_job": '{"result": True, "comment": ""}',
  };
}

export const samples: readonly Sample[] = [
  ...synced,
  accepts(saltutil.sync_all("sync", { refresh: true, extmod_whitelist: { modules: ["a"] }, clean_pillar_cache: true })),
  // @ts-expect-error a misspelt argument
  drops(saltutil.sync_all("sync", { extmod_whitlist: "a" }), "extmod_whitlist"),

  accepts(test.check_pillar("p", { present: ["a"], integer: "b", verbose: true }), { comment: /Pillar key/i }),
  // @ts-expect-error a misspelt list
  stops(test.check_pillar("p", { strings: "a" }), /'strings' is an invalid keyword/),
  accepts(test.succeed_with_changes("x", { comment: "all is well" })),
  // @ts-expect-error of another function
  drops(test.succeed_with_changes("x", { result: false }), "result"),
  accepts(test.succeed_without_changes("x", { comment: "all is well" })),
  // @ts-expect-error of another function
  drops(test.succeed_without_changes("x", { changes: true }), "changes"),
  accepts(test.fail_with_changes("x", { comment: "as told" })),
  // @ts-expect-error of another function
  drops(test.fail_with_changes("x", { result: true }), "result"),
  // In a test run Salt has words of its own.
  accepts(test.fail_without_changes("x", { comment: "as told" }), { comment: /this would be a failure/ }),
  // @ts-expect-error of another function
  drops(test.fail_without_changes("x", { result: true }), "result"),

  accepts(ssh_auth.present(key, { ...file, enc: "ssh-ed25519", comment: "me", options: ["no-pty"] })),
  accepts(ssh_auth.present("k", { ...file, source: "salt://key.pub", fingerprint_hash_type: "sha256" }), {
    comment: /salt:\/\/key\.pub|not found|failed/i,
  }),
  // @ts-expect-error whose?
  fails(ssh_auth.present(key, { enc: "ssh-ed25519" }), /Missing parameter user/),
  // @ts-expect-error a misspelt argument
  drops(ssh_auth.present(key, { ...file, optons: ["no-pty"] }), "optons"),
  accepts(ssh_auth.absent(key, { ...file, enc: "ssh-ed25519" })),
  // @ts-expect-error whose?
  fails(ssh_auth.absent(key, {}), /Missing parameter user/),
  accepts(ssh_auth.manage("all", { ...file, ssh_keys: [`ssh-ed25519 ${key} me`], enc: "ssh-ed25519" })),
  // @ts-expect-error which keys?
  fails(ssh_auth.manage("all", { user: "root" }), /Missing parameter ssh_keys/),

  accepts(
    ssh_known_hosts.present("typesalt.invalid", {
      key,
      enc: "ssh-ed25519",
      user: "root",
      config: "/tmp/typesalt-none/hosts",
      hash_known_hosts: false,
      port: 2222,
      timeout: 1,
    }),
    { comment: /known_hosts|hash|ssh-keyscan/i },
  ),
  fails(
    // @ts-expect-error a key, and a fingerprint
    ssh_known_hosts.present("typesalt.invalid", { key, enc: "ssh-ed25519", fingerprint: "aa:bb" }),
    /not both|argument "key"|fingerprint/i,
  ),
  // @ts-expect-error of which kind?
  fails(ssh_known_hosts.present("typesalt.invalid", { key }), /enc/),
  accepts(ssh_known_hosts.absent("typesalt.invalid", { user: "root", config: "/tmp/typesalt-none/hosts" }), {
    comment: /known_hosts|not exist/i,
  }),
  // @ts-expect-error the port is in the name here
  stops(ssh_known_hosts.absent("typesalt.invalid", { port: 2222 }), /'port' is an invalid keyword/),

  accepts(
    schedule.present("apply", {
      function: "state.apply",
      job_args: ["web"],
      job_kwargs: { test: true },
      hours: 1,
      minutes: 30,
      splay: { start: 1, end: 10 },
      range: { start: "8am", end: "5pm", invert: true },
      enabled: true,
      maxrunning: 1,
      persist: false,
      returner: ["local"],
      return_job: false,
      metadata: { a: 1 },
    }),
    job,
  ),
  accepts(schedule.present("apply", { function: "state.apply", cron: "0 3 * * 1" }), { ...job, comment: /croniter/ }),
  accepts(schedule.present("apply", { function: "state.apply", when: ["Monday 5:00pm"] }), {
    ...job,
    comment: /dateutil/,
  }),
  // @ts-expect-error an interval, and a time
  objects(schedule.present("apply", { function: "test.ping", hours: 1, when: "5:00pm" }), /Unable to use/, job),
  // @ts-expect-error an interval, and a crontab's time
  objects(schedule.present("apply", { function: "test.ping", hours: 1, cron: "0 3 * * 1" }), /Unable to use/, job),
  // @ts-expect-error a misspelt argument
  drops(schedule.present("apply", { function: "test.ping", hours: 1, splya: 5 }), "splya", job),
  drops(
    // @ts-expect-error is not among what is kept
    schedule.present("apply", { function: "test.ping", hours: 1, run_after_skip_range: true }),
    "run_after_skip_range",
    job,
  ),
  accepts(schedule.absent("apply", { persist: false, offline: true }), job),
  // @ts-expect-error a misspelt argument
  drops(schedule.absent("apply", { persits: false }), "persits", job),
  accepts(schedule.enabled("apply", { persist: false }), job),
  // @ts-expect-error a misspelt argument
  drops(schedule.enabled("apply", { persits: false }), "persits", job),
  accepts(schedule.disabled("apply", { persist: false }), job),
  // @ts-expect-error a misspelt argument
  drops(schedule.disabled("apply", { persits: false }), "persits", job),
];
