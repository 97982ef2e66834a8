import type { Expr, Hint, Input, List } from "../../expr/types.ts";
import type { Label } from "./labels.ts";
import type { QvmPrefs } from "./qvm-prefs.ts";

/** What every `qvm` function takes: how much of what it did it tells. */
export interface QvmOptions {
  /** Which of the messages become the comment. */
  "status-mode"?: List<"last" | "all" | "debug"> | Input<"last" | "all" | "debug">;
  /** Tells the commands that were run. */
  "debug-mode"?: Input<boolean>;
}

export interface QvmCheckOptions extends QvmOptions {
  /** `template`: it must be a template too. */
  flags?: List<"quiet" | "template">;
}

export interface QvmStartOptions extends QvmOptions {
  /** Attaches an image: `"cdrom:dom0:/home/user/debian.iso"` or `"hd:…"`. */
  drive?: Input<string>;
  hddisk?: Input<string>;
  cdrom?: Input<string>;
  flags?: List<"quiet" | "install-windows-tools">;
}

export interface QvmShutdownOptions extends QvmOptions {
  /** With the flag `all`: qubes that are left running. */
  exclude?: List<string>;
  /** `force`: although others depend on it, and kills it when that fails; `kill`: at once. It always waits. */
  flags?: List<"quiet" | "force" | "wait" | "all" | "kill">;
}

export interface QvmPresentOptions extends QvmOptions {
  /** The template; Qubes' default unless told. */
  template?: Input<string>;
  label?: Input<Label>;
  /** What kind of qube: `"AppVM"` unless told. */
  class?: Input<QubeClass>;
  /** Memory at the start, in MiB. */
  mem?: Input<number>;
  vcpus?: Input<number>;
  /** A file of dom0 that becomes the root volume, and is moved. */
  "root-move-from"?: Input<string>;
  /** A file of dom0 that is copied into the root volume. */
  "root-copy-from"?: Input<string>;
  /** `proxy`, `net`: provides network, the latter without having one; `standalone`, `hvm-template`: the class. */
  flags?: List<"proxy" | "net" | "hvm" | "hvm-template" | "standalone" | "quiet">;
}

export type QubeClass = "AppVM" | "TemplateVM" | "StandaloneVM" | "DispVM" | "RemoteVM";

export interface QvmAbsentOptions extends QvmOptions {
  flags?: List<"quiet" | "force-root">;
}

export interface QvmCloneOptions extends QvmOptions {
  /** The qube that is cloned. */
  source: Input<string>;
  /** `shutdown`: shuts the source down first if it runs. */
  flags?: List<"shutdown" | "quiet" | "force-root">;
}

export interface QvmRunOptions extends QvmOptions {
  /** The command. The module does not quote it for dom0's command line: keep to words and plain arguments. */
  cmd: Input<string>;
  /** The user in the qube. */
  user?: Input<string>;
  /** With the flag `pass-io`: a program of dom0 that gets input and output. */
  localcmd?: Input<string>;
  /** With the flag `all`: qubes that are left out. */
  exclude?: List<string>;
  /** The ANSI colour of the output: 31 is red. */
  "color-output"?: Input<number>;
  /** `auto`: starts the qube; `all`: in every running qube; `pass-io`: waits, and takes input and output. */
  flags?: List<
    | "quiet"
    | "auto"
    | "all"
    | "pass-io"
    | "nogui"
    | "filter-escape-chars"
    | "no-filter-escape-chars"
    | "no-color-output"
  >;
}

/** The text of a `Hint`. */
type FeatureText = 'a feature is text: cond(condition, "1", "") or t`…` instead of an expression of another type';

export interface QvmFeatures extends QvmOptions {
  /**
   * Features with their values, which are text to Qubes: `true` is written as `"1"`, `false` as `""`, numbers as text, so
   * that a second run reports no change. `null` removes the feature.
   */
  set?:
    | Readonly<Record<string, string | number | boolean | null | Expr<string | null> | Hint<FeatureText>>>
    | Expr<Readonly<Record<string, string | number | boolean | null>>>;
  /** Sets these to `"1"`. */
  enable?: List<string>;
  /** Sets these to `""`. */
  disable?: List<string>;
  /** Removes these. */
  default?: List<string>;
  /** Only lists the features: nothing else here is done. */
  list?: List<string>;
}

export interface QvmServices extends QvmOptions {
  enable?: List<string>;
  disable?: List<string>;
  /** Leaves these to the qube. */
  default?: List<string>;
  /** Only lists the services: nothing else here is done. */
  list?: List<string>;
}

export interface QvmTagsAdd extends QvmOptions {
  add?: List<string>;
  del?: List<string>;
  present?: "is ignored beside `add`, of which it is another name";
  absent?: "is ignored beside `del`, of which it is another name";
  /** Only lists the tags: nothing else here is done. */
  list?: List<string>;
}

export interface QvmTagsPresent extends QvmOptions {
  /** Another name of `add`. */
  present?: List<string>;
  /** Another name of `del`. */
  absent?: List<string>;
  add?: never;
  del?: never;
  /** Only lists the tags: nothing else here is done. */
  list?: List<string>;
}

export type QvmTags = QvmTagsAdd | QvmTagsPresent;

export interface QvmFirewall extends QvmOptions {
  /** All rules, in order: `"action=accept proto=tcp dstports=443"`. They replace those that are there. */
  set?: List<string>;
  /** Only lists the rules: nothing else here is done. */
  list?: List<string>;
}

/** A device: its class, the qube that has it, and its port there: `"pci:dom0:01_00.0"`, `"block:sys-usb:sda"`. */
export type QubeDevice = `${string}:${string}:${string}`;

/** Options of an assignment: `{ "no-strict-reset": true, permissive: true }`. */
export type QubeDeviceOptions = Readonly<Record<string, Input<string | number | boolean>>>;

/** Devices by name with their options, or names alone. */
export type QubeDevices = Readonly<Record<QubeDevice, QubeDeviceOptions>> | readonly QubeDevice[];

/** Devices that only dom0's pillar knows, in the module's own form: `[{ "pci:dom0:01_00.0": [{ permissive: "True" }] }]`. */
export type KnownToDom0 = Expr<readonly Readonly<Record<string, readonly Readonly<Record<string, string>>[]>>[]>;

export interface QvmDevices extends QvmOptions {
  /** Assigns these as required: the qube does not start without them. */
  attach?: QubeDevices | KnownToDom0;
  /** @deprecated Raises a TypeError with the `qubesadmin` of Qubes 4.3 and ends the run's state as failed. */
  detach?: QubeDevices;
  /** Only lists the devices: nothing else here is done. */
  list?: List<string>;
}

/** `true` or `{}` where the action needs nothing. */
export type QvmAction<O> = true | O | Expr<true> | Expr<O>;

/** The actions of `qvm.vm`, in the order in which they run unless `actions` says otherwise. */
export interface QvmActions {
  /** Fails unless the qube exists. */
  exists?: QvmAction<QvmCheckOptions>;
  /** Fails unless the qube runs. */
  running?: QvmAction<QvmOptions>;
  /** Fails if the qube exists. */
  missing?: QvmAction<QvmCheckOptions>;
  /** Succeeds, also while the qube runs: the module takes its own message for the sign that the qube is gone. */
  halted?: QvmAction<QvmOptions>;
  /** Removes the qube, with its data. */
  absent?: QvmAction<QvmAbsentOptions>;
  /** Creates the qube if it does not exist. */
  present?: QvmAction<QvmPresentOptions>;
  /** Clones the qube from another if it does not exist. */
  clone?: Input<QvmCloneOptions>;
  prefs?: Input<QvmPrefs>;
  devices?: Input<QvmDevices>;
  service?: Input<QvmServices>;
  features?: Input<QvmFeatures>;
  firewall?: Input<QvmFirewall>;
  tags?: Input<QvmTags>;
  unpause?: QvmAction<QvmOptions>;
  pause?: QvmAction<QvmOptions>;
  shutdown?: QvmAction<QvmShutdownOptions>;
  /** Ends the qube at once. */
  kill?: QvmAction<QvmShutdownOptions>;
  start?: QvmAction<QvmStartOptions>;
  run?: Input<QvmRunOptions>;
}

export type QvmActionName = keyof QvmActions;
