import { hasModWatch } from "../salt/mod-watch.ts";
import type { SaltLine } from "../salt/types.ts";
import type { Chunk } from "./chunk.ts";
import { idTraps } from "./declarations.ts";
import type { Finding } from "./finding.ts";
import { mergeLines } from "./high.ts";
import { requisiteTraps } from "./requisites.ts";
import type { Targets } from "./targets.ts";

/** What Salt takes otherwise than it reads, and says nothing: as far as it does not depend on the minion. */
export function checkTraps(states: readonly Chunk[], targets: Targets, lines: readonly SaltLine[]): readonly Finding[] {
  const seen = new Set<object>();
  const first = states.filter(({ state }) => !seen.has(state) && seen.add(state));
  return [
    ...first.flatMap(({ id, state }) => idTraps(id, state)),
    ...mergeLines(
      lines.map((salt) => ({
        salt,
        findings: requisiteTraps({ states, targets, modWatch: (module) => hasModWatch(module, salt) }),
      })),
    ),
  ];
}
