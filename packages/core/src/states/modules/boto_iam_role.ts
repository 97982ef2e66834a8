// Written by `pnpm run catalogue` from the sources of Salt 3006, 3007 and 3008. Do not edit.
import type { Input, Yaml } from "../../expr/types.ts";
import type { Common, State } from "../../state/types.ts";
import type { ScalarOrList, YamlList } from "../loose.ts";

export { boto_iam_role } from "../builders.generated.ts";

export interface BotoIamRoleAbsentArgs extends Common {
  name?: Input<string>;
  region?: ScalarOrList;
  key?: Yaml;
  keyid?: Yaml;
  profile?: Yaml;
}

export interface BotoIamRolePresentArgs extends Common {
  name?: Input<string>;
  policy_document?: Yaml;
  policy_document_from_pillars?: Yaml;
  path?: ScalarOrList;
  policies?: Yaml;
  policies_from_pillars?: Yaml;
  managed_policies?: ScalarOrList;
  /** Default: `true`. */
  create_instance_profile?: Input<boolean>;
  region?: ScalarOrList;
  key?: Yaml;
  keyid?: Yaml;
  profile?: Yaml;
  /** Default: `true`. */
  delete_policies?: Input<boolean> | YamlList;
}

/** Salt's `boto_iam_role` states. https://docs.saltproject.io/en/3007/ref/states/all/salt.states.boto_iam_role.html */
export interface BotoIamRole {
  /**
   * Salt 3006 and 3007; for 3008, `boto3_iam_role` of `saltext-boto3` takes its place. No `mod_watch`: `watch`
   * does what `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.boto_iam_role.html#salt.states.boto_iam_role.absent
   */
  absent(id: Input<string>, args?: BotoIamRoleAbsentArgs): State<"boto_iam_role", BotoIamRoleAbsentArgs>;
  /**
   * Salt 3006 and 3007; for 3008, `boto3_iam_role` of `saltext-boto3` takes its place. No `mod_watch`: `watch`
   * does what `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.boto_iam_role.html#salt.states.boto_iam_role.present
   */
  present(id: Input<string>, args?: BotoIamRolePresentArgs): State<"boto_iam_role", BotoIamRolePresentArgs>;
}
