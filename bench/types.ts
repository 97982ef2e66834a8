/** What the types cost the compiler, and the modules those who import them: `pnpm run types:budget`. */
import { execFileSync } from "node:child_process";
import { importBudgets, typeBudgets } from "./budgets.ts";
import { mediansSideBySide } from "./measure.ts";
import { compiler, imports, makeUserProject } from "./user-project.ts";

const rounds = 5;
const { folder, remove } = makeUserProject();
let isBeyond = false;

try {
  for (const name of Object.keys(typeBudgets)) measureTypes(name);
  for (const runner of ["node", "tsx"] as const) measureImports(runner);
} finally {
  remove();
}
if (isBeyond) {
  console.error("Beyond the budget: make it cheaper, or say in bench/budgets.ts why it may cost more.");
  process.exitCode = 1;
}

function measureTypes(name: string): void {
  const budget = typeBudgets[name] as (typeof typeBudgets)[string];
  const tsc = (program: string, ...options: readonly string[]) =>
    run(compiler(name), "-p", `${program}.json`, ...options);
  // Several threads make some types more than once: counts are those of one.
  const single = name === "typescript" ? ["--singleThreaded"] : [];
  const said = tsc("consumer", "--extendedDiagnostics", ...single);
  const [version = ""] = /[\d.]+/.exec(run(compiler(name), "--version")) ?? [];
  show(`TypeScript ${version}: types`, numberIn(said, "Types"), budget.types);
  show(`TypeScript ${version}: instantiations`, numberIn(said, "Instantiations"), budget.instantiations);
  const times = mediansSideBySide(rounds, { empty: () => tsc("empty"), consumer: () => tsc("consumer") });
  const detail = `${milliseconds(times.consumer)} against ${milliseconds(times.empty)}, of it ${numberIn(said, "Check time")} s to check`;
  show(`TypeScript ${version}: time, times an empty program`, times.consumer / times.empty, budget.time, detail);
}

function measureImports(runner: keyof typeof importBudgets): void {
  const options = runner === "tsx" ? ["--import", import.meta.resolve("tsx")] : [];
  const program = (name: string) => () => run(...options, `${name}.${runner === "tsx" ? "ts" : "js"}`);
  const names = Object.keys(imports) as (keyof typeof imports)[];
  const works = Object.fromEntries(names.map((name) => [name, program(name)])) as Record<
    keyof typeof imports,
    () => string
  >;
  for (const work of Object.values(works)) work();
  const times = mediansSideBySide(2 * rounds + 1, works);
  for (const [name, budget] of Object.entries(importBudgets[runner]) as [keyof typeof times, number][]) {
    const detail = `${milliseconds(times[name])} against ${milliseconds(times.empty)}`;
    show(`${runner}: import of ${imports[name]}, times an empty program`, times[name] / times.empty, budget, detail);
  }
}

/** What Node prints when it runs a program in the user's folder. */
function run(...args: readonly string[]): string {
  try {
    return execFileSync(process.execPath, args, {
      cwd: folder,
      encoding: "utf8",
      stdio: ["ignore", "pipe", "inherit"],
    });
  } catch (cause) {
    const said = (cause as { readonly stdout?: string }).stdout ?? "";
    throw new Error(`${args.join(" ")} fails, so that nothing can be measured:\n${said}`);
  }
}

function numberIn(said: string, label: string): number {
  const found = new RegExp(`^${label}:\\s+([\\d.]+)`, "m").exec(said);
  if (found === null) throw new Error(`TypeScript says nothing of ${JSON.stringify(label)}:\n${said}`);
  return Number(found[1]);
}

function milliseconds(time: number): string {
  return `${time.toFixed(0)} ms`;
}

function show(what: string, measured: number, budget: number, detail?: string): void {
  const isOver = !(measured <= budget);
  isBeyond ||= isOver;
  const text = Number.isInteger(measured) ? `${measured}` : measured.toFixed(2);
  console.log(
    `${isOver ? "BEYOND" : "within"}  ${what}: ${text} of ${budget}${detail === undefined ? "" : ` (${detail})`}`,
  );
}
