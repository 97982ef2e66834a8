import type { Value } from "../node.ts";
import { isList, isMapping } from "../python.ts";

/** As Salt's `traverse_dict_and_list` walks: keys of mappings, indices of lists, keys of mappings in a list. */
export function lookUp(data: Value, path: string): Value {
  let at: Value = data;
  for (const step of path.split(":")) {
    if (isList(at)) {
      const index = /^[+-]?\d+$/.test(step);
      at = index ? at.at(Number(step)) : at.find((entry) => isMapping(entry) && Object.hasOwn(entry, step));
      if (isMapping(at) && !index) at = at[step];
    } else {
      at = isMapping(at) && Object.hasOwn(at, step) ? at[step] : undefined;
    }
    if (at === undefined) return undefined;
  }
  return at;
}
