// Written by `pnpm run catalogue` from the sources of Salt 3006, 3007 and 3008. Do not edit.
import type { Input, Yaml } from "../../expr/types.ts";
import type { Common, State } from "../../state/types.ts";
import type { ScalarOrList } from "../loose.ts";

export { glance_image } from "../builders.generated.ts";

export interface GlanceImageAbsentArgs extends Common {
  name?: Input<string>;
  auth?: Yaml;
}

export interface GlanceImagePresentArgs extends Common {
  name?: Input<string>;
  auth?: Yaml;
  /** Named in the documentation, not in the signature. */
  enabled?: ScalarOrList;
  /** Named in the documentation, not in the signature. */
  description?: Yaml;
  /** Named in the documentation, not in the signature. */
  filename?: Input<string>;
  /** Named in the documentation, not in the signature. */
  image_format?: Input<string>;
}

/** Salt's `glance_image` states. https://docs.saltproject.io/en/3007/ref/states/all/salt.states.glance_image.html */
export interface GlanceImage {
  /**
   * Salt 3006 and 3007 only. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.glance_image.html#salt.states.glance_image.absent
   */
  absent(id: Input<string>, args?: GlanceImageAbsentArgs): State<"glance_image", GlanceImageAbsentArgs>;
  /**
   * Salt 3006 and 3007 only. No `mod_watch`: `watch` does what `require` does. Arguments that it does not know
   * are handed on.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.glance_image.html#salt.states.glance_image.present
   */
  present(id: Input<string>, args?: GlanceImagePresentArgs): State<"glance_image", GlanceImagePresentArgs>;
}
