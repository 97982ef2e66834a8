import type { ExprNode } from "../expr/node.ts";
import { anyOf } from "../expr/ops/logic.ts";
import { type Inclusion, inclusionsOf } from "../sls/includes.ts";
import { layout } from "../sls/layout.ts";
import type { Places } from "../sls/places.ts";
import type { ExtendValue, SlsValue } from "../sls/sls.ts";
import type { Argument } from "../state/builder.ts";
import { isRequisiteKey, type RequisiteList } from "../state/requisite.ts";
import { argumentsOf } from "../states/arguments.ts";
import type { Guarded, MapEntry, YamlNode } from "./document.ts";
import { argumentItems, guardOf, listEntry, stateEntries } from "./from-sls.ts";
import { fileText } from "./file-text.ts";
import { id, scalar } from "./value.ts";

/** The text of an SLS file. */
export function slsText(sls: SlsValue, places: Places, source: string | undefined): string {
  return fileText([...declarations(sls, places), ...stateEntries(layout(sls.body))], { source, about: sls.about });
}

/** `include`, `extend` and `exclude` stand once in a file, before its states. */
function declarations(sls: SlsValue, places: Places): readonly Guarded<MapEntry>[] {
  return [
    ...listEntry("include", inclusionsOf(sls, places).flatMap(inclusion)),
    ...extension(sls.extend),
    ...listEntry("exclude", sls.exclude.map(exclusion)),
  ];
}

function inclusion({ file, needs }: Inclusion): readonly Guarded<YamlNode>[] {
  const name = scalar(typeof file === "string" ? file : file.name);
  const guards = needs.map(guardOf);
  if (guards.includes(true)) return [name];
  return [{ kind: "if", condition: anyOf(guards as readonly ExprNode[]), then: [name], otherwise: [] }];
}

function exclusion(entry: SlsValue["exclude"][number]): YamlNode {
  const [key, value] =
    typeof entry === "string" || entry.kind === "sls"
      ? ["sls", scalar(typeof entry === "string" ? entry : entry.name)]
      : ["id", id(entry.id)];
  return { kind: "map", entries: [{ kind: "entry", key: scalar(key as string), value: value as YamlNode }] };
}

function extension(extensions: readonly ExtendValue[]): readonly Guarded<MapEntry>[] {
  const entries = mergeExtensions(extensions).map(({ id: of, modules }): MapEntry => {
    const bodies = modules.map(({ module, fun, args }): MapEntry => {
      const signature = argumentsOf(module, fun);
      const items = Object.entries(args).flatMap(([key, value]) => argumentItems(key, value, signature?.get(key)?.shape));
      return { kind: "entry", key: scalar(module), value: { kind: "list", items } };
    });
    return { kind: "entry", key: id(of), value: { kind: "map", entries: bodies } };
  });
  if (entries.length === 0) return [];
  return [{ kind: "entry", key: scalar("extend"), value: { kind: "map", entries } }];
}

export interface ExtendedId {
  readonly id: string | ExprNode;
  readonly modules: readonly { readonly module: string; readonly fun: string; readonly args: Readonly<Record<string, Argument>> }[];
}

/** Several `extend`s of one state are one: requisites come together, other arguments replace earlier ones. */
export function mergeExtensions(extensions: readonly ExtendValue[]): readonly ExtendedId[] {
  const ids = new Map<string | ExprNode, Map<string, { fun: string; args: Record<string, Argument> }>>();
  for (const { state, args } of extensions) {
    const modules = ids.get(state.id) ?? new Map<string, { fun: string; args: Record<string, Argument> }>();
    ids.set(state.id, modules);
    const merged = modules.get(state.module) ?? { fun: state.fun, args: {} };
    modules.set(state.module, merged);
    for (const [key, value] of Object.entries(args)) {
      const before = merged.args[key];
      merged.args[key] =
        before !== undefined && isRequisiteKey(key) ? [...(before as RequisiteList), ...(value as RequisiteList)] : value;
    }
  }
  return [...ids].map(([of, modules]) => ({
    id: of,
    modules: [...modules].map(([module, { fun, args }]) => ({ module, fun, args })),
  }));
}
