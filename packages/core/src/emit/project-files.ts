import type { OperandMap } from "../expr/node.ts";
import type { Formula } from "../sls/formula.ts";
import { slsPaths } from "../sls/paths.ts";
import { placesIn } from "../sls/places.ts";
import { allSls, formulaRoot, type Project, type Saltenv } from "../sls/project.ts";
import type { SlsValue } from "../sls/sls.ts";
import type { StaticFile } from "../sls/static-file.ts";
import { fileText } from "./file-text.ts";
import { slsText } from "./sls-text.ts";
import { topText } from "./top-text.ts";
import { entry } from "./value.ts";

/** A file of a project, as it will be written. */
export interface ProjectFile {
  readonly text: string;
  readonly mode: number;
  /** Two values of the project that want the same path. */
  readonly clash?: boolean;
}

/** The files of a project by path, relative to the root of the machine that runs Salt: `srv/salt/top.sls`. */
export function projectFiles(project: Project): ReadonlyMap<string, ProjectFile> {
  const files = new Map<string, ProjectFile>();
  const add = (path: string, text: string, mode = 0o644) => {
    const relative = path.replace(/^\/+/, "");
    const clash = files.has(relative);
    files.set(relative, { text, mode, ...(clash ? { clash } : {}) });
  };
  for (const saltenv of project.saltenvs) saltenvFiles(project, saltenv, add);
  // In Qubes, a project without a formula has nothing to add.
  if (Object.keys(project.config.options).length === 0) return files;
  const config = mapText(project.config.options, project.source).replace(/^#!yaml\n/, "");
  add(`etc/salt/minion.d/${project.config.name}.conf`, config);
  return files;
}

type Add = (path: string, text: string, mode?: number) => void;

function saltenvFiles(project: Project, saltenv: Saltenv, add: Add): void {
  const places = placesIn(allSls(saltenv));
  const { states, pillar } = saltenv.directories;
  const source = project.source;
  if (saltenv.top !== undefined) add(`${states}/top.sls`, topText(saltenv.top, source));
  const write = (root: string, files: readonly SlsValue[], beside: readonly StaticFile[], from: string | undefined) => {
    for (const [sls, path] of slsPaths(files, beside)) add(`${root}/${path}`, slsText(sls, places, from));
    for (const file of beside) add(`${root}/${file.path}`, file.text, file.mode);
  };
  write(states, saltenv.sls, saltenv.files, source);
  for (const formula of saltenv.formulas) {
    const root = formulaRoot(saltenv, formula);
    write(root, formula.sls, formula.files, formula.source ?? source);
    for (const file of formula.extras) add(`${root}/${file.path}`, file.text, file.mode);
  }
  if (saltenv.pillarTop !== undefined) add(`${pillar}/top.sls`, topText(saltenv.pillarTop, source));
  for (const file of saltenv.pillarFiles) {
    add(`${pillar}/${file.name.replaceAll(".", "/")}.sls`, mapText(file.data, source, file.renderers));
  }
}

/** The files of a formula alone, below its root, for people who copy them without Node. */
export function formulaFiles(formula: Formula): ReadonlyMap<string, ProjectFile> {
  const places = placesIn(formula.sls);
  const files = new Map<string, ProjectFile>();
  for (const [sls, path] of slsPaths(formula.sls, formula.files)) {
    files.set(path, { text: slsText(sls, places, formula.source), mode: 0o644 });
  }
  for (const file of [...formula.files, ...formula.extras]) files.set(file.path, { text: file.text, mode: file.mode });
  return files;
}

function mapText(data: OperandMap, source: string | undefined, renderers: readonly string[] = []): string {
  return fileText(
    Object.entries(data).flatMap(([key, value]) => entry(key, value)),
    { source, renderers },
  );
}
