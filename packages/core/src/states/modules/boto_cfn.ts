// Written by `pnpm run catalogue` from the sources of Salt 3006, 3007 and 3008. Do not edit.
import type { Input, Yaml } from "../../expr/types.ts";
import type { Common, State } from "../../state/types.ts";

export { boto_cfn } from "../builders.generated.ts";

export interface BotoCfnAbsentArgs extends Common {
  name?: Input<string>;
  region?: Yaml;
  key?: Yaml;
  keyid?: Yaml;
  profile?: Yaml;
}

export interface BotoCfnPresentArgs extends Common {
  name?: Input<string>;
  template_body?: Input<string>;
  template_url?: Yaml;
  parameters?: Yaml;
  notification_arns?: Yaml;
  disable_rollback?: Input<boolean>;
  timeout_in_minutes?: Yaml;
  capabilities?: Yaml;
  tags?: Yaml;
  on_failure?: Yaml;
  stack_policy_body?: Yaml;
  stack_policy_url?: Yaml;
  use_previous_template?: Yaml;
  stack_policy_during_update_body?: Yaml;
  stack_policy_during_update_url?: Yaml;
  region?: Input<string>;
  key?: Input<string>;
  keyid?: Input<string>;
  profile?: Yaml;
}

/** Salt's `boto_cfn` states. https://docs.saltproject.io/en/3007/ref/states/all/salt.states.boto_cfn.html */
export interface BotoCfn {
  /**
   * Salt 3006 and 3007; for 3008, `boto3_cfn` of `saltext-boto3` takes its place. No `mod_watch`: `watch` does
   * what `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.boto_cfn.html#salt.states.boto_cfn.absent
   */
  absent(id: Input<string>, args?: BotoCfnAbsentArgs): State<"boto_cfn", BotoCfnAbsentArgs>;
  /**
   * Salt 3006 and 3007; for 3008, `boto3_cfn` of `saltext-boto3` takes its place. No `mod_watch`: `watch` does
   * what `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.boto_cfn.html#salt.states.boto_cfn.present
   */
  present(id: Input<string>, args?: BotoCfnPresentArgs): State<"boto_cfn", BotoCfnPresentArgs>;
}
