import type { SaltLine } from "./types.ts";

/** State modules that have a `mod_watch` in every line; whether one loads depends on the minion. SALT.md §7.1. */
const lasting = ["at", "cmd", "etcd", "event", "module", "mount", "pkg", "service", "test"] as const;

/** Those that left with Salt's extensions in 3008; Docker's go by two names. */
const before3008 = [
  ...["docker_container", "docker_image", "moby_container", "moby_image"],
  ...["kernelpkg", "supervisord", "tomcat"],
] as const;

/** Whether a watch of this module can fire; else it means `require`. */
export function hasModWatch(module: string, salt: SaltLine): boolean {
  const names: readonly string[] = salt === "3008" ? lasting : [...lasting, ...before3008];
  return names.includes(module);
}
