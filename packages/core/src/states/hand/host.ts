import type { Input, List } from "../../expr/types.ts";
import type { Common } from "../../state/types.ts";

/** Puts a name behind an address in the hosts file. The name stays behind other addresses unless `clean` is set. */
export interface HostPresentArgs extends Common {
  /** The host name, one. Without it, the id; several: `names`. */
  name?: Input<string>;
  /** One address, or several. */
  ip: Input<string> | List<string>;
  /** A comment at the end of the line; it belongs to the address, not to the name. */
  comment?: Input<string>;
  /** Removes the name from all other addresses. Otherwise each of them is a warning. */
  clean?: Input<boolean>;
}

/** Removes a name from behind an address in the hosts file. */
export interface HostAbsentArgs extends Common {
  /** The host name. Without it, the id. */
  name?: Input<string>;
  /** One address, or several. */
  ip: Input<string> | List<string>;
}

/** Sets all names of one address in the hosts file. Here `name` is the address. */
export interface HostOnlyArgs extends Common {
  /** The address. Without it, the id. */
  name?: Input<string>;
  /** The names, in their order; the first is the canonical one. */
  hostnames: Input<string> | List<string>;
}
