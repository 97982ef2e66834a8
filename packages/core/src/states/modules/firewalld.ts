// Written by `pnpm run catalogue` from the sources of Salt 3006, 3007 and 3008. Do not edit.
import type { Input, Yaml } from "../../expr/types.ts";
import type { Common, State } from "../../state/types.ts";

export { firewalld } from "../builders.generated.ts";

export interface FirewalldPresentArgs extends Common {
  name?: Input<string>;
  block_icmp?: Yaml;
  /** Default: `false`. */
  prune_block_icmp?: Input<boolean>;
  default?: Input<boolean>;
  /** Default: `false` (3006). */
  masquerade?: Input<boolean>;
  ports?: Yaml;
  /** Default: `false`. */
  prune_ports?: Input<boolean>;
  port_fwd?: Yaml;
  /** Default: `false`. */
  prune_port_fwd?: Input<boolean>;
  services?: Yaml;
  /** Default: `false`. */
  prune_services?: Input<boolean>;
  interfaces?: Yaml;
  /** Default: `false`. */
  prune_interfaces?: Input<boolean>;
  sources?: Yaml;
  /** Default: `false`. */
  prune_sources?: Input<boolean>;
  rich_rules?: Yaml;
  /** Default: `false`. */
  prune_rich_rules?: Input<boolean>;
}

export interface FirewalldServiceArgs extends Common {
  name?: Input<string>;
  ports?: Yaml;
  protocols?: Yaml;
}

/** Salt's `firewalld` states. https://docs.saltproject.io/en/latest/ref/states/all/salt.states.firewalld.html */
export interface Firewalld {
  /**
   * Salt 3006, 3007 and 3008. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.firewalld.html#salt.states.firewalld.present
   */
  present(id: Input<string>, args?: FirewalldPresentArgs): State<"firewalld", FirewalldPresentArgs>;
  /**
   * Salt 3006, 3007 and 3008. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.firewalld.html#salt.states.firewalld.service
   */
  service(id: Input<string>, args?: FirewalldServiceArgs): State<"firewalld", FirewalldServiceArgs>;
}
