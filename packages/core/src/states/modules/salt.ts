// Written by `pnpm run catalogue` from the sources of Salt 3006, 3007 and 3008. Do not edit.
import type { Input, Yaml } from "../../expr/types.ts";
import type { Common, State } from "../../state/types.ts";
import type { ScalarOrList, YamlList } from "../loose.ts";

export { salt } from "../builders.generated.ts";

export interface SaltFunctionArgs extends Common {
  name?: Input<string>;
  tgt: Input<string>;
  /** Default: `false`. */
  ssh?: Input<boolean>;
  /** Default: `"glob"`. */
  tgt_type?: Input<string>;
  /** Default: `""`. */
  ret?: Input<string> | YamlList;
  ret_config?: Yaml;
  ret_kwargs?: Yaml;
  /** Default: `false`. */
  expect_minions?: Input<boolean>;
  fail_minions?: ScalarOrList;
  fail_function?: Yaml;
  arg?: ScalarOrList;
  kwarg?: Yaml;
  timeout?: Yaml;
  batch?: Yaml;
  subset?: ScalarOrList;
  roster?: Yaml;
}

export interface SaltParallelRunnersArgs extends Common {
  name?: Input<string>;
  runners: Yaml;
}

export interface SaltRunnerArgs extends Common {
  name?: Input<string>;
}

export interface SaltStateArgs extends Common {
  name?: Input<string>;
  tgt: Input<string>;
  /** Default: `false`. */
  ssh?: Input<boolean>;
  /** Default: `"glob"`. */
  tgt_type?: Input<string>;
  /** Default: `""`. */
  ret?: Input<string> | YamlList;
  ret_config?: Yaml;
  ret_kwargs?: Yaml;
  highstate?: Input<boolean>;
  sls?: Yaml;
  top?: ScalarOrList;
  test?: ScalarOrList;
  pillar?: Yaml;
  pillarenv?: Yaml;
  /** Default: `true`. */
  expect_minions?: Input<boolean>;
  exclude?: Input<string>;
  fail_minions?: ScalarOrList;
  /** Default: `0`. */
  allow_fail?: Input<number>;
  /** Default: `false`. */
  concurrent?: Input<boolean> | YamlList;
  timeout?: Yaml;
  batch?: Yaml;
  /** Default: `false`. */
  queue?: Input<boolean>;
  subset?: ScalarOrList;
  orchestration_jid?: Yaml;
  roster?: Yaml;
}

export interface SaltWaitForEventArgs extends Common {
  name?: Input<string>;
  id_list: Yaml;
  /** Default: `"id"`. */
  event_id?: Input<string>;
  /** Default: `300`. */
  timeout?: Input<number>;
  /** Default: `"master"`. */
  node?: Input<string>;
}

export interface SaltWheelArgs extends Common {
  name?: Input<string>;
  /** Named in the documentation, not in the signature. */
  match?: Input<string>;
}

/** Salt's `salt` states. https://docs.saltproject.io/en/latest/ref/states/all/salt.states.saltmod.html */
export interface Salt {
  /**
   * Salt 3006, 3007 and 3008. Required: `tgt`. No `mod_watch`: `watch` does what `require` does. Salt drops
   * arguments that it does not know, in silence.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.saltmod.html#salt.states.saltmod.function
   */
  function(id: Input<string>, args: SaltFunctionArgs): State<"salt", SaltFunctionArgs>;
  /**
   * Salt 3006, 3007 and 3008. Required: `runners`. No `mod_watch`: `watch` does what `require` does. Salt drops
   * arguments that it does not know, in silence.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.saltmod.html#salt.states.saltmod.parallel_runners
   */
  parallel_runners(id: Input<string>, args: SaltParallelRunnersArgs): State<"salt", SaltParallelRunnersArgs>;
  /**
   * Salt 3006, 3007 and 3008. No `mod_watch`: `watch` does what `require` does. Arguments that it does not know
   * are handed on.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.saltmod.html#salt.states.saltmod.runner
   */
  runner(id: Input<string>, args?: SaltRunnerArgs): State<"salt", SaltRunnerArgs>;
  /**
   * Salt 3006, 3007 and 3008. Required: `tgt`. No `mod_watch`: `watch` does what `require` does. Salt drops
   * arguments that it does not know, in silence.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.saltmod.html#salt.states.saltmod.state
   */
  state(id: Input<string>, args: SaltStateArgs): State<"salt", SaltStateArgs>;
  /**
   * Salt 3006, 3007 and 3008. Required: `id_list`. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.saltmod.html#salt.states.saltmod.wait_for_event
   */
  wait_for_event(id: Input<string>, args: SaltWaitForEventArgs): State<"salt", SaltWaitForEventArgs>;
  /**
   * Salt 3006, 3007 and 3008. No `mod_watch`: `watch` does what `require` does. Arguments that it does not know
   * are handed on.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.saltmod.html#salt.states.saltmod.wheel
   */
  wheel(id: Input<string>, args?: SaltWheelArgs): State<"salt", SaltWheelArgs>;
}
