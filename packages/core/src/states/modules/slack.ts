// Written by `pnpm run catalogue` from the sources of Salt 3006, 3007 and 3008. Do not edit.
import type { Input, Yaml } from "../../expr/types.ts";
import type { Common, State } from "../../state/types.ts";
import type { ScalarOrList } from "../loose.ts";

export { slack } from "../builders.generated.ts";

export interface SlackPostMessageArgs extends Common {
  name?: Input<string>;
  api_key?: Input<string>;
  webhook?: ScalarOrList;
  message?: Input<string>;
  channel?: Input<string>;
  from_name?: Input<string>;
  icon?: ScalarOrList;
  attachment?: Yaml;
  color?: Yaml;
  short?: ScalarOrList;
  username?: ScalarOrList;
  icon_emoji?: Yaml;
}

/** Salt's `slack` states. https://docs.saltproject.io/en/3007/ref/states/all/salt.states.slack.html */
export interface Slack {
  /**
   * Salt 3006 and 3007 only. No `mod_watch`: `watch` does what `require` does. Salt drops arguments that it does
   * not know, in silence.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.slack.html#salt.states.slack.post_message
   */
  post_message(id: Input<string>, args?: SlackPostMessageArgs): State<"slack", SlackPostMessageArgs>;
}
