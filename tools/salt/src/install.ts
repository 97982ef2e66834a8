import { ProvisionError } from "./errors.ts";
import { provision, provisionShellcheck, saltLines } from "./provision.ts";

/** `pnpm salt:install`: every Salt line and ShellCheck, one line per step. */
async function install(): Promise<void> {
  const report = (step: string): void => void process.stderr.write(`${step}\n`);
  for (const line of saltLines) await provision(line, report);
  await provisionShellcheck(report);
}

try {
  await install();
} catch (error) {
  if (!(error instanceof ProvisionError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
