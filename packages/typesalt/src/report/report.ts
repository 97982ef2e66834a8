import { readFileSync } from "node:fs";
import { type Diagnostic, formatDiagnostics, type Severity, type Verdict } from "../engine.ts";
import { type Finding, hasErrors } from "../finding.ts";
import { shownPath } from "../place.ts";
import type { Report } from "../subject.ts";
import { stepTable } from "./step-table.ts";
import { type Colour, type Style, withoutControls } from "./terminal.ts";

const colours: Readonly<Record<Severity, Colour>> = { error: "red", warning: "yellow", info: "cyan" };
const verdictColours: Readonly<Record<Verdict, Colour>> = {
  runs: "green",
  fails: "red",
  refused: "red",
  crashes: "red",
};

/** The answer of `check` for people: the findings, what each line does, and how many there are. */
export function checkText(report: Report, style: Style): string {
  const paragraphs = [findingsText(report, style), `${verdicts(report, style)}\n${summary(report, style)}`];
  return `${paragraphs.filter((each) => each !== "").join("\n\n")}\n`;
}

/** The answer of `plan` for people: the findings, and the steps as a table. */
export function planText(report: Report, style: Style): string {
  const notable = { ...report, findings: report.findings.filter((each) => each.severity !== "info") };
  const tables = report.lines.filter(({ steps }) => steps.length > 0).map(({ steps }) => stepTable(steps, style));
  const paragraphs = [
    findingsText(notable, style),
    ...tables,
    `${verdicts(report, style)}\n${summary(notable, style)}`,
  ];
  return `${paragraphs.filter((each) => each !== "").join("\n\n")}\n`;
}

function findingsText({ findings, lines }: Report, style: Style): string {
  if (findings.length === 0) return "";
  const sorted = together(findings.toSorted(byPlace)).map((each) => shown(each, lines.length));
  // Codes of the command's own are no codes of core's; the text is alike.
  const text = formatDiagnostics(sorted as readonly Diagnostic[], { path: shownPath, source: sourceReader() });
  return withoutControls(text).replaceAll(
    /^(error|warning|info)(\[[\w-]+\])/gm,
    (_, severity: Severity, code: string) => style("bold", style(colours[severity], `${severity}${code}`)),
  );
}

/** Lines of data that a program wrote on one line are no excerpt. */
const longestLine = 400;

/** How many templates are named that could not be looked into. */
const mostTemplates = 5;

/** Templates without a Salt are one matter, however many there are. */
function together(findings: readonly Finding[]): readonly Finding[] {
  const [first, ...others] = findings.filter((each) => each.code === "needs-salt");
  if (first === undefined || others.length === 0) return findings;
  const named = others.slice(0, mostTemplates).map(({ location }) => ({ message: "and so is this one", location }));
  const left = others.length - named.length;
  const rest = left === 0 ? [] : [{ message: `and so are ${left} more`, location: undefined }];
  const whole = { ...first, related: [...named, ...rest] };
  return findings.flatMap((each) => (each === first ? [whole] : each.code === "needs-salt" ? [] : [each]));
}

/** Where one line was asked for, each finding is about that. */
function shown({ salt, ...rest }: Finding, lines: number): Finding {
  return salt === undefined || lines === 1 ? rest : { ...rest, salt };
}

function byPlace({ location: a }: Finding, { location: b }: Finding): number {
  if (a === undefined || b === undefined) return Number(a === undefined) - Number(b === undefined);
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  return a.line - b.line || a.column - b.column;
}

function verdicts({ lines, findings }: Report, style: Style): string {
  const unknown = findings.some((each) => each.code === "needs-salt")
    ? ", as far as it is known without the templates"
    : "";
  return lines
    .map(({ salt, verdict, steps, findings: own }) => {
      const count = steps.length === 0 ? "" : `, ${steps.length} ${steps.length === 1 ? "step" : "steps"}`;
      const said = verdict === "runs" && hasErrors(own) ? "runs it all the same" : words[verdict];
      return `Salt ${salt}: ${style(verdictColours[verdict], said)}${count}${unknown}`;
    })
    .join("\n");
}

const words: Readonly<Record<Verdict, string>> = {
  runs: "runs",
  fails: "runs, and some states fail",
  refused: "refuses to run it",
  crashes: "crashes",
};

function summary({ findings, what }: Report, style: Style): string {
  const counts = (["error", "warning", "info"] as const).flatMap((severity) => {
    const count = findings.filter((each) => each.severity === severity).length;
    const noun = severity === "info" ? "note" : severity;
    return count === 0 ? [] : [style(colours[severity], `${count} ${noun}${count === 1 ? "" : "s"}`)];
  });
  return counts.length === 0 ? `${style("green", "Nothing is wrong")} in ${what}.` : `${counts.join(", ")} in ${what}.`;
}

/** Lines of the user's files, each file read once. */
function sourceReader(): (file: string) => readonly string[] | undefined {
  const known = new Map<string, readonly string[] | undefined>();
  return (file) => {
    if (!known.has(file)) known.set(file, linesOf(file));
    return known.get(file);
  };
}

/** Without the lines that are too long to be shown. */
function linesOf(file: string): readonly string[] | undefined {
  try {
    const lines: string[] = [];
    for (const [index, line] of readFileSync(file, "utf8").split(/\r?\n/).entries()) {
      if (line.length <= longestLine) lines[index] = line;
    }
    return lines;
  } catch {
    return undefined;
  }
}
