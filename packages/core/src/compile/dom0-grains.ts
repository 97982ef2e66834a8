import type { Scope } from "../expr/node.ts";
import { UnpredictableError } from "../expr/scope.ts";
import type { Minion } from "../sls/minion.ts";
import type { Project } from "../sls/project.ts";

/**
 * Qubes renders every qube's pillar in dom0: with the qube's id, and dom0's other grains. They are those of a minion `dom0`
 * that the project names. Source: QUBES.md, "How Qubes brings Salt to its qubes".
 */
export function dom0Grains(project: Project, { id }: Minion): Pick<Scope, "grains"> {
  const dom0 = project.minions.find((each) => each.id === "dom0");
  if (dom0 !== undefined) return { grains: { ...dom0.grains, id } };
  const unknown = (grain: PropertyKey): never => {
    throw new UnpredictableError(
      `A pillar reads the grain "${String(grain)}", which in Qubes is dom0\u2019s: name dom0 with its grains among the project\u2019s minions.`,
    );
  };
  const grains = new Proxy({ id } as Record<string, string>, {
    get: (known, grain) => (Object.hasOwn(known, grain) ? known[grain as string] : unknown(grain)),
    getOwnPropertyDescriptor: (known, grain) => Object.getOwnPropertyDescriptor(known, grain) ?? unknown(grain),
  });
  return { grains };
}
