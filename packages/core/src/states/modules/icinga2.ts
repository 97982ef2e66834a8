// Written by `pnpm run catalogue` from the sources of Salt 3006, 3007 and 3008. Do not edit.
import type { Input, Yaml } from "../../expr/types.ts";
import type { Common, State } from "../../state/types.ts";

export { icinga2 } from "../builders.generated.ts";

export interface Icinga2GenerateCertArgs extends Common {
  name?: Input<string>;
}

export interface Icinga2GenerateTicketArgs extends Common {
  name?: Input<string>;
  output?: Input<string>;
  grain?: Yaml;
  key?: Yaml;
  /** Default: `true`. */
  overwrite?: Input<boolean>;
}

export interface Icinga2NodeSetupArgs extends Common {
  name?: Input<string>;
  master: Yaml;
  ticket: Yaml;
}

export interface Icinga2RequestCertArgs extends Common {
  name?: Input<string>;
  master: Yaml;
  ticket: Yaml;
  /** Default: `"5665"`. */
  port?: Input<string | number>;
}

export interface Icinga2SaveCertArgs extends Common {
  name?: Input<string>;
  master: Yaml;
}

/** Salt's `icinga2` states. https://docs.saltproject.io/en/3007/ref/states/all/salt.states.icinga2.html */
export interface Icinga2 {
  /**
   * Salt 3006 and 3007 only. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.icinga2.html#salt.states.icinga2.generate_cert
   */
  generate_cert(id: Input<string>, args?: Icinga2GenerateCertArgs): State<"icinga2", Icinga2GenerateCertArgs>;
  /**
   * Salt 3006 and 3007 only. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.icinga2.html#salt.states.icinga2.generate_ticket
   */
  generate_ticket(id: Input<string>, args?: Icinga2GenerateTicketArgs): State<"icinga2", Icinga2GenerateTicketArgs>;
  /**
   * Salt 3006 and 3007 only. Required: `master`, `ticket`. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.icinga2.html#salt.states.icinga2.node_setup
   */
  node_setup(id: Input<string>, args: Icinga2NodeSetupArgs): State<"icinga2", Icinga2NodeSetupArgs>;
  /**
   * Salt 3006 and 3007 only. Required: `master`, `ticket`. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.icinga2.html#salt.states.icinga2.request_cert
   */
  request_cert(id: Input<string>, args: Icinga2RequestCertArgs): State<"icinga2", Icinga2RequestCertArgs>;
  /**
   * Salt 3006 and 3007 only. Required: `master`. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.icinga2.html#salt.states.icinga2.save_cert
   */
  save_cert(id: Input<string>, args: Icinga2SaveCertArgs): State<"icinga2", Icinga2SaveCertArgs>;
}
