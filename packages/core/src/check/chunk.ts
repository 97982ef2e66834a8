import { Keys } from "../expr/keys.ts";
import { ExprNode, type Operand } from "../expr/node.ts";
import type { Step } from "../sls/layout.ts";
import type { Place, Places } from "../sls/places.ts";
import { requisitesOf, type TargetUse } from "../sls/required.ts";
import type { SlsValue } from "../sls/sls.ts";
import type { StateValue } from "../state/builder.ts";
import type { RequisiteKey } from "../state/requisite.ts";

/**
 * One state with one name, as requisites see it. For one minion, ids and names are its own texts; for all minions at
 * once, they are texts that are equal where the expressions are.
 */
export interface Chunk {
  readonly module: string;
  readonly id: string;
  readonly name: string;
  readonly sls: Pick<SlsValue, "name"> | SlsValue;
  /** SLS files that include it, as far as the line of Salt knows them. */
  readonly includedFrom?: readonly string[];
  readonly state: StateValue;
  readonly requisites: readonly ChunkRequisite[];
  /** The conditions that it stands under; none where they are decided. */
  readonly steps: readonly Step[];
}

export interface ChunkRequisite {
  readonly key: RequisiteKey;
  /** A state module, `id` or `sls`. */
  readonly module: string;
  readonly text: string;
  /** Where the requisite was written: the state itself, or the value behind an `extend`. */
  readonly owner: object;
  readonly steps: readonly Step[];
  /** What was written: a state itself, or the name of one. Where it is known. */
  readonly target?: TargetUse["target"];
}

/** The chunks of SLS files on all minions at once, each with its conditions. */
export function symbolicChunks(files: readonly SlsValue[], places: Places): readonly Chunk[] {
  const keys = new Keys();
  const textOf = (operand: Operand) => (typeof operand === "string" ? operand : `\u0000${keys.of(operand)}`);
  const extended = new Map<StateValue, ChunkRequisite[]>();
  for (const sls of files) {
    for (const { state, args } of sls.extend) {
      extended.set(state, [...(extended.get(state) ?? []), ...symbolicRequisites(args, sls, textOf)]);
    }
  }
  return files.flatMap((sls) =>
    (places.in.get(sls) ?? []).flatMap((place) => {
      const all = [...symbolicRequisites(place.state.args, place.state, textOf), ...(extended.get(place.state) ?? [])];
      return symbolicNames(place).map((name): Chunk => {
        const { state, steps } = place;
        return { module: state.module, id: textOf(state.id), name: textOf(name), sls, state, requisites: all, steps };
      });
    }),
  );
}

function symbolicNames({ state }: Place): readonly Operand[] {
  const { name, names } = state.args as Readonly<Record<string, Operand>>;
  if (Array.isArray(names) && names.length > 0) {
    return names.map((entry: Operand) => {
      const single = typeof entry === "object" && entry !== null && !(entry instanceof ExprNode);
      return single ? (Object.keys(entry)[0] ?? state.id) : entry;
    });
  }
  return [typeof name === "string" || name instanceof ExprNode ? name : state.id];
}

function symbolicRequisites(
  args: StateValue["args"],
  owner: object,
  textOf: (operand: Operand) => string,
): readonly ChunkRequisite[] {
  return requisitesOf(args).flatMap(([key, uses]) =>
    uses.map(
      (use): ChunkRequisite => ({
        key: key as RequisiteKey,
        owner,
        steps: use.steps,
        target: use.target,
        ...reference(use, textOf),
      }),
    ),
  );
}

function reference({ target }: TargetUse, textOf: (operand: Operand) => string) {
  if (target.kind === "sls") return { module: "sls", text: target.name };
  if (target.kind === "name") return { module: target.module, text: textOf(target.name) };
  const state = target as unknown as StateValue;
  return { module: state.module, text: textOf(state.id) };
}
