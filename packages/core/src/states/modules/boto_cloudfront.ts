// Written by `pnpm run catalogue` from the sources of Salt 3006, 3007 and 3008. Do not edit.
import type { Input } from "../../expr/types.ts";
import type { Common, State } from "../../state/types.ts";
import type { YamlMap } from "../loose.ts";

export { boto_cloudfront } from "../builders.generated.ts";

export interface BotoCloudfrontPresentArgs extends Common {
  name?: Input<string>;
  config: YamlMap;
  tags: YamlMap;
  region?: Input<string>;
  key?: Input<string>;
  keyid?: Input<string>;
  profile?: Input<string> | YamlMap;
}

/**
 * Salt's `boto_cloudfront` states. https://docs.saltproject.io/en/3007/ref/states/all/salt.states.boto_cloudfront.html
 */
export interface BotoCloudfront {
  /**
   * Salt 3006 and 3007; for 3008, `boto3_cloudfront` of `saltext-boto3` takes its place. Required: `config`,
   * `tags`. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.boto_cloudfront.html#salt.states.boto_cloudfront.present
   */
  present(id: Input<string>, args: BotoCloudfrontPresentArgs): State<"boto_cloudfront", BotoCloudfrontPresentArgs>;
}
