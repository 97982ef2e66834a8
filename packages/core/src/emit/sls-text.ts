import { Keys } from "../expr/keys.ts";
import { mergeExtensions } from "../sls/extensions.ts";
import { type Inclusion, inclusionsOf } from "../sls/includes.ts";
import { type LayoutNode, layout } from "../sls/layout.ts";
import type { Places } from "../sls/places.ts";
import type { ExtendValue, SlsValue } from "../sls/sls.ts";
import type { Guarded, MapEntry, YamlNode } from "./document.ts";
import { fileText } from "./file-text.ts";
import { functionEntry, listEntry, stateEntries, wayOf } from "./from-sls.ts";
import { id, scalar } from "./value.ts";
import { guardOf, type KeyOf, shortWays, type Way } from "./ways.ts";

/** The text of an SLS file. */
export function slsText(sls: SlsValue, places: Places, source: string | undefined): string {
  const nodes = layout(places.bodies.get(sls) ?? sls.body);
  const include = includeIn(nodes, inclusionsOf(sls, places));
  const top = [
    ...(include.at === undefined ? include.entries : []),
    ...extension(sls.extend),
    ...listEntry("exclude", sls.exclude.map(exclusion)),
  ];
  const head = include.at === undefined ? undefined : { step: include.at, entries: include.entries };
  return fileText([...top, ...stateEntries(nodes, head)], { source, about: sls.about });
}

/**
 * `include` stands once in a file. Where all that need it stand in one branch, it stands at the top of that branch, so
 * that the branch's condition is not said twice.
 */
function includeIn(nodes: readonly LayoutNode[], inclusions: readonly Inclusion[]) {
  const needs = inclusions.flatMap((each) => each.needs);
  const written = branchesOf(nodes);
  let depth = 0;
  for (;;) {
    const step = needs[0]?.[depth];
    const shared =
      step !== undefined &&
      needs.every((steps) => steps[depth]?.block === step.block && steps[depth]?.taken === step.taken);
    if (!shared || step.block.kind === "each" || !written.has(step.block)) break;
    depth += 1;
  }
  const keys = new Keys();
  const entries = inclusions.flatMap(({ file, needs: all }) =>
    inclusion(
      file,
      all.map((steps) => wayOf(steps.slice(depth))),
      (condition) => keys.of(condition),
    ),
  );
  return { at: needs[0]?.[depth - 1], entries: listEntry("include", entries) };
}

/** The `when`s that are written as such: not those whose states all moved to a block elsewhere. */
function branchesOf(nodes: readonly LayoutNode[]): ReadonlySet<object> {
  const out = new Set<object>();
  const stack = [...nodes];
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (node.kind === "id") continue;
    if (node.kind === "when") out.add(node.block);
    stack.push(...(node.kind === "each" ? node.body : [...node.then, ...node.otherwise]));
  }
  return out;
}

function inclusion(file: SlsValue | string, ways: readonly Way[], keyOf: KeyOf): readonly Guarded<YamlNode>[] {
  const name = scalar(typeof file === "string" ? file : file.name);
  const condition = guardOf(shortWays(ways, keyOf), keyOf);
  return condition === undefined ? [name] : [{ kind: "if", condition, then: [name], otherwise: [] }];
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
    const bodies = modules.flatMap(({ module, fun, args }) => functionEntry(module, { module, fun }, args));
    return { kind: "entry", key: id(of), value: { kind: "map", entries: bodies } };
  });
  if (entries.length === 0) return [];
  return [{ kind: "entry", key: scalar("extend"), value: { kind: "map", entries } }];
}
