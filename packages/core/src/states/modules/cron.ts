// Written by `pnpm run catalogue` from the sources of Salt 3006, 3007 and 3008. Do not edit.
import type { Input } from "../../expr/types.ts";
import type { State } from "../../state/types.ts";
import type { CronAbsentArgs, CronEnvAbsentArgs, CronEnvPresentArgs, CronFileArgs, CronPresentArgs } from "../hand/cron.ts";

export type { CronAbsentArgs, CronEnvAbsentArgs, CronEnvPresentArgs, CronFileArgs, CronPresentArgs } from "../hand/cron.ts";
export { cron } from "../builders.generated.ts";

/** Salt's `cron` states. https://docs.saltproject.io/en/latest/ref/states/all/salt.states.cron.html */
export interface Cron {
  /**
   * Removes a job from a crontab: the one with this command, or with this identifier.
   *
   * Salt 3006, 3007 and 3008. No `mod_watch`: `watch` does what `require` does. Salt drops arguments that it
   * does not know, in silence.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.cron.html#salt.states.cron.absent
   */
  absent(id: Input<string>, args?: CronAbsentArgs): State<"cron", CronAbsentArgs>;
  /**
   * Removes an environment variable from a crontab.
   *
   * Salt 3006, 3007 and 3008. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.cron.html#salt.states.cron.env_absent
   */
  env_absent(id: Input<string>, args?: CronEnvAbsentArgs): State<"cron", CronEnvAbsentArgs>;
  /**
   * Sets an environment variable in a crontab; it holds for all jobs below it.
   *
   * Salt 3006, 3007 and 3008. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.cron.html#salt.states.cron.env_present
   */
  env_present(id: Input<string>, args?: CronEnvPresentArgs): State<"cron", CronEnvPresentArgs>;
  /**
   * Replaces a user's whole crontab by a file; jobs that other states put there go.
   *
   * Salt 3006, 3007 and 3008. No `mod_watch`: `watch` does what `require` does. Arguments that it does not know
   * are handed on.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.cron.html#salt.states.cron.file
   */
  file(id: Input<string>, args?: CronFileArgs): State<"cron", CronFileArgs>;
  /**
   * Puts a job into a crontab. Without any time, it runs every minute; without `identifier`, a new command is a
   * new job.
   *
   * Salt 3006, 3007 and 3008. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.cron.html#salt.states.cron.present
   */
  present(id: Input<string>, args?: CronPresentArgs): State<"cron", CronPresentArgs>;
}
