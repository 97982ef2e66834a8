/** Runs the command `typesalt` as users do, in a folder of its own, for tests. */
import { execFile } from "node:child_process";
import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect } from "vitest";

const root = fileURLToPath(new URL("..", import.meta.url));
const bin = join(root, "packages/typesalt/bin/typesalt.js");

interface Ran {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** What `--json` prints for one line. */
export interface LineJson {
  readonly salt: string;
  readonly verdict: string;
  readonly steps: readonly StepJson[];
  readonly diagnostics: readonly DiagnosticJson[];
}

export interface StepJson {
  readonly run: number | null;
  readonly id: string;
  readonly name: string;
  readonly state: string;
  readonly fun: string;
  readonly sls: string;
  readonly test: boolean;
  readonly minion?: string;
}

export interface DiagnosticJson {
  readonly code: string;
  readonly severity: string;
  readonly message: string;
  readonly states: readonly string[];
  readonly location: string | null;
  readonly salt: readonly string[];
}

/** A folder with files in which typesalt is installed. */
export class Workplace {
  readonly folder: string = realpathSync(mkdtempSync(join(tmpdir(), "typesalt-cli-")));

  constructor(files: Readonly<Record<string, string | Uint8Array>>) {
    mkdirSync(join(this.folder, "node_modules"));
    symlinkSync(join(root, "packages/typesalt"), join(this.folder, "node_modules/typesalt"));
    for (const [path, text] of Object.entries(files)) this.write(path, text);
  }

  write(path: string, text: string | Uint8Array): void {
    mkdirSync(dirname(join(this.folder, path)), { recursive: true });
    writeFileSync(join(this.folder, path), text);
  }

  /** No salt-call of this machine is found, and no colours are. */
  run(...args: readonly string[]): Promise<Ran> {
    return this.runWith(dirname(process.execPath), ...args);
  }

  /** With the programs of this folder. */
  runWith(path: string, ...args: readonly string[]): Promise<Ran> {
    const env = { ...process.env, PATH: path, NO_COLOR: "1" };
    const options = { cwd: this.folder, env, encoding: "utf8", maxBuffer: 1e8 } as const;
    return new Promise((done) => {
      execFile(process.execPath, [bin, ...args], options, (error, stdout, stderr) => {
        done({ code: error === null ? 0 : typeof error.code === "number" ? error.code : -1, stdout, stderr });
      });
    });
  }

  /** With `--json`, for one line. */
  async json(...args: readonly string[]): Promise<LineJson & { readonly code: number }> {
    const { code, stdout, stderr } = await this.run(...args, "--json");
    expect(stderr).toBe("");
    return { ...(JSON.parse(stdout) as LineJson), code };
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}

/** Each finding in a line: severity, code and place. */
export function places({ diagnostics }: LineJson): readonly string[] {
  return diagnostics.map(({ severity, code, location }) => `${severity} ${code} ${location}`).sort();
}
