import { level } from "../jinja.ts";
import { ExprNode, type Operation } from "../node.ts";
import { ref } from "../ref.ts";
import { UnpredictableError } from "../scope.ts";
import type { Ref } from "../types.ts";

const why = "is known on the minion only. Say it with minion({ opts: { … } }).";

const operation: Operation = {
  name: "opts",
  kind: "mapping",
  evaluate(node, { opts }) {
    if (opts === undefined) throw new UnpredictableError(`${node.toJSON()}: the minion's configuration ${why}`);
    return opts;
  },
  jinja: () => ({ text: "opts", level: level.postfix }),
  missing(key) {
    throw new UnpredictableError(`The minion's option ${JSON.stringify(key)} ${why}`);
  },
};

/**
 * The minion's configuration: `opts["file_client"]`. Predicted from `minion({ opts })`, which need not be complete: an
 * option that it lacks is not guessed.
 * https://docs.saltproject.io/en/latest/ref/configuration/minion.html
 *
 * @example
 * when(eq(opts["file_client"] as Expr<string>, "local"), nginx)
 */
export const opts: Ref<Readonly<Record<string, unknown>>> & { readonly [option: string]: Ref<unknown> } = ref(
  new ExprNode(operation, []),
) as never;
