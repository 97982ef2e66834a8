// Written by `pnpm run catalogue` from the sources of Salt 3006, 3007 and 3008. Do not edit.
import type { Input, Yaml } from "../../expr/types.ts";
import type { Common, State } from "../../state/types.ts";

export { boto_dynamodb } from "../builders.generated.ts";

export interface BotoDynamodbAbsentArgs extends Common {
  name?: Input<string>;
  region?: Input<string>;
  key?: Input<string>;
  keyid?: Input<string>;
  profile?: Yaml;
}

export interface BotoDynamodbPresentArgs extends Common {
  name?: Input<string>;
  table_name?: Input<string>;
  region?: Input<string>;
  key?: Input<string>;
  keyid?: Input<string>;
  profile?: Yaml;
  read_capacity_units?: Input<number>;
  write_capacity_units?: Input<number>;
  alarms?: Yaml;
  /** Default: `"boto_dynamodb_alarms"`. */
  alarms_from_pillar?: Input<string>;
  hash_key?: Input<string>;
  hash_key_data_type?: Input<boolean>;
  range_key?: Input<string>;
  range_key_data_type?: Input<boolean>;
  local_indexes?: Yaml;
  global_indexes?: Yaml;
  /** Default: `"boto_dynamodb_backup_configs"`. */
  backup_configs_from_pillars?: Input<string>;
}

/** Salt's `boto_dynamodb` states. https://docs.saltproject.io/en/3007/ref/states/all/salt.states.boto_dynamodb.html */
export interface BotoDynamodb {
  /**
   * Salt 3006 and 3007; for 3008, `boto3_dynamodb` of `saltext-boto3` takes its place. No `mod_watch`: `watch`
   * does what `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.boto_dynamodb.html#salt.states.boto_dynamodb.absent
   */
  absent(id: Input<string>, args?: BotoDynamodbAbsentArgs): State<"boto_dynamodb", BotoDynamodbAbsentArgs>;
  /**
   * Salt 3006 and 3007; for 3008, `boto3_dynamodb` of `saltext-boto3` takes its place. No `mod_watch`: `watch`
   * does what `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.boto_dynamodb.html#salt.states.boto_dynamodb.present
   */
  present(id: Input<string>, args?: BotoDynamodbPresentArgs): State<"boto_dynamodb", BotoDynamodbPresentArgs>;
}
