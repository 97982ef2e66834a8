import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { isAbsolute, join } from "node:path";
import { parse } from "yaml";
import { runProgram } from "./process.ts";
import { provision, type SaltLine } from "./provision.ts";
import type { Json, JsonObject, Minion, Roots } from "./types.ts";

interface SaltCallMinion {
  readonly minion: Minion;
  readonly saltenv?: string;
  readonly pillarenv?: string;
  /** Further minion options. */
  readonly opts?: JsonObject;
}

/** The masterless minion by its roots. */
export interface SaltCallRoots extends SaltCallMinion {
  readonly fileRoots: Roots;
  readonly pillarRoots?: Roots;
}

/** The masterless minion by a copy of its file system. */
export interface SaltCallTree extends SaltCallMinion {
  /** A folder that stands for `/`. */
  readonly tree: string;
  /** The text of the minion's config (`minion.d/*.conf`); every absolute path in it is taken below the tree. */
  readonly conf: string;
}

export interface SaltCallResult {
  /** What the function returned; `undefined` when the output was no JSON. */
  readonly json: Json | undefined;
  readonly stderr: string;
  readonly code: number | null;
}

/**
 * Runs the real `salt-call --local` of a line with a config of its own, in test mode. It takes seconds: the oracle is the
 * fast way, this one shows that the oracle tells the truth.
 */
export async function saltCall(
  line: SaltLine,
  setting: SaltCallRoots | SaltCallTree,
  fun: string,
  args: readonly string[] = [],
): Promise<SaltCallResult> {
  const install = await provision(line);
  const scratch = await mkdtemp(join(tmpdir(), "salt-call-"));
  try {
    const config = join(scratch, "etc");
    await mkdir(config);
    // JSON is YAML, and needs no quoting rules.
    await writeFile(join(config, "minion"), JSON.stringify(minionConfig(setting, scratch)));
    const options = ["--local", "--config-dir", config, "--out", "json", "--log-level", "error"];
    const finished = await runProgram(install.saltCall, [...options, fun, ...args], scratch);
    return { json: localResult(finished.stdout), stderr: finished.stderr, code: finished.code };
  } finally {
    await rm(scratch, { recursive: true, force: true });
  }
}

function minionConfig(setting: SaltCallRoots | SaltCallTree, scratch: string): JsonObject {
  const { minion, saltenv, pillarenv, opts } = setting;
  const root = join(scratch, "root");
  return {
    // A function that applies states must not do so by accident.
    test: true,
    ...("tree" in setting ? treeConfig(setting) : rootsConfig(setting)),
    ...opts,
    ...(saltenv === undefined ? {} : { saltenv }),
    ...(pillarenv === undefined ? {} : { pillarenv }),
    id: minion.id,
    grains: minion.grains ?? {},
    file_client: "local",
    root_dir: root,
    cachedir: join(root, "cache"),
    pki_dir: join(root, "pki"),
    sock_dir: join(root, "sock"),
    log_file: join(root, "log"),
    extension_modules: join(root, "extmods"),
  };
}

function rootsConfig(setting: SaltCallRoots): JsonObject {
  return { file_roots: setting.fileRoots, pillar_roots: setting.pillarRoots ?? { base: [] } };
}

function treeConfig({ tree, conf }: SaltCallTree): JsonObject {
  const below = (value: Json): Json => {
    if (typeof value === "string") return isAbsolute(value) ? join(tree, value) : value;
    if (typeof value !== "object" || value === null) return value;
    if (isList(value)) return value.map(below);
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, below(item)]));
  };
  const config = below((parse(conf) ?? {}) as Json);
  if (typeof config !== "object" || config === null || isList(config)) {
    throw new TypeError("The minion config must be a YAML mapping.");
  }
  return config;
}

function isList(value: Json): value is readonly Json[] {
  return Array.isArray(value);
}

function localResult(stdout: string): Json | undefined {
  try {
    return (JSON.parse(stdout) as { readonly local?: Json }).local;
  } catch {
    return undefined;
  }
}
