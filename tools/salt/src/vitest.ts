import { mkdir, stat, utimes } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, test } from "vitest";
import { ProvisionError } from "./errors.ts";
import { Oracle } from "./oracle.ts";
import { type SaltLine, saltAvailable, saltLines } from "./provision.ts";

/** Long enough for a test run, short enough that the next run says it again. */
const NOTICE_MS = 60_000;

/**
 * The Salt lines that tests can use, installed where they were missing. Without Python (or without a package index) there
 * is none, which is said once; on CI (`CI=true`) that is an error instead, so that no check is lost unseen.
 */
export async function availableSalt(): Promise<readonly SaltLine[]> {
  const available = await saltAvailable();
  if (available.ok) return saltLines;
  if (isCi()) throw new ProvisionError(`CI needs real Salt, which is not here: ${available.why}.`, available.why);
  await sayOnce(`Real Salt is not here (${available.why}): conformance tests are skipped.`);
  return [];
}

/** Services set `true` or `1`; some people unset it with `false`. */
function isCi(): boolean {
  return !["", "0", "false"].includes(process.env["CI"] ?? "");
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

/** A real Salt for the tests of one `describe`: it is started before the first of them, and closed after the last. */
export function useOracle(line: SaltLine): () => Oracle {
  let oracle: Oracle | undefined;
  beforeAll(async () => {
    oracle = await Oracle.start(line);
  });
  afterAll(() => oracle?.close());
  return () => {
    if (oracle === undefined) throw new Error("Salt is not started yet: ask it in a test.");
    return oracle;
  };
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
