// Written by `pnpm run catalogue` from the sources of Salt 3006, 3007 and 3008. Do not edit.
import type { Input } from "../../expr/types.ts";
import type { Common, State } from "../../state/types.ts";
import type { ScalarOrList } from "../loose.ts";

export { aws_sqs } from "../builders.generated.ts";

export interface AwsSqsAbsentArgs extends Common {
  name?: Input<string>;
  region: ScalarOrList;
  user?: ScalarOrList;
  /** Default: `false`. */
  opts?: Input<boolean>;
}

export interface AwsSqsExistsArgs extends Common {
  name?: Input<string>;
  region: Input<string>;
  user?: ScalarOrList;
  /** Default: `false`. */
  opts?: Input<boolean>;
}

/** Salt's `aws_sqs` states. https://docs.saltproject.io/en/3007/ref/states/all/salt.states.aws_sqs.html */
export interface AwsSqs {
  /**
   * Salt 3006 and 3007 only. Required: `region`. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.aws_sqs.html#salt.states.aws_sqs.absent
   */
  absent(id: Input<string>, args: AwsSqsAbsentArgs): State<"aws_sqs", AwsSqsAbsentArgs>;
  /**
   * Salt 3006 and 3007 only. Required: `region`. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.aws_sqs.html#salt.states.aws_sqs.exists
   */
  exists(id: Input<string>, args: AwsSqsExistsArgs): State<"aws_sqs", AwsSqsExistsArgs>;
}
