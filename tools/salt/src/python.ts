import { lastLine, runProgram } from "./process.ts";

/** A Python that can make virtual environments, or the plain reason why there is none. */
export type PythonSearch =
  | { readonly found: true; readonly python: string; readonly version: string }
  | { readonly found: false; readonly why: string };

// 3.11 first: it is what the pins were frozen with; some of them do not install on 3.10.
const CANDIDATES = ["python3.11", "python3.12", "python3"] as const;
/** Tried with every pinned Salt. */
export const SUPPORTED: readonly string[] = ["3.11", "3.12"];

const PROBE = "import sys, ensurepip, venv; print('%d.%d' % sys.version_info[:2], sys.executable)";

/**
 * Looks for a Python that Salt runs on. A candidate is started, not only looked up: version managers leave commands
 * behind that exist and fail.
 */
export async function findPython(candidates: readonly string[] = CANDIDATES): Promise<PythonSearch> {
  const reasons: string[] = [];
  for (const candidate of candidates) {
    const probe = await runProgram(candidate, ["-E", "-s", "-c", PROBE]);
    const [version, ...path] = probe.stdout.trim().split(" ");
    if (probe.code === 0 && version !== undefined && SUPPORTED.includes(version)) {
      return { found: true, python: path.join(" "), version };
    }
    reasons.push(reason(candidate, probe.code, version ?? "", probe.stderr));
  }
  return {
    found: false,
    why: reasons.filter((text) => text !== "").join("; ") || `there is no ${candidates.join(", ")}`,
  };
}

function reason(candidate: string, code: number | null, version: string, stderr: string): string {
  if (code === 0) return `${candidate} is ${version}, Salt needs ${SUPPORTED.join(" or ")}`;
  if (/No module named '(venv|ensurepip)'/.test(stderr)) {
    return `${candidate} cannot make virtual environments: install its venv package`;
  }
  // Absent (or a version manager's empty shell of a command): not worth a word while others may be there.
  return code === null || code === 126 || code === 127 ? "" : `${candidate} fails: ${lastLine(stderr)}`;
}
