// Written by `pnpm run catalogue` from the sources of Salt 3006, 3007 and 3008. Do not edit.
import type { Input, Yaml } from "../../expr/types.ts";
import type { Common, State } from "../../state/types.ts";
import type { ScalarOrList } from "../loose.ts";

export { ipset } from "../builders.generated.ts";

export interface IpsetAbsentArgs extends Common {
  name?: Input<string>;
  entry?: Yaml;
  entries?: Yaml;
  /** Default: `"ipv4"`. */
  family?: Input<string>;
  timeout?: Yaml;
  comment?: Input<string>;
  set_name?: Input<string>;
}

export interface IpsetFlushArgs extends Common {
  name?: Input<string>;
  /** Default: `"ipv4"`. */
  family?: Input<string>;
}

export interface IpsetPresentArgs extends Common {
  name?: Input<string>;
  entry?: ScalarOrList;
  /** Default: `"ipv4"`. */
  family?: Input<string>;
  timeout?: Yaml;
  comment?: Yaml;
  set_name?: Yaml;
}

export interface IpsetSetAbsentArgs extends Common {
  name?: Input<string>;
  /** Default: `"ipv4"`. */
  family?: Input<string>;
}

export interface IpsetSetPresentArgs extends Common {
  name?: Input<string>;
  set_type: Yaml;
  /** Default: `"ipv4"`. */
  family?: Input<string>;
}

/** Salt's `ipset` states. https://docs.saltproject.io/en/latest/ref/states/all/salt.states.ipset.html */
export interface Ipset {
  /**
   * Salt 3006, 3007 and 3008. No `mod_watch`: `watch` does what `require` does. Arguments that it does not know
   * are handed on.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.ipset.html#salt.states.ipset.absent
   */
  absent(id: Input<string>, args?: IpsetAbsentArgs): State<"ipset", IpsetAbsentArgs>;
  /**
   * Salt 3006, 3007 and 3008. No `mod_watch`: `watch` does what `require` does. Salt drops arguments that it
   * does not know, in silence.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.ipset.html#salt.states.ipset.flush
   */
  flush(id: Input<string>, args?: IpsetFlushArgs): State<"ipset", IpsetFlushArgs>;
  /**
   * Salt 3006, 3007 and 3008. No `mod_watch`: `watch` does what `require` does. Arguments that it does not know
   * are handed on.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.ipset.html#salt.states.ipset.present
   */
  present(id: Input<string>, args?: IpsetPresentArgs): State<"ipset", IpsetPresentArgs>;
  /**
   * Salt 3006, 3007 and 3008. No `mod_watch`: `watch` does what `require` does. Salt drops arguments that it
   * does not know, in silence.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.ipset.html#salt.states.ipset.set_absent
   */
  set_absent(id: Input<string>, args?: IpsetSetAbsentArgs): State<"ipset", IpsetSetAbsentArgs>;
  /**
   * Salt 3006, 3007 and 3008. Required: `set_type`. No `mod_watch`: `watch` does what `require` does. Arguments
   * that it does not know are handed on.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.ipset.html#salt.states.ipset.set_present
   */
  set_present(id: Input<string>, args: IpsetSetPresentArgs): State<"ipset", IpsetSetPresentArgs>;
}
