import { readFileSync, realpathSync } from "node:fs";
import { relative } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { formatDiagnostics, ProjectError } from "../diagnostics/diagnostic.ts";
import { didYouMean } from "../diagnostics/suggest.ts";
import { render } from "../render.ts";
import { renderFor } from "../render-for.ts";
import { minion } from "../sls/minion.ts";
import type { Project } from "../sls/project.ts";
import { writeFiles } from "./write-files.ts";

const usage = `usage: tsx FILE [--list | --file PATH | --for MINION [--grain NAME=VALUE]… | --out DIR]
  (nothing)           print the top file
  --list              list the project's files
  --file PATH         print one of them
  --for MINION        print what one minion gets, without Jinja: a minion of the project, or any id
  --grain NAME=VALUE  a grain of that minion, as os=Debian
  --out DIR           write them all below DIR, or none
`;

/**
 * Makes a file with a project in it a command: the line to write below `export default project(…)`. It does nothing when
 * the file is imported.
 *
 * It prints the top file to standard output and nothing else; findings go to standard error, and an error among them
 * makes the exit code 1, with nothing written.
 *
 * @param meta - the file's own `import.meta`.
 * @example
 * export default site;
 * await run(import.meta, site);
 */
export async function run(meta: ImportMeta, project: Project): Promise<void> {
  const [, script, ...args] = process.argv;
  if (script === undefined || !isSameFile(script, fileURLToPath(meta.url))) return;
  const { output, errors, code } = await answer(project, args);
  if (errors !== "") process.stderr.write(errors);
  if (output !== "") process.stdout.write(output);
  process.exitCode = code;
}

/** With `node -e` the first argument is no file, or not one that exists. */
function isSameFile(script: string, file: string): boolean {
  try {
    return realpathSync(script) === realpathSync(file);
  } catch {
    return false;
  }
}

export interface Answer {
  readonly output: string;
  readonly errors: string;
  readonly code: 0 | 1;
}

/** What `run` prints for these arguments. */
export async function answer(project: Project, args: readonly string[]): Promise<Answer> {
  const options = readOptions(args);
  if (typeof options === "string") return { output: "", errors: `${options}\n${usage}`, code: 1 };
  if (options.help === true) return { output: usage, errors: "", code: 0 };
  try {
    const { files, diagnostics } = render(project);
    const notable = diagnostics.filter((each) => each.severity !== "info");
    const errors = notable.length === 0 ? "" : `${formatDiagnostics(notable, sources)}\n`;
    if (options.out !== undefined) {
      await writeFiles(options.out, files);
      return { output: "", errors, code: 0 };
    }
    if (options.for !== undefined)
      return { output: decided(project, options.for, options.grain ?? []), errors, code: 0 };
    if (options.list === true)
      return { output: [...files.keys()].map((path) => `${path}\n`).join(""), errors, code: 0 };
    const path = options.file ?? topPath(project);
    const file = path === undefined ? undefined : files.get(path);
    if (file !== undefined) return { output: file.text, errors, code: 0 };
    const missing =
      path === undefined
        ? "The project has more than one top file, or none: say which with --file."
        : `The project has no file ${path}: --list shows them.${didYouMean(path, files.keys())}`;
    return { output: "", errors: `${errors}${missing}\n`, code: 1 };
  } catch (cause) {
    if (cause instanceof ProjectError) {
      const count = cause.diagnostics.filter((each) => each.severity === "error").length;
      const end = `${count === 1 ? "1 error" : `${count} errors`}: nothing is written.`;
      return { output: "", errors: `${formatDiagnostics(cause.diagnostics, sources)}\n\n${end}\n`, code: 1 };
    }
    return { output: "", errors: `${cause instanceof Error ? cause.message : String(cause)}\n`, code: 1 };
  }
}

function readOptions(args: readonly string[]) {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        list: { type: "boolean" },
        file: { type: "string" },
        for: { type: "string" },
        grain: { type: "string", multiple: true },
        out: { type: "string" },
        help: { type: "boolean", short: "h" },
      },
    });
    const chosen = [values.list, values.file, values.for, values.out].filter((each) => each !== undefined);
    if (chosen.length > 1) return "--list, --file, --for and --out exclude each other.";
    if (values.grain !== undefined && values.for === undefined) return "--grain is for the minion that --for names.";
    const grain = values.grain?.find((each) => !/^[^=]+=/.test(each));
    if (grain !== undefined) return `--grain ${grain}: write NAME=VALUE, such as os=Debian.`;
    if (values.for === "") return "--for needs the id of a minion.";
    // An unset variable of the shell would be the working directory.
    return values.out === "" ? "--out needs a directory." : values;
  } catch (cause) {
    return cause instanceof Error ? cause.message : String(cause);
  }
}

/** Each SLS file that the minion gets, below its path. */
function decided(project: Project, id: string, grains: readonly string[]): string {
  const known = project.minions.find((each) => each.id === id) ?? minion({ id });
  const said = minion({ id, grains: Object.fromEntries(grains.map(grainOf)) });
  const files = renderFor(project, { ...known, grains: { ...known.grains, ...said.grains } });
  return [...files].map(([path, text]) => `# ${path}\n${text}`).join("\n");
}

/** A value that is no JSON is text. */
function grainOf(said: string): readonly [string, unknown] {
  const at = said.indexOf("=");
  const [name, value] = [said.slice(0, at), said.slice(at + 1)];
  try {
    return [name, JSON.parse(value)];
  } catch {
    return [name, value];
  }
}

function topPath(project: Project): string | undefined {
  const tops = project.saltenvs.filter((saltenv) => saltenv.top !== undefined);
  const [only] = tops;
  return tops.length === 1 && only !== undefined ? `${only.directories.states}/top.sls`.replace(/^\/+/, "") : undefined;
}

/** Findings with paths relative to the working directory, and with the lines of the user's source. */
const sources = {
  path: (file: string): string => {
    const short = relative(process.cwd(), file);
    return short.startsWith("..") ? file : short;
  },
  source: (file: string): readonly string[] | undefined => {
    try {
      return readFileSync(file, "utf8").split(/\r?\n/);
    } catch {
      return undefined;
    }
  },
};
