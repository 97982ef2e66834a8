// Written by `pnpm run catalogue` from the sources of Salt 3006, 3007 and 3008. Do not edit.
import type { Input } from "../../expr/types.ts";
import type { State } from "../../state/types.ts";
import type { PostgresClusterAbsentArgs, PostgresClusterPresentArgs } from "../hand/postgres.ts";

export type { PostgresClusterAbsentArgs, PostgresClusterPresentArgs } from "../hand/postgres.ts";
export { postgres_cluster } from "../builders.generated.ts";

/**
 * Salt's `postgres_cluster` states. https://docs.saltproject.io/en/latest/ref/states/all/salt.states.postgres_cluster.html
 */
export interface PostgresCluster {
  /**
   * Debian: removes a cluster, with its data.
   *
   * Salt 3006, 3007 and 3008. Required: `version`. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.postgres_cluster.html#salt.states.postgres_cluster.absent
   */
  absent(id: Input<string>, args: PostgresClusterAbsentArgs): State<"postgres_cluster", PostgresClusterAbsentArgs>;
  /**
   * Debian: has a cluster there. One with another port or directory is a failure.
   *
   * Salt 3006, 3007 and 3008. Required: `version`. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.postgres_cluster.html#salt.states.postgres_cluster.present
   */
  present(id: Input<string>, args: PostgresClusterPresentArgs): State<"postgres_cluster", PostgresClusterPresentArgs>;
}
