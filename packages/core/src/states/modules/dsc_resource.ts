// Written by `pnpm run catalogue` from the sources of Salt 3006, 3007 and 3008. Do not edit.
import type { Input } from "../../expr/types.ts";
import type { Common, State } from "../../state/types.ts";
import type { YamlMap } from "../loose.ts";

export { dsc_resource } from "../builders.generated.ts";

export interface DscResourceManagedArgs extends Common {
  name?: Input<string>;
  module_name: Input<string>;
  properties: YamlMap;
}

/**
 * Salt's `dsc_resource` states. https://docs.saltproject.io/en/latest/ref/states/all/salt.states.win_dsc_resource.html
 */
export interface DscResource {
  /**
   * Salt 3008 only. Required: `module_name`, `properties`. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.win_dsc_resource.html#salt.states.win_dsc_resource.managed
   */
  managed(id: Input<string>, args: DscResourceManagedArgs): State<"dsc_resource", DscResourceManagedArgs>;
}
