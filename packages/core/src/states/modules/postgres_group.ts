// Written by `pnpm run catalogue` from the sources of Salt 3006, 3007 and 3008. Do not edit.
import type { Input } from "../../expr/types.ts";
import type { State } from "../../state/types.ts";
import type { PostgresGroupAbsentArgs, PostgresGroupPresentArgs } from "../hand/postgres.ts";

export type { PostgresGroupAbsentArgs, PostgresGroupPresentArgs } from "../hand/postgres.ts";
export { postgres_group } from "../builders.generated.ts";

/**
 * Salt's `postgres_group` states. https://docs.saltproject.io/en/latest/ref/states/all/salt.states.postgres_group.html
 */
export interface PostgresGroup {
  /**
   * Removes a role.
   *
   * Salt 3006, 3007 and 3008. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.postgres_group.html#salt.states.postgres_group.absent
   */
  absent(id: Input<string>, args?: PostgresGroupAbsentArgs): State<"postgres_group", PostgresGroupAbsentArgs>;
  /**
   * Has a role there that others are members of.
   *
   * Salt 3006, 3007 and 3008. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.postgres_group.html#salt.states.postgres_group.present
   */
  present(id: Input<string>, args?: PostgresGroupPresentArgs): State<"postgres_group", PostgresGroupPresentArgs>;
}
