import { diagnosticOf, type SaltMessage } from "./engine.ts";
import type { Finding } from "./finding.ts";

/** The findings that a message of ours stands for. */
const findings = new WeakMap<object, Finding>();

/** A finding in a file of the user's, as a message that goes through the engine with Salt's own. */
export function messageOf(finding: Finding): SaltMessage {
  const about = {};
  findings.set(about, finding);
  return { kind: "not-renderable", text: finding.message, about: [about] };
}

/** What is said while SLS files are put together, as a finding at the place that it is about. */
export function messageFinding(message: SaltMessage): Finding {
  const [about] = message.about;
  return (about === undefined ? undefined : findings.get(about)) ?? diagnosticOf(message);
}
