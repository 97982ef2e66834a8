import type { Input, List } from "../../expr/types.ts";
import type { Common } from "../../state/types.ts";

interface GroupPresentBase extends Common {
  /** The group. Without it, the id. */
  name?: Input<string>;
  /** A number: text never equals those that are taken already. Unset: the next free one. */
  gid?: Input<number>;
  /** A system group, with a number from their range. Only looked at when the group is created. */
  system?: Input<boolean>;
  /** Allows a `gid` that another group has. */
  non_unique?: Input<boolean>;
  /** Looks at /etc/group alone, not at directories such as LDAP. Salt 3007 and newer. */
  local?: Input<boolean>;
}

/** All members at once. */
export interface GroupPresentMembers extends GroupPresentBase {
  /** Exactly these users are members; an empty list removes all. */
  members?: List<string>;
  addusers?: "cannot stand beside `members`";
  delusers?: "cannot stand beside `members`";
}

/** Some members; those that are not named stay. */
export interface GroupPresentChanges extends GroupPresentBase {
  /** Users that become members. */
  addusers?: List<string>;
  /** Users that are members no longer. Nobody may stand in both lists. */
  delusers?: List<string>;
  members?: "cannot stand beside `addusers` and `delusers`";
}

/** Creates a group or sets what is given. `members` removes everybody else from it. */
export type GroupPresentArgs = GroupPresentMembers | GroupPresentChanges;

/** Removes a group. */
export interface GroupAbsentArgs extends Common {
  /** The group. Without it, the id. */
  name?: Input<string>;
  /** Looks at /etc/group alone, not at directories such as LDAP. Salt 3007 and newer. */
  local?: Input<boolean>;
}
