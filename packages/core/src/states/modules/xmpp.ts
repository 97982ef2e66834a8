// Written by `pnpm run catalogue` from the sources of Salt 3006, 3007 and 3008. Do not edit.
import type { Input, Yaml } from "../../expr/types.ts";
import type { Common, State } from "../../state/types.ts";

export { xmpp } from "../builders.generated.ts";

export interface XmppSendMsgArgs extends Common {
  name?: Input<string>;
  recipient: Input<string>;
  profile: Input<string>;
}

export interface XmppSendMsgMultiArgs extends Common {
  name?: Input<string>;
  profile: Yaml;
  recipients?: Yaml;
  rooms?: Yaml;
}

/** Salt's `xmpp` states. https://docs.saltproject.io/en/3007/ref/states/all/salt.states.xmpp.html */
export interface Xmpp {
  /**
   * Salt 3006 and 3007 only. Required: `recipient`, `profile`. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.xmpp.html#salt.states.xmpp.send_msg
   */
  send_msg(id: Input<string>, args: XmppSendMsgArgs): State<"xmpp", XmppSendMsgArgs>;
  /**
   * Salt 3006 and 3007 only. Required: `profile`. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.xmpp.html#salt.states.xmpp.send_msg_multi
   */
  send_msg_multi(id: Input<string>, args: XmppSendMsgMultiArgs): State<"xmpp", XmppSendMsgMultiArgs>;
}
