import { ExprNode, isCompound, type Operand } from "../node.ts";
import { nodeOf } from "../ref.ts";
import { grains } from "./sources.ts";

const all = nodeOf(grains) as ExprNode;

/** The first grain that an operand reads beside `grains.id`, as Jinja writes it. */
export function holdsGrainBesidesId(whole: Operand): string | undefined {
  const stack: Operand[] = [whole];
  for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
    if (next instanceof ExprNode) {
      const [of, key] = next.operands;
      const isId = next.op.name === "field" && of instanceof ExprNode && of.op === all.op && key === "id";
      if (isId) continue;
      if (next.op === all.op || next.op.name === "grains") return next.toJSON();
      if (next.op.name === "field" && of instanceof ExprNode && of.op === all.op) return next.toJSON();
      stack.push(...next.operands);
    } else if (isCompound(next)) stack.push(...(Object.values(next) as Operand[]));
  }
  return undefined;
}
