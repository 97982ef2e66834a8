import type { Input, List } from "../../expr/types.ts";
import type { Common } from "../../state/types.ts";

interface UserPresentBase extends Common {
  /** The login name. Without it, the id. */
  name?: Input<string>;
  /** A number: text never equals the number that the system has. Unset: the next free one. */
  uid?: Input<number>;
  /** The main group, by number or name. It must exist. */
  gid?: Input<number | string>;
  /** Makes a group of the user's own name the main one. It wins over `gid` where that group exists. */
  usergroup?: Input<boolean>;
  /** Further groups. They must exist; others are taken away unless `remove_groups` is `false`. */
  groups?: List<string>;
  /** Further groups that are skipped where they do not exist. */
  optional_groups?: List<string>;
  /** `false` keeps groups that are not listed. */
  remove_groups?: Input<boolean>;
  /** The home directory; the system decides unless told. */
  home?: Input<string>;
  /** Creates the home directory; on unless told. */
  createhome?: Input<boolean>;
  /** Moves the files of the old home directory when `home` changes. */
  persist_home?: Input<boolean>;
  shell?: Input<string>;
  /** `false` allows a `uid` that another user has. */
  unique?: Input<boolean>;
  /** A system user, with a number from their range. Only looked at when the user is created. */
  system?: Input<boolean>;
  /** The name for people. Without commas. */
  fullname?: Input<string>;
  /** Without commas. */
  roomnumber?: Input<string>;
  /** Without commas. */
  workphone?: Input<string>;
  homephone?: Input<string>;
  /** The last field of the GECOS entry. */
  other?: Input<string>;
  /** BSD: the login class. */
  loginclass?: Input<string>;
  /** The day of the last change of the password, in days since 1970. */
  date?: Input<number>;
  /** Days between two changes of the password, at least. */
  mindays?: Input<number>;
  /** Days after which the password must be changed. */
  maxdays?: Input<number>;
  /** Days after the password's end until the login is locked. */
  inactdays?: Input<number>;
  /** Days before the password's end on which the user is warned. */
  warndays?: Input<number>;
  /** When the login ends: days since 1970. On Windows a date as text. */
  expire?: Input<number | string>;
  /** Windows: the drive letter of the home directory. */
  win_homedrive?: Input<string>;
  /** Windows: the path of the profile. */
  win_profile?: Input<string>;
  /** Windows: the path of the login script. */
  win_logonscript?: Input<string>;
  win_description?: Input<string>;
  /** Leaves the user out of lastlog and faillog. */
  nologinit?: Input<boolean>;
  /** Lets `uid` change; otherwise the state fails. Files keep their owner's old number. */
  allow_uid_change?: Input<boolean>;
  /** Lets `gid` change; otherwise the state fails. Files keep their old group. */
  allow_gid_change?: Input<boolean>;
  /** `true` locks the password, `false` unlocks it; unset leaves that as it is. */
  password_lock?: Input<boolean>;
  /** Looks at /etc/passwd alone, not at directories such as LDAP. Salt 3007 and newer. */
  local?: Input<boolean>;
}

/** With a password, or with none of the state's concern. */
export interface UserPresentWithPassword extends UserPresentBase {
  /** The hash, as in /etc/shadow. Plain text is written there as it is, unless `hash_password` is set. */
  password?: Input<string>;
  /** `password` is plain text; Salt makes the hash. */
  hash_password?: Input<boolean>;
  /** `false` sets the password of new users only. */
  enforce_password?: Input<boolean>;
  empty_password?: Input<false> | "wins over `password`: leave one of them out";
}

/** Without any password: whoever knows the name is let in, where the system allows it. */
export interface UserPresentEmptyPassword extends UserPresentBase {
  empty_password: Input<boolean>;
  password?: "is ignored beside `empty_password`";
  hash_password?: "means nothing beside `empty_password`";
  enforce_password?: "means nothing beside `empty_password`";
}

/** Creates a user or sets what is given. `password` wants a hash; groups that are not listed are taken away. */
export type UserPresentArgs = UserPresentWithPassword | UserPresentEmptyPassword;

/** Removes a user. Their files stay unless `purge` is set. */
export interface UserAbsentArgs extends Common {
  /** The login name. Without it, the id. */
  name?: Input<string>;
  /** Removes the home directory too. */
  purge?: Input<boolean>;
  /** Removes the user also while logged in. */
  force?: Input<boolean>;
  /** Looks at /etc/passwd alone, not at directories such as LDAP. Salt 3007 and newer. */
  local?: Input<boolean>;
}
