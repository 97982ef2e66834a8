import { type Data, type DataMap, locationOf, pythonRepr, pythonType, type SourceLocation } from "../engine.ts";
import { type Finding, finding } from "../finding.ts";
import type { Templates } from "../salt/template.ts";
import type { TopFile } from "./top.ts";

/** What Salt finds wrong in a top file, in its words. Source: `verify_tops` of salt/state.py; SALT.md §10. */
export function verifyTop({ path, data }: TopFile, templates: Templates): readonly Finding[] {
  const start = { file: path, line: 1, column: 1 };
  if (!(data instanceof Map)) return [topError("Top data was not formed as a dict", locationOf(Object(data)) ?? start)];
  return [...(data as DataMap)].flatMap(([saltenv, targets]) => {
    const at = locationOf(Object(targets)) ?? locationOf(data) ?? start;
    if (saltenv === "include") {
      const message = "What other top files say, which this one includes, is not predicted.";
      return [finding("not-predictable", "warning", message, at)];
    }
    return verifySection(saltenv, targets, at, templates);
  });
}

function verifySection(saltenv: Data, targets: Data, at: SourceLocation, templates: Templates): readonly Finding[] {
  const findings: Finding[] = [];
  const name = typeof saltenv === "string" ? saltenv : pythonRepr(saltenv);
  if (typeof saltenv !== "string")
    findings.push(topError(`Environment ${name} in top file is not formed as a string`, at));
  if (saltenv === "") findings.push(topError("Empty saltenv statement in top file", at));
  if (!(targets instanceof Map)) {
    return [...findings, topError(`The top file matches for saltenv ${name} are not formatted as a dict`, at)];
  }
  for (const [target, list] of targets as DataMap) {
    const place = locationOf(Object(list)) ?? templates.wordFrom(at, String(target));
    if (!Array.isArray(list)) {
      const shown = `matcher ${pythonRepr(target)} in saltenv ${pythonRepr(saltenv)}`;
      const text = `Malformed topfile: state declarations for ${shown} are not formed as a list (got ${pythonType(list)})`;
      findings.push(topError(text, place));
      continue;
    }
    for (const item of list as readonly Data[]) findings.push(...verifyItem(item, name, place));
  }
  return findings;
}

function verifyItem(item: Data, saltenv: string, at: SourceLocation): readonly Finding[] {
  if (item === "") return [topError(`Environment ${saltenv} contains an empty sls index`, at)];
  if (!(item instanceof Map)) return [];
  const empty = [...(item as DataMap).values()].filter((each) => each === null || each === "" || each === false);
  return empty.map((each) => {
    const text = `Improperly formatted top file matcher in saltenv ${pythonRepr(item)}: ${pythonRepr(each)} file`;
    return topError(text, locationOf(item) ?? at);
  });
}

function topError(text: string, at: SourceLocation): Finding {
  return finding("top-file", "error", `Salt says of the top file: ${text}.`, at);
}
