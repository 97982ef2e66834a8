#!/usr/bin/env node
// The command inside the workspace, from its TypeScript sources. What is published has dist/main.js instead: publishConfig.
import { register } from "tsx/esm/api";

register();
void import("../src/main.ts");
