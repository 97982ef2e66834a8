// Written by `pnpm run catalogue` from the sources of Salt 3006, 3007 and 3008. Do not edit.
import type { Input, Yaml } from "../../expr/types.ts";
import type { Common, State } from "../../state/types.ts";
import type { ScalarOrList } from "../loose.ts";

export { lxd_image } from "../builders.generated.ts";

export interface LxdImageAbsentArgs extends Common {
  name?: Input<string>;
  remote_addr?: ScalarOrList;
  cert?: Yaml;
  key?: Yaml;
  /** Default: `true`. */
  verify_cert?: Input<boolean>;
}

export interface LxdImagePresentArgs extends Common {
  name?: Input<string>;
  source: Yaml;
  aliases?: ScalarOrList;
  public?: ScalarOrList;
  auto_update?: ScalarOrList;
  remote_addr?: ScalarOrList;
  cert?: Yaml;
  key?: Yaml;
  /** Default: `true`. */
  verify_cert?: Input<boolean>;
}

/** Salt's `lxd_image` states. https://docs.saltproject.io/en/3007/ref/states/all/salt.states.lxd_image.html */
export interface LxdImage {
  /**
   * Salt 3006 and 3007 only. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.lxd_image.html#salt.states.lxd_image.absent
   */
  absent(id: Input<string>, args?: LxdImageAbsentArgs): State<"lxd_image", LxdImageAbsentArgs>;
  /**
   * Salt 3006 and 3007 only. Required: `source`. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.lxd_image.html#salt.states.lxd_image.present
   */
  present(id: Input<string>, args: LxdImagePresentArgs): State<"lxd_image", LxdImagePresentArgs>;
}
