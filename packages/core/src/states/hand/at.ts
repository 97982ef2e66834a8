import type { Input } from "../../expr/types.ts";
import type { Common } from "../../state/types.ts";

/** Has a command run once. Each run of the state adds another job, unless `unique_tag` is set. */
export interface AtPresentArgs extends Common {
  /** The command. Without it, the id. Not looked at beside `job`. */
  name?: Input<string>;
  /** When: `"9:30 tomorrow"`, `"now + 5 minutes"`. */
  timespec: Input<string>;
  /** The command, where `name` is something else. */
  job?: Input<string>;
  /** Marks the job, to find it by. */
  tag?: Input<string>;
  /** The user it runs as. */
  user?: Input<string>;
  /** Adds no job while there is one with this `tag`. */
  unique_tag?: Input<boolean>;
}

/** As `at.present`, only when `watch` or `listen` sees changes. */
export type AtWatchArgs = AtPresentArgs;

/** One job. */
export interface AtAbsentOne extends Common {
  /** Not looked at. */
  name?: Input<string>;
  /** The job's number. */
  jobid: Input<number | string>;
  tag?: "is ignored beside `jobid`";
  minute?: "is ignored beside `jobid`";
  hour?: "is ignored beside `jobid`";
  day?: "is ignored beside `jobid`";
  month?: "is ignored beside `jobid`";
  year?: "is ignored beside `jobid`";
}

/** Jobs to which all of this applies. */
export interface AtAbsentMatching extends Common {
  /** Not looked at. */
  name?: Input<string>;
  tag?: Input<string>;
  minute?: Input<number>;
  hour?: Input<number>;
  day?: Input<number>;
  month?: Input<number>;
  /** As text: a number with four digits is never found. */
  year?: Input<string>;
  jobid?: never;
}

/** Removes jobs of `at`. Without any condition it removes all of them: the name does not count. */
export type AtAbsentArgs = AtAbsentOne | AtAbsentMatching;
