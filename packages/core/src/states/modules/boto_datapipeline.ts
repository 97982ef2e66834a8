// Written by `pnpm run catalogue` from the sources of Salt 3006, 3007 and 3008. Do not edit.
import type { Input, Yaml } from "../../expr/types.ts";
import type { Common, State } from "../../state/types.ts";
import type { ScalarOrList } from "../loose.ts";

export { boto_datapipeline } from "../builders.generated.ts";

export interface BotoDatapipelineAbsentArgs extends Common {
  name?: Input<string>;
  region?: ScalarOrList;
  key?: Yaml;
  keyid?: Yaml;
  profile?: Yaml;
}

export interface BotoDatapipelinePresentArgs extends Common {
  name?: Input<string>;
  pipeline_objects?: Yaml;
  /** Default: `"boto_datapipeline_pipeline_objects"`. */
  pipeline_objects_from_pillars?: Input<string>;
  parameter_objects?: Yaml;
  /** Default: `"boto_datapipeline_parameter_objects"`. */
  parameter_objects_from_pillars?: Input<string>;
  parameter_values?: Yaml;
  /** Default: `"boto_datapipeline_parameter_values"`. */
  parameter_values_from_pillars?: Input<string>;
  region?: ScalarOrList;
  key?: Yaml;
  keyid?: Yaml;
  profile?: Yaml;
}

/**
 * Salt's `boto_datapipeline` states. https://docs.saltproject.io/en/3007/ref/states/all/salt.states.boto_datapipeline.html
 */
export interface BotoDatapipeline {
  /**
   * Salt 3006 and 3007; for 3008, `boto3_datapipeline` of `saltext-boto3` takes its place. No `mod_watch`:
   * `watch` does what `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.boto_datapipeline.html#salt.states.boto_datapipeline.absent
   */
  absent(id: Input<string>, args?: BotoDatapipelineAbsentArgs): State<"boto_datapipeline", BotoDatapipelineAbsentArgs>;
  /**
   * Salt 3006 and 3007; for 3008, `boto3_datapipeline` of `saltext-boto3` takes its place. No `mod_watch`:
   * `watch` does what `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.boto_datapipeline.html#salt.states.boto_datapipeline.present
   */
  present(id: Input<string>, args?: BotoDatapipelinePresentArgs): State<"boto_datapipeline", BotoDatapipelinePresentArgs>;
}
