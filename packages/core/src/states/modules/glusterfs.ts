// Written by `pnpm run catalogue` from the sources of Salt 3006, 3007 and 3008. Do not edit.
import type { Input, Yaml } from "../../expr/types.ts";
import type { Common, State } from "../../state/types.ts";

export { glusterfs } from "../builders.generated.ts";

export interface GlusterfsAddVolumeBricksArgs extends Common {
  name?: Input<string>;
  bricks: Yaml;
}

export interface GlusterfsMaxOpVersionArgs extends Common {
  name?: Input<string>;
}

export interface GlusterfsOpVersionArgs extends Common {
  name?: Input<string>;
  version: Input<number>;
}

export interface GlusterfsPeeredArgs extends Common {
  name?: Input<string>;
}

export interface GlusterfsStartedArgs extends Common {
  name?: Input<string>;
}

export interface GlusterfsVolumePresentArgs extends Common {
  name?: Input<string>;
  bricks: Yaml;
  /** Default: `false`. */
  stripe?: Input<boolean>;
  /** Default: `false`. */
  replica?: Input<number | boolean>;
  /** Default: `false`. */
  device_vg?: Input<boolean>;
  /** Default: `"tcp"`. */
  transport?: Input<string>;
  /** Default: `false`. */
  start?: Input<boolean>;
  /** Default: `false`. */
  force?: Input<boolean>;
  /** Default: `false`. */
  arbiter?: Input<boolean>;
}

/** Salt's `glusterfs` states. https://docs.saltproject.io/en/3007/ref/states/all/salt.states.glusterfs.html */
export interface Glusterfs {
  /**
   * Salt 3006 and 3007 only. Required: `bricks`. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.glusterfs.html#salt.states.glusterfs.add_volume_bricks
   */
  add_volume_bricks(id: Input<string>, args: GlusterfsAddVolumeBricksArgs): State<"glusterfs", GlusterfsAddVolumeBricksArgs>;
  /**
   * Salt 3006 and 3007 only. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.glusterfs.html#salt.states.glusterfs.max_op_version
   */
  max_op_version(id: Input<string>, args?: GlusterfsMaxOpVersionArgs): State<"glusterfs", GlusterfsMaxOpVersionArgs>;
  /**
   * Salt 3006 and 3007 only. Required: `version`. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.glusterfs.html#salt.states.glusterfs.op_version
   */
  op_version(id: Input<string>, args: GlusterfsOpVersionArgs): State<"glusterfs", GlusterfsOpVersionArgs>;
  /**
   * Salt 3006 and 3007 only. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.glusterfs.html#salt.states.glusterfs.peered
   */
  peered(id: Input<string>, args?: GlusterfsPeeredArgs): State<"glusterfs", GlusterfsPeeredArgs>;
  /**
   * Salt 3006 and 3007 only. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.glusterfs.html#salt.states.glusterfs.started
   */
  started(id: Input<string>, args?: GlusterfsStartedArgs): State<"glusterfs", GlusterfsStartedArgs>;
  /**
   * Salt 3006 and 3007 only. Required: `bricks`. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.glusterfs.html#salt.states.glusterfs.volume_present
   */
  volume_present(id: Input<string>, args: GlusterfsVolumePresentArgs): State<"glusterfs", GlusterfsVolumePresentArgs>;
}
