// Written by `pnpm run catalogue` from the sources of Salt 3006, 3007 and 3008. Do not edit.
import type { Input } from "../../expr/types.ts";
import type { Common, State } from "../../state/types.ts";
import type { YamlList, YamlMap } from "../loose.ts";

export { boto_kinesis } from "../builders.generated.ts";

export interface BotoKinesisAbsentArgs extends Common {
  name?: Input<string>;
  region?: Input<string>;
  key?: Input<string>;
  keyid?: Input<string>;
  profile?: YamlMap;
}

export interface BotoKinesisPresentArgs extends Common {
  name?: Input<string>;
  retention_hours?: Input<number>;
  enhanced_monitoring?: YamlList;
  num_shards?: Input<number>;
  /** Default: `true`. */
  do_reshard?: Input<boolean>;
  region?: Input<string>;
  key?: Input<string>;
  keyid?: Input<string>;
  profile?: YamlMap;
}

/** Salt's `boto_kinesis` states. https://docs.saltproject.io/en/3007/ref/states/all/salt.states.boto_kinesis.html */
export interface BotoKinesis {
  /**
   * Salt 3006 and 3007; for 3008, `boto3_kinesis` of `saltext-boto3` takes its place. No `mod_watch`: `watch`
   * does what `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.boto_kinesis.html#salt.states.boto_kinesis.absent
   */
  absent(id: Input<string>, args?: BotoKinesisAbsentArgs): State<"boto_kinesis", BotoKinesisAbsentArgs>;
  /**
   * Salt 3006 and 3007; for 3008, `boto3_kinesis` of `saltext-boto3` takes its place. No `mod_watch`: `watch`
   * does what `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.boto_kinesis.html#salt.states.boto_kinesis.present
   */
  present(id: Input<string>, args?: BotoKinesisPresentArgs): State<"boto_kinesis", BotoKinesisPresentArgs>;
}
