import { isInteger, typeName } from "../python.ts";
import type { Input, Ref } from "../types.ts";
import { applyRef, define } from "./define.ts";

/** Jinja's sandbox refuses more. */
const longest = 100_000;

const operation = define({
  name: "range",
  kind: "list",
  value([from, to], refuse) {
    const bound = (value: typeof from): number => {
      if (typeof value === "boolean") return Number(value);
      if (isInteger(value)) return Number(value);
      return refuse.fails(`whole numbers are needed, and this is ${typeName(value)}`);
    };
    const [start, stop] = [bound(from), bound(to)];
    if (stop - start > longest) refuse.fails(`Jinja makes at most ${longest} numbers`);
    return Array.from({ length: Math.max(0, stop - start) }, (_, index) => start + index);
  },
  jinja: (operand) => `range(${operand(0, 0)}, ${operand(1, 0)})`,
  lists: true,
});

/**
 * The whole numbers from `start` up to `stop`, without `stop`: at most 100,000.
 *
 * @example
 * each(range(0, grains.num_cpus), (number) => service.running(t`worker@${number}`), { as: "number" })
 */
export function range(start: Input<number>, stop: Input<number>): Ref<readonly number[]> {
  return applyRef(operation, start, stop);
}
