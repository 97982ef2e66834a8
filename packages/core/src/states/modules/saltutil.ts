// Written by `pnpm run catalogue` from the sources of Salt 3006, 3007 and 3008. Do not edit.
import type { Input } from "../../expr/types.ts";
import type { State } from "../../state/types.ts";
import type { SaltutilSyncAllArgs, SaltutilSyncBeaconsArgs, SaltutilSyncCloudsArgs, SaltutilSyncEnginesArgs, SaltutilSyncExecutorsArgs, SaltutilSyncGrainsArgs, SaltutilSyncLogHandlersArgs, SaltutilSyncMatchersArgs, SaltutilSyncModulesArgs, SaltutilSyncOutputArgs, SaltutilSyncOutputtersArgs, SaltutilSyncPillarArgs, SaltutilSyncProxymodulesArgs, SaltutilSyncRenderersArgs, SaltutilSyncResourcesArgs, SaltutilSyncReturnersArgs, SaltutilSyncSdbArgs, SaltutilSyncSerializersArgs, SaltutilSyncStatesArgs, SaltutilSyncThoriumArgs, SaltutilSyncTopsArgs, SaltutilSyncUtilsArgs, SaltutilSyncWrapperArgs } from "../hand/saltutil.ts";

export type { SaltutilSyncAllArgs, SaltutilSyncBeaconsArgs, SaltutilSyncCloudsArgs, SaltutilSyncEnginesArgs, SaltutilSyncExecutorsArgs, SaltutilSyncGrainsArgs, SaltutilSyncLogHandlersArgs, SaltutilSyncMatchersArgs, SaltutilSyncModulesArgs, SaltutilSyncOutputArgs, SaltutilSyncOutputtersArgs, SaltutilSyncPillarArgs, SaltutilSyncProxymodulesArgs, SaltutilSyncRenderersArgs, SaltutilSyncResourcesArgs, SaltutilSyncReturnersArgs, SaltutilSyncSdbArgs, SaltutilSyncSerializersArgs, SaltutilSyncStatesArgs, SaltutilSyncThoriumArgs, SaltutilSyncTopsArgs, SaltutilSyncUtilsArgs, SaltutilSyncWrapperArgs } from "../hand/saltutil.ts";
export { saltutil } from "../builders.generated.ts";

/** Salt's `saltutil` states. https://docs.saltproject.io/en/latest/ref/states/all/salt.states.saltutil.html */
export interface Saltutil {
  /**
   * Fetches modules of all kinds from the file roots: `_modules`, `_states`, `_grains` and so on.
   *
   * Salt 3006, 3007 and 3008. No `mod_watch`: `watch` does what `require` does. Arguments that it does not know
   * are handed on.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.saltutil.html#salt.states.saltutil.sync_all
   */
  sync_all(id: Input<string>, args?: SaltutilSyncAllArgs): State<"saltutil", SaltutilSyncAllArgs>;
  /**
   * Fetches beacons from `_beacons`.
   *
   * Salt 3006, 3007 and 3008. No `mod_watch`: `watch` does what `require` does. Arguments that it does not know
   * are handed on.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.saltutil.html#salt.states.saltutil.sync_beacons
   */
  sync_beacons(id: Input<string>, args?: SaltutilSyncBeaconsArgs): State<"saltutil", SaltutilSyncBeaconsArgs>;
  /**
   * Fetches cloud drivers from `_clouds`.
   *
   * Salt 3006, 3007 and 3008. No `mod_watch`: `watch` does what `require` does. Arguments that it does not know
   * are handed on.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.saltutil.html#salt.states.saltutil.sync_clouds
   */
  sync_clouds(id: Input<string>, args?: SaltutilSyncCloudsArgs): State<"saltutil", SaltutilSyncCloudsArgs>;
  /**
   * Fetches engines from `_engines`.
   *
   * Salt 3006, 3007 and 3008. No `mod_watch`: `watch` does what `require` does. Arguments that it does not know
   * are handed on.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.saltutil.html#salt.states.saltutil.sync_engines
   */
  sync_engines(id: Input<string>, args?: SaltutilSyncEnginesArgs): State<"saltutil", SaltutilSyncEnginesArgs>;
  /**
   * Fetches executors from `_executors`.
   *
   * Salt 3006, 3007 and 3008. No `mod_watch`: `watch` does what `require` does. Arguments that it does not know
   * are handed on.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.saltutil.html#salt.states.saltutil.sync_executors
   */
  sync_executors(id: Input<string>, args?: SaltutilSyncExecutorsArgs): State<"saltutil", SaltutilSyncExecutorsArgs>;
  /**
   * Fetches grains modules from `_grains`. States further on see new grains only with `reload_grains`.
   *
   * Salt 3006, 3007 and 3008. No `mod_watch`: `watch` does what `require` does. Arguments that it does not know
   * are handed on.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.saltutil.html#salt.states.saltutil.sync_grains
   */
  sync_grains(id: Input<string>, args?: SaltutilSyncGrainsArgs): State<"saltutil", SaltutilSyncGrainsArgs>;
  /**
   * Fetches log handlers from `_log_handlers`.
   *
   * Salt 3006, 3007 and 3008. No `mod_watch`: `watch` does what `require` does. Arguments that it does not know
   * are handed on.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.saltutil.html#salt.states.saltutil.sync_log_handlers
   */
  sync_log_handlers(id: Input<string>, args?: SaltutilSyncLogHandlersArgs): State<"saltutil", SaltutilSyncLogHandlersArgs>;
  /**
   * Fetches matchers from `_matchers`.
   *
   * Salt 3006, 3007 and 3008. No `mod_watch`: `watch` does what `require` does. Arguments that it does not know
   * are handed on.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.saltutil.html#salt.states.saltutil.sync_matchers
   */
  sync_matchers(id: Input<string>, args?: SaltutilSyncMatchersArgs): State<"saltutil", SaltutilSyncMatchersArgs>;
  /**
   * Fetches execution modules from `_modules`. States further on see them with `reload_modules`.
   *
   * Salt 3006, 3007 and 3008. No `mod_watch`: `watch` does what `require` does. Arguments that it does not know
   * are handed on.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.saltutil.html#salt.states.saltutil.sync_modules
   */
  sync_modules(id: Input<string>, args?: SaltutilSyncModulesArgs): State<"saltutil", SaltutilSyncModulesArgs>;
  /**
   * Fetches outputters from `_output`.
   *
   * Salt 3006, 3007 and 3008. No `mod_watch`: `watch` does what `require` does. Arguments that it does not know
   * are handed on.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.saltutil.html#salt.states.saltutil.sync_output
   */
  sync_output(id: Input<string>, args?: SaltutilSyncOutputArgs): State<"saltutil", SaltutilSyncOutputArgs>;
  /**
   * The same as `saltutil.sync_output`.
   *
   * Salt 3006, 3007 and 3008. No `mod_watch`: `watch` does what `require` does. Arguments that it does not know
   * are handed on.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.saltutil.html#salt.states.saltutil.sync_outputters
   */
  sync_outputters(id: Input<string>, args?: SaltutilSyncOutputtersArgs): State<"saltutil", SaltutilSyncOutputtersArgs>;
  /**
   * Fetches external pillars from `_pillar`; for minions without a master.
   *
   * Salt 3006, 3007 and 3008. No `mod_watch`: `watch` does what `require` does. Arguments that it does not know
   * are handed on.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.saltutil.html#salt.states.saltutil.sync_pillar
   */
  sync_pillar(id: Input<string>, args?: SaltutilSyncPillarArgs): State<"saltutil", SaltutilSyncPillarArgs>;
  /**
   * Fetches proxy modules from `_proxy`.
   *
   * Salt 3006, 3007 and 3008. No `mod_watch`: `watch` does what `require` does. Arguments that it does not know
   * are handed on.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.saltutil.html#salt.states.saltutil.sync_proxymodules
   */
  sync_proxymodules(id: Input<string>, args?: SaltutilSyncProxymodulesArgs): State<"saltutil", SaltutilSyncProxymodulesArgs>;
  /**
   * Fetches renderers from `_renderers`.
   *
   * Salt 3006, 3007 and 3008. No `mod_watch`: `watch` does what `require` does. Arguments that it does not know
   * are handed on.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.saltutil.html#salt.states.saltutil.sync_renderers
   */
  sync_renderers(id: Input<string>, args?: SaltutilSyncRenderersArgs): State<"saltutil", SaltutilSyncRenderersArgs>;
  /**
   * Fetches resource modules from `_resources`. Salt 3008 and newer.
   *
   * Salt 3008 only. No `mod_watch`: `watch` does what `require` does. Arguments that it does not know are handed
   * on.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.saltutil.html#salt.states.saltutil.sync_resources
   */
  sync_resources(id: Input<string>, args?: SaltutilSyncResourcesArgs): State<"saltutil", SaltutilSyncResourcesArgs>;
  /**
   * Fetches returners from `_returners`.
   *
   * Salt 3006, 3007 and 3008. No `mod_watch`: `watch` does what `require` does. Arguments that it does not know
   * are handed on.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.saltutil.html#salt.states.saltutil.sync_returners
   */
  sync_returners(id: Input<string>, args?: SaltutilSyncReturnersArgs): State<"saltutil", SaltutilSyncReturnersArgs>;
  /**
   * Fetches sdb modules from `_sdb`.
   *
   * Salt 3006, 3007 and 3008. No `mod_watch`: `watch` does what `require` does. Arguments that it does not know
   * are handed on.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.saltutil.html#salt.states.saltutil.sync_sdb
   */
  sync_sdb(id: Input<string>, args?: SaltutilSyncSdbArgs): State<"saltutil", SaltutilSyncSdbArgs>;
  /**
   * Fetches serializers from `_serializers`.
   *
   * Salt 3006, 3007 and 3008. No `mod_watch`: `watch` does what `require` does. Arguments that it does not know
   * are handed on.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.saltutil.html#salt.states.saltutil.sync_serializers
   */
  sync_serializers(id: Input<string>, args?: SaltutilSyncSerializersArgs): State<"saltutil", SaltutilSyncSerializersArgs>;
  /**
   * Fetches state modules from `_states`. States further on see them with `reload_modules`.
   *
   * Salt 3006, 3007 and 3008. No `mod_watch`: `watch` does what `require` does. Arguments that it does not know
   * are handed on.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.saltutil.html#salt.states.saltutil.sync_states
   */
  sync_states(id: Input<string>, args?: SaltutilSyncStatesArgs): State<"saltutil", SaltutilSyncStatesArgs>;
  /**
   * Fetches thorium modules from `_thorium`.
   *
   * Salt 3006, 3007 and 3008. No `mod_watch`: `watch` does what `require` does. Arguments that it does not know
   * are handed on.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.saltutil.html#salt.states.saltutil.sync_thorium
   */
  sync_thorium(id: Input<string>, args?: SaltutilSyncThoriumArgs): State<"saltutil", SaltutilSyncThoriumArgs>;
  /**
   * Fetches top modules from `_tops`; for minions without a master. Salt 3007 and newer.
   *
   * Salt 3007 and 3008 only. No `mod_watch`: `watch` does what `require` does. Arguments that it does not know
   * are handed on.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.saltutil.html#salt.states.saltutil.sync_tops
   */
  sync_tops(id: Input<string>, args?: SaltutilSyncTopsArgs): State<"saltutil", SaltutilSyncTopsArgs>;
  /**
   * Fetches utility modules from `_utils`.
   *
   * Salt 3006, 3007 and 3008. No `mod_watch`: `watch` does what `require` does. Arguments that it does not know
   * are handed on.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.saltutil.html#salt.states.saltutil.sync_utils
   */
  sync_utils(id: Input<string>, args?: SaltutilSyncUtilsArgs): State<"saltutil", SaltutilSyncUtilsArgs>;
  /**
   * Fetches wrapper modules from `_wrapper`. Salt 3007 and newer.
   *
   * Salt 3007 and 3008 only. No `mod_watch`: `watch` does what `require` does. Arguments that it does not know
   * are handed on.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.saltutil.html#salt.states.saltutil.sync_wrapper
   */
  sync_wrapper(id: Input<string>, args?: SaltutilSyncWrapperArgs): State<"saltutil", SaltutilSyncWrapperArgs>;
}
