// Written by `pnpm run catalogue` from the sources of Salt 3006, 3007 and 3008. Do not edit.
import type { Input, Yaml } from "../../expr/types.ts";
import type { Common, State } from "../../state/types.ts";
import type { ScalarOrList } from "../loose.ts";

export { junos } from "../builders.generated.ts";

export interface JunosCliArgs extends Common {
  name?: Input<string>;
  /** Named in the documentation, not in the signature. */
  format?: Input<string>;
  /** Named in the documentation, not in the signature. */
  dest?: Input<string>;
}

export interface JunosCommitArgs extends Common {
  name?: Input<string>;
  /** Named in the documentation, not in the signature. */
  confirm?: Input<number>;
}

export interface JunosCommitCheckArgs extends Common {
  name?: Input<string>;
}

export interface JunosDiffArgs extends Common {
  name?: Input<string>;
  /** Default: `0`. */
  d_id?: Input<number>;
}

export interface JunosFileCopyArgs extends Common {
  name?: Input<string>;
  dest?: Input<string>;
}

export interface JunosGetTableArgs extends Common {
  name?: Input<string>;
  table: Input<string>;
  table_file: Input<string>;
  /** Named in the documentation, not in the signature. */
  file?: ScalarOrList;
  /** Named in the documentation, not in the signature. */
  path?: ScalarOrList;
  /** Named in the documentation, not in the signature. */
  target?: Yaml;
  /** Named in the documentation, not in the signature. */
  key?: Yaml;
  /** Named in the documentation, not in the signature. */
  key_items?: Yaml;
  /** Named in the documentation, not in the signature. */
  filters?: Yaml;
  /** Named in the documentation, not in the signature. */
  template_args?: Yaml;
  /** Named in the documentation, not in the signature. */
  table_args?: Yaml;
}

export interface JunosInstallConfigArgs extends Common {
  name?: Input<string>;
  /** Named in the documentation, not in the signature. */
  template_vars?: Yaml;
  /** Named in the documentation, not in the signature. */
  timeout?: Input<number>;
  /** Named in the documentation, not in the signature. */
  overwrite?: Input<boolean>;
  /** Named in the documentation, not in the signature. */
  merge?: Input<boolean>;
  /** Named in the documentation, not in the signature. */
  comment?: Yaml;
  /** Named in the documentation, not in the signature. */
  confirm?: Yaml;
  /** Named in the documentation, not in the signature. */
  diffs_file?: Input<string>;
  /** Named in the documentation, not in the signature. */
  path?: Input<string>;
}

export interface JunosInstallOsArgs extends Common {
  name?: Input<string>;
  /** Named in the documentation, not in the signature. */
  timeout?: Input<number>;
  /** Named in the documentation, not in the signature. */
  reboot?: Input<boolean>;
}

export interface JunosLoadArgs extends Common {
  name?: Input<string>;
  /** Named in the documentation, not in the signature. */
  overwrite?: Input<boolean>;
  /** Named in the documentation, not in the signature. */
  merge?: Input<boolean>;
  /** Named in the documentation, not in the signature. */
  update?: Input<boolean>;
  /** Named in the documentation, not in the signature. */
  template_vars?: Yaml;
}

export interface JunosLockArgs extends Common {
  name?: Input<string>;
}

export interface JunosResultdecoratorArgs extends Common {
  function: Yaml;
}

export interface JunosRollbackArgs extends Common {
  name?: Input<string>;
  d_id: ScalarOrList;
  /** Named in the documentation, not in the signature. */
  id?: Input<number>;
}

export interface JunosRpcArgs extends Common {
  name?: Input<string>;
  dest?: Input<string>;
  /** Default: `"xml"`. */
  format?: Input<string>;
  args?: Yaml;
  /** Named in the documentation, not in the signature. */
  interface_name?: Input<string>;
  /** Named in the documentation, not in the signature. */
  terse?: Input<boolean>;
}

export interface JunosSetHostnameArgs extends Common {
  name?: Input<string>;
  /** Named in the documentation, not in the signature. */
  comment?: Input<string>;
}

export interface JunosShutdownArgs extends Common {
  name?: Input<string>;
  /** Named in the documentation, not in the signature. */
  in_min?: Input<number>;
}

export interface JunosUnlockArgs extends Common {
  name?: Input<string>;
}

export interface JunosZeroizeArgs extends Common {
  name?: Input<string>;
}

/** Salt's `junos` states. https://docs.saltproject.io/en/3007/ref/states/all/salt.states.junos.html */
export interface Junos {
  /**
   * Salt 3006 and 3007 only. No `mod_watch`: `watch` does what `require` does. Arguments that it does not know
   * are handed on.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.junos.html#salt.states.junos.cli
   */
  cli(id: Input<string>, args?: JunosCliArgs): State<"junos", JunosCliArgs>;
  /**
   * Salt 3006 and 3007 only. No `mod_watch`: `watch` does what `require` does. Arguments that it does not know
   * are handed on.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.junos.html#salt.states.junos.commit
   */
  commit(id: Input<string>, args?: JunosCommitArgs): State<"junos", JunosCommitArgs>;
  /**
   * Salt 3006 and 3007 only. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.junos.html#salt.states.junos.commit_check
   */
  commit_check(id: Input<string>, args?: JunosCommitCheckArgs): State<"junos", JunosCommitCheckArgs>;
  /**
   * Salt 3006 and 3007 only. No `mod_watch`: `watch` does what `require` does. Arguments that it does not know
   * are handed on.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.junos.html#salt.states.junos.diff
   */
  diff(id: Input<string>, args?: JunosDiffArgs): State<"junos", JunosDiffArgs>;
  /**
   * Salt 3006 and 3007 only. No `mod_watch`: `watch` does what `require` does. Arguments that it does not know
   * are handed on.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.junos.html#salt.states.junos.file_copy
   */
  file_copy(id: Input<string>, args?: JunosFileCopyArgs): State<"junos", JunosFileCopyArgs>;
  /**
   * Salt 3006 and 3007 only. Required: `table`, `table_file`. No `mod_watch`: `watch` does what `require` does.
   * Arguments that it does not know are handed on.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.junos.html#salt.states.junos.get_table
   */
  get_table(id: Input<string>, args: JunosGetTableArgs): State<"junos", JunosGetTableArgs>;
  /**
   * Salt 3006 and 3007 only. No `mod_watch`: `watch` does what `require` does. Arguments that it does not know
   * are handed on.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.junos.html#salt.states.junos.install_config
   */
  install_config(id: Input<string>, args?: JunosInstallConfigArgs): State<"junos", JunosInstallConfigArgs>;
  /**
   * Salt 3006 and 3007 only. No `mod_watch`: `watch` does what `require` does. Arguments that it does not know
   * are handed on.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.junos.html#salt.states.junos.install_os
   */
  install_os(id: Input<string>, args?: JunosInstallOsArgs): State<"junos", JunosInstallOsArgs>;
  /**
   * Salt 3006 and 3007 only. No `mod_watch`: `watch` does what `require` does. Arguments that it does not know
   * are handed on.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.junos.html#salt.states.junos.load
   */
  load(id: Input<string>, args?: JunosLoadArgs): State<"junos", JunosLoadArgs>;
  /**
   * Salt 3006 and 3007 only. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.junos.html#salt.states.junos.lock
   */
  lock(id: Input<string>, args?: JunosLockArgs): State<"junos", JunosLockArgs>;
  /**
   * Salt 3006 and 3007 only. Required: `function`. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.junos.html#salt.states.junos.resultdecorator
   */
  resultdecorator(id: Input<string>, args: JunosResultdecoratorArgs): State<"junos", JunosResultdecoratorArgs>;
  /**
   * Salt 3006 and 3007 only. Required: `d_id`. No `mod_watch`: `watch` does what `require` does. Arguments that
   * it does not know are handed on.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.junos.html#salt.states.junos.rollback
   */
  rollback(id: Input<string>, args: JunosRollbackArgs): State<"junos", JunosRollbackArgs>;
  /**
   * Salt 3006 and 3007 only. No `mod_watch`: `watch` does what `require` does. Arguments that it does not know
   * are handed on.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.junos.html#salt.states.junos.rpc
   */
  rpc(id: Input<string>, args?: JunosRpcArgs): State<"junos", JunosRpcArgs>;
  /**
   * Salt 3006 and 3007 only. No `mod_watch`: `watch` does what `require` does. Arguments that it does not know
   * are handed on.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.junos.html#salt.states.junos.set_hostname
   */
  set_hostname(id: Input<string>, args?: JunosSetHostnameArgs): State<"junos", JunosSetHostnameArgs>;
  /**
   * Salt 3006 and 3007 only. No `mod_watch`: `watch` does what `require` does. Arguments that it does not know
   * are handed on.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.junos.html#salt.states.junos.shutdown
   */
  shutdown(id: Input<string>, args?: JunosShutdownArgs): State<"junos", JunosShutdownArgs>;
  /**
   * Salt 3006 and 3007 only. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.junos.html#salt.states.junos.unlock
   */
  unlock(id: Input<string>, args?: JunosUnlockArgs): State<"junos", JunosUnlockArgs>;
  /**
   * Salt 3006 and 3007 only. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.junos.html#salt.states.junos.zeroize
   */
  zeroize(id: Input<string>, args?: JunosZeroizeArgs): State<"junos", JunosZeroizeArgs>;
}
