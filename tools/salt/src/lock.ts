import { randomUUID } from "node:crypto";
import { mkdir, readFile, rm, stat, utimes, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";

const BEAT_MS = 2_000;
/** Ten missed beats: the holder is dead, not slow. */
const STALE_MS = 20_000;
const POLL_MS = 200;
/** Names the holder, in the lock. */
const OWNER = "owner";

/**
 * Runs `work` while holding the folder `lock`: making a folder succeeds for one process only. The holder touches it all
 * the time, so that the lock of a killed process is recognised, on whatever machine or container it ran.
 */
export async function withLock<T>(lock: string, work: () => Promise<T>): Promise<T> {
  await mkdir(dirname(lock), { recursive: true });
  const owner = randomUUID();
  while (!(await take(lock, owner))) {
    if (!(await isStale(lock)) || !(await discardStale(lock))) await sleep(POLL_MS);
  }
  const beat = setInterval(() => void touch(lock), BEAT_MS);
  try {
    return await work();
  } finally {
    clearInterval(beat);
    // After a long sleep of this process the lock can be somebody else's by now.
    const holder = await readFile(join(lock, OWNER), "utf8").catch(() => "");
    if (holder === owner) await rm(lock, { recursive: true, force: true });
  }
}

async function take(lock: string, owner: string): Promise<boolean> {
  if (!(await makeFolder(lock))) return false;
  await writeFile(join(lock, OWNER), owner);
  return true;
}

async function makeFolder(folder: string): Promise<boolean> {
  try {
    await mkdir(folder);
    return true;
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "EEXIST") return false;
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

/**
 * Removes a stale lock; false when another waiter is at it. Without a lock of its own this would be unsafe: a slow waiter
 * would remove the lock that a faster one has taken since, believing it to be the stale one.
 */
async function discardStale(lock: string): Promise<boolean> {
  const takeover = `${lock}.takeover`;
  if (!(await makeFolder(takeover))) {
    // Held for a moment only, so that an old one was left by a killed process.
    if (await isStale(takeover)) await rm(takeover, { recursive: true, force: true });
    return false;
  }
  try {
    if (await isStale(lock)) await rm(lock, { recursive: true, force: true });
    return true;
  } finally {
    await rm(takeover, { recursive: true, force: true });
  }
}

async function touch(lock: string): Promise<void> {
  const now = new Date();
  // A lock that is gone has been taken for stale; the work at hand still ends.
  await utimes(lock, now, now).catch(() => undefined);
}
