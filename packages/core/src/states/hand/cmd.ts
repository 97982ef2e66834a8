import type { Hint, Input, List } from "../../expr/types.ts";
import type { Common } from "../../state/types.ts";

export type LogLevel =
  | "all"
  | "garbage"
  | "trace"
  | "debug"
  | "profile"
  | "info"
  | "warning"
  | "error"
  | "critical"
  | "quiet";

/** The result is read from the command's last line; `test_name` is run instead in a test run. */
export interface CmdStateful {
  readonly test_name: Input<string>;
}

/** Environment variables as a mapping, or as a list of `NAME=value` or one-key mappings. */
export type CmdEnv =
  | Readonly<Record<string, Input<string | number> | Hint<'text such as "yes": true would reach the command as True'>>>
  | List<string | Readonly<Record<string, Input<string>>>>;

/** Runs a command in every run, and always reports a change: give `unless`, `onlyif`, `creates` or `onchanges`. */
export interface CmdRunArgs extends Common {
  /** The command, given to a shell. Without it, the id. */
  name?: Input<string>;
  /** The directory it runs in; it must exist. The home of root unless told. */
  cwd?: Input<string>;
  /** A directory to chroot into. */
  root?: Input<string>;
  /** The user it runs as, by name. */
  runas?: Input<string>;
  /** The group it runs as. */
  group?: Input<string>;
  /** Windows: the password of `runas`. */
  password?: Input<string>;
  /** The minion's `shell` grain unless told. */
  shell?: Input<string>;
  env?: CmdEnv;
  /** Starts without the minion's environment. */
  clean_env?: Input<boolean>;
  /** Directories put before $PATH, with colons between. */
  prepend_path?: Input<string>;
  /** The command tells by its last line (`changed=yes comment='…'`) or JSON what it changed. */
  stateful?: Input<boolean> | readonly CmdStateful[];
  stdin?: Input<string>;
  /** How loud the minion's log shows the output; `"debug"`. `"quiet"` hides the command too. */
  output_loglevel?: Input<LogLevel>;
  /** Keeps the output out of the state's result. */
  hide_output?: Input<boolean>;
  /** The encoding of the output, where it is not the system's. */
  output_encoding?: Input<string>;
  /** Seconds after which the command is terminated. */
  timeout?: Input<number>;
  /** A command that runs into `timeout` counts as a success. */
  ignore_timeout?: Input<boolean>;
  /** A failing command is not logged as an error; the state still fails. */
  ignore_retcode?: Input<boolean>;
  /** Streams the output to console and log. */
  use_vt?: Input<boolean>;
  /** Starts the command and does not wait for it: no result is known. */
  bg?: Input<boolean>;
  redirect_stderr?: Input<boolean>;
  /** Removes white space at the end of the output; on unless told. */
  rstrip?: Input<boolean>;
  /** `false` keeps the locale of the minion; otherwise the command runs with C. */
  reset_system_locale?: Input<boolean>;
  /** Renders the command itself with this engine first. */
  template?: Input<"jinja" | "mako" | "py">;
  /** Windows: the command is PowerShell in base64. */
  encoded_cmd?: Input<boolean>;
  /** With `root`: directories that are bind-mounted into it. */
  binds?: List<string>;
  /** Exit codes that are a success too. */
  success_retcodes?: List<number> | Input<number>;
  /** Output that makes it a success whatever the exit code. */
  success_stdout?: List<string> | Input<string>;
  success_stderr?: List<string> | Input<string>;
}
