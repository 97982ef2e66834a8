import { renderFinding } from "./check/outcome.ts";
import { minionHighstate, scopeOf } from "./compile/minion-view.ts";
import { projectSource } from "./compile/project-source.ts";
import { Secrets } from "./compile/secrets.ts";
import { ProjectError } from "./diagnostics/diagnostic.ts";
import { fileText } from "./emit/file-text.ts";
import { dataEntries } from "./emit/from-data.ts";
import { isDataMap } from "./salt/data.ts";
import type { Minion } from "./sls/minion.ts";
import { allSlsPaths } from "./sls/paths.ts";
import { allSls, type Project } from "./sls/project.ts";

/**
 * The SLS files that one minion gets, with all decided that depends on it: no Jinja, no branch that is not taken, each value
 * in its place. It is what Salt makes of the project's files for that minion, to be read before they are applied; secrets show
 * as `***`. By path below the file roots, with the saltenv where there are several.
 *
 * @throws EvaluationError where the minion's pillar cannot be rendered.
 * @throws ProjectError where Salt would not render the SLS files, or where what it makes of them is not predicted.
 * @example
 * console.log(renderFor(site, minion({ id: "dom0", grains: { os: "Fedora" } })).get("nvidia_driver/create.sls"));
 */
export function renderFor(project: Project, minion: Minion): ReadonlyMap<string, string> {
  const secrets = new Secrets();
  const scope = scopeOf(project, minion, secrets);
  const { messages, processed } = minionHighstate(project, minion, "3008", secrets);
  if (messages.length > 0) throw new ProjectError(messages.map((each) => renderFinding(each, minion.id).diagnostic));
  const source = projectSource(project, scope);
  const out = new Map<string, string>();
  for (const saltenv of project.saltenvs) {
    const paths = allSlsPaths(saltenv);
    const files = new Map(allSls(saltenv).map((sls) => [sls.name, sls]));
    for (const name of processed) {
      const sls = files.get(name);
      const data = sls === undefined ? undefined : source.render(saltenv.name, name)?.data;
      if (sls === undefined || !isDataMap(data)) continue;
      const about = [sls.about, `For the minion ${JSON.stringify(minion.id)} alone.`];
      const text = fileText(dataEntries(secrets.maskAll(data)), {
        source: project.source,
        about: about.filter((each) => each !== undefined).join("\n\n"),
      });
      out.set(`${project.saltenvs.length > 1 ? `${saltenv.name}/` : ""}${paths.get(sls)}`, text);
    }
  }
  return out;
}
