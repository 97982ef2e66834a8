// Written by `pnpm run catalogue` from the sources of Salt 3006, 3007 and 3008. Do not edit.
import type { Input } from "../../expr/types.ts";
import type { Common, State } from "../../state/types.ts";
import type { ScalarOrList } from "../loose.ts";

export { vbox_guest } from "../builders.generated.ts";

export interface VboxGuestAdditionsInstalledArgs extends Common {
  name?: Input<string>;
  /** Default: `false`. */
  reboot?: Input<boolean>;
  /** Default: `false`. */
  upgrade_os?: Input<boolean>;
}

export interface VboxGuestAdditionsRemovedArgs extends Common {
  name?: Input<string>;
  /** Default: `false`. */
  force?: Input<boolean>;
}

export interface VboxGuestGrantAccessToSharedFoldersToArgs extends Common {
  name?: Input<string>;
  users?: ScalarOrList;
}

/** Salt's `vbox_guest` states. https://docs.saltproject.io/en/3007/ref/states/all/salt.states.vbox_guest.html */
export interface VboxGuest {
  /**
   * Salt 3006 and 3007 only. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.vbox_guest.html#salt.states.vbox_guest.additions_installed
   */
  additions_installed(id: Input<string>, args?: VboxGuestAdditionsInstalledArgs): State<"vbox_guest", VboxGuestAdditionsInstalledArgs>;
  /**
   * Salt 3006 and 3007 only. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.vbox_guest.html#salt.states.vbox_guest.additions_removed
   */
  additions_removed(id: Input<string>, args?: VboxGuestAdditionsRemovedArgs): State<"vbox_guest", VboxGuestAdditionsRemovedArgs>;
  /**
   * Salt 3006 and 3007 only. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.vbox_guest.html#salt.states.vbox_guest.grant_access_to_shared_folders_to
   */
  grant_access_to_shared_folders_to(id: Input<string>, args?: VboxGuestGrantAccessToSharedFoldersToArgs): State<"vbox_guest", VboxGuestGrantAccessToSharedFoldersToArgs>;
}
