import type { Input, List } from "../../expr/types.ts";
import type { Common } from "../../state/types.ts";

/** Names by kind of module: `{ modules: ["my_module"], states: [] }`. */
type ModuleNames = Readonly<Record<string, List<string>>>;

interface SyncArgs extends Common {
  /** Not looked at. */
  name?: Input<string>;
  /** `false` does not load the modules anew afterwards. */
  refresh?: Input<boolean>;
  /** Fetches nothing but these; with commas between, or by kind of module. */
  extmod_whitelist?: Input<string> | ModuleNames;
  /** Fetches all but these. */
  extmod_blacklist?: Input<string> | ModuleNames;
}

interface SyncPillarArgs extends SyncArgs {
  /** Drops cached pillar data too. */
  clean_pillar_cache?: Input<boolean>;
}

/** Fetches modules of all kinds from the file roots: `_modules`, `_states`, `_grains` and so on. */
export type SaltutilSyncAllArgs = SyncPillarArgs;
/** Fetches beacons from `_beacons`. */
export type SaltutilSyncBeaconsArgs = SyncArgs;
/** Fetches cloud drivers from `_clouds`. */
export type SaltutilSyncCloudsArgs = SyncArgs;
/** Fetches engines from `_engines`. */
export type SaltutilSyncEnginesArgs = SyncArgs;
/** Fetches executors from `_executors`. */
export type SaltutilSyncExecutorsArgs = SyncArgs;
/** Fetches grains modules from `_grains`. States further on see new grains only with `reload_grains`. */
export type SaltutilSyncGrainsArgs = SyncPillarArgs;
/** Fetches log handlers from `_log_handlers`. */
export type SaltutilSyncLogHandlersArgs = SyncArgs;
/** Fetches matchers from `_matchers`. */
export type SaltutilSyncMatchersArgs = SyncArgs;
/** Fetches execution modules from `_modules`. States further on see them with `reload_modules`. */
export type SaltutilSyncModulesArgs = SyncArgs;
/** Fetches outputters from `_output`. */
export type SaltutilSyncOutputArgs = SyncArgs;
/** The same as `saltutil.sync_output`. */
export type SaltutilSyncOutputtersArgs = SyncArgs;
/** Fetches external pillars from `_pillar`; for minions without a master. */
export type SaltutilSyncPillarArgs = SyncPillarArgs;
/** Fetches proxy modules from `_proxy`. */
export type SaltutilSyncProxymodulesArgs = SyncArgs;
/** Fetches renderers from `_renderers`. */
export type SaltutilSyncRenderersArgs = SyncArgs;
/** Fetches resource modules from `_resources`. Salt 3008 and newer. */
export type SaltutilSyncResourcesArgs = SyncArgs;
/** Fetches returners from `_returners`. */
export type SaltutilSyncReturnersArgs = SyncArgs;
/** Fetches sdb modules from `_sdb`. */
export type SaltutilSyncSdbArgs = Omit<SyncArgs, "refresh">;
/** Fetches serializers from `_serializers`. */
export type SaltutilSyncSerializersArgs = SyncArgs;
/** Fetches state modules from `_states`. States further on see them with `reload_modules`. */
export type SaltutilSyncStatesArgs = SyncArgs;
/** Fetches thorium modules from `_thorium`. */
export type SaltutilSyncThoriumArgs = SyncArgs;
/** Fetches top modules from `_tops`; for minions without a master. Salt 3007 and newer. */
export type SaltutilSyncTopsArgs = SyncArgs;
/** Fetches utility modules from `_utils`. */
export type SaltutilSyncUtilsArgs = SyncArgs;
/** Fetches wrapper modules from `_wrapper`. Salt 3007 and newer. */
export type SaltutilSyncWrapperArgs = SyncArgs;
