// Written by `pnpm run catalogue` from the sources of Salt 3006, 3007 and 3008. Do not edit.
import type { Input, Yaml } from "../../expr/types.ts";
import type { Common, State } from "../../state/types.ts";
import type { ScalarOrList } from "../loose.ts";

export { zfs } from "../builders.generated.ts";

export interface ZfsBookmarkAbsentArgs extends Common {
  name?: Input<string>;
  /** Default: `false`. */
  force?: Input<boolean>;
  /** Default: `false`. */
  recursive?: Input<boolean>;
}

export interface ZfsBookmarkPresentArgs extends Common {
  name?: Input<string>;
  snapshot: ScalarOrList;
}

export interface ZfsFilesystemAbsentArgs extends Common {
  name?: Input<string>;
  /** Default: `false`. */
  force?: Input<boolean>;
  /** Default: `false`. */
  recursive?: Input<boolean>;
}

export interface ZfsFilesystemPresentArgs extends Common {
  name?: Input<string>;
  /** Default: `false`. */
  create_parent?: Input<boolean>;
  properties?: Yaml;
  cloned_from?: Input<string>;
}

export interface ZfsHoldAbsentArgs extends Common {
  name?: Input<string>;
  snapshot: ScalarOrList;
  /** Default: `false`. */
  recursive?: Input<boolean>;
}

export interface ZfsHoldPresentArgs extends Common {
  name?: Input<string>;
  snapshot: Input<string>;
  /** Default: `false`. */
  recursive?: Input<boolean>;
}

export interface ZfsPromotedArgs extends Common {
  name?: Input<string>;
}

export interface ZfsScheduledSnapshotArgs extends Common {
  name?: Input<string>;
  prefix: Yaml;
  /** Default: `true`. */
  recursive?: Input<boolean>;
  schedule?: Yaml;
}

export interface ZfsSnapshotAbsentArgs extends Common {
  name?: Input<string>;
  /** Default: `false`. */
  force?: Input<boolean>;
  /** Default: `false`. */
  recursive?: Input<boolean>;
}

export interface ZfsSnapshotPresentArgs extends Common {
  name?: Input<string>;
  /** Default: `false`. */
  recursive?: Input<boolean>;
  properties?: Yaml;
}

export interface ZfsVolumeAbsentArgs extends Common {
  name?: Input<string>;
  /** Default: `false`. */
  force?: Input<boolean>;
  /** Default: `false`. */
  recursive?: Input<boolean>;
}

export interface ZfsVolumePresentArgs extends Common {
  name?: Input<string>;
  volume_size: Input<string>;
  /** Default: `false`. */
  sparse?: Input<boolean>;
  /** Default: `false`. */
  create_parent?: Input<boolean>;
  properties?: Yaml;
  cloned_from?: ScalarOrList;
}

/** Salt's `zfs` states. https://docs.saltproject.io/en/3007/ref/states/all/salt.states.zfs.html */
export interface Zfs {
  /**
   * Salt 3006 and 3007; for 3008 install `saltext-zfs`. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.zfs.html#salt.states.zfs.bookmark_absent
   */
  bookmark_absent(id: Input<string>, args?: ZfsBookmarkAbsentArgs): State<"zfs", ZfsBookmarkAbsentArgs>;
  /**
   * Salt 3006 and 3007; for 3008 install `saltext-zfs`. Required: `snapshot`. No `mod_watch`: `watch` does what
   * `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.zfs.html#salt.states.zfs.bookmark_present
   */
  bookmark_present(id: Input<string>, args: ZfsBookmarkPresentArgs): State<"zfs", ZfsBookmarkPresentArgs>;
  /**
   * Salt 3006 and 3007; for 3008 install `saltext-zfs`. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.zfs.html#salt.states.zfs.filesystem_absent
   */
  filesystem_absent(id: Input<string>, args?: ZfsFilesystemAbsentArgs): State<"zfs", ZfsFilesystemAbsentArgs>;
  /**
   * Salt 3006 and 3007; for 3008 install `saltext-zfs`. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.zfs.html#salt.states.zfs.filesystem_present
   */
  filesystem_present(id: Input<string>, args?: ZfsFilesystemPresentArgs): State<"zfs", ZfsFilesystemPresentArgs>;
  /**
   * Salt 3006 and 3007; for 3008 install `saltext-zfs`. Required: `snapshot`. No `mod_watch`: `watch` does what
   * `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.zfs.html#salt.states.zfs.hold_absent
   */
  hold_absent(id: Input<string>, args: ZfsHoldAbsentArgs): State<"zfs", ZfsHoldAbsentArgs>;
  /**
   * Salt 3006 and 3007; for 3008 install `saltext-zfs`. Required: `snapshot`. No `mod_watch`: `watch` does what
   * `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.zfs.html#salt.states.zfs.hold_present
   */
  hold_present(id: Input<string>, args: ZfsHoldPresentArgs): State<"zfs", ZfsHoldPresentArgs>;
  /**
   * Salt 3006 and 3007; for 3008 install `saltext-zfs`. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.zfs.html#salt.states.zfs.promoted
   */
  promoted(id: Input<string>, args?: ZfsPromotedArgs): State<"zfs", ZfsPromotedArgs>;
  /**
   * Salt 3006 and 3007; for 3008 install `saltext-zfs`. Required: `prefix`. No `mod_watch`: `watch` does what
   * `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.zfs.html#salt.states.zfs.scheduled_snapshot
   */
  scheduled_snapshot(id: Input<string>, args: ZfsScheduledSnapshotArgs): State<"zfs", ZfsScheduledSnapshotArgs>;
  /**
   * Salt 3006 and 3007; for 3008 install `saltext-zfs`. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.zfs.html#salt.states.zfs.snapshot_absent
   */
  snapshot_absent(id: Input<string>, args?: ZfsSnapshotAbsentArgs): State<"zfs", ZfsSnapshotAbsentArgs>;
  /**
   * Salt 3006 and 3007; for 3008 install `saltext-zfs`. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.zfs.html#salt.states.zfs.snapshot_present
   */
  snapshot_present(id: Input<string>, args?: ZfsSnapshotPresentArgs): State<"zfs", ZfsSnapshotPresentArgs>;
  /**
   * Salt 3006 and 3007; for 3008 install `saltext-zfs`. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.zfs.html#salt.states.zfs.volume_absent
   */
  volume_absent(id: Input<string>, args?: ZfsVolumeAbsentArgs): State<"zfs", ZfsVolumeAbsentArgs>;
  /**
   * Salt 3006 and 3007; for 3008 install `saltext-zfs`. Required: `volume_size`. No `mod_watch`: `watch` does
   * what `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.zfs.html#salt.states.zfs.volume_present
   */
  volume_present(id: Input<string>, args: ZfsVolumePresentArgs): State<"zfs", ZfsVolumePresentArgs>;
}
