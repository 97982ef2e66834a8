import type { Yaml } from "../types.ts";

/** Arguments by name, for functions of execution modules: made by `named`. */
export interface Named {
  readonly kind: "named";
  readonly arguments: { readonly [name: string]: Yaml };
}

/**
 * What functions of execution modules take and return, by their Salt names. Those of modules of your own are added by
 * declaration merging; any other is called with its type said: `salt<string>("my_module.fun")`.
 *
 * @example
 * declare module "@typesalt/core" { interface SaltFunctions { "site.rack": (host: string) => string } }
 */
export interface SaltFunctions {
  "cmd.run": (command: string, options?: Named) => string;
  "cmd.run_all": (
    command: string,
    options?: Named,
  ) => { readonly pid: number; readonly retcode: number; readonly stdout: string; readonly stderr: string };
  "cmd.run_stdout": (command: string, options?: Named) => string;
  "cmd.shell": (command: string, options?: Named) => string;
  "cmd.retcode": (command: string, options?: Named) => number;
  "cmd.which": (program: string) => string | null;
  "cmd.has_exec": (program: string) => boolean;
  "config.get": (path: string, fallback?: Yaml, options?: Named) => unknown;
  "defaults.get": (path: string, fallback?: Yaml) => unknown;
  "environ.get": (name: string, fallback?: string) => string;
  "file.basename": (path: string) => string;
  "file.dirname": (path: string) => string;
  "file.directory_exists": (path: string) => boolean;
  "file.file_exists": (path: string) => boolean;
  "file.join": (...parts: string[]) => string;
  "file.read": (path: string) => string;
  "file.readlink": (path: string) => string;
  "grains.get": (path: string, fallback?: Yaml) => unknown;
  "group.info": (name: string) => { readonly name: string; readonly gid: number; readonly members: readonly string[] };
  "hashutil.digest": (text: string, algorithm?: string) => string;
  "kmod.is_loaded": (name: string) => boolean;
  "match.compound": (target: string) => boolean;
  "match.glob": (target: string) => boolean;
  "mine.get": (target: string, fun: string, options?: Named) => Readonly<Record<string, unknown>>;
  "network.get_hostname": () => string;
  "network.interfaces": () => Readonly<Record<string, unknown>>;
  "network.ip_addrs": (options?: Named) => readonly string[];
  "network.ip_addrs6": (options?: Named) => readonly string[];
  "pillar.get": (path: string, fallback?: Yaml, options?: Named) => unknown;
  "pkg.latest_version": (name: string) => string;
  "pkg.list_pkgs": () => Readonly<Record<string, string>>;
  "pkg.version": (name: string) => string;
  "pkg.version_cmp": (first: string, second: string, options?: Named) => -1 | 0 | 1 | null;
  "random.get_str": (length?: number) => string;
  "saltutil.runner": (name: string, options?: Named) => unknown;
  "service.available": (name: string) => boolean;
  "service.enabled": (name: string) => boolean;
  "service.status": (name: string) => boolean;
  "slsutil.merge": (below: Yaml, above: Yaml, options?: Named) => Readonly<Record<string, unknown>>;
  "sysctl.get": (name: string) => string;
  "test.ping": () => boolean;
  "test.version": () => string;
  "user.info": (name: string) => {
    readonly name: string;
    readonly uid: number;
    readonly gid: number;
    readonly home: string;
    readonly shell: string;
    readonly groups: readonly string[];
  };
  "vault.read_secret": (path: string, key?: string) => string;
}
