import type { ExprNode } from "../expr/node.ts";
import { literalParts } from "../expr/ops/text.ts";

/** Words of Jinja and Python, and what Salt puts into every template. */
const reserved: readonly string[] = [
  ..."and as block break call continue do elif else endfor endif extends false filter for from if import in include is".split(
    " ",
  ),
  ..."load loop macro none not or raw recursive scoped self set super true with context False None True".split(" "),
  ..."caller cycler dict joiner kwargs lipsum namespace range varargs".split(" "),
  ..."env grains opts pillar proxy salt saltenv show_full_context sls sls_path slscolonpath slsdotpath slspath".split(
    " ",
  ),
  ..."tpldir tpldot tplfile tplpath ".split(" "),
];

/** Hands out names that are unique in one file. */
export class Names {
  readonly #taken = new Set<string>(reserved);
  /** From which number on a name may be free. */
  readonly #next = new Map<string, number>();

  /** The first of these that is free, else the last with a number. */
  unique(...wishes: readonly [string, ...string[]]): string {
    const last = wishes.at(-1) as string;
    let name = wishes.find((wish) => !this.#taken.has(wish));
    for (let number = this.#next.get(last) ?? 2; name === undefined; number += 1) {
      if (!this.#taken.has(`${last}_${number}`)) name = `${last}_${number}`;
      this.#next.set(last, number + 1);
    }
    this.#taken.add(name);
    return name;
  }
}

/** What a person would call the id `t`${grains.id}-nvidia-driver--install``: `install`. */
export function nameOfId(id: ExprNode): string {
  const text = literalParts(id).at(-1) ?? "";
  const step = text.slice(Math.max(0, text.lastIndexOf("--")));
  const name = step.replaceAll(/[^A-Za-z0-9]+/g, "_").replaceAll(/^[_0-9]+|_+$/g, "");
  return name === "" ? "id" : name.toLowerCase();
}
