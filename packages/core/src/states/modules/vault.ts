// Written by `pnpm run catalogue` from the sources of Salt 3006, 3007 and 3008. Do not edit.
import type { Input } from "../../expr/types.ts";
import type { Common, State } from "../../state/types.ts";

export { vault } from "../builders.generated.ts";

export interface VaultPolicyAbsentArgs extends Common {
  name?: Input<string>;
}

export interface VaultPolicyPresentArgs extends Common {
  name?: Input<string>;
  rules: Input<string>;
}

/** Salt's `vault` states. https://docs.saltproject.io/en/3007/ref/states/all/salt.states.vault.html */
export interface Vault {
  /**
   * Salt 3007; for 3008 install `saltext-vault`. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.vault.html#salt.states.vault.policy_absent
   */
  policy_absent(id: Input<string>, args?: VaultPolicyAbsentArgs): State<"vault", VaultPolicyAbsentArgs>;
  /**
   * Salt 3006 and 3007; for 3008 install `saltext-vault`. Required: `rules`. No `mod_watch`: `watch` does what
   * `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.vault.html#salt.states.vault.policy_present
   */
  policy_present(id: Input<string>, args: VaultPolicyPresentArgs): State<"vault", VaultPolicyPresentArgs>;
}
