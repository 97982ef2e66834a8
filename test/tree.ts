import { type Project, render } from "@typesalt/core";
import type { FileTrees } from "@typesalt/salt-oracle";
import { projectFiles } from "../packages/core/src/emit/project-files.ts";

/** A project's files as Salt sees them: by saltenv and path below its roots. */
export interface Trees {
  readonly files: FileTrees;
  readonly pillarFiles: FileTrees;
}

type Kind = "file_roots" | "pillar_roots";
type Roots = Readonly<Record<string, readonly string[]>>;

/** As Qubes' f_defaults.conf has them. */
const stock: Readonly<Record<Kind, Roots>> = {
  file_roots: { base: ["/srv/salt"], user: ["/srv/user_salt"] },
  pillar_roots: { base: ["/srv/pillar"], user: ["/srv/user_pillar"] },
};

/** The files of a project below the roots that its own minion configuration names. */
export function treesOf(project: Project): Trees {
  return treesFrom(project, render(project).files);
}

/** As `treesOf`, of a project that may have errors: to ask Salt what it says of them. */
export function uncheckedTreesOf(project: Project): Trees {
  return treesFrom(project, projectFiles(project));
}

function treesFrom(project: Project, files: ReadonlyMap<string, { readonly text: string }>): Trees {
  const below = (roots: readonly string[]) =>
    Object.fromEntries(
      roots.flatMap((root) => {
        const prefix = `${root.replace(/^\//, "")}/`;
        return [...files]
          .filter(([path]) => path.startsWith(prefix))
          .map(([path, { text }]) => [path.slice(prefix.length), text]);
      }),
    );
  const named = project.config.options as unknown as Partial<Record<Kind, Roots>>;
  // Salt adds the lists of further files to those of Qubes' own.
  const roots = (kind: Kind): Roots => {
    const own = named[kind] ?? {};
    if (project.platform !== "qubes") return own;
    const all = { ...stock[kind], ...own };
    return Object.fromEntries(
      Object.keys(all)
        .filter((saltenv) => project.saltenvs.some((each) => each.name === saltenv))
        .map((saltenv) => [saltenv, [...(stock[kind][saltenv] ?? []), ...(own[saltenv] ?? [])]]),
    );
  };
  const trees = (by: Record<string, readonly string[]>) =>
    Object.fromEntries(Object.entries(by).map(([saltenv, each]) => [saltenv, below(each)]));
  return { files: trees(roots("file_roots")), pillarFiles: trees(roots("pillar_roots")) };
}
