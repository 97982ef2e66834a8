// Written by `pnpm run catalogue` from the sources of Salt 3006, 3007 and 3008. Do not edit.
import type { Input, OneOf, Yaml } from "../../expr/types.ts";
import type { Common, State } from "../../state/types.ts";
import type { ScalarOrList, YamlList } from "../loose.ts";

export { boto_lambda } from "../builders.generated.ts";

export interface BotoLambdaAliasAbsentArgs extends Common {
  name?: Input<string>;
  FunctionName: ScalarOrList;
  Name: ScalarOrList;
  region?: ScalarOrList;
  key?: Yaml;
  keyid?: Yaml;
  profile?: Yaml;
}

export interface BotoLambdaAliasPresentArgs extends Common {
  name?: Input<string>;
  FunctionName: ScalarOrList;
  Name: ScalarOrList;
  FunctionVersion: ScalarOrList;
  /** Default: `""`. */
  Description?: Input<string>;
  region?: ScalarOrList;
  key?: Yaml;
  keyid?: Yaml;
  profile?: Yaml;
}

export interface BotoLambdaEventSourceMappingAbsentArgs extends Common {
  name?: Input<string>;
  EventSourceArn: ScalarOrList;
  FunctionName: ScalarOrList;
  region?: ScalarOrList;
  key?: Yaml;
  keyid?: Yaml;
  profile?: Yaml;
}

export interface BotoLambdaEventSourceMappingPresentArgs extends Common {
  name?: Input<string>;
  EventSourceArn: ScalarOrList;
  FunctionName: ScalarOrList;
  StartingPosition: Yaml;
  /** Default: `true`. */
  Enabled?: Input<boolean>;
  /** Default: `100`. */
  BatchSize?: Input<number>;
  region?: ScalarOrList;
  key?: Yaml;
  keyid?: Yaml;
  profile?: Yaml;
}

export interface BotoLambdaFunctionAbsentArgs extends Common {
  name?: Input<string>;
  FunctionName: ScalarOrList;
  region?: ScalarOrList;
  key?: Yaml;
  keyid?: Yaml;
  profile?: Yaml;
}

export interface BotoLambdaFunctionPresentArgs extends Common {
  name?: Input<string>;
  FunctionName: Input<string>;
  Runtime: Input<OneOf<"nodejs" | "java8" | "python2.7">>;
  Role: Input<string>;
  Handler: Input<string>;
  ZipFile?: Input<string>;
  S3Bucket?: Input<string>;
  S3Key?: Input<string>;
  S3ObjectVersion?: Input<string>;
  /** Default: `""`. */
  Description?: Input<string>;
  /** Default: `3`. */
  Timeout?: Input<number>;
  /** Default: `128`. */
  MemorySize?: Input<number> | YamlList;
  Permissions?: ScalarOrList;
  /** Default: `5`. */
  RoleRetries?: Input<number>;
  region?: Input<string>;
  key?: Input<string>;
  keyid?: Input<string>;
  profile?: Yaml;
  VpcConfig?: Yaml;
  Environment?: Yaml;
}

/** Salt's `boto_lambda` states. https://docs.saltproject.io/en/3007/ref/states/all/salt.states.boto_lambda.html */
export interface BotoLambda {
  /**
   * Salt 3006 and 3007; for 3008, `boto3_lambda` of `saltext-boto3` takes its place. Required: `FunctionName`,
   * `Name`. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.boto_lambda.html#salt.states.boto_lambda.alias_absent
   */
  alias_absent(id: Input<string>, args: BotoLambdaAliasAbsentArgs): State<"boto_lambda", BotoLambdaAliasAbsentArgs>;
  /**
   * Salt 3006 and 3007; for 3008, `boto3_lambda` of `saltext-boto3` takes its place. Required: `FunctionName`,
   * `Name`, `FunctionVersion`. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.boto_lambda.html#salt.states.boto_lambda.alias_present
   */
  alias_present(id: Input<string>, args: BotoLambdaAliasPresentArgs): State<"boto_lambda", BotoLambdaAliasPresentArgs>;
  /**
   * Salt 3006 and 3007; for 3008, `boto3_lambda` of `saltext-boto3` takes its place. Required: `EventSourceArn`,
   * `FunctionName`. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.boto_lambda.html#salt.states.boto_lambda.event_source_mapping_absent
   */
  event_source_mapping_absent(id: Input<string>, args: BotoLambdaEventSourceMappingAbsentArgs): State<"boto_lambda", BotoLambdaEventSourceMappingAbsentArgs>;
  /**
   * Salt 3006 and 3007; for 3008, `boto3_lambda` of `saltext-boto3` takes its place. Required: `EventSourceArn`,
   * `FunctionName`, `StartingPosition`. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.boto_lambda.html#salt.states.boto_lambda.event_source_mapping_present
   */
  event_source_mapping_present(id: Input<string>, args: BotoLambdaEventSourceMappingPresentArgs): State<"boto_lambda", BotoLambdaEventSourceMappingPresentArgs>;
  /**
   * Salt 3006 and 3007; for 3008, `boto3_lambda` of `saltext-boto3` takes its place. Required: `FunctionName`.
   * No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.boto_lambda.html#salt.states.boto_lambda.function_absent
   */
  function_absent(id: Input<string>, args: BotoLambdaFunctionAbsentArgs): State<"boto_lambda", BotoLambdaFunctionAbsentArgs>;
  /**
   * Salt 3006 and 3007; for 3008, `boto3_lambda` of `saltext-boto3` takes its place. Required: `FunctionName`,
   * `Runtime`, `Role`, `Handler`. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.boto_lambda.html#salt.states.boto_lambda.function_present
   */
  function_present(id: Input<string>, args: BotoLambdaFunctionPresentArgs): State<"boto_lambda", BotoLambdaFunctionPresentArgs>;
}
