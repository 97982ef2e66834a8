import { matchedSls, minionHighstate, pillarOf } from "../compile/minion-view.ts";
import { Secrets } from "../compile/secrets.ts";
import { ProjectError } from "../diagnostics/diagnostic.ts";
import type { Value } from "../expr/node.ts";
import type { Highstate } from "../salt/highstate.ts";
import type { High, Plan, PlanOptions, SaltLine } from "../salt/types.ts";
import type { Minion } from "../sls/minion.ts";
import type { Project } from "../sls/project.ts";
import { planHigh } from "./call-results.ts";
import { renderFinding } from "./outcome.ts";

/** Which line of Salt is meant; the newest without it. */
export interface LineOption {
  readonly salt?: SaltLine;
}

/**
 * The high data of a minion, as `state.show_highstate` prints it before `extend` and `_in` requisites are worked in: by
 * id, in Salt's order, with the numbers that Salt gives. `planHigh` and `lowChunksOf` take it. Source: SALT.md §1.
 *
 * @throws EvaluationError where the minion's pillar cannot be rendered.
 * @throws ProjectError where Salt would not render the SLS files, or where what it makes of them is not predicted.
 * @example
 * highDataOf(site, minion({ id: "web1" })).get("nginx")
 */
export function highDataOf(project: Project, minion: Minion, { salt = "3008" }: LineOption = {}): High {
  return whole(minionHighstate(project, minion, salt), minion).high;
}

function whole(highstate: Highstate, minion: Minion): Highstate {
  if (highstate.messages.length === 0) return highstate;
  throw new ProjectError(highstate.messages.map((each) => renderFinding(each, minion.id).diagnostic));
}

/**
 * What Salt will do on a minion: whether it runs at all, and every step in its order. Secrets show as `***`.
 *
 * @throws EvaluationError where the minion's pillar cannot be rendered.
 * @throws ProjectError where what Salt makes of an SLS file is not predicted.
 * @example
 * plan(site, minion({ id: "web1" })).steps.map((step) => step.id)
 */
export function plan(project: Project, minion: Minion, options: PlanOptions = {}): Plan {
  const salt = options.salt ?? "3008";
  const secrets = new Secrets();
  const highstate = minionHighstate(project, minion, salt, secrets);
  if (highstate.messages.some((each) => each.kind === "not-predictable")) whole(highstate, minion);
  if (highstate.messages.length > 0) {
    return {
      salt,
      verdict: "refused",
      messages: highstate.messages,
      chunks: [],
      steps: [],
      depth: 0,
      deepest: undefined,
    };
  }
  const planned = planHigh(highstate.high, {
    extensions: project.extensions,
    ...options,
    processedSls: [...(options.processedSls ?? []), ...highstate.processed],
  });
  return secrets.maskAll(planned);
}

/** The pillar of a minion: what `pillar.items` prints. */
export function pillarDataOf(project: Project, minion: Minion): Readonly<Record<string, Value>> {
  return minion.pillar ?? pillarOf(project, minion);
}

/** Which SLS files a minion gets in each saltenv: what `state.show_top` prints. */
export function topOf(project: Project, minion: Minion): Readonly<Record<string, readonly string[]>> {
  const entries = project.saltenvs.map((saltenv) => {
    const files = matchedSls(project, saltenv, minion).map((file) => (typeof file === "string" ? file : file.name));
    return [saltenv.name, files] as const;
  });
  return Object.fromEntries(entries.filter(([, files]) => files.length > 0));
}
