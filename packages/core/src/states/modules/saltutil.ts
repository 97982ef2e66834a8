// Written by `pnpm run catalogue` from the sources of Salt 3006, 3007 and 3008. Do not edit.
import type { Input } from "../../expr/types.ts";
import type { Common, State } from "../../state/types.ts";

export { saltutil } from "../builders.generated.ts";

export interface SaltutilSyncAllArgs extends Common {
  name?: Input<string>;
  /** Named in the documentation, not in the signature. */
  refresh?: Input<boolean>;
}

export interface SaltutilSyncBeaconsArgs extends Common {
  name?: Input<string>;
  /** Named in the documentation, not in the signature. */
  refresh?: Input<boolean>;
}

export interface SaltutilSyncCloudsArgs extends Common {
  name?: Input<string>;
  /** Named in the documentation, not in the signature. */
  refresh?: Input<boolean>;
}

export interface SaltutilSyncEnginesArgs extends Common {
  name?: Input<string>;
  /** Named in the documentation, not in the signature. */
  refresh?: Input<boolean>;
}

export interface SaltutilSyncExecutorsArgs extends Common {
  name?: Input<string>;
  /** Named in the documentation, not in the signature. */
  refresh?: Input<boolean>;
}

export interface SaltutilSyncGrainsArgs extends Common {
  name?: Input<string>;
  /** Named in the documentation, not in the signature. */
  refresh?: Input<boolean>;
}

export interface SaltutilSyncLogHandlersArgs extends Common {
  name?: Input<string>;
  /** Named in the documentation, not in the signature. */
  refresh?: Input<boolean>;
}

export interface SaltutilSyncMatchersArgs extends Common {
  name?: Input<string>;
  /** Named in the documentation, not in the signature. */
  refresh?: Input<boolean>;
}

export interface SaltutilSyncModulesArgs extends Common {
  name?: Input<string>;
  /** Named in the documentation, not in the signature. */
  refresh?: Input<boolean>;
}

export interface SaltutilSyncOutputArgs extends Common {
  name?: Input<string>;
  /** Named in the documentation, not in the signature. */
  refresh?: Input<boolean>;
}

export interface SaltutilSyncOutputtersArgs extends Common {
  name?: Input<string>;
  /** Named in the documentation, not in the signature. */
  refresh?: Input<boolean>;
}

export interface SaltutilSyncPillarArgs extends Common {
  name?: Input<string>;
  /** Named in the documentation, not in the signature. */
  refresh?: Input<boolean>;
}

export interface SaltutilSyncProxymodulesArgs extends Common {
  name?: Input<string>;
  /** Named in the documentation, not in the signature. */
  refresh?: Input<boolean>;
}

export interface SaltutilSyncRenderersArgs extends Common {
  name?: Input<string>;
  /** Named in the documentation, not in the signature. */
  refresh?: Input<boolean>;
}

export interface SaltutilSyncResourcesArgs extends Common {
  name?: Input<string>;
  /** Named in the documentation, not in the signature. */
  refresh?: Input<boolean>;
}

export interface SaltutilSyncReturnersArgs extends Common {
  name?: Input<string>;
  /** Named in the documentation, not in the signature. */
  refresh?: Input<boolean>;
}

export interface SaltutilSyncSdbArgs extends Common {
  name?: Input<string>;
  /** Named in the documentation, not in the signature. */
  refresh?: Input<boolean>;
}

export interface SaltutilSyncSerializersArgs extends Common {
  name?: Input<string>;
  /** Named in the documentation, not in the signature. */
  refresh?: Input<boolean>;
}

export interface SaltutilSyncStatesArgs extends Common {
  name?: Input<string>;
  /** Named in the documentation, not in the signature. */
  refresh?: Input<boolean>;
}

export interface SaltutilSyncThoriumArgs extends Common {
  name?: Input<string>;
  /** Named in the documentation, not in the signature. */
  refresh?: Input<boolean>;
}

export interface SaltutilSyncTopsArgs extends Common {
  name?: Input<string>;
  /** Named in the documentation, not in the signature. */
  refresh?: Input<boolean>;
}

export interface SaltutilSyncUtilsArgs extends Common {
  name?: Input<string>;
  /** Named in the documentation, not in the signature. */
  refresh?: Input<boolean>;
}

export interface SaltutilSyncWrapperArgs extends Common {
  name?: Input<string>;
  /** Named in the documentation, not in the signature. */
  refresh?: Input<boolean>;
}

/** Salt's `saltutil` states. https://docs.saltproject.io/en/latest/ref/states/all/salt.states.saltutil.html */
export interface Saltutil {
  /**
   * Salt 3006, 3007 and 3008. No `mod_watch`: `watch` does what `require` does. Arguments that it does not know
   * are handed on.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.saltutil.html#salt.states.saltutil.sync_all
   */
  sync_all(id: Input<string>, args?: SaltutilSyncAllArgs): State<"saltutil", SaltutilSyncAllArgs>;
  /**
   * Salt 3006, 3007 and 3008. No `mod_watch`: `watch` does what `require` does. Arguments that it does not know
   * are handed on.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.saltutil.html#salt.states.saltutil.sync_beacons
   */
  sync_beacons(id: Input<string>, args?: SaltutilSyncBeaconsArgs): State<"saltutil", SaltutilSyncBeaconsArgs>;
  /**
   * Salt 3006, 3007 and 3008. No `mod_watch`: `watch` does what `require` does. Arguments that it does not know
   * are handed on.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.saltutil.html#salt.states.saltutil.sync_clouds
   */
  sync_clouds(id: Input<string>, args?: SaltutilSyncCloudsArgs): State<"saltutil", SaltutilSyncCloudsArgs>;
  /**
   * Salt 3006, 3007 and 3008. No `mod_watch`: `watch` does what `require` does. Arguments that it does not know
   * are handed on.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.saltutil.html#salt.states.saltutil.sync_engines
   */
  sync_engines(id: Input<string>, args?: SaltutilSyncEnginesArgs): State<"saltutil", SaltutilSyncEnginesArgs>;
  /**
   * Salt 3006, 3007 and 3008. No `mod_watch`: `watch` does what `require` does. Arguments that it does not know
   * are handed on.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.saltutil.html#salt.states.saltutil.sync_executors
   */
  sync_executors(id: Input<string>, args?: SaltutilSyncExecutorsArgs): State<"saltutil", SaltutilSyncExecutorsArgs>;
  /**
   * Salt 3006, 3007 and 3008. No `mod_watch`: `watch` does what `require` does. Arguments that it does not know
   * are handed on.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.saltutil.html#salt.states.saltutil.sync_grains
   */
  sync_grains(id: Input<string>, args?: SaltutilSyncGrainsArgs): State<"saltutil", SaltutilSyncGrainsArgs>;
  /**
   * Salt 3006, 3007 and 3008. No `mod_watch`: `watch` does what `require` does. Arguments that it does not know
   * are handed on.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.saltutil.html#salt.states.saltutil.sync_log_handlers
   */
  sync_log_handlers(id: Input<string>, args?: SaltutilSyncLogHandlersArgs): State<"saltutil", SaltutilSyncLogHandlersArgs>;
  /**
   * Salt 3006, 3007 and 3008. No `mod_watch`: `watch` does what `require` does. Arguments that it does not know
   * are handed on.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.saltutil.html#salt.states.saltutil.sync_matchers
   */
  sync_matchers(id: Input<string>, args?: SaltutilSyncMatchersArgs): State<"saltutil", SaltutilSyncMatchersArgs>;
  /**
   * Salt 3006, 3007 and 3008. No `mod_watch`: `watch` does what `require` does. Arguments that it does not know
   * are handed on.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.saltutil.html#salt.states.saltutil.sync_modules
   */
  sync_modules(id: Input<string>, args?: SaltutilSyncModulesArgs): State<"saltutil", SaltutilSyncModulesArgs>;
  /**
   * Salt 3006, 3007 and 3008. No `mod_watch`: `watch` does what `require` does. Arguments that it does not know
   * are handed on.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.saltutil.html#salt.states.saltutil.sync_output
   */
  sync_output(id: Input<string>, args?: SaltutilSyncOutputArgs): State<"saltutil", SaltutilSyncOutputArgs>;
  /**
   * Salt 3006, 3007 and 3008. No `mod_watch`: `watch` does what `require` does. Arguments that it does not know
   * are handed on.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.saltutil.html#salt.states.saltutil.sync_outputters
   */
  sync_outputters(id: Input<string>, args?: SaltutilSyncOutputtersArgs): State<"saltutil", SaltutilSyncOutputtersArgs>;
  /**
   * Salt 3006, 3007 and 3008. No `mod_watch`: `watch` does what `require` does. Arguments that it does not know
   * are handed on.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.saltutil.html#salt.states.saltutil.sync_pillar
   */
  sync_pillar(id: Input<string>, args?: SaltutilSyncPillarArgs): State<"saltutil", SaltutilSyncPillarArgs>;
  /**
   * Salt 3006, 3007 and 3008. No `mod_watch`: `watch` does what `require` does. Arguments that it does not know
   * are handed on.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.saltutil.html#salt.states.saltutil.sync_proxymodules
   */
  sync_proxymodules(id: Input<string>, args?: SaltutilSyncProxymodulesArgs): State<"saltutil", SaltutilSyncProxymodulesArgs>;
  /**
   * Salt 3006, 3007 and 3008. No `mod_watch`: `watch` does what `require` does. Arguments that it does not know
   * are handed on.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.saltutil.html#salt.states.saltutil.sync_renderers
   */
  sync_renderers(id: Input<string>, args?: SaltutilSyncRenderersArgs): State<"saltutil", SaltutilSyncRenderersArgs>;
  /**
   * Salt 3008 only. No `mod_watch`: `watch` does what `require` does. Arguments that it does not know are handed
   * on.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.saltutil.html#salt.states.saltutil.sync_resources
   */
  sync_resources(id: Input<string>, args?: SaltutilSyncResourcesArgs): State<"saltutil", SaltutilSyncResourcesArgs>;
  /**
   * Salt 3006, 3007 and 3008. No `mod_watch`: `watch` does what `require` does. Arguments that it does not know
   * are handed on.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.saltutil.html#salt.states.saltutil.sync_returners
   */
  sync_returners(id: Input<string>, args?: SaltutilSyncReturnersArgs): State<"saltutil", SaltutilSyncReturnersArgs>;
  /**
   * Salt 3006, 3007 and 3008. No `mod_watch`: `watch` does what `require` does. Arguments that it does not know
   * are handed on.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.saltutil.html#salt.states.saltutil.sync_sdb
   */
  sync_sdb(id: Input<string>, args?: SaltutilSyncSdbArgs): State<"saltutil", SaltutilSyncSdbArgs>;
  /**
   * Salt 3006, 3007 and 3008. No `mod_watch`: `watch` does what `require` does. Arguments that it does not know
   * are handed on.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.saltutil.html#salt.states.saltutil.sync_serializers
   */
  sync_serializers(id: Input<string>, args?: SaltutilSyncSerializersArgs): State<"saltutil", SaltutilSyncSerializersArgs>;
  /**
   * Salt 3006, 3007 and 3008. No `mod_watch`: `watch` does what `require` does. Arguments that it does not know
   * are handed on.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.saltutil.html#salt.states.saltutil.sync_states
   */
  sync_states(id: Input<string>, args?: SaltutilSyncStatesArgs): State<"saltutil", SaltutilSyncStatesArgs>;
  /**
   * Salt 3006, 3007 and 3008. No `mod_watch`: `watch` does what `require` does. Arguments that it does not know
   * are handed on.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.saltutil.html#salt.states.saltutil.sync_thorium
   */
  sync_thorium(id: Input<string>, args?: SaltutilSyncThoriumArgs): State<"saltutil", SaltutilSyncThoriumArgs>;
  /**
   * Salt 3007 and 3008 only. No `mod_watch`: `watch` does what `require` does. Arguments that it does not know
   * are handed on.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.saltutil.html#salt.states.saltutil.sync_tops
   */
  sync_tops(id: Input<string>, args?: SaltutilSyncTopsArgs): State<"saltutil", SaltutilSyncTopsArgs>;
  /**
   * Salt 3006, 3007 and 3008. No `mod_watch`: `watch` does what `require` does. Arguments that it does not know
   * are handed on.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.saltutil.html#salt.states.saltutil.sync_utils
   */
  sync_utils(id: Input<string>, args?: SaltutilSyncUtilsArgs): State<"saltutil", SaltutilSyncUtilsArgs>;
  /**
   * Salt 3007 and 3008 only. No `mod_watch`: `watch` does what `require` does. Arguments that it does not know
   * are handed on.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.saltutil.html#salt.states.saltutil.sync_wrapper
   */
  sync_wrapper(id: Input<string>, args?: SaltutilSyncWrapperArgs): State<"saltutil", SaltutilSyncWrapperArgs>;
}
