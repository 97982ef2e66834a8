import { mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { generate } from "./generate.ts";
import { readInstalls } from "./installs.ts";

/** Writes the catalogue into core's sources: `pnpm run catalogue`. */
const root = new URL("../../../packages/core/src/", import.meta.url);
const files = await generate(await readInstalls(console.error));
mkdirSync(new URL("states/modules/", root), { recursive: true });
for (const old of readdirSync(new URL("states/modules/", root))) {
  if (!files.has(`states/modules/${old}`)) rmSync(new URL(`states/modules/${old}`, root));
}
for (const [path, text] of files) writeFileSync(new URL(path, root), text);
console.error(`${files.size} files`);
