// Written by `pnpm run catalogue` from the sources of Salt 3006, 3007 and 3008. Do not edit.
import type { Input, Yaml } from "../../expr/types.ts";
import type { Common, State } from "../../state/types.ts";
import type { YamlMap } from "../loose.ts";

export { boto_s3 } from "../builders.generated.ts";

export interface BotoS3ObjectPresentArgs extends Common {
  name?: Input<string>;
  source?: Input<string>;
  hash_type?: Yaml;
  extra_args?: Yaml;
  /** Default: `"boto_s3_object_extra_args"`. */
  extra_args_from_pillar?: Input<string> | YamlMap;
  region?: Input<string>;
  key?: Input<string>;
  keyid?: Input<string>;
  profile?: Input<string> | YamlMap;
}

/** Salt's `boto_s3` states. https://docs.saltproject.io/en/3007/ref/states/all/salt.states.boto_s3.html */
export interface BotoS3 {
  /**
   * Salt 3006 and 3007; for 3008, `boto3_s3` of `saltext-boto3` takes its place. No `mod_watch`: `watch` does
   * what `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.boto_s3.html#salt.states.boto_s3.object_present
   */
  object_present(id: Input<string>, args?: BotoS3ObjectPresentArgs): State<"boto_s3", BotoS3ObjectPresentArgs>;
}
