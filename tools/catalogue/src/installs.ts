import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { type Facts, type Line, readFacts } from "@typesalt/catalogue";
import { provision, saltLines } from "@typesalt/salt-oracle";

const run = promisify(execFile);

/** Where the state modules of a pinned Salt are. */
export async function statesFolder(python: string): Promise<string> {
  const program = "import importlib.util; print(importlib.util.find_spec('salt').submodule_search_locations[0])";
  const { stdout } = await run(python, ["-I", "-B", "-c", program]);
  return `${stdout.trim()}/states`;
}

/** What the sources of the pinned Salts say, oldest line first. Installs what is missing. */
export async function readInstalls(report: (line: string) => void = () => {}): Promise<ReadonlyMap<Line, Facts>> {
  const facts = new Map<Line, Facts>();
  for (const line of saltLines) {
    const { python } = await provision(line, report);
    facts.set(line, await readFacts(python, [await statesFolder(python)]));
  }
  return facts;
}
