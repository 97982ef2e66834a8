// Written by `pnpm run catalogue` from the sources of Salt 3006, 3007 and 3008. Do not edit.
import type { Input, Yaml } from "../../expr/types.ts";
import type { Common, State } from "../../state/types.ts";
import type { ScalarOrList, YamlList, YamlMap } from "../loose.ts";

export { mysql_grants } from "../builders.generated.ts";

export interface MysqlGrantsAbsentArgs extends Common {
  name?: Input<string>;
  grant?: Yaml;
  database?: Yaml;
  user?: ScalarOrList;
  /** Default: `"localhost"`. */
  host?: Input<string>;
  /** Default: `false`. */
  grant_option?: Input<boolean>;
  /** Default: `true`. */
  escape?: Input<boolean>;
}

export interface MysqlGrantsPresentArgs extends Common {
  name?: Input<string>;
  grant?: Input<string>;
  database?: Input<string>;
  user?: Input<string | number>;
  /** Default: `"localhost"`. */
  host?: Input<string>;
  /** Default: `false`. */
  grant_option?: Input<boolean>;
  /** Default: `true`. */
  escape?: Input<boolean>;
  /** Default: `false`. */
  revoke_first?: Input<boolean>;
  /** Default: `false`. */
  ssl_option?: Input<boolean> | YamlList | YamlMap;
}

/** Salt's `mysql_grants` states. https://docs.saltproject.io/en/3007/ref/states/all/salt.states.mysql_grants.html */
export interface MysqlGrants {
  /**
   * Salt 3006 and 3007; for 3008 install `saltext-mysql`. No `mod_watch`: `watch` does what `require` does.
   * Arguments that it does not know are handed on.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.mysql_grants.html#salt.states.mysql_grants.absent
   */
  absent(id: Input<string>, args?: MysqlGrantsAbsentArgs): State<"mysql_grants", MysqlGrantsAbsentArgs>;
  /**
   * Salt 3006 and 3007; for 3008 install `saltext-mysql`. No `mod_watch`: `watch` does what `require` does.
   * Arguments that it does not know are handed on.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.mysql_grants.html#salt.states.mysql_grants.present
   */
  present(id: Input<string>, args?: MysqlGrantsPresentArgs): State<"mysql_grants", MysqlGrantsPresentArgs>;
}
