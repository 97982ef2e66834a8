/** Writes the formula's SLS tree to `salt/`, for people who copy it without Node: `pnpm formula:render`. */
import { fileURLToPath } from "node:url";
import { formulaFiles } from "@typesalt/core";
import { writeFiles } from "@typesalt/core/node";
import { nvidiaDriver } from "../src/index.ts";

await writeFiles(fileURLToPath(new URL("../salt", import.meta.url)), formulaFiles(nvidiaDriver()));
