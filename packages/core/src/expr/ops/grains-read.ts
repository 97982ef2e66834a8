import { ExprNode, isCompound, type Operand } from "../node.ts";
import { nodeOf } from "../ref.ts";
import { grains } from "./sources.ts";

const all = nodeOf(grains) as ExprNode;

/** Which grain an expression reads by its name: `id` for `grains.id`. */
export function grainOf({ op, operands: [of, key] }: ExprNode): string | undefined {
  return op.name === "field" && of instanceof ExprNode && of.op === all.op ? (key as string) : undefined;
}

/** The first grain that an operand reads beside `grains.id`, as Jinja writes it. */
export function holdsGrainBesidesId(whole: Operand): string | undefined {
  const stack: Operand[] = [whole];
  for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
    if (next instanceof ExprNode) {
      const grain = grainOf(next);
      if (grain === "id") continue;
      if (grain !== undefined || next.op === all.op || next.op.name === "grains") return next.toJSON();
      stack.push(...next.operands);
    } else if (isCompound(next)) stack.push(...(Object.values(next) as Operand[]));
  }
  return undefined;
}
