import { mkdir, mkdtemp, readdir, rename, rm, utimes } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterEach, beforeEach, expect, test } from "vitest";
import { withLock } from "./lock.ts";

let folder = "";
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "lock-test-"));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

test("only one holds the lock at a time, and nothing stays behind", async () => {
  let holders = 0;
  let most = 0;
  const work = async (): Promise<void> => {
    holders += 1;
    most = Math.max(most, holders);
    await sleep(20);
    holders -= 1;
  };
  await Promise.all([1, 2, 3].map(() => withLock(join(folder, "lock"), work)));
  expect(most).toBe(1);
  expect(await readdir(folder)).toEqual([]);
});

test("the lock is released when the work fails", async () => {
  const lock = join(folder, "lock");
  await expect(withLock(lock, () => Promise.reject(new Error("no")))).rejects.toThrow("no");
  expect(await withLock(lock, async () => "again")).toBe("again");
});

test("the lock of a dead process is taken over, by one of many waiters", async () => {
  const lock = join(folder, "lock");
  await mkdir(lock);
  const longAgo = new Date(Date.now() - 60_000);
  await utimes(lock, longAgo, longAgo);
  const order: string[] = [];
  const work = (name: string) => async (): Promise<void> => {
    order.push(`+${name}`);
    await sleep(20);
    order.push(`-${name}`);
  };
  await Promise.all(["a", "b"].map((name) => withLock(lock, work(name))));
  expect(order.map((step) => step[0])).toEqual(["+", "-", "+", "-"]);
});

test("a takeover that was killed half-way does not block for ever", async () => {
  const lock = join(folder, "lock");
  const longAgo = new Date(Date.now() - 60_000);
  for (const left of [lock, `${lock}.takeover`]) {
    await mkdir(left);
    await utimes(left, longAgo, longAgo);
  }
  expect(await withLock(lock, async () => "done")).toBe("done");
  expect(await readdir(folder)).toEqual([]);
});

test("who has lost the lock leaves the new holder's alone", async () => {
  const lock = join(folder, "lock");
  await withLock(lock, async () => {
    await rename(lock, `${lock}.lost`);
    await mkdir(lock);
  });
  expect(await readdir(folder)).toContain("lock");
});
