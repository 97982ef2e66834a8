// Written by `pnpm run catalogue` from the sources of Salt 3006, 3007 and 3008. Do not edit.
import type { Input, Yaml } from "../../expr/types.ts";
import type { Common, State } from "../../state/types.ts";
import type { ScalarOrList } from "../loose.ts";

export { postgres_cluster } from "../builders.generated.ts";

export interface PostgresClusterAbsentArgs extends Common {
  version: ScalarOrList;
  name?: Input<string>;
}

export interface PostgresClusterPresentArgs extends Common {
  version: Input<string>;
  name?: Input<string>;
  port?: Yaml;
  encoding?: Yaml;
  locale?: Yaml;
  datadir?: Yaml;
  allow_group_access?: Yaml;
  data_checksums?: Yaml;
  wal_segsize?: Yaml;
}

/**
 * Salt's `postgres_cluster` states. https://docs.saltproject.io/en/latest/ref/states/all/salt.states.postgres_cluster.html
 */
export interface PostgresCluster {
  /**
   * Salt 3006, 3007 and 3008. Required: `version`. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.postgres_cluster.html#salt.states.postgres_cluster.absent
   */
  absent(id: Input<string>, args: PostgresClusterAbsentArgs): State<"postgres_cluster", PostgresClusterAbsentArgs>;
  /**
   * Salt 3006, 3007 and 3008. Required: `version`. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.postgres_cluster.html#salt.states.postgres_cluster.present
   */
  present(id: Input<string>, args: PostgresClusterPresentArgs): State<"postgres_cluster", PostgresClusterPresentArgs>;
}
