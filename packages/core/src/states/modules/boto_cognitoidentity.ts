// Written by `pnpm run catalogue` from the sources of Salt 3006, 3007 and 3008. Do not edit.
import type { Input, Yaml } from "../../expr/types.ts";
import type { Common, State } from "../../state/types.ts";
import type { ScalarOrList } from "../loose.ts";

export { boto_cognitoidentity } from "../builders.generated.ts";

export interface BotoCognitoidentityPoolAbsentArgs extends Common {
  name?: Input<string>;
  IdentityPoolName: ScalarOrList;
  /** Default: `false`. */
  RemoveAllMatched?: Input<boolean>;
  region?: ScalarOrList;
  key?: Yaml;
  keyid?: Yaml;
  profile?: Yaml;
}

export interface BotoCognitoidentityPoolPresentArgs extends Common {
  name?: Input<string>;
  IdentityPoolName: ScalarOrList;
  AuthenticatedRole: ScalarOrList;
  /** Default: `false`. */
  AllowUnauthenticatedIdentities?: Input<boolean>;
  UnauthenticatedRole?: ScalarOrList;
  SupportedLoginProviders?: Yaml;
  DeveloperProviderName?: ScalarOrList;
  OpenIdConnectProviderARNs?: ScalarOrList;
  region?: Input<string>;
  key?: Input<string>;
  keyid?: Input<string>;
  profile?: Yaml;
}

/**
 * Salt's `boto_cognitoidentity` states. https://docs.saltproject.io/en/3007/ref/states/all/salt.states.boto_cognitoidentity.html
 */
export interface BotoCognitoidentity {
  /**
   * Salt 3006 and 3007; for 3008, `boto3_cognitoidentity` of `saltext-boto3` takes its place. Required:
   * `IdentityPoolName`. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.boto_cognitoidentity.html#salt.states.boto_cognitoidentity.pool_absent
   */
  pool_absent(id: Input<string>, args: BotoCognitoidentityPoolAbsentArgs): State<"boto_cognitoidentity", BotoCognitoidentityPoolAbsentArgs>;
  /**
   * Salt 3006 and 3007; for 3008, `boto3_cognitoidentity` of `saltext-boto3` takes its place. Required:
   * `IdentityPoolName`, `AuthenticatedRole`. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.boto_cognitoidentity.html#salt.states.boto_cognitoidentity.pool_present
   */
  pool_present(id: Input<string>, args: BotoCognitoidentityPoolPresentArgs): State<"boto_cognitoidentity", BotoCognitoidentityPoolPresentArgs>;
}
