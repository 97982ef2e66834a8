import { readFileSync } from "node:fs";
import { type Minion, minion, type Yaml } from "../engine.ts";
import type { Command } from "../options.ts";
import { fileReason, InputError, reasonOf } from "../problem.ts";
import { parseJsonOrYaml } from "./data-file.ts";

/** A minion of the command line. */
export interface GivenMinion {
  readonly minion: Minion;
  /** Its grains were given, not its id alone. */
  readonly hasGrains: boolean;
}

interface Mapping {
  readonly [key: string]: unknown;
}

/**
 * The minions that `--minion`, `--grains` and `--pillar` say.
 *
 * @throws InputError for a file that cannot be read, or that says something else.
 */
export function givenMinions({ minions, grains, pillar }: Command): readonly GivenMinion[] {
  const said = {
    grains: grains === undefined ? undefined : dataFile(grains, "grains"),
    pillar: pillar === undefined ? undefined : dataFile(pillar, "pillar"),
  };
  if (minions.length === 0) {
    if (said.grains === undefined && said.pillar === undefined) return [];
    const id = said.grains?.["id"];
    if (typeof id !== "string") {
      throw new InputError(`Say which minion: --minion ID${grains === undefined ? "" : `, or "id" in ${grains}`}.`);
    }
    return [made({ id, ...said }, grains ?? "--pillar")];
  }
  const found = minions.map((each) => (isFileName(each) ? fromFile(each, said) : made({ id: each, ...said }, each)));
  const twice = found.find((each, index) => found.findIndex((other) => other.minion.id === each.minion.id) !== index);
  if (twice !== undefined) throw new InputError(`The minion "${twice.minion.id}" is given twice.`);
  return found;
}

/** An id has no slash, and none ends as such files do. */
function isFileName(text: string): boolean {
  return /[/\\]|\.(?:json|ya?ml)$/i.test(text);
}

interface Said {
  readonly grains: Mapping | undefined;
  readonly pillar: Mapping | undefined;
  /** What functions of execution modules return there, and its configuration: only a file says these. */
  readonly salt?: Mapping | undefined;
  readonly opts?: Mapping | undefined;
}

function fromFile(file: string, said: Said): GivenMinion {
  const written = mappingOf(parseJsonOrYaml(textOf(file), file), file);
  const { id, grains, pillar, salt, opts, ...rest } = written;
  const [other] = Object.keys(rest);
  const shape = `write {"id": "web1", "grains": {…}, "pillar": {…}}, and "salt" and "opts" where expressions read them`;
  if (other !== undefined) throw new InputError(`${file}: "${other}" is not part of a minion: ${shape}.`);
  const name = id ?? (grains as Mapping | undefined)?.["id"];
  if (typeof name !== "string" || name === "") throw new InputError(`${file}: the minion's "id" is text: ${shape}.`);
  return made(
    {
      id: name,
      grains: said.grains ?? (grains === undefined ? undefined : mappingOf(grains, `${file}: "grains"`)),
      pillar: said.pillar ?? (pillar === undefined ? undefined : mappingOf(pillar, `${file}: "pillar"`)),
      salt: salt === undefined ? undefined : mappingOf(salt, `${file}: "salt"`),
      opts: opts === undefined ? undefined : mappingOf(opts, `${file}: "opts"`),
    },
    file,
  );
}

function made({ id, grains, pillar, salt, opts }: Said & { readonly id: string }, from: string): GivenMinion {
  try {
    return {
      minion: minion({
        id,
        grains: grains ?? {},
        ...(pillar === undefined ? {} : { pillar }),
        ...(salt === undefined ? {} : { salt: salt as { readonly [fun: string]: Yaml } }),
        ...(opts === undefined ? {} : { opts }),
      }),
      hasGrains: grains !== undefined,
    };
  } catch (cause) {
    throw new InputError(`${from}: ${reasonOf(cause)}`);
  }
}

/** What a salt command printed stands below `local`, or below the minion's id. */
function dataFile(file: string, what: "grains" | "pillar"): Mapping {
  const data = mappingOf(parseJsonOrYaml(textOf(file), file), file);
  const keys = Object.keys(data);
  const [key] = keys;
  const inner = key === undefined || keys.length > 1 ? undefined : data[key];
  if (isMapping(inner) && (key === "local" || (what === "grains" && inner["id"] === key))) return inner;
  return data;
}

function mappingOf(data: unknown, what: string): Mapping {
  if (isMapping(data)) return data;
  throw new InputError(`${what} is no mapping, such as {"os": "Debian"}.`);
}

function isMapping(data: unknown): data is Mapping {
  return typeof data === "object" && data !== null && !Array.isArray(data);
}

function textOf(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch (cause) {
    throw new InputError(`${file} cannot be read: ${fileReason(cause)}.`);
  }
}
