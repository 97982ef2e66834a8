// Written by `pnpm run catalogue` from the sources of Salt 3006, 3007 and 3008. Do not edit.
import type { Input } from "../../expr/types.ts";
import type { State } from "../../state/types.ts";
import type { FirewalldPresentArgs, FirewalldServiceArgs } from "../hand/firewalld.ts";

export type { FirewalldPresentArgs, FirewalldServiceArgs } from "../hand/firewalld.ts";
export { firewalld } from "../builders.generated.ts";

/** Salt's `firewalld` states. https://docs.saltproject.io/en/latest/ref/states/all/salt.states.firewalld.html */
export interface Firewalld {
  /**
   * Has services, ports and others in a zone of firewalld, for good. What is there beside them stays, unless it
   * is pruned. Lists must be lists: of text, Salt takes each letter for an entry.
   *
   * Salt 3006, 3007 and 3008. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.firewalld.html#salt.states.firewalld.present
   */
  present(id: Input<string>, args?: FirewalldPresentArgs): State<"firewalld", FirewalldPresentArgs>;
  /**
   * Has a service of firewalld's that has exactly these ports and protocols. It is made in a test run too.
   *
   * Salt 3006, 3007 and 3008. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.firewalld.html#salt.states.firewalld.service
   */
  service(id: Input<string>, args?: FirewalldServiceArgs): State<"firewalld", FirewalldServiceArgs>;
}
