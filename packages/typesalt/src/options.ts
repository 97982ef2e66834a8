import { parseArgs } from "node:util";
import { didYouMean, type SaltLine, saltLines } from "./engine.ts";
import { InputError, reasonOf } from "./problem.ts";

const verbs = ["plan", "check"] as const;

export type Verb = (typeof verbs)[number];

/** One directory of SLS files, in its saltenv. */
export interface FileRoot {
  readonly saltenv: string;
  readonly directory: string;
}

/** What the user asks for, with nothing read yet. */
export interface Command {
  readonly verb: Verb;
  readonly input: string | undefined;
  readonly lines: readonly SaltLine[];
  /** One line was asked for, or the verb takes only one: the answer is one object, not a list. */
  readonly oneLine: boolean;
  readonly fileRoots: readonly FileRoot[];
  readonly sls: readonly string[];
  readonly minions: readonly string[];
  readonly grains: string | undefined;
  readonly pillar: string | undefined;
  readonly saltCall: string | undefined;
  /** Packages with state modules that the minions have. */
  readonly extensions: readonly string[];
  readonly json: boolean;
}

const options = {
  salt: { type: "string" },
  "file-root": { type: "string", multiple: true },
  sls: { type: "string", multiple: true },
  minion: { type: "string", multiple: true },
  extension: { type: "string", multiple: true },
  grains: { type: "string" },
  pillar: { type: "string" },
  "salt-call": { type: "string" },
  json: { type: "boolean" },
  help: { type: "boolean", short: "h" },
  version: { type: "boolean" },
} as const;

/**
 * Reads the command line.
 *
 * @returns what is asked for; `"help"` or `"version"` where that is it.
 * @throws InputError for what the command does not know.
 */
export function readCommand(args: readonly string[]): Command | "help" | "version" {
  const { values, positionals } = parse(args);
  if (values.help === true) return "help";
  if (values.version === true) return "version";
  const [word, input, ...rest] = positionals;
  const verb = verbOf(word);
  const [more] = rest;
  if (more !== undefined) throw new InputError(`One INPUT at a time: "${input}" and "${more}" are two.`);
  const fileRoots = (values["file-root"] ?? []).map(fileRootOf);
  const sls = namesOf(values.sls ?? []);
  if (input === undefined && fileRoots.length === 0) {
    throw new InputError(`typesalt ${verb} needs an INPUT: a directory, an SLS file, a .json file or a module.`);
  }
  const minions = values.minion ?? [];
  if (verb === "plan" && minions.length > 1) throw new InputError("plan is for one --minion; check takes several.");
  for (const [name, value] of Object.entries(values)) {
    // An unset variable of the shell would be the working directory, or no minion at all.
    if ([value].flat().includes("")) throw new InputError(`--${name} is given nothing.`);
  }
  if ((values.grains ?? values.pillar) !== undefined && minions.length > 1) {
    throw new InputError(
      "--grains and --pillar are of one minion: give each minion a file with its grains and pillar.",
    );
  }
  const lines = values.salt === undefined ? undefined : [lineOf(values.salt)];
  return {
    verb,
    input,
    lines: lines ?? (verb === "plan" ? ["3008"] : saltLines),
    oneLine: lines !== undefined || verb === "plan",
    fileRoots,
    sls,
    minions,
    grains: values.grains,
    pillar: values.pillar,
    saltCall: values["salt-call"],
    extensions: values.extension ?? [],
    json: values.json ?? false,
  };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true });
  } catch (cause) {
    const unknown = /^Unknown option '--?([^']*)'/.exec(reasonOf(cause))?.[1];
    if (unknown === undefined) throw new InputError(reasonOf(cause));
    throw new InputError(`There is no option --${unknown}.${didYouMean(unknown, Object.keys(options))}`);
  }
}

function verbOf(word: string | undefined): Verb {
  const verb = verbs.find((each) => each === word);
  if (verb !== undefined) return verb;
  if (word === undefined) throw new InputError("Say what to do: typesalt check INPUT, or typesalt plan INPUT.");
  throw new InputError(`There is no command "${word}", only plan and check.${didYouMean(word, verbs)}`);
}

function lineOf(text: string): SaltLine {
  const line = saltLines.find((each) => each === text || text.startsWith(`${each}.`));
  if (line === undefined) throw new InputError(`--salt is one of ${saltLines.join(", ")}, not "${text}".`);
  return line;
}

/** `DIR`, or `SALTENV=DIR`; a directory with a `=` in it is written `./a=b`. */
function fileRootOf(text: string): FileRoot {
  const named = /^([A-Za-z0-9_-]+)=(.*)$/s.exec(text);
  return { saltenv: named?.[1] ?? "base", directory: named?.[2] ?? text };
}

function namesOf(lists: readonly string[]): readonly string[] {
  const names = lists.flatMap((list) => list.split(",")).map((name) => name.trim());
  return names.filter((name) => name !== "");
}
