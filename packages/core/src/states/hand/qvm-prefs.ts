import type { Input, List } from "../../expr/types.ts";
import type { Label } from "./labels.ts";

/** A value, or `"*default*"` to go back to what Qubes gives every qube. */
export type Pref<T> = Input<T | "*default*">;

/** Another qube's name; `null`, `""` or `"none"` for none. */
export type QubePref = Pref<string | null>;

/** How a qube is virtualized. A qube with PCI devices needs `"hvm"`. */
export type VirtMode = "pvh" | "hvm" | "pv";

interface QvmPrefsBase {
  virt_mode?: Pref<VirtMode>;
  label?: Pref<Label>;
  /** The template of an app qube. */
  template?: Pref<string>;
  /**
   * A kernel of dom0 by its version: `"6.12.47-1.fc41"`. `""` boots the qube's own kernel; `null` does the same, but is
   * set again in every run. `"none"` is no special word here.
   */
  kernel?: Pref<string | null>;
  kernelopts?: Pref<string>;
  /** Memory at the start, in MiB, as a number: text is set again in every run. */
  memory?: Pref<number>;
  /** The most memory that balancing may give, in MiB; 0 switches balancing off, as PCI devices need it. */
  maxmem?: Pref<number>;
  vcpus?: Pref<number>;
  /** The qube that gives network. */
  netvm?: QubePref;
  /** The qube that shows windows. */
  guivm?: QubePref;
  /** The qube that plays sound. */
  audiovm?: QubePref;
  /** The disposable template for what this qube opens in a disposable. */
  default_dispvm?: QubePref;
  /** The disposable template through which Salt configures this qube. */
  management_dispvm?: QubePref;
  /** Device interfaces that may not be attached: `"u03****"`; several stand without a space. */
  devices_denied?: Pref<string | null>;
  /** Starts with the system. */
  autostart?: Pref<boolean>;
  debug?: Pref<boolean>;
  default_user?: Pref<string>;
  /** Disposables may be made from this qube. */
  template_for_dispvms?: Pref<boolean>;
  provides_network?: Pref<boolean>;
  include_in_backups?: Pref<boolean>;
  /** When it was last backed up, in seconds since 1970. */
  last_backup?: Pref<number>;
  installed_by_rpm?: Pref<boolean>;
  ip?: Pref<string>;
  mac?: Pref<string>;
  /** Seconds until the start of the qube's qrexec agent is given up; 60. */
  qrexec_timeout?: Pref<number>;
  updateable?: Pref<boolean>;
}

export interface QvmPrefsWithPci extends QvmPrefsBase {
  /**
   * PCI devices of dom0 that the qube needs: `"01:00.0"`, a device path such as `"00_01.0-00_00.0"`. Only adds: devices
   * that are no longer listed stay. With a domain in front (`"0000:01:00.0"`) another device is meant.
   */
  pcidevs: List<string>;
  /** `false` takes devices of `pcidevs` that cannot be reset. */
  pci_strictreset?: Input<boolean>;
}

export interface QvmPrefsWithoutPci extends QvmPrefsBase {
  pcidevs?: never;
  pci_strictreset?: "works only beside `pcidevs`";
}

/** A qube's preferences. They are set in the module's order, `virt_mode` first, whatever the order here. */
export type QvmPrefs = QvmPrefsWithPci | QvmPrefsWithoutPci;

export type QvmPrefName = keyof QvmPrefsWithPci;
