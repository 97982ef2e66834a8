import { renderFinding } from "./check/outcome.ts";
import { matchesOf, scopeOf } from "./compile/minion-view.ts";
import { projectSource } from "./compile/project-source.ts";
import { Secrets } from "./compile/secrets.ts";
import { ProjectError } from "./diagnostics/diagnostic.ts";
import { fileText } from "./emit/file-text.ts";
import { dataEntries } from "./emit/from-data.ts";
import { type DataMap, isDataMap } from "./salt/data.ts";
import { renderHighstate } from "./salt/highstate.ts";
import type { SlsSource } from "./salt/source.ts";
import type { Minion } from "./sls/minion.ts";
import { allSlsPaths } from "./sls/paths.ts";
import { allSls, type Project } from "./sls/project.ts";
import type { SlsValue } from "./sls/sls.ts";

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
  const source = projectSource(project, scopeOf(project, minion, secrets));
  const rendered = new Map(project.saltenvs.map(({ name }) => [name, new Map<string, DataMap>()]));
  const kept: SlsSource = {
    ...source,
    render(saltenv, name) {
      const sls = source.render(saltenv, name);
      if (isDataMap(sls?.data)) rendered.get(saltenv)?.set(name, sls.data);
      return sls;
    },
  };
  const { messages } = renderHighstate(matchesOf(project, minion), kept, { salt: "3008" });
  if (messages.length > 0) throw new ProjectError(messages.map((each) => renderFinding(each, minion.id).diagnostic));
  const out = new Map<string, string>();
  for (const saltenv of project.saltenvs) {
    const paths = allSlsPaths(saltenv);
    const files = new Map(allSls(saltenv).map((sls) => [sls.name, sls]));
    for (const [name, data] of rendered.get(saltenv.name) ?? []) {
      const sls = files.get(name) as SlsValue;
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
