// Written by `pnpm run catalogue` from the sources of Salt 3006, 3007 and 3008. Do not edit.
import type { Input, Yaml } from "../../expr/types.ts";
import type { Common, State } from "../../state/types.ts";
import type { ScalarOrList } from "../loose.ts";

export { xattr } from "../builders.generated.ts";

export interface XattrDeleteArgs extends Common {
  name?: Input<string>;
  attributes: ScalarOrList;
}

export interface XattrExistsArgs extends Common {
  name?: Input<string>;
  attributes: Yaml;
}

/** Salt's `xattr` states. https://docs.saltproject.io/en/latest/ref/states/all/salt.states.mac_xattr.html */
export interface Xattr {
  /**
   * Salt 3006, 3007 and 3008. Required: `attributes`. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.mac_xattr.html#salt.states.mac_xattr.delete
   */
  delete(id: Input<string>, args: XattrDeleteArgs): State<"xattr", XattrDeleteArgs>;
  /**
   * Salt 3006, 3007 and 3008. Required: `attributes`. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.mac_xattr.html#salt.states.mac_xattr.exists
   */
  exists(id: Input<string>, args: XattrExistsArgs): State<"xattr", XattrExistsArgs>;
}
