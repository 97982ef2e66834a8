/** What an oracle leaves behind when it could not be closed. */
import { type ChildProcessWithoutNullStreams, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { availableSalt } from "./vitest.ts";

const [line] = await availableSalt();
const withSalt = test.skipIf(line === undefined);

let folder = "";
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "leftovers-test-"));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

/** A Node with an oracle that has answered once; prints the process id of its Salt. */
async function holder(): Promise<{ readonly node: ChildProcessWithoutNullStreams; readonly salt: number }> {
  const script = `
    import { Oracle } from ${JSON.stringify(new URL("oracle.ts", import.meta.url).href)};
    const oracle = await Oracle.start(${JSON.stringify(line)});
    const sls = "#!py\\nimport os\\ndef run():\\n    return {'pid-%d' % os.getpid(): {'test': ['nop']}}\\n";
    const { high } = await oracle.ask({ minion: { id: "m" }, files: { base: { "a.sls": sls } }, sls: ["a"] });
    console.log(Object.keys(high)[0].slice(4));
    setInterval(() => {}, 1000);`;
  const args = ["--import", import.meta.resolve("tsx"), "--input-type=module", "--eval", script];
  const node = spawn(process.execPath, args, { env: { ...process.env, TMPDIR: folder } });
  let stderr = "";
  node.stderr.on("data", (text) => {
    stderr += text;
  });
  const first = await Promise.race([once(node.stdout, "data"), once(node, "close")]);
  const salt = Number.parseInt(String(first[0]), 10);
  if (!(salt > 1)) throw new Error(`The holder did not start: ${stderr}`);
  return { node, salt };
}

const scratchFolders = async (): Promise<readonly string[]> =>
  (await readdir(folder)).filter((name) => name.startsWith("salt-oracle-"));

async function expectNothingLeft(): Promise<void> {
  await vi.waitFor(async () => expect(await scratchFolders()).toEqual([]), { timeout: 20_000, interval: 100 });
}

withSalt("when Node is killed, Salt tidies up and ends", async () => {
  const { node, salt } = await holder();
  expect(await scratchFolders()).toHaveLength(1);
  node.kill("SIGKILL");
  await expectNothingLeft();
  await vi.waitFor(() => expect(() => process.kill(salt, 0)).toThrow("ESRCH"), { timeout: 20_000 });
});

withSalt("when Salt is ended or killed, its files go too", async () => {
  for (const signal of ["SIGTERM", "SIGKILL"] as const) {
    const { node, salt } = await holder();
    process.kill(salt, signal);
    await expectNothingLeft();
    node.kill("SIGKILL");
  }
});

withSalt("when both are ended at once, Salt tidies up", async () => {
  const { node, salt } = await holder();
  process.kill(salt, "SIGTERM");
  node.kill("SIGKILL");
  await expectNothingLeft();
});
