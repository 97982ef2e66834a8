// Written by `pnpm run catalogue` from the sources of Salt 3006, 3007 and 3008. Do not edit.
import type { Input, Yaml } from "../../expr/types.ts";
import type { Common, State } from "../../state/types.ts";
import type { ScalarOrList, YamlList, YamlMap } from "../loose.ts";

export { cron } from "../builders.generated.ts";

export interface CronAbsentArgs extends Common {
  name?: Input<string>;
  /** Default: `"root"`. */
  user?: Input<string | number>;
  /** Default: `false`. */
  identifier?: Input<boolean>;
  special?: Input<string>;
}

export interface CronEnvAbsentArgs extends Common {
  name?: Input<string>;
  /** Default: `"root"`. */
  user?: Input<string | number>;
}

export interface CronEnvPresentArgs extends Common {
  name?: Input<string>;
  value?: Yaml;
  /** Default: `"root"`. */
  user?: Input<string | number>;
}

export interface CronFileArgs extends Common {
  name?: Input<string>;
  /** Default: `""`. */
  source_hash?: Input<string> | YamlMap;
  source_hash_name?: Input<string> | YamlList;
  /** Default: `"root"`. */
  user?: Input<string | number>;
  template?: ScalarOrList;
  context?: Yaml;
  /** Default: `true`. */
  replace?: Input<boolean>;
  defaults?: Yaml;
  /** Default: `""`. */
  backup?: Input<string>;
}

export interface CronPresentArgs extends Common {
  name?: Input<string>;
  /** Default: `"root"`. */
  user?: Input<string | number>;
  /** Default: `"*"`. */
  minute?: Input<string | number>;
  /** Default: `"*"`. */
  hour?: Input<string | number>;
  /** Default: `"*"`. */
  daymonth?: Input<string>;
  /** Default: `"*"`. */
  month?: Input<string>;
  /** Default: `"*"`. */
  dayweek?: Input<string>;
  comment?: ScalarOrList;
  /** Default: `false`. */
  commented?: Input<boolean>;
  /** Default: `false`. */
  identifier?: Input<string | boolean>;
  special?: Input<string>;
}

/** Salt's `cron` states. https://docs.saltproject.io/en/latest/ref/states/all/salt.states.cron.html */
export interface Cron {
  /**
   * Salt 3006, 3007 and 3008. No `mod_watch`: `watch` does what `require` does. Salt drops arguments that it
   * does not know, in silence.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.cron.html#salt.states.cron.absent
   */
  absent(id: Input<string>, args?: CronAbsentArgs): State<"cron", CronAbsentArgs>;
  /**
   * Salt 3006, 3007 and 3008. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.cron.html#salt.states.cron.env_absent
   */
  env_absent(id: Input<string>, args?: CronEnvAbsentArgs): State<"cron", CronEnvAbsentArgs>;
  /**
   * Salt 3006, 3007 and 3008. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.cron.html#salt.states.cron.env_present
   */
  env_present(id: Input<string>, args?: CronEnvPresentArgs): State<"cron", CronEnvPresentArgs>;
  /**
   * Salt 3006, 3007 and 3008. No `mod_watch`: `watch` does what `require` does. Arguments that it does not know
   * are handed on.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.cron.html#salt.states.cron.file
   */
  file(id: Input<string>, args?: CronFileArgs): State<"cron", CronFileArgs>;
  /**
   * Salt 3006, 3007 and 3008. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.cron.html#salt.states.cron.present
   */
  present(id: Input<string>, args?: CronPresentArgs): State<"cron", CronPresentArgs>;
}
