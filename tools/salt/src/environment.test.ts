import { existsSync } from "node:fs";
import { mkdir, mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterEach, beforeEach, expect, test } from "vitest";
import { type EnvironmentPlan, ensureEnvironment } from "./environment.ts";
import { ProvisionError } from "./errors.ts";
import { availableSalt } from "./vitest.ts";

// Where Salt could be installed there is a Python for these, too.
const withPython = test.skipIf((await availableSalt()).length === 0);

let scratch = "";
let plan: EnvironmentPlan;
let steps: string[] = [];
beforeEach(async () => {
  scratch = await mkdtemp(join(tmpdir(), "environment-test-"));
  plan = { folder: join(scratch, "store", "it"), requirements: join(scratch, "it.txt"), title: "It" };
  steps = [];
  // No packages: what is tested needs no network.
  await writeFile(plan.requirements, "# nothing\n");
});
afterEach(() => rm(scratch, { recursive: true, force: true }));

const ensure = (): Promise<void> => ensureEnvironment(plan, (step) => void steps.push(step));
const built = (): number => steps.filter((step) => step.includes("making a virtual environment")).length;

withPython("it is built once, also by two at a time, and anew when it is incomplete or outdated", async () => {
  const lock = `${plan.folder}.lock`;
  await mkdir(lock, { recursive: true });
  const both = [ensure(), ensure()];
  await sleep(500);
  expect(steps).toEqual([]);
  await rm(lock, { recursive: true });
  await Promise.all(both);
  await ensure();
  expect(built()).toBe(1);
  expect(steps.filter((step) => step === "It: ready")).toHaveLength(3);
  expect(await readdir(join(scratch, "store"))).toEqual(["it"]);

  // As an interruption leaves it: everything but the stamp.
  const leftover = join(plan.folder, "leftover");
  await writeFile(leftover, "");
  await rm(join(plan.folder, "typesalt-stamp"));
  await ensure();
  expect(built()).toBe(2);
  expect(existsSync(leftover)).toBe(false);

  await writeFile(plan.requirements, "# still nothing\n");
  await ensure();
  expect(built()).toBe(3);
});

withPython("what pip refuses is one sentence, and no finished environment", async () => {
  await writeFile(plan.requirements, "=== no requirement\n");
  const refused = await ensure().catch((error: unknown) => error);
  expect(refused).toBeInstanceOf(ProvisionError);
  expect((refused as ProvisionError).message).toMatch(/^pip could not install It \(.+\): check the network .+\.$/);
  expect(existsSync(join(plan.folder, "typesalt-stamp"))).toBe(false);
});

test("a store that cannot be written is one sentence", async () => {
  await writeFile(join(scratch, "store"), "a file where the folder should be");
  const refused = await ensure().catch((error: unknown) => error);
  expect(refused).toBeInstanceOf(ProvisionError);
  expect((refused as ProvisionError).message).toMatch(/^It cannot be kept in .+: make that folder writable\.$/);
});
