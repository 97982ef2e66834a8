import type { MinionStep } from "../subject.ts";
import { type Style, withoutControls } from "./terminal.ts";

interface Column {
  readonly title: string;
  readonly text: (step: MinionStep) => string;
}

const columns: readonly Column[] = [
  { title: "run", text: ({ run }) => (run === null ? "-" : String(run)) },
  { title: "minion", text: ({ minion }) => minion ?? "" },
  { title: "state", text: ({ state, fun }) => `${state}.${fun}` },
  { title: "id", text: ({ id }) => oneLine(id) },
  { title: "name", text: ({ id, name }) => (name === id ? "" : oneLine(name)) },
  { title: "sls", text: ({ sls }) => sls },
  { title: "", text: remark },
];

/** The steps of a plan as a table. A column that has nothing is left out. */
export function stepTable(steps: readonly MinionStep[], style: Style): string {
  const used = columns.map(({ title, text }) => ({ title, cells: steps.map(text) }));
  const filled = used.filter(({ cells }) => cells.some((cell) => cell !== ""));
  const widths = filled.map(({ title, cells }) =>
    cells.reduce((most, cell) => Math.max(most, width(cell)), width(title)),
  );
  const row = (cells: readonly string[]) =>
    cells
      .map((cell, index) => `${cell}${" ".repeat((widths[index] ?? 0) - width(cell))}`)
      .join("  ")
      .trimEnd();
  const head = style("dim", row(filled.map(({ title }) => title)));
  return [head, ...steps.map((_, index) => row(filled.map(({ cells }) => cells[index] ?? "")))].join("\n");
}

function remark({ test, ran, result }: MinionStep): string {
  if (test) return "in test mode, for a prereq";
  if (result === false) return ran ? "fails" : "not run: fails";
  return ran ? "" : "not run";
}

function width(text: string): number {
  return [...text].length;
}

/** A name may be a whole script. */
function oneLine(text: string): string {
  const line = withoutControls(text.replaceAll(/\s*\n\s*/g, " ⏎ ").replaceAll("\t", " "));
  return width(line) > 60 ? `${[...line].slice(0, 59).join("")}…` : line;
}
