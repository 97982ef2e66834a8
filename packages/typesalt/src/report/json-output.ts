import type { Finding } from "../finding.ts";
import { shownPath } from "../place.ts";
import type { LineReport, MinionStep, Report } from "../subject.ts";

/**
 * The answer for programs: one object for a line, or `{"lines": […]}`.
 *
 * @param oneLine - only one line was asked for.
 */
export function jsonText({ lines }: Report, oneLine: boolean): string {
  const objects = lines.map(lineObject);
  return `${JSON.stringify(oneLine ? objects[0] : { lines: objects }, undefined, 2)}\n`;
}

function lineObject({ salt, verdict, steps, findings }: LineReport) {
  return { salt, verdict, steps: steps.map(stepObject), diagnostics: findings.map(findingObject) };
}

function stepObject({ run, id, name, state, fun, sls, test, minion }: MinionStep) {
  return { ...(minion === undefined ? {} : { minion }), run, id, name, state, fun, sls, test };
}

function findingObject({ code, severity, message, states = [], location, salt = [] }: Finding) {
  const place = location === undefined ? null : `${shownPath(location.file)}:${location.line}`;
  return { code, severity, message, states, location: place, salt };
}
