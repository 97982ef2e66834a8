import type { Input, List, OneOf } from "../../expr/types.ts";
import type { Common } from "../../state/types.ts";
import type { TemplateContext, TemplateEngine } from "./file-common.ts";

/** A number, a crontab expression such as `"1-5"` or `"2-58/4"`, or `"random"`, which is drawn once. */
export type CronTime = Input<number | string>;

/** Words that crontab knows in place of the five fields. */
export type CronSpecial = OneOf<
  "@reboot" | "@yearly" | "@annually" | "@monthly" | "@weekly" | "@daily" | "@midnight" | "@hourly"
>;

interface CronJob extends Common {
  /** The command. Without it, the id. */
  name?: Input<string>;
  /** Whose crontab; root's unless told. */
  user?: Input<string>;
  /** What Salt finds the job by, in a comment; the command unless told. With one, a changed command replaces the old. */
  identifier?: Input<string>;
}

interface CronPresentBase extends CronJob {
  /** A comment above the job. */
  comment?: Input<string>;
  /** Keeps the job in the crontab, switched off. */
  commented?: Input<boolean>;
}

/** At times; each field that is not given is `*`, also the minute. */
export interface CronPresentAtTimes extends CronPresentBase {
  /** 0 to 59. Unset: every minute. */
  minute?: CronTime;
  /** 0 to 23. */
  hour?: CronTime;
  /** 1 to 31. */
  daymonth?: CronTime;
  /** 1 to 12. */
  month?: CronTime;
  /** 0 to 6, from Sunday on. */
  dayweek?: CronTime;
  special?: never;
}

/** At times that have a word. */
export interface CronPresentSpecial extends CronPresentBase {
  special: Input<CronSpecial>;
  minute?: "is ignored beside `special`";
  hour?: "is ignored beside `special`";
  daymonth?: "is ignored beside `special`";
  month?: "is ignored beside `special`";
  dayweek?: "is ignored beside `special`";
}

/** Puts a job into a crontab. Without any time, it runs every minute; without `identifier`, a new command is a new job. */
export type CronPresentArgs = CronPresentAtTimes | CronPresentSpecial;

/** Removes a job from a crontab: the one with this command, or with this identifier. */
export interface CronAbsentArgs extends CronJob {
  /** The word, for a job that was made with one. Without it, jobs at times are looked at. */
  special?: Input<CronSpecial>;
}

/** Replaces a user's whole crontab by a file; jobs that other states put there go. */
export interface CronFileArgs extends Common {
  /** The source: `salt://…`, a path or a URL. Without it, the id. */
  name?: Input<string>;
  /** Whose crontab; root's unless told. */
  user?: Input<string>;
  /** Renders the source with this engine. */
  template?: Input<TemplateEngine>;
  /** Variables of the template; they win over `defaults`. */
  context?: TemplateContext;
  defaults?: TemplateContext;
  /** `false` leaves a crontab that has anything in it. */
  replace?: Input<boolean>;
  /** Keeps a copy of what is replaced: `"minion"`. */
  backup?: Input<string>;
  /** The hash of a source from the web, or the URL of a file with hashes. */
  source_hash?: Input<string>;
  /** The name by which a file of hashes lists the source. */
  source_hash_name?: Input<string>;
  /** `false`: the web server's certificate may be invalid. */
  verify_ssl?: Input<boolean>;
  /** Asks the web server by ETag whether the source changed. */
  use_etag?: Input<boolean>;
  /** `true`, or where a detached signature of the file of hashes is. Salt 3007 and newer. */
  source_hash_sig?: Input<boolean | string>;
  /** Fingerprints, of which one must have signed. Salt 3007 and newer. */
  signed_by_any?: List<string> | Input<string>;
  /** Fingerprints, all of which must have signed. Salt 3007 and newer. */
  signed_by_all?: List<string> | Input<string>;
  /** Salt 3007 and newer. */
  keyring?: Input<string>;
  /** Salt 3007 and newer. */
  gnupghome?: Input<string>;
}

interface CronEnv extends Common {
  /** The variable. Without it, the id. */
  name?: Input<string>;
  /** Whose crontab; root's unless told. */
  user?: Input<string>;
}

/** Sets an environment variable in a crontab; it holds for all jobs below it. */
export interface CronEnvPresentArgs extends CronEnv {
  /** Empty unless told. Text: a number never equals what the crontab has, and is written anew in every run. */
  value?: Input<string>;
}

/** Removes an environment variable from a crontab. */
export type CronEnvAbsentArgs = CronEnv;
