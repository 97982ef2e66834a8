import { mkdir, stat, utimes } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, test } from "vitest";
import { ProvisionError } from "./errors.ts";
import { provision, type SaltLine, saltLines } from "./provision.ts";

/** Long enough for a test run, short enough that the next run says it again. */
const NOTICE_MS = 60_000;

/**
 * The Salt lines that tests can use, installed where they were missing. Without Python (or without a package index) there
 * is none, which is said once; on CI (`CI=true`) that is an error instead, so that no check is lost unseen.
 */
export async function availableSalt(): Promise<readonly SaltLine[]> {
  try {
    for (const line of saltLines) await provision(line);
    return saltLines;
  } catch (error) {
    if (!(error instanceof ProvisionError) || process.env["CI"] === "true") throw error;
    await sayOnce(`Real Salt is not here (${error.why}): conformance tests are skipped.`);
    return [];
  }
}

/**
 * Declares the same tests for every line of Salt. Without any line a skipped test stays in the report: a file without
 * tests would be an error.
 */
export function saltTest(lines: readonly SaltLine[], body: (line: SaltLine) => void): void {
  if (lines.length === 0) {
    describe.skip("real Salt", () => {
      test("is not here", () => {});
    });
    return;
  }
  describe.each(lines)("Salt %s", body);
}

/** Every test file has a worker of its own, so that only something outside can remember; all have the same parent. */
async function sayOnce(text: string): Promise<void> {
  const mark = join(tmpdir(), `typesalt-no-salt-${process.ppid}`);
  try {
    await mkdir(mark);
  } catch {
    const said = (await stat(mark).catch(() => undefined))?.mtimeMs ?? 0;
    if (Date.now() - said < NOTICE_MS) return;
    const now = new Date();
    await utimes(mark, now, now).catch(() => undefined);
  }
  process.stderr.write(`${text}\n`);
}
