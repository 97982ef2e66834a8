import type { Expr, Input, List, Yaml } from "../../expr/types.ts";
import type { Common } from "../../state/types.ts";
import type { YamlMap } from "../loose.ts";

/** Between two times: `{ start: "8am", end: "5pm" }`. */
interface Range {
  readonly start: Input<string>;
  readonly end: Input<string>;
}

interface ScheduleArgs extends Common {
  /** The job. Without it, the id. */
  name?: Input<string>;
  /** `false`: the change is gone when the minion restarts. */
  persist?: Input<boolean>;
}

interface ScheduleOffline extends ScheduleArgs {
  /** Changes the configuration file alone, for a minion that is not running. */
  offline?: Input<boolean>;
}

interface SchedulePresentBase extends ScheduleOffline {
  /** The execution function to call: `"state.apply"`. Without it, the state crashes. */
  function: Input<string>;
  /** Positional arguments of the function. */
  job_args?: List<Yaml>;
  /** Keyword arguments of the function. */
  job_kwargs?: YamlMap;
  /** The job is kept, and not run, when `false`. */
  enabled?: Input<boolean>;
  /** How many runs of it there may be at a time; 1 unless told. */
  maxrunning?: Input<number>;
  /** `false` keeps the job's runs apart from `maxrunning`. */
  jid_include?: Input<boolean>;
  /** Delays each run by a random number of seconds. */
  splay?: Input<number> | { readonly start: Input<number>; readonly end: Input<number> };
  /** Runs only between two times; `invert: true`: only outside of them. */
  range?: (Range & { readonly invert?: Input<boolean> }) | Expr<unknown>;
  /** Does not run between two times. */
  skip_during_range?: Range | Expr<unknown>;
  /** `false`: does not run when the minion starts. */
  run_on_start?: Input<boolean>;
  /** Runs once, at this time: `"2030-01-31T12:00:00"`. */
  once?: Input<string>;
  /** How `once` is written, as `strftime` has it. */
  once_fmt?: Input<string>;
  /** Does not run before this time. */
  after?: Input<string>;
  /** Does not run after this time. */
  until?: Input<string>;
  /** `false` does not tell the master the result. */
  return_job?: Input<boolean>;
  /** Kept with the results, to find them by. */
  metadata?: YamlMap;
  /** Where results go beside the master: one or several. */
  returner?: Input<string> | List<string>;
  /** Which of the returner's configurations is used. */
  return_config?: Input<string>;
  /** Single values of the returner's configuration. */
  return_kwargs?: YamlMap;
  run_after_skip_range?: "is dropped by this state: set it in the minion's configuration";
}

/** At intervals; several of them add up. */
export interface ScheduleEvery extends SchedulePresentBase {
  seconds?: Input<number>;
  minutes?: Input<number>;
  hours?: Input<number>;
  days?: Input<number>;
  when?: "cannot stand beside an interval";
  cron?: "cannot stand beside an interval";
}

/** At times. */
export interface ScheduleWhen extends SchedulePresentBase {
  /** `"Monday 5:00pm"`, or several of these. The minion needs python-dateutil. */
  when: Input<string> | List<string>;
  seconds?: "cannot stand beside `when`";
  minutes?: "cannot stand beside `when`";
  hours?: "cannot stand beside `when`";
  days?: "cannot stand beside `when`";
  cron?: "cannot stand beside `when`";
}

/** At times that crontab's five fields tell. */
export interface ScheduleCron extends SchedulePresentBase {
  /** `"0 3 * * 1"`. The minion needs python-croniter. */
  cron: Input<string>;
  seconds?: "cannot stand beside `cron`";
  minutes?: "cannot stand beside `cron`";
  hours?: "cannot stand beside `cron`";
  days?: "cannot stand beside `cron`";
  when?: "cannot stand beside `cron`";
}

/** Has the minion call a function at intervals or times. Arguments that it does not know are dropped. */
export type SchedulePresentArgs = ScheduleEvery | ScheduleWhen | ScheduleCron;

/** Removes a job from the schedule. */
export type ScheduleAbsentArgs = ScheduleOffline;

/** Lets a job of the schedule run. One that does not exist is no failure. */
export type ScheduleEnabledArgs = ScheduleArgs;

/** Keeps a job of the schedule from running. One that does not exist is no failure. */
export type ScheduleDisabledArgs = ScheduleOffline;
