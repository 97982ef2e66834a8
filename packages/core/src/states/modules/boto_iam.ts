// Written by `pnpm run catalogue` from the sources of Salt 3006, 3007 and 3008. Do not edit.
import type { Input, Yaml } from "../../expr/types.ts";
import type { Common, State } from "../../state/types.ts";
import type { YamlList, YamlMap } from "../loose.ts";

export { boto_iam } from "../builders.generated.ts";

export interface BotoIamAccountPolicyArgs extends Common {
  name?: Input<string>;
  allow_users_to_change_password?: Input<boolean>;
  hard_expiry?: Input<boolean>;
  max_password_age?: Input<number>;
  minimum_password_length?: Input<number>;
  password_reuse_prevention?: Input<number>;
  require_lowercase_characters?: Input<boolean>;
  require_numbers?: Input<boolean>;
  require_symbols?: Input<boolean>;
  require_uppercase_characters?: Input<boolean>;
  region?: Input<string>;
  key?: Input<string>;
  keyid?: Input<string>;
  profile?: YamlMap;
}

export interface BotoIamGroupAbsentArgs extends Common {
  name?: Input<string>;
  region?: Input<string>;
  key?: Input<string>;
  keyid?: Input<string>;
  profile?: YamlMap;
}

export interface BotoIamGroupPresentArgs extends Common {
  name?: Input<string>;
  policies?: YamlMap;
  policies_from_pillars?: YamlList | YamlMap;
  managed_policies?: YamlList;
  users?: YamlList;
  /** Default: `"/"`. */
  path?: Input<string>;
  region?: Input<string>;
  key?: Input<string>;
  keyid?: Input<string>;
  profile?: YamlMap;
  /** Default: `true`. */
  delete_policies?: Input<boolean> | YamlList;
}

export interface BotoIamKeysAbsentArgs extends Common {
  access_keys: Yaml;
  user_name: Input<string>;
  region?: Input<string>;
  key?: Input<string>;
  keyid?: Input<string>;
  profile?: YamlMap;
}

export interface BotoIamKeysPresentArgs extends Common {
  name?: Input<string>;
  number: Input<number>;
  save_dir: Input<string>;
  region?: Input<string>;
  key?: Input<string>;
  keyid?: Input<string>;
  profile?: YamlMap;
  /** Default: `"{2}\n{0}\n{3}\n{1}\n"`. */
  save_format?: Input<string> | YamlMap;
}

export interface BotoIamPolicyAbsentArgs extends Common {
  name?: Input<string>;
  region?: Input<string>;
  key?: Input<string>;
  keyid?: Input<string>;
  profile?: YamlMap;
}

export interface BotoIamPolicyPresentArgs extends Common {
  name?: Input<string>;
  policy_document: Input<string> | YamlMap;
  path?: Input<string>;
  description?: Input<string>;
  region?: Input<string>;
  key?: Input<string>;
  keyid?: Input<string>;
  profile?: YamlMap;
}

export interface BotoIamSamlProviderAbsentArgs extends Common {
  name?: Input<string>;
  region?: Input<string>;
  key?: Input<string>;
  keyid?: Input<string>;
  profile?: YamlMap;
}

export interface BotoIamSamlProviderPresentArgs extends Common {
  name?: Input<string>;
  saml_metadata_document: Input<string>;
  region?: Input<string>;
  key?: Input<string>;
  keyid?: Input<string>;
  profile?: YamlMap;
}

export interface BotoIamServerCertAbsentArgs extends Common {
  name?: Input<string>;
  region?: Input<string>;
  key?: Input<string>;
  keyid?: Input<string>;
  profile?: Input<string> | YamlMap;
}

export interface BotoIamServerCertPresentArgs extends Common {
  name?: Input<string>;
  public_key: Input<string>;
  private_key: Input<string>;
  cert_chain?: Input<string>;
  path?: Input<string>;
  region?: Input<string>;
  key?: Input<string>;
  keyid?: Input<string>;
  profile?: Input<string> | YamlMap;
}

export interface BotoIamUserAbsentArgs extends Common {
  name?: Input<string>;
  /** Default: `true`. */
  delete_keys?: Input<boolean>;
  /** Default: `true`. */
  delete_mfa_devices?: Input<boolean>;
  /** Default: `true`. */
  delete_profile?: Input<boolean>;
  region?: Input<string>;
  key?: Input<string>;
  keyid?: Input<string>;
  profile?: YamlMap;
}

export interface BotoIamUserPresentArgs extends Common {
  name?: Input<string>;
  policies?: YamlMap;
  policies_from_pillars?: YamlList | YamlMap;
  managed_policies?: YamlList;
  password?: Input<string>;
  path?: Input<string>;
  region?: Input<string>;
  key?: Input<string>;
  keyid?: Input<string>;
  profile?: YamlMap;
}

/** Salt's `boto_iam` states. https://docs.saltproject.io/en/3007/ref/states/all/salt.states.boto_iam.html */
export interface BotoIam {
  /**
   * Salt 3006 and 3007; for 3008, `boto3_iam` of `saltext-boto3` takes its place. No `mod_watch`: `watch` does
   * what `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.boto_iam.html#salt.states.boto_iam.account_policy
   */
  account_policy(id: Input<string>, args?: BotoIamAccountPolicyArgs): State<"boto_iam", BotoIamAccountPolicyArgs>;
  /**
   * Salt 3006 and 3007; for 3008, `boto3_iam` of `saltext-boto3` takes its place. No `mod_watch`: `watch` does
   * what `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.boto_iam.html#salt.states.boto_iam.group_absent
   */
  group_absent(id: Input<string>, args?: BotoIamGroupAbsentArgs): State<"boto_iam", BotoIamGroupAbsentArgs>;
  /**
   * Salt 3006 and 3007; for 3008, `boto3_iam` of `saltext-boto3` takes its place. No `mod_watch`: `watch` does
   * what `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.boto_iam.html#salt.states.boto_iam.group_present
   */
  group_present(id: Input<string>, args?: BotoIamGroupPresentArgs): State<"boto_iam", BotoIamGroupPresentArgs>;
  /**
   * Salt 3006 and 3007; for 3008, `boto3_iam` of `saltext-boto3` takes its place. Required: `access_keys`,
   * `user_name`. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.boto_iam.html#salt.states.boto_iam.keys_absent
   */
  keys_absent(id: Input<string>, args: BotoIamKeysAbsentArgs): State<"boto_iam", BotoIamKeysAbsentArgs>;
  /**
   * Salt 3006 and 3007; for 3008, `boto3_iam` of `saltext-boto3` takes its place. Required: `number`,
   * `save_dir`. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.boto_iam.html#salt.states.boto_iam.keys_present
   */
  keys_present(id: Input<string>, args: BotoIamKeysPresentArgs): State<"boto_iam", BotoIamKeysPresentArgs>;
  /**
   * Salt 3006 and 3007; for 3008, `boto3_iam` of `saltext-boto3` takes its place. No `mod_watch`: `watch` does
   * what `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.boto_iam.html#salt.states.boto_iam.policy_absent
   */
  policy_absent(id: Input<string>, args?: BotoIamPolicyAbsentArgs): State<"boto_iam", BotoIamPolicyAbsentArgs>;
  /**
   * Salt 3006 and 3007; for 3008, `boto3_iam` of `saltext-boto3` takes its place. Required: `policy_document`.
   * No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.boto_iam.html#salt.states.boto_iam.policy_present
   */
  policy_present(id: Input<string>, args: BotoIamPolicyPresentArgs): State<"boto_iam", BotoIamPolicyPresentArgs>;
  /**
   * Salt 3006 and 3007; for 3008, `boto3_iam` of `saltext-boto3` takes its place. No `mod_watch`: `watch` does
   * what `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.boto_iam.html#salt.states.boto_iam.saml_provider_absent
   */
  saml_provider_absent(id: Input<string>, args?: BotoIamSamlProviderAbsentArgs): State<"boto_iam", BotoIamSamlProviderAbsentArgs>;
  /**
   * Salt 3006 and 3007; for 3008, `boto3_iam` of `saltext-boto3` takes its place. Required:
   * `saml_metadata_document`. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.boto_iam.html#salt.states.boto_iam.saml_provider_present
   */
  saml_provider_present(id: Input<string>, args: BotoIamSamlProviderPresentArgs): State<"boto_iam", BotoIamSamlProviderPresentArgs>;
  /**
   * Salt 3006 and 3007; for 3008, `boto3_iam` of `saltext-boto3` takes its place. No `mod_watch`: `watch` does
   * what `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.boto_iam.html#salt.states.boto_iam.server_cert_absent
   */
  server_cert_absent(id: Input<string>, args?: BotoIamServerCertAbsentArgs): State<"boto_iam", BotoIamServerCertAbsentArgs>;
  /**
   * Salt 3006 and 3007; for 3008, `boto3_iam` of `saltext-boto3` takes its place. Required: `public_key`,
   * `private_key`. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.boto_iam.html#salt.states.boto_iam.server_cert_present
   */
  server_cert_present(id: Input<string>, args: BotoIamServerCertPresentArgs): State<"boto_iam", BotoIamServerCertPresentArgs>;
  /**
   * Salt 3006 and 3007; for 3008, `boto3_iam` of `saltext-boto3` takes its place. No `mod_watch`: `watch` does
   * what `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.boto_iam.html#salt.states.boto_iam.user_absent
   */
  user_absent(id: Input<string>, args?: BotoIamUserAbsentArgs): State<"boto_iam", BotoIamUserAbsentArgs>;
  /**
   * Salt 3006 and 3007; for 3008, `boto3_iam` of `saltext-boto3` takes its place. No `mod_watch`: `watch` does
   * what `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.boto_iam.html#salt.states.boto_iam.user_present
   */
  user_present(id: Input<string>, args?: BotoIamUserPresentArgs): State<"boto_iam", BotoIamUserPresentArgs>;
}
