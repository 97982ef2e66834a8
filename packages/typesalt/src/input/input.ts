import { dirname, extname, join, relative, sep } from "node:path";
import type { Command, FileRoot } from "../options.ts";
import { shownPath } from "../place.ts";
import { InputError } from "../problem.ts";
import { saltRenderer } from "../salt/salt-call.ts";
import type { Subject } from "../subject.ts";
import { kindOf, treeOf } from "../tree/tree.ts";
import { jsonSubject } from "./json-input.ts";
import { givenMinions } from "./minion-file.ts";
import { moduleSubject } from "./module-input.ts";
import { treeSubject } from "./tree-input.ts";

const modules: ReadonlySet<string> = new Set([".ts", ".mts", ".cts", ".tsx", ".js", ".mjs", ".cjs"]);
const highData: ReadonlySet<string> = new Set([".json", ".yaml", ".yml"]);

/**
 * Reads what the command line names.
 *
 * @throws InputError for what cannot be read, or is nothing that the command knows.
 */
export async function readSubject(command: Command): Promise<Subject> {
  const { input, verb } = command;
  if (input === undefined) return treeOfRoots(command, command.fileRoots, command.sls);
  const kind = kindOf(input);
  if (kind === undefined) throw new InputError(`${input} cannot be read: there is no such file or directory.`);
  if (kind === "directory") {
    return treeOfRoots(command, [{ saltenv: "base", directory: input }, ...command.fileRoots], command.sls);
  }
  const ending = extname(input).toLowerCase();
  if (ending === ".sls") return treeOfFile(command, input);
  if (command.sls.length > 0 || command.fileRoots.length > 0) {
    throw new InputError(`--sls and --file-root go with a directory of SLS files; ${input} is none.`);
  }
  const minions = givenMinions(command);
  if (highData.has(ending)) return jsonSubject(input, command.extensions);
  if (modules.has(ending)) return moduleSubject(input, minions, verb === "plan");
  throw new InputError(
    `${input} is nothing that typesalt reads: a directory, an .sls file, high data (.json) or a module (.ts, .js).`,
  );
}

function treeOfRoots(command: Command, roots: readonly FileRoot[], sls: readonly string[]): Promise<Subject> {
  const tree = treeOf(roots, command.extensions);
  let salt: ReturnType<typeof saltRenderer> | undefined;
  return treeSubject({
    tree,
    name: roots.map((each) => shownPath(each.directory)).join(", "),
    minions: givenMinions(command),
    sls,
    lines: command.lines,
    forPlan: command.verb === "plan",
    salt: () => {
      salt ??= saltRenderer(command.saltCall, roots);
      return salt;
    },
  });
}

/** One SLS file: its name is its path from the root that it lies in, which is its own directory where none is given. */
function treeOfFile(command: Command, file: string): Promise<Subject> {
  if (command.sls.length > 0)
    throw new InputError("--sls names files of a directory: leave the SLS file away, or --sls.");
  const own = { saltenv: "base", directory: dirname(file) };
  const roots = command.fileRoots.length > 0 ? command.fileRoots : [own];
  for (const { directory } of roots) {
    const path = relative(directory, file).split(sep).join("/");
    if (path.startsWith("../")) continue;
    if (path === "top.sls") return treeOfRoots(command, roots, []);
    const name = path.replace(/\.sls$/, "").replace(/(?<=.)\/init$/, "");
    if (name.includes(".")) {
      throw new InputError(
        `${file} has a dot in its path from ${directory}, so that Salt cannot reach it by any name.`,
      );
    }
    return treeOfRoots(command, roots, [name.replaceAll("/", ".")]);
  }
  throw new InputError(
    `${file} lies below none of the roots: ${roots.map((each) => join(each.directory)).join(", ")}.`,
  );
}
