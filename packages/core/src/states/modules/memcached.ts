// Written by `pnpm run catalogue` from the sources of Salt 3006, 3007 and 3008. Do not edit.
import type { Input, Yaml } from "../../expr/types.ts";
import type { Common, State } from "../../state/types.ts";
import type { ScalarOrList } from "../loose.ts";

export { memcached } from "../builders.generated.ts";

export interface MemcachedAbsentArgs extends Common {
  name?: Input<string>;
  value?: Yaml;
  host?: Input<string>;
  port?: Yaml;
  time?: Yaml;
}

export interface MemcachedManagedArgs extends Common {
  name?: Input<string>;
  value?: Input<string>;
  host?: ScalarOrList;
  port?: Yaml;
  time?: Yaml;
  min_compress_len?: Yaml;
}

/** Salt's `memcached` states. https://docs.saltproject.io/en/3007/ref/states/all/salt.states.memcached.html */
export interface Memcached {
  /**
   * Salt 3006 and 3007 only. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.memcached.html#salt.states.memcached.absent
   */
  absent(id: Input<string>, args?: MemcachedAbsentArgs): State<"memcached", MemcachedAbsentArgs>;
  /**
   * Salt 3006 and 3007 only. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.memcached.html#salt.states.memcached.managed
   */
  managed(id: Input<string>, args?: MemcachedManagedArgs): State<"memcached", MemcachedManagedArgs>;
}
