// Written by `pnpm run catalogue` from the sources of Salt 3006, 3007 and 3008. Do not edit.
import type { Input, OneOf, Yaml } from "../../expr/types.ts";
import type { Common, State } from "../../state/types.ts";
import type { ScalarOrList } from "../loose.ts";

export { boto_apigateway } from "../builders.generated.ts";

export interface BotoApigatewayAbsentArgs extends Common {
  name?: Input<string>;
  api_name: ScalarOrList;
  stage_name: ScalarOrList;
  /** Default: `false`. */
  nuke_api?: Input<boolean>;
  region?: ScalarOrList;
  key?: Yaml;
  keyid?: Yaml;
  profile?: Yaml;
}

export interface BotoApigatewayPresentArgs extends Common {
  name?: Input<string>;
  api_name: ScalarOrList;
  swagger_file: ScalarOrList;
  stage_name: ScalarOrList;
  api_key_required: ScalarOrList;
  lambda_integration_role: ScalarOrList;
  lambda_region?: ScalarOrList;
  stage_variables?: Yaml;
  region?: Input<string>;
  key?: Input<string>;
  keyid?: Input<string>;
  profile?: Yaml;
  /** Default: `"{stage}_{api}_{resource}_{method}"`. */
  lambda_funcname_format?: Input<string>;
  /** Default: `"NONE"`. */
  authorization_type?: Input<OneOf<"NONE" | "AWS_IAM">>;
  error_response_template?: Yaml;
  response_template?: Yaml;
}

export interface BotoApigatewayUsagePlanAbsentArgs extends Common {
  name?: Input<string>;
  plan_name: Input<string>;
  region?: Yaml;
  key?: Yaml;
  keyid?: Yaml;
  profile?: Input<string>;
}

export interface BotoApigatewayUsagePlanAssociationAbsentArgs extends Common {
  name?: Input<string>;
  plan_name: Input<string>;
  api_stages: Yaml;
  region?: Yaml;
  key?: Yaml;
  keyid?: Yaml;
  profile?: Input<string>;
}

export interface BotoApigatewayUsagePlanAssociationPresentArgs extends Common {
  name?: Input<string>;
  plan_name: Input<string>;
  api_stages: Yaml;
  region?: Yaml;
  key?: Yaml;
  keyid?: Yaml;
  profile?: Input<string>;
}

export interface BotoApigatewayUsagePlanPresentArgs extends Common {
  name?: Input<string>;
  plan_name: Input<string>;
  description?: Yaml;
  throttle?: Yaml;
  quota?: Yaml;
  region?: Yaml;
  key?: Yaml;
  keyid?: Yaml;
  profile?: Input<string>;
}

/**
 * Salt's `boto_apigateway` states. https://docs.saltproject.io/en/3007/ref/states/all/salt.states.boto_apigateway.html
 */
export interface BotoApigateway {
  /**
   * Salt 3006 and 3007; for 3008, `boto3_apigateway` of `saltext-boto3` takes its place. Required: `api_name`,
   * `stage_name`. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.boto_apigateway.html#salt.states.boto_apigateway.absent
   */
  absent(id: Input<string>, args: BotoApigatewayAbsentArgs): State<"boto_apigateway", BotoApigatewayAbsentArgs>;
  /**
   * Salt 3006 and 3007; for 3008, `boto3_apigateway` of `saltext-boto3` takes its place. Required: `api_name`,
   * `swagger_file`, `stage_name`, `api_key_required`, `lambda_integration_role`. No `mod_watch`: `watch` does
   * what `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.boto_apigateway.html#salt.states.boto_apigateway.present
   */
  present(id: Input<string>, args: BotoApigatewayPresentArgs): State<"boto_apigateway", BotoApigatewayPresentArgs>;
  /**
   * Salt 3006 and 3007; for 3008, `boto3_apigateway` of `saltext-boto3` takes its place. Required: `plan_name`.
   * No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.boto_apigateway.html#salt.states.boto_apigateway.usage_plan_absent
   */
  usage_plan_absent(id: Input<string>, args: BotoApigatewayUsagePlanAbsentArgs): State<"boto_apigateway", BotoApigatewayUsagePlanAbsentArgs>;
  /**
   * Salt 3006 and 3007; for 3008, `boto3_apigateway` of `saltext-boto3` takes its place. Required: `plan_name`,
   * `api_stages`. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.boto_apigateway.html#salt.states.boto_apigateway.usage_plan_association_absent
   */
  usage_plan_association_absent(id: Input<string>, args: BotoApigatewayUsagePlanAssociationAbsentArgs): State<"boto_apigateway", BotoApigatewayUsagePlanAssociationAbsentArgs>;
  /**
   * Salt 3006 and 3007; for 3008, `boto3_apigateway` of `saltext-boto3` takes its place. Required: `plan_name`,
   * `api_stages`. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.boto_apigateway.html#salt.states.boto_apigateway.usage_plan_association_present
   */
  usage_plan_association_present(id: Input<string>, args: BotoApigatewayUsagePlanAssociationPresentArgs): State<"boto_apigateway", BotoApigatewayUsagePlanAssociationPresentArgs>;
  /**
   * Salt 3006 and 3007; for 3008, `boto3_apigateway` of `saltext-boto3` takes its place. Required: `plan_name`.
   * No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.boto_apigateway.html#salt.states.boto_apigateway.usage_plan_present
   */
  usage_plan_present(id: Input<string>, args: BotoApigatewayUsagePlanPresentArgs): State<"boto_apigateway", BotoApigatewayUsagePlanPresentArgs>;
}
