import type { Scope, Value } from "../expr/node.ts";
import { holds } from "../expr/ops/logic.ts";
import { templateOf } from "../expr/ops/template.ts";
import { compareText } from "../expr/python.ts";
import { EvaluationError, UnpredictableError } from "../expr/scope.ts";
import { type Data, type DataInput, dataOf } from "../salt/data.ts";
import type { RenderedSls, SlsSource } from "../salt/source.ts";
import type { MessageKind, SaltMessage } from "../salt/types.ts";
import { mergeExtensions } from "../sls/extensions.ts";
import { inclusionsOf } from "../sls/includes.ts";
import type { Step } from "../sls/layout.ts";
import { allSlsPaths } from "../sls/paths.ts";
import { type Places, placesIn } from "../sls/places.ts";
import { allSls, type Project } from "../sls/project.ts";
import type { SlsValue } from "../sls/sls.ts";
import { inherit } from "../state/source.ts";
import { argumentsOf } from "../states/catalogue.ts";
import { type ResolvedState, resolveArgs, resolveStates } from "./resolve.ts";

/** A project's SLS files as they render for one minion: what Salt makes of the emitted text, without the text. */
export function projectSource(project: Project, scope: Scope): SlsSource {
  const saltenvs = new Map(
    project.saltenvs.map((saltenv) => {
      const files = allSls(saltenv);
      const byName = new Map(files.map((sls) => [sls.name, sls]));
      const names = [...byName.keys()].sort(compareText);
      return [saltenv.name, { byName, places: placesIn(files), names, paths: allSlsPaths(saltenv) }] as const;
    }),
  );
  return {
    saltenvs: [...saltenvs.keys()],
    available: (saltenv) => saltenvs.get(saltenv)?.names ?? [],
    render(saltenv, name) {
      const own = saltenvs.get(saltenv);
      const sls = own?.byName.get(name);
      // What lies outside the project is not looked into: it is there, and has nothing.
      if (own === undefined || sls === undefined) return { data: null, problems: [], isInit: false };
      const template = templateOf(sls.name, own.paths.get(sls) as string, saltenv);
      return rendered(sls, own.places, { ...scope, template });
    },
  };
}

function rendered(sls: SlsValue, places: Places, scope: Scope): RenderedSls {
  const problems: SaltMessage[] = [];
  try {
    const data = new Map<Data, Data>();
    const include = includesOf(sls, places, scope);
    if (include.length > 0) data.set("include", include);
    if (sls.extend.length > 0) data.set("extend", extensionsOf(sls, scope));
    if (sls.exclude.length > 0) data.set("exclude", excludesOf(sls, scope));
    for (const state of resolveStates(places.bodies.get(sls) ?? sls.body, scope)) declare(data, state, sls, problems);
    return { data, problems, isInit: false };
  } catch (cause) {
    if (!(cause instanceof EvaluationError)) throw cause;
    const kind = cause instanceof UnpredictableError ? "not-predictable" : "not-renderable";
    return { data: undefined, problems: [problem(kind, cause.message, sls, [sls])], isInit: false };
  }
}

function includesOf(sls: SlsValue, places: Places, scope: Scope): readonly string[] {
  const taken = ({ block, taken: wanted }: Step) =>
    holds(block.kind === "each" ? block.over : block.condition, scope) === wanted;
  return inclusionsOf(sls, places)
    .filter(({ needs }) => needs.some((steps) => steps.every(taken)))
    .map(({ file }) => (typeof file === "string" ? file : file.name));
}

function extensionsOf(sls: SlsValue, scope: Scope): Data {
  const out = new Map<Data, Data>();
  for (const { id, modules } of mergeExtensions(sls.extend)) {
    const body = new Map<Data, Data>();
    for (const { module, fun, args } of modules) {
      body.set(module, argumentList(resolveArgs(args, scope, argumentsOf(module, fun)), sls));
    }
    out.set(idText(id, scope), inherit(body, sls));
  }
  return out;
}

function excludesOf(sls: SlsValue, scope: Scope): Data {
  return sls.exclude.map((entry): Data => {
    if (typeof entry === "string" || entry.kind === "sls")
      return new Map([["sls", typeof entry === "string" ? entry : entry.name]]);
    return new Map([["id", idText(entry.id, scope)]]);
  });
}

/** One `mod.fun:` below its id, as it is emitted. */
function declare(
  data: Map<Data, Data>,
  { id, state, args }: ResolvedState,
  sls: SlsValue,
  problems: SaltMessage[],
): void {
  const body = (data.get(id) as Map<Data, Data> | undefined) ?? inherit(new Map<Data, Data>(), state);
  data.set(id, body);
  const other = [...body.keys()].find((key) => String(key).split(".")[0] === state.module);
  if (other === undefined) body.set(`${state.module}.${state.fun}`, argumentList(args, state));
  else {
    const text = `ID '${id}' in SLS '${sls.name}' contains multiple state declarations of the same type`;
    problems.push(problem("duplicate-module", text, sls, [state, body.get(other) as object], id));
  }
}

/** Every part has the place of what it was written in. */
function argumentList(args: ReadonlyMap<string, Value>, owner: object): Data {
  const list = [...args].map(
    ([key, value]): Data => inherit(new Map([[key, requisites(dataOf(value as DataInput), owner)]]), owner),
  );
  return inherit(list, owner);
}

function requisites(value: Data, owner: object): Data {
  if (Array.isArray(value)) for (const each of value) if (each instanceof Map) inherit(each, owner);
  return value;
}

function idText(id: ResolvedState["state"]["id"], scope: Scope): string {
  return String(resolveArgs({ id }, scope).get("id"));
}

function problem(kind: MessageKind, text: string, sls: SlsValue, about: readonly object[], id?: string): SaltMessage {
  return { kind, text, about, sls: sls.name, ...(id === undefined ? {} : { id }) };
}
