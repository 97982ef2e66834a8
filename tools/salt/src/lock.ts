import { mkdir, rename, rm, stat, utimes } from "node:fs/promises";
import { dirname } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";

const BEAT_MS = 2_000;
/** Ten missed beats: the holder is dead, not slow. */
const STALE_MS = 20_000;
const POLL_MS = 200;

/**
 * Runs `work` while holding the folder `lock`: making a folder succeeds for one process only. The holder touches it all
 * the time, so that the lock of a killed process is recognised, on whatever machine or container it ran.
 */
export async function withLock<T>(lock: string, work: () => Promise<T>): Promise<T> {
  await mkdir(dirname(lock), { recursive: true });
  while (!(await take(lock))) {
    if (await isStale(lock)) await discard(lock);
    else await sleep(POLL_MS);
  }
  const beat = setInterval(() => void touch(lock), BEAT_MS);
  try {
    return await work();
  } finally {
    clearInterval(beat);
    await rm(lock, { recursive: true, force: true });
  }
}

async function take(lock: string): Promise<boolean> {
  try {
    await mkdir(lock);
    return true;
  } catch (error) {
    if (isCode(error, "EEXIST")) return false;
    throw error;
  }
}

async function isStale(lock: string): Promise<boolean> {
  try {
    return Date.now() - (await stat(lock)).mtimeMs > STALE_MS;
  } catch {
    // Released in between.
    return false;
  }
}

/** Renamed first: of several waiters only one succeeds, so that none removes the lock that another has just taken. */
async function discard(lock: string): Promise<void> {
  const aside = `${lock}.stale-${process.pid}-${Date.now()}`;
  try {
    await rename(lock, aside);
  } catch (error) {
    if (isCode(error, "ENOENT")) return;
    throw error;
  }
  await rm(aside, { recursive: true, force: true });
}

async function touch(lock: string): Promise<void> {
  const now = new Date();
  // A lock that is gone has been taken for stale; the work at hand still ends.
  await utimes(lock, now, now).catch(() => undefined);
}

function isCode(error: unknown, code: string): boolean {
  return error instanceof Error && "code" in error && error.code === code;
}
