import { check } from "./check/check.ts";
import { type Diagnostic, ProjectError } from "./diagnostics/diagnostic.ts";
import { type ProjectFile, projectFiles } from "./emit/project-files.ts";
import type { Project } from "./sls/project.ts";

/** The files of a project by path (`srv/user_salt/top.sls`), and what is to be said about them short of an error. */
export interface Rendered {
  readonly files: ReadonlyMap<string, ProjectFile>;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Checks a project and makes its files.
 *
 * @throws ProjectError with every finding, when one of them is an error: a project with an error has no files.
 * @example
 * render(site).files.get("srv/salt/top.sls")?.text
 */
export function render(project: Project): Rendered {
  const diagnostics = check(project);
  if (diagnostics.some((each) => each.severity === "error")) throw new ProjectError(diagnostics);
  const files = projectFiles(project);
  const clashes = [...files].filter(([, file]) => file.clash === true);
  if (clashes.length > 0) throw new ProjectError([...diagnostics, ...clashes.map(([path]) => duplicateFile(path))]);
  return { files, diagnostics };
}

function duplicateFile(path: string): Diagnostic {
  return {
    code: "duplicate-file",
    severity: "error",
    message: `Two values of the project are written to ${path}. Rename one, or give its saltenv other directories.`,
    location: undefined,
    related: [],
  };
}
