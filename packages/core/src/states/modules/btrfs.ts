// Written by `pnpm run catalogue` from the sources of Salt 3006, 3007 and 3008. Do not edit.
import type { Input, Yaml } from "../../expr/types.ts";
import type { Common, State } from "../../state/types.ts";
import type { ScalarOrList } from "../loose.ts";

export { btrfs } from "../builders.generated.ts";

export interface BtrfsPropertiesArgs extends Common {
  name?: Input<string>;
  device: ScalarOrList;
  /** Default: `false`. */
  use_default?: Input<boolean>;
  __dest?: Yaml;
  /** Named in the documentation, not in the signature. */
  properties?: Yaml;
}

export interface BtrfsSubvolumeCreatedArgs extends Common {
  name?: Input<string>;
  device: Yaml;
  qgroupids?: ScalarOrList;
  /** Default: `false`. */
  set_default?: Input<boolean>;
  /** Default: `true`. */
  copy_on_write?: Input<boolean>;
  /** Default: `true`. */
  force_set_default?: Input<boolean>;
  __dest?: Yaml;
}

export interface BtrfsSubvolumeDeletedArgs extends Common {
  name?: Input<string>;
  device: Yaml;
  /** Default: `false`. */
  commit?: Input<boolean>;
  __dest?: Yaml;
}

/** Salt's `btrfs` states. https://docs.saltproject.io/en/3007/ref/states/all/salt.states.btrfs.html */
export interface Btrfs {
  /**
   * Salt 3006 and 3007; for 3008 install `saltext-btrfs`. Required: `device`. No `mod_watch`: `watch` does what
   * `require` does. Arguments that it does not know are handed on.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.btrfs.html#salt.states.btrfs.properties
   */
  properties(id: Input<string>, args: BtrfsPropertiesArgs): State<"btrfs", BtrfsPropertiesArgs>;
  /**
   * Salt 3006 and 3007; for 3008 install `saltext-btrfs`. Required: `device`. No `mod_watch`: `watch` does what
   * `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.btrfs.html#salt.states.btrfs.subvolume_created
   */
  subvolume_created(id: Input<string>, args: BtrfsSubvolumeCreatedArgs): State<"btrfs", BtrfsSubvolumeCreatedArgs>;
  /**
   * Salt 3006 and 3007; for 3008 install `saltext-btrfs`. Required: `device`. No `mod_watch`: `watch` does what
   * `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.btrfs.html#salt.states.btrfs.subvolume_deleted
   */
  subvolume_deleted(id: Input<string>, args: BtrfsSubvolumeDeletedArgs): State<"btrfs", BtrfsSubvolumeDeletedArgs>;
}
