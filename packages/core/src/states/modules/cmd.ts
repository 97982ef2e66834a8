// Written by `pnpm run catalogue` from the sources of Salt 3006, 3007 and 3008. Do not edit.
import type { Input, Yaml } from "../../expr/types.ts";
import type { Common, State } from "../../state/types.ts";
import type { ScalarOrList, YamlList } from "../loose.ts";
import type { CmdScriptArgs, CmdWaitArgs } from "../hand/cmd-more.ts";
import type { CmdRunArgs } from "../hand/cmd.ts";

export type { CmdScriptArgs, CmdWaitArgs } from "../hand/cmd-more.ts";
export type { CmdRunArgs } from "../hand/cmd.ts";
export { cmd } from "../builders.generated.ts";

export interface CmdCallArgs extends Common {
  name?: Input<string>;
  func: Yaml;
  /** Default: `[]`. */
  args?: YamlList;
  kws?: Yaml;
  /** Default: `"debug"`. */
  output_loglevel?: Input<string>;
  /** Default: `false`. */
  hide_output?: Input<boolean>;
  /** Default: `false`. */
  use_vt?: Input<boolean>;
  cwd?: Yaml;
  user?: Yaml;
  env?: Yaml;
  shell?: Yaml;
  stateful?: Yaml;
  root?: Yaml;
  password?: Yaml;
  prepend_path?: Yaml;
  timeout?: Yaml;
  ignore_timeout?: Yaml;
  success_retcodes?: Yaml;
  success_stdout?: Yaml;
  success_stderr?: Yaml;
  source?: Yaml;
  template?: Yaml;
  defaults?: Yaml;
  context?: Yaml;
  retcode?: Yaml;
}

export interface CmdWaitCallArgs extends Common {
  name?: Input<string>;
  func: Yaml;
  /** Default: `[]`. */
  args?: YamlList;
  kws?: Yaml;
  /** Default: `false`. */
  stateful?: Input<boolean>;
  /** Default: `false`. */
  use_vt?: Input<boolean>;
  /** Default: `"debug"`. */
  output_loglevel?: Input<string>;
  /** Default: `false`. */
  hide_output?: Input<boolean>;
  cwd?: Yaml;
  root?: Yaml;
  password?: Yaml;
  shell?: Yaml;
  env?: Yaml;
  prepend_path?: Yaml;
  timeout?: Yaml;
  ignore_timeout?: Yaml;
  success_retcodes?: Yaml;
  success_stdout?: Yaml;
  success_stderr?: Yaml;
  source?: Yaml;
  template?: Yaml;
  defaults?: Yaml;
  context?: Yaml;
  retcode?: Yaml;
  user?: Yaml;
}

export interface CmdWaitScriptArgs extends Common {
  name?: Input<string>;
  source?: ScalarOrList;
  template?: ScalarOrList;
  cwd?: ScalarOrList;
  shell?: Yaml;
  env?: Yaml;
  /** Default: `false`. */
  stateful?: Input<boolean>;
  /** Default: `false`. */
  use_vt?: Input<boolean>;
  /** Default: `"debug"`. */
  output_loglevel?: Input<string>;
  /** Default: `false`. */
  hide_output?: Input<boolean>;
  success_retcodes?: ScalarOrList;
  success_stdout?: ScalarOrList;
  success_stderr?: ScalarOrList;
  root?: Yaml;
  password?: Yaml;
  prepend_path?: Yaml;
  timeout?: Yaml;
  ignore_timeout?: Yaml;
  defaults?: Yaml;
  context?: Yaml;
  retcode?: Yaml;
  func?: Yaml;
  args?: Yaml;
  kws?: Yaml;
  user?: Yaml;
}

export interface CmdWatchArgs extends Common {
  name?: Input<string>;
  cwd?: ScalarOrList;
  root?: ScalarOrList;
  shell?: Yaml;
  /** Default: `[]`. */
  env?: YamlList;
  /** Default: `false`. */
  stateful?: Input<boolean>;
  /** Default: `"debug"`. */
  output_loglevel?: Input<string>;
  /** Default: `false`. */
  hide_output?: Input<boolean>;
  /** Default: `false`. */
  use_vt?: Input<boolean>;
  success_retcodes?: ScalarOrList;
  success_stdout?: ScalarOrList;
  success_stderr?: ScalarOrList;
  password?: Yaml;
  prepend_path?: Yaml;
  timeout?: Yaml;
  ignore_timeout?: Yaml;
  source?: Yaml;
  template?: Yaml;
  defaults?: Yaml;
  context?: Yaml;
  retcode?: Yaml;
  func?: Yaml;
  args?: Yaml;
  kws?: Yaml;
  user?: Yaml;
}

/** Salt's `cmd` states. https://docs.saltproject.io/en/latest/ref/states/all/salt.states.cmd.html */
export interface Cmd {
  /**
   * Salt 3006, 3007 and 3008. Required: `func`. `watch` and `listen` run the module's `mod_watch`. Arguments
   * that it does not know are handed on.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.cmd.html#salt.states.cmd.call
   */
  call(id: Input<string>, args: CmdCallArgs): State<"cmd", CmdCallArgs>;
  /**
   * Runs a command in every run, and always reports a change: give `unless`, `onlyif`, `creates` or `onchanges`.
   *
   * Salt 3006, 3007 and 3008. `watch` and `listen` run the module's `mod_watch`. Arguments that it does not know
   * are handed on.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.cmd.html#salt.states.cmd.run
   */
  run(id: Input<string>, args?: CmdRunArgs): State<"cmd", CmdRunArgs>;
  /**
   * Downloads a script and runs it in every run, and always reports a change: give `unless`, `onlyif` or
   * `creates`.
   *
   * Salt 3006, 3007 and 3008. `watch` and `listen` run the module's `mod_watch`. Arguments that it does not know
   * are handed on.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.cmd.html#salt.states.cmd.script
   */
  script(id: Input<string>, args?: CmdScriptArgs): State<"cmd", CmdScriptArgs>;
  /**
   * Does nothing by itself: when a `watch` fires, it runs the command. `cmd.run` with `onchanges` is plainer.
   *
   * Salt 3006, 3007 and 3008. `watch` and `listen` run the module's `mod_watch`. Arguments that it does not know
   * are handed on.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.cmd.html#salt.states.cmd.wait
   */
  wait(id: Input<string>, args?: CmdWaitArgs): State<"cmd", CmdWaitArgs>;
  /**
   * Salt 3006, 3007 and 3008. Required: `func`. `watch` and `listen` run the module's `mod_watch`. Arguments
   * that it does not know are handed on.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.cmd.html#salt.states.cmd.wait_call
   */
  wait_call(id: Input<string>, args: CmdWaitCallArgs): State<"cmd", CmdWaitCallArgs>;
  /**
   * Salt 3006, 3007 and 3008. `watch` and `listen` run the module's `mod_watch`. Arguments that it does not know
   * are handed on.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.cmd.html#salt.states.cmd.wait_script
   */
  wait_script(id: Input<string>, args?: CmdWaitScriptArgs): State<"cmd", CmdWaitScriptArgs>;
  /**
   * Salt 3006, 3007 and 3008. `watch` and `listen` run the module's `mod_watch`. Arguments that it does not know
   * are handed on.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.cmd.html#salt.states.cmd.watch
   */
  watch(id: Input<string>, args?: CmdWatchArgs): State<"cmd", CmdWatchArgs>;
}
