// Written by `pnpm run catalogue` from the sources of Salt 3006, 3007 and 3008. Do not edit.
import type { Input } from "../../expr/types.ts";
import type { Common, State } from "../../state/types.ts";
import type { YamlList } from "../loose.ts";

export { cimc } from "../builders.generated.ts";

export interface CimcHostnameArgs extends Common {
  name?: Input<string>;
  hostname?: Input<string>;
}

export interface CimcLoggingLevelsArgs extends Common {
  name?: Input<string>;
  remote?: Input<string>;
  local?: Input<string>;
}

export interface CimcNtpArgs extends Common {
  name?: Input<string>;
  servers: Input<string> | YamlList;
}

export interface CimcPowerConfigurationArgs extends Common {
  name?: Input<string>;
  policy?: Input<string>;
  delayType?: Input<string>;
  delayValue?: Input<number>;
}

export interface CimcSyslogArgs extends Common {
  name?: Input<string>;
  primary?: Input<string>;
  secondary?: Input<string>;
}

export interface CimcUserArgs extends Common {
  name?: Input<string>;
  /** Default: `""`. */
  id?: Input<string | number>;
  /** Default: `""`. */
  user?: Input<string | number>;
  /** Default: `""`. */
  priv?: Input<string>;
  /** Default: `""`. */
  password?: Input<string>;
  /** Default: `"active"`. */
  status?: Input<string>;
}

/** Salt's `cimc` states. https://docs.saltproject.io/en/3007/ref/states/all/salt.states.cimc.html */
export interface Cimc {
  /**
   * Salt 3006 and 3007 only. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.cimc.html#salt.states.cimc.hostname
   */
  hostname(id: Input<string>, args?: CimcHostnameArgs): State<"cimc", CimcHostnameArgs>;
  /**
   * Salt 3006 and 3007 only. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.cimc.html#salt.states.cimc.logging_levels
   */
  logging_levels(id: Input<string>, args?: CimcLoggingLevelsArgs): State<"cimc", CimcLoggingLevelsArgs>;
  /**
   * Salt 3006 and 3007 only. Required: `servers`. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.cimc.html#salt.states.cimc.ntp
   */
  ntp(id: Input<string>, args: CimcNtpArgs): State<"cimc", CimcNtpArgs>;
  /**
   * Salt 3006 and 3007 only. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.cimc.html#salt.states.cimc.power_configuration
   */
  power_configuration(id: Input<string>, args?: CimcPowerConfigurationArgs): State<"cimc", CimcPowerConfigurationArgs>;
  /**
   * Salt 3006 and 3007 only. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.cimc.html#salt.states.cimc.syslog
   */
  syslog(id: Input<string>, args?: CimcSyslogArgs): State<"cimc", CimcSyslogArgs>;
  /**
   * Salt 3006 and 3007 only. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.cimc.html#salt.states.cimc.user
   */
  user(id: Input<string>, args?: CimcUserArgs): State<"cimc", CimcUserArgs>;
}
