// Written by `pnpm run catalogue` from the sources of Salt 3006, 3007 and 3008. Do not edit.
import type { Input, Yaml } from "../../expr/types.ts";
import type { Common, State } from "../../state/types.ts";
import type { ScalarOrList } from "../loose.ts";

export { ddns } from "../builders.generated.ts";

export interface DdnsAbsentArgs extends Common {
  name?: Input<string>;
  zone: Yaml;
  data?: ScalarOrList;
  rdtype?: Yaml;
}

export interface DdnsPresentArgs extends Common {
  name?: Input<string>;
  zone: Input<string>;
  ttl: Input<number>;
  data: Input<string>;
  /** Default: `"A"`. */
  rdtype?: Input<string>;
  /** Named in the documentation, not in the signature. */
  nameserver?: Input<string>;
  /** Named in the documentation, not in the signature. */
  keyfile?: Input<string>;
}

/** Salt's `ddns` states. https://docs.saltproject.io/en/3007/ref/states/all/salt.states.ddns.html */
export interface Ddns {
  /**
   * Salt 3006 and 3007 only. Required: `zone`. No `mod_watch`: `watch` does what `require` does. Arguments that
   * it does not know are handed on.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.ddns.html#salt.states.ddns.absent
   */
  absent(id: Input<string>, args: DdnsAbsentArgs): State<"ddns", DdnsAbsentArgs>;
  /**
   * Salt 3006 and 3007 only. Required: `zone`, `ttl`, `data`. No `mod_watch`: `watch` does what `require` does.
   * Arguments that it does not know are handed on.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.ddns.html#salt.states.ddns.present
   */
  present(id: Input<string>, args: DdnsPresentArgs): State<"ddns", DdnsPresentArgs>;
}
