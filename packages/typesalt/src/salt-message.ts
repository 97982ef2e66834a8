import { type Code, locationOf, type MessageKind, type SaltMessage } from "./engine.ts";
import type { Finding } from "./finding.ts";
import { findingOf } from "./tree-source.ts";

const codeOf: Readonly<Record<MessageKind, Code>> = {
  "conflicting-id": "conflicting-id",
  crash: "salt-crash",
  cycle: "cycle",
  "duplicate-module": "duplicate-state",
  extend: "missing-target",
  function: "refused",
  id: "not-text",
  include: "missing-sls",
  "missing-requisite": "missing-target",
  "not-available": "missing-sls",
  "not-predictable": "not-predictable",
  "not-renderable": "not-renderable",
  requisite: "refused",
  structure: "refused",
};

/** What Salt says while it puts SLS files together, as a finding at the place that it is about. */
export function messageFinding(message: SaltMessage): Finding {
  const own = findingOf(message);
  if (own !== undefined) return own;
  const { kind, text, about, id } = message;
  const said = text.replaceAll(/\s*\n\s*/g, " ").trim();
  const [first, ...others] = about.flatMap((each) => locationOf(each) ?? []);
  return {
    code: codeOf[kind],
    severity: kind === "not-predictable" ? "warning" : "error",
    message: `Salt says: ${said}${/[.!?]$/.test(said) ? "" : "."}`,
    location: first,
    related: kind === "conflicting-id" ? others.map((location) => ({ message: "the first one", location })) : [],
    ...(id === undefined ? {} : { states: [id] }),
  };
}
