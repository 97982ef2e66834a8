import { parseArgs } from "node:util";
import { didYouMean, type SaltLine, saltLines } from "./engine.ts";
import { InputError, reasonOf } from "./problem.ts";

export type Verb = "plan" | "check";

const verbs = ["plan", "check", "types"] as const;

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

/** What `typesalt types` is asked for. */
export interface TypesCommand {
  readonly verb: "types";
  readonly out: string;
  readonly python: string | undefined;
  /** Directories that hold `_states`. */
  readonly fileRoots: readonly string[];
  readonly configDir: string | undefined;
  /** The modules to write; all where there are none. */
  readonly only: readonly string[];
  /** The package that the typings import. */
  readonly from: string;
  /** Packages' functions are called, which say where their modules are. */
  readonly execute: boolean;
}

const judging = {
  salt: { type: "string" },
  sls: { type: "string", multiple: true },
  minion: { type: "string", multiple: true },
  extension: { type: "string", multiple: true },
  grains: { type: "string" },
  pillar: { type: "string" },
  "salt-call": { type: "string" },
  json: { type: "boolean" },
} as const;

const typing = {
  out: { type: "string" },
  python: { type: "string" },
  "config-dir": { type: "string" },
  only: { type: "string", multiple: true },
  from: { type: "string" },
  execute: { type: "boolean" },
} as const;

const options = {
  ...judging,
  ...typing,
  "file-root": { type: "string", multiple: true },
  help: { type: "boolean", short: "h" },
  version: { type: "boolean" },
} as const;

/**
 * Reads the command line.
 *
 * @returns what is asked for; `"help"` or `"version"` where that is it.
 * @throws InputError for what the command does not know.
 */
export function readCommand(args: readonly string[]): Command | TypesCommand | "help" | "version" {
  const { values, positionals } = parse(args);
  if (values.help === true) return "help";
  if (values.version === true) return "version";
  const [word, ...rest] = positionals;
  const verb = verbOf(word);
  for (const [name, value] of Object.entries(values)) {
    // An unset variable of the shell would be the working directory, or no minion at all.
    if ([value].flat().includes("")) throw new InputError(`--${name} is given nothing.`);
    if (Object.hasOwn(verb === "types" ? judging : typing, name)) {
      throw new InputError(
        `--${name} is no option of ${verb}, but of ${verb === "types" ? "check and plan" : "types"}.`,
      );
    }
  }
  return verb === "types" ? typesCommand(values, rest) : judgeCommand(verb, values, rest);
}

type Values = ReturnType<typeof parse>["values"];

function typesCommand(values: Values, [more]: readonly string[]): TypesCommand {
  if (more !== undefined) throw new InputError(`types takes no INPUT, but options: "${more}" is none.`);
  if (values.out === undefined) throw new InputError("typesalt types needs --out DIR, where the typings go.");
  return {
    verb: "types",
    out: values.out,
    python: values.python,
    fileRoots: (values["file-root"] ?? []).map((each) => fileRootOf(each).directory),
    configDir: values["config-dir"],
    only: namesOf(values.only ?? []),
    from: values.from ?? "typesalt",
    execute: values.execute ?? false,
  };
}

function judgeCommand(verb: Verb, values: Values, [input, more]: readonly string[]): Command {
  if (more !== undefined) throw new InputError(`One INPUT at a time: "${input}" and "${more}" are two.`);
  const fileRoots = (values["file-root"] ?? []).map(fileRootOf);
  const sls = namesOf(values.sls ?? []);
  if (input === undefined && fileRoots.length === 0) {
    throw new InputError(`typesalt ${verb} needs an INPUT: a directory, an SLS file, a .json file or a module.`);
  }
  const minions = values.minion ?? [];
  if (verb === "plan" && minions.length > 1) throw new InputError("plan is for one --minion; check takes several.");
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

function verbOf(word: string | undefined): Verb | "types" {
  const verb = verbs.find((each) => each === word);
  if (verb !== undefined) return verb;
  if (word === undefined)
    throw new InputError("Say what to do: typesalt check INPUT, typesalt plan INPUT, or typesalt types --out DIR.");
  throw new InputError(`There is no command "${word}", only plan, check and types.${didYouMean(word, verbs)}`);
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
