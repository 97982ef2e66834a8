import { ExprNode } from "../expr/node.ts";
import { hasSecret } from "../expr/ops/secret.ts";
import type { Places } from "../sls/places.ts";
import type { SlsValue } from "../sls/sls.ts";
import { isQuiet, secretArguments } from "../states/quiet.ts";
import { type Finding, finding, stateLabel } from "./finding.ts";

/** Arguments whose value Salt shows whatever the state says of its output. */
const alwaysShown: ReadonlySet<string> = new Set(["name", "names"]);

/** Where Salt would print or log a secret. */
export function checkSecrets(files: readonly SlsValue[], places: Places): readonly Finding[] {
  return files.flatMap((sls) =>
    (places.in.get(sls) ?? []).flatMap(({ state }) => {
      const shown = (what: string, cure: string) =>
        finding({
          code: "shown-secret",
          severity: "warning",
          message: `${stateLabel(state)}: a secret is ${what}, which Salt prints and logs. ${cure}`,
          at: state,
          subjects: [state, what],
        });
      const out: Finding[] = [];
      const inName = secretArguments(state.args).filter((key) => alwaysShown.has(key));
      if (state.id instanceof ExprNode && hasSecret(state.id)) out.push(shown("part of its id", "Give it another id."));
      if (inName.length > 0)
        out.push(shown(`part of \`${inName.join("`, `")}\``, "Pass it another way: in a file, or by `env`."));
      const others = secretArguments(state.args).filter((key) => !alwaysShown.has(key));
      if (others.length > 0 && !isQuiet(state)) {
        const cure =
          "The function has no `show_changes` or `hide_output`: put the secret into a file that it reads, or set `no_log: true`, which Salt 3008 has.";
        out.push(shown(`among the arguments (\`${others.join("`, `")}\`)`, cure));
      }
      return out;
    }),
  );
}
