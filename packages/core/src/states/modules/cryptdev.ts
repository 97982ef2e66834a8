// Written by `pnpm run catalogue` from the sources of Salt 3006, 3007 and 3008. Do not edit.
import type { Input, Yaml } from "../../expr/types.ts";
import type { Common, State } from "../../state/types.ts";
import type { YamlList, YamlMap } from "../loose.ts";

export { cryptdev } from "../builders.generated.ts";

export interface CryptdevMappedArgs extends Common {
  name?: Input<string>;
  device: Input<string>;
  keyfile?: Input<string> | YamlMap;
  opts?: Yaml;
  /** Default: `"/etc/crypttab"`. */
  config?: Input<string>;
  /** Default: `true`. */
  persist?: Input<boolean>;
  /** Default: `false`. */
  immediate?: Input<boolean> | YamlMap;
  /** Default: `"name"`. */
  match_on?: Input<string> | YamlList;
}

export interface CryptdevUnmappedArgs extends Common {
  name?: Input<string>;
  /** Default: `"/etc/crypttab"`. */
  config?: Input<string>;
  /** Default: `true`. */
  persist?: Input<boolean>;
  /** Default: `false`. */
  immediate?: Input<boolean>;
}

/** Salt's `cryptdev` states. https://docs.saltproject.io/en/3007/ref/states/all/salt.states.cryptdev.html */
export interface Cryptdev {
  /**
   * Salt 3006 and 3007 only. Required: `device`. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.cryptdev.html#salt.states.cryptdev.mapped
   */
  mapped(id: Input<string>, args: CryptdevMappedArgs): State<"cryptdev", CryptdevMappedArgs>;
  /**
   * Salt 3006 and 3007 only. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.cryptdev.html#salt.states.cryptdev.unmapped
   */
  unmapped(id: Input<string>, args?: CryptdevUnmappedArgs): State<"cryptdev", CryptdevUnmappedArgs>;
}
