import type { ExprNode } from "../expr/node.ts";
import type { Argument } from "../state/builder.ts";
import { isRequisiteKey, type RequisiteList } from "../state/requisite.ts";
import type { ExtendValue } from "./sls.ts";

export interface ExtendedId {
  readonly id: string | ExprNode;
  readonly modules: readonly {
    readonly module: string;
    readonly fun: string;
    readonly args: Readonly<Record<string, Argument>>;
  }[];
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
        before !== undefined && isRequisiteKey(key)
          ? [...(before as RequisiteList), ...(value as RequisiteList)]
          : value;
    }
  }
  return [...ids].map(([of, modules]) => ({
    id: of,
    modules: [...modules].map(([module, { fun, args }]) => ({ module, fun, args })),
  }));
}
