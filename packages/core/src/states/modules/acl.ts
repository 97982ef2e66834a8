// Written by `pnpm run catalogue` from the sources of Salt 3006, 3007 and 3008. Do not edit.
import type { Input, Yaml } from "../../expr/types.ts";
import type { Common, State } from "../../state/types.ts";

export { acl } from "../builders.generated.ts";

export interface AclAbsentArgs extends Common {
  name?: Input<string>;
  acl_type: Input<string>;
  /** Default: `""`. */
  acl_name?: Input<string>;
  /** Default: `""`. */
  perms?: Input<string>;
  /** Default: `false`. */
  recurse?: Input<boolean>;
}

export interface AclListAbsentArgs extends Common {
  name?: Input<string>;
  acl_type: Input<string>;
  acl_names?: Yaml;
  /** Default: `false`. */
  recurse?: Input<boolean>;
}

export interface AclListPresentArgs extends Common {
  name?: Input<string>;
  acl_type: Input<string>;
  acl_names?: Yaml;
  /** Default: `""`. */
  perms?: Input<string>;
  /** Default: `false`. */
  recurse?: Input<boolean>;
  /** Default: `false`. */
  force?: Input<boolean>;
}

export interface AclPresentArgs extends Common {
  name?: Input<string>;
  acl_type: Input<string>;
  /** Default: `""`. */
  acl_name?: Input<string>;
  /** Default: `""`. */
  perms?: Input<string>;
  /** Default: `false`. */
  recurse?: Input<boolean>;
  /** Default: `false`. */
  force?: Input<boolean>;
}

/** Salt's `acl` states. https://docs.saltproject.io/en/latest/ref/states/all/salt.states.linux_acl.html */
export interface Acl {
  /**
   * Salt 3006, 3007 and 3008. Required: `acl_type`. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.linux_acl.html#salt.states.linux_acl.absent
   */
  absent(id: Input<string>, args: AclAbsentArgs): State<"acl", AclAbsentArgs>;
  /**
   * Salt 3006, 3007 and 3008. Required: `acl_type`. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.linux_acl.html#salt.states.linux_acl.list_absent
   */
  list_absent(id: Input<string>, args: AclListAbsentArgs): State<"acl", AclListAbsentArgs>;
  /**
   * Salt 3006, 3007 and 3008. Required: `acl_type`. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.linux_acl.html#salt.states.linux_acl.list_present
   */
  list_present(id: Input<string>, args: AclListPresentArgs): State<"acl", AclListPresentArgs>;
  /**
   * Salt 3006, 3007 and 3008. Required: `acl_type`. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.linux_acl.html#salt.states.linux_acl.present
   */
  present(id: Input<string>, args: AclPresentArgs): State<"acl", AclPresentArgs>;
}
