// Written by `pnpm run catalogue` from the sources of Salt 3006, 3007 and 3008. Do not edit.
import type { Input, Yaml } from "../../expr/types.ts";
import type { Common, State } from "../../state/types.ts";

export { smtp } from "../builders.generated.ts";

export interface SmtpSendMsgArgs extends Common {
  name?: Input<string>;
  recipient: Input<string>;
  subject: Input<string>;
  sender?: Input<string>;
  profile?: Input<string>;
  /** Default: `"True"`. */
  use_ssl?: Input<string | boolean>;
  attachments?: Yaml;
}

/** Salt's `smtp` states. https://docs.saltproject.io/en/3007/ref/states/all/salt.states.smtp.html */
export interface Smtp {
  /**
   * Salt 3006 and 3007 only. Required: `recipient`, `subject`. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.smtp.html#salt.states.smtp.send_msg
   */
  send_msg(id: Input<string>, args: SmtpSendMsgArgs): State<"smtp", SmtpSendMsgArgs>;
}
