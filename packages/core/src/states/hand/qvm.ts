import type { Input, List } from "../../expr/types.ts";
import type { Common, State } from "../../state/types.ts";
import type {
  QvmAbsentOptions,
  QvmActionName,
  QvmActions,
  QvmCheckOptions,
  QvmCloneOptions,
  QvmDevices,
  QvmFeatures,
  QvmFirewall,
  QvmOptions,
  QvmPresentOptions,
  QvmRunOptions,
  QvmServices,
  QvmShutdownOptions,
  QvmStartOptions,
  QvmTagsAdd,
  QvmTagsPresent,
} from "./qvm-actions.ts";
import type { QvmPrefName, QvmPrefs, QvmPrefsWithoutPci, QvmPrefsWithPci } from "./qvm-prefs.ts";

interface QvmName extends Common {
  /** The qube. Without it, the id. */
  name?: Input<string>;
}

export interface QvmExistsArgs extends QvmName, QvmCheckOptions {}
export interface QvmMissingArgs extends QvmName, QvmCheckOptions {}
export interface QvmRunningArgs extends QvmName, QvmOptions {}
export interface QvmHaltedArgs extends QvmName, QvmOptions {}
export interface QvmStartArgs extends QvmName, QvmStartOptions {}
export interface QvmShutdownArgs extends QvmName, QvmShutdownOptions {}
export interface QvmKillArgs extends QvmName, QvmShutdownOptions {}
export interface QvmPauseArgs extends QvmName, QvmOptions {}
export interface QvmUnpauseArgs extends QvmName, QvmOptions {}
export interface QvmPresentArgs extends QvmName, QvmPresentOptions {}
export interface QvmAbsentArgs extends QvmName, QvmAbsentOptions {}
export interface QvmCloneArgs extends QvmName, QvmCloneOptions {}
export interface QvmRunArgs extends QvmName, QvmRunOptions {}
export interface QvmDevicesArgs extends QvmName, QvmDevices {}
export interface QvmServiceArgs extends QvmName, QvmServices {}
export interface QvmFeaturesArgs extends QvmName, QvmFeatures {}
export interface QvmFirewallArgs extends QvmName, QvmFirewall {}

interface QvmTagsAddArgs extends QvmName, QvmTagsAdd {}
interface QvmTagsPresentArgs extends QvmName, QvmTagsPresent {}
export type QvmTagsArgs = QvmTagsAddArgs | QvmTagsPresentArgs;

interface QvmPrefsAsked extends QvmName, QvmOptions {
  /** `"set"` where preferences are given, `"list"` otherwise. */
  action?: Input<"list" | "get" | "set">;
  /** Only shows these preferences: nothing is set. */
  get?: List<QvmPrefName>;
  /** Preferences, as they can also be given one by one. */
  set?: Input<QvmPrefs>;
}

export interface QvmPrefsWithPciArgs extends QvmPrefsAsked, QvmPrefsWithPci {}
export interface QvmPrefsWithoutPciArgs extends QvmPrefsAsked, QvmPrefsWithoutPci {}
export type QvmPrefsArgs = QvmPrefsWithPciArgs | QvmPrefsWithoutPciArgs;

/** An action in the order of `actions`; with `"pass"`, its failure does not fail the state. */
export type QvmActionOrder = QvmActionName | { readonly [A in QvmActionName]?: "pass" | "fail" };

export interface QvmVmArgs extends QvmName, QvmActions {
  /** The order of the actions. Only those that are given too are done, and all of those must stand here. */
  actions?: readonly QvmActionOrder[];
}

export interface QvmTemplateInstalledArgs extends Common {
  /** The template: `"debian-13-minimal"`. Without it, the id. */
  name?: Input<string>;
  /** The repository it comes from. */
  fromrepo?: Input<string>;
  /** The storage pool it goes to; one that is installed already is not moved. */
  pool?: Input<string>;
}

/**
 * Qubes OS' qubes, from dom0. Comes with Qubes, not with Salt.
 * https://github.com/QubesOS/qubes-mgmt-salt-dom0-qvm
 */
export interface Qvm {
  /** Several actions on one qube; the first that fails ends them. https://github.com/QubesOS/qubes-mgmt-salt-dom0-qvm */
  vm(id: Input<string>, args?: QvmVmArgs): State<"qvm", QvmVmArgs>;
  /** Creates a qube if it does not exist. Does not change one that does: see `prefs`. */
  present(id: Input<string>, args?: QvmPresentArgs): State<"qvm", QvmPresentArgs>;
  /** Removes a qube, with its data. Reports no changes. */
  absent(id: Input<string>, args?: QvmAbsentArgs): State<"qvm", QvmAbsentArgs>;
  /** Clones a qube if the new one does not exist. Reports no changes. */
  clone(id: Input<string>, args: QvmCloneArgs): State<"qvm", QvmCloneArgs>;
  /** Sets preferences, given one by one. `test=True` does not keep it from writing. */
  prefs(id: Input<string>, args?: QvmPrefsArgs): State<"qvm", QvmPrefsArgs>;
  /** Sets features. */
  features(id: Input<string>, args?: QvmFeaturesArgs): State<"qvm", QvmFeaturesArgs>;
  /** Switches services on and off. */
  service(id: Input<string>, args?: QvmServiceArgs): State<"qvm", QvmServiceArgs>;
  /** Adds and removes tags. */
  tags(id: Input<string>, args?: QvmTagsArgs): State<"qvm", QvmTagsArgs>;
  /** Assigns devices. `test=True` does not keep it from writing. */
  devices(id: Input<string>, args?: QvmDevicesArgs): State<"qvm", QvmDevicesArgs>;
  /** Sets firewall rules. */
  firewall(id: Input<string>, args?: QvmFirewallArgs): State<"qvm", QvmFirewallArgs>;
  /** Starts a qube, or unpauses it. Reports no changes. */
  start(id: Input<string>, args?: QvmStartArgs): State<"qvm", QvmStartArgs>;
  /** Shuts a qube down and waits for it. */
  shutdown(id: Input<string>, args?: QvmShutdownArgs): State<"qvm", QvmShutdownArgs>;
  /** Ends a qube at once. */
  kill(id: Input<string>, args?: QvmKillArgs): State<"qvm", QvmKillArgs>;
  /** Pauses a qube; one that does not run stays so. */
  pause(id: Input<string>, args?: QvmPauseArgs): State<"qvm", QvmPauseArgs>;
  /** Goes on with a paused qube. */
  unpause(id: Input<string>, args?: QvmUnpauseArgs): State<"qvm", QvmUnpauseArgs>;
  /** Runs a command in a qube, in every run. */
  run(id: Input<string>, args: QvmRunArgs): State<"qvm", QvmRunArgs>;
  /** Fails unless a qube exists. */
  exists(id: Input<string>, args?: QvmExistsArgs): State<"qvm", QvmExistsArgs>;
  /** Fails if a qube exists. */
  missing(id: Input<string>, args?: QvmMissingArgs): State<"qvm", QvmMissingArgs>;
  /** Fails unless a qube runs. */
  running(id: Input<string>, args?: QvmRunningArgs): State<"qvm", QvmRunningArgs>;
  /**
   * Succeeds, also while the qube runs: the module takes its own message for the sign that the qube is gone. To have it
   * halted, use `shutdown`.
   */
  halted(id: Input<string>, args?: QvmHaltedArgs): State<"qvm", QvmHaltedArgs>;
  /** Installs a template from Qubes' repositories if it is not there. */
  template_installed(id: Input<string>, args?: QvmTemplateInstalledArgs): State<"qvm", QvmTemplateInstalledArgs>;
}
