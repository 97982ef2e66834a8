// Written by `pnpm run catalogue` from the sources of Salt 3006, 3007 and 3008. Do not edit.
import type { Input, Yaml } from "../../expr/types.ts";
import type { Common, State } from "../../state/types.ts";

export { syslog_ng } from "../builders.generated.ts";

export interface SyslogNgConfigArgs extends Common {
  name?: Input<string>;
  config: Yaml;
  /** Default: `true`. */
  write?: Input<boolean>;
}

export interface SyslogNgReloadedArgs extends Common {
  name?: Input<string>;
}

export interface SyslogNgStartedArgs extends Common {
  name?: Input<string>;
  user?: Yaml;
  group?: Yaml;
  chroot?: Yaml;
  caps?: Yaml;
  /** Default: `false`. */
  no_caps?: Input<boolean>;
  pidfile?: Yaml;
  /** Default: `false`. */
  enable_core?: Input<boolean>;
  fd_limit?: Yaml;
  /** Default: `false`. */
  verbose?: Input<boolean>;
  /** Default: `false`. */
  debug?: Input<boolean>;
  /** Default: `false`. */
  trace?: Input<boolean>;
  /** Default: `false`. */
  yydebug?: Input<boolean>;
  persist_file?: Yaml;
  control?: Yaml;
  worker_threads?: Yaml;
}

export interface SyslogNgStoppedArgs extends Common {
  name?: Input<string>;
}

/** Salt's `syslog_ng` states. https://docs.saltproject.io/en/latest/ref/states/all/salt.states.syslog_ng.html */
export interface SyslogNg {
  /**
   * Salt 3006, 3007 and 3008. Required: `config`. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.syslog_ng.html#salt.states.syslog_ng.config
   */
  config(id: Input<string>, args: SyslogNgConfigArgs): State<"syslog_ng", SyslogNgConfigArgs>;
  /**
   * Salt 3006, 3007 and 3008. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.syslog_ng.html#salt.states.syslog_ng.reloaded
   */
  reloaded(id: Input<string>, args?: SyslogNgReloadedArgs): State<"syslog_ng", SyslogNgReloadedArgs>;
  /**
   * Salt 3006, 3007 and 3008. No `mod_watch`: `watch` does what `require` does. Salt drops arguments that it
   * does not know, in silence.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.syslog_ng.html#salt.states.syslog_ng.started
   */
  started(id: Input<string>, args?: SyslogNgStartedArgs): State<"syslog_ng", SyslogNgStartedArgs>;
  /**
   * Salt 3006, 3007 and 3008. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.syslog_ng.html#salt.states.syslog_ng.stopped
   */
  stopped(id: Input<string>, args?: SyslogNgStoppedArgs): State<"syslog_ng", SyslogNgStoppedArgs>;
}
