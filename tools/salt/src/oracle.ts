import { type ChildProcessWithoutNullStreams, spawn } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { OracleError } from "./errors.ts";
import { provision, type SaltLine } from "./provision.ts";
import { pythonJson } from "./python-json.ts";
import type { Answer, OracleRequest } from "./types.ts";

const SCRIPT = fileURLToPath(new URL("../oracle.py", import.meta.url));
const STDERR_TAIL = 4_000;

interface Pending {
  readonly resolve: (answer: Answer) => void;
  readonly reject: (error: Error) => void;
}

/**
 * One real Salt in a process of its own that answers requests until it is closed. Requests may be asked without waiting
 * for earlier answers. All that Salt writes lies in a temporary folder that goes with the process.
 */
export class Oracle {
  readonly line: SaltLine;
  readonly #child: ChildProcessWithoutNullStreams;
  readonly #pending = new Map<number, Pending>();
  readonly #ended: Promise<void>;
  #lastId = 0;
  #stderr = "";
  #failure: OracleError | undefined;
  #closing = false;

  private constructor(line: SaltLine, python: string, scratch: string) {
    this.line = line;
    // -E -s: no PYTHON* variable and no user packages, but (unlike -I) the modules beside the script.
    this.#child = spawn(python, ["-E", "-s", "-X", "utf8", SCRIPT, scratch], { cwd: scratch });
    this.#ended = this.#watch(scratch);
  }

  /**
   * Starts a Salt of the line, which is installed first where it is missing.
   *
   * @throws ProvisionError when it cannot be installed.
   */
  static async start(line: SaltLine): Promise<Oracle> {
    const { python } = await provision(line);
    const scratch = await mkdtemp(join(tmpdir(), "salt-oracle-"));
    return new Oracle(line, python, scratch);
  }

  /**
   * Asks one question. What Salt reports or raises is part of the answer; the promise rejects (with an OracleError) only
   * when the process has ended.
   */
  ask(request: OracleRequest): Promise<Answer> {
    if (this.#closing) return Promise.reject(new OracleError(`The oracle for Salt ${this.line} is closed.`));
    if (this.#failure !== undefined) return Promise.reject(this.#failure);
    this.#lastId += 1;
    const id = this.#lastId;
    return new Promise((resolve, reject) => {
      this.#pending.set(id, { resolve, reject });
      this.#child.stdin.write(`${pythonJson({ id, request })}\n`);
    });
  }

  /**
   * What Salt's YAML loader reads from each text: `{ data, oddKeys }`, or `{ error }`, as Python's JSON.
   *
   * @param bothParsers - also ask Python's own parser, which must read the same: Salt takes it where libyaml is missing.
   */
  async readYaml(texts: readonly string[], bothParsers = false): Promise<readonly string[]> {
    const { yaml, exception } = await this.ask({ minion: { id: "m" }, yaml: texts, bothParsers });
    if (yaml === undefined) throw new OracleError(exception ?? "Salt did not read the YAML.");
    return yaml;
  }

  /** Lets the pending requests be answered, then ends the process and removes its files. */
  async close(): Promise<void> {
    this.#closing = true;
    this.#child.stdin.end();
    await this.#ended;
  }

  #watch(scratch: string): Promise<void> {
    const child = this.#child;
    child.stderr.setEncoding("utf8").on("data", (text: string) => {
      this.#stderr = (this.#stderr + text).slice(-STDERR_TAIL);
    });
    // A write to a process that has just ended fails; its end is reported below.
    child.stdin.on("error", () => undefined);
    createInterface({ input: child.stdout, crlfDelay: Number.POSITIVE_INFINITY }).on("line", (text) => {
      const { id, answer } = JSON.parse(text) as { id: number; answer: Answer };
      this.#pending.get(id)?.resolve(answer);
      this.#pending.delete(id);
    });
    return new Promise((resolve) => {
      const end = (how: string): void => {
        this.#fail(how);
        void rm(scratch, { recursive: true, force: true }).then(resolve, resolve);
      };
      child.on("error", (error) => end(`could not start: ${error.message}`));
      // "close" comes after the last output, so that no answer is lost and the tail is whole.
      child.on("close", (code, signal) => end(`ended with ${signal ?? `code ${code}`}`));
    });
  }

  #fail(how: string): void {
    const tail = this.#stderr.trim();
    this.#failure = new OracleError(`The oracle for Salt ${this.line} ${how}${tail === "" ? "." : `:\n${tail}`}`);
    for (const { reject } of this.#pending.values()) reject(this.#failure);
    this.#pending.clear();
  }
}
