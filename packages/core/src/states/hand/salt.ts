import type { Expr, Input, List, OneOf, Yaml } from "../../expr/types.ts";
import type { Common } from "../../state/types.ts";
import type { YamlMap } from "../loose.ts";

interface OnMinions extends Common {
  /** Which minions: as `tgt_type` says, a pattern of ids unless told. */
  tgt: Input<string> | List<string>;
  tgt_type?: Input<
    OneOf<
      | "glob"
      | "pcre"
      | "list"
      | "grain"
      | "grain_pcre"
      | "pillar"
      | "pillar_pcre"
      | "pillar_exact"
      | "nodegroup"
      | "range"
      | "compound"
      | "ipcidr"
    >
  >;
  /** By salt-ssh. */
  ssh?: Input<boolean>;
  /** salt-ssh: another roster. */
  roster?: Input<string>;
  /** Where results go beside the master. */
  ret?: Input<string> | List<string>;
  /** Which of the returner's configurations is used. */
  ret_config?: Input<string>;
  /** Single values of the returner's configuration. */
  ret_kwargs?: YamlMap;
  /** Minions that may fail: a list, or text with commas. */
  fail_minions?: Input<string> | List<string>;
  /** Seconds to wait for answers. */
  timeout?: Input<number>;
  /** How many minions at a time: a number, or a share such as `"20%"`. */
  batch?: Input<number | string>;
  /** Only this many minions, drawn at random. */
  subset?: Input<number>;
}

interface SaltStateBase extends OnMinions {
  /** What the result is called. Without it, the id. */
  name?: Input<string>;
  /** A test run on the minions, whatever this run is. */
  test?: Input<boolean>;
  /** Laid over the minions' own pillar. */
  pillar?: YamlMap;
  pillarenv?: Input<string>;
  /** `false`: it is no failure if no minion answers. */
  expect_minions?: Input<boolean>;
  /** What to leave out: a list, or text with commas. */
  exclude?: Input<string> | List<Yaml>;
  /** How many minions may fail. */
  allow_fail?: Input<number>;
  /** Runs beside other states on a minion, which Salt otherwise refuses. Dangerous. */
  concurrent?: Input<boolean>;
  /** Waits until other states have ended; a number: behind at most so many. */
  queue?: Input<boolean | number>;
}

/** SLS files. */
export interface SaltStateSls extends SaltStateBase {
  /** A list, or text with commas. */
  sls: Input<string> | List<string>;
  highstate?: "wins over `sls`: leave one of them out";
  top?: "wins over `sls`: leave one of them out";
}

/** The minions' highstate. */
export interface SaltStateHighstate extends SaltStateBase {
  highstate: Input<true>;
  sls?: "is ignored beside `highstate`";
  top?: "is ignored beside `highstate`";
}

/** What another top file says. */
export interface SaltStateTop extends SaltStateBase {
  /** Its name below the file roots. */
  top: Input<string>;
  sls?: "is ignored beside `top`";
  highstate?: "wins over `top`: leave one of them out";
}

/** For orchestration: runs states on minions. */
export type SaltStateArgs = SaltStateSls | SaltStateHighstate | SaltStateTop;

/** For orchestration: calls an execution function on minions. */
export interface SaltFunctionArgs extends OnMinions {
  /** The function: `"cmd.run"`. Without it, the id. */
  name?: Input<string>;
  /** Positional arguments. Text is split at spaces, with a warning. */
  arg?: List<Yaml>;
  /** Keyword arguments. */
  kwarg?: YamlMap;
  /** `true`: it is a failure if no minion answers. */
  expect_minions?: Input<boolean>;
  /** An execution function that gets a minion's answer and says whether it is a success. */
  fail_function?: Input<string>;
}

/** For orchestration: calls a runner on the master. */
export interface SaltRunnerArgs extends Common {
  /** The runner: `"state.orchestrate"`. Without it, the id. */
  name?: Input<string>;
  /** Positional arguments. */
  arg?: List<Yaml>;
  /** Keyword arguments. */
  kwarg?: YamlMap;
}

/** For orchestration: calls a wheel function on the master. Its arguments beside `match` are written as `extra`. */
export interface SaltWheelArgs extends Common {
  /** The function: `"key.accept"`. Without it, the id. */
  name?: Input<string>;
  /** Keys: which ids. */
  match?: Input<string>;
}

/** For orchestration: waits until each of the ids has sent an event, and fails if that takes too long. */
export interface SaltWaitForEventArgs extends Common {
  /** The event's tag, as a pattern: `"salt/minion/web*"`. Without it, the id. */
  name?: Input<string>;
  /** What must be seen, each once. */
  id_list: List<string>;
  /** The field of the event that is looked up in `id_list`; `"id"`. */
  event_id?: Input<string>;
  /** Seconds; 300 unless told. */
  timeout?: Input<number>;
  /** Whose bus. */
  node?: Input<"master" | "minion">;
}

/** One runner: `[{ name: "state.orchestrate" }, { kwarg: { mods: "web" } }]`; without a name, it is the key. */
type Runner = readonly ({ readonly name: Input<string> } | { readonly kwarg: YamlMap })[] | null;

/** For orchestration: calls several runners at the same time. They are called in a test run too. */
export interface SaltParallelRunnersArgs extends Common {
  /** Not looked at. */
  name?: Input<string>;
  /** Lists by a name of your choice, or one runner as text. */
  runners: Input<string> | Readonly<Record<string, Runner>> | Expr<Readonly<Record<string, unknown>>>;
}
