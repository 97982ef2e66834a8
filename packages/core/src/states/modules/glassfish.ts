// Written by `pnpm run catalogue` from the sources of Salt 3006, 3007 and 3008. Do not edit.
import type { Input, OneOf, Yaml } from "../../expr/types.ts";
import type { Common, State } from "../../state/types.ts";
import type { ScalarOrList } from "../loose.ts";

export { glassfish } from "../builders.generated.ts";

export interface GlassfishConnectionFactoryAbsentArgs extends Common {
  name?: Input<string>;
  /** Default: `true`. */
  both?: Input<boolean>;
  server?: Yaml;
}

export interface GlassfishConnectionFactoryPresentArgs extends Common {
  name?: Input<string>;
  /** Default: `"connection_factory"`. */
  restype?: Input<string>;
  /** Default: `""`. */
  description?: Input<string>;
  /** Default: `true`. */
  enabled?: Input<boolean>;
  /** Default: `1`. */
  min_size?: Input<number>;
  /** Default: `250`. */
  max_size?: Input<number>;
  /** Default: `2`. */
  resize_quantity?: Input<number>;
  /** Default: `300`. */
  idle_timeout?: Input<number>;
  /** Default: `60`. */
  wait_timeout?: Input<number>;
  /** Default: `false`. */
  reconnect_on_failure?: Input<boolean>;
  /** Default: `""`. */
  transaction_support?: Input<OneOf<"XATransaction" | "LocalTransaction" | "NoTransaction">>;
  /** Default: `false`. */
  connection_validation?: Input<boolean>;
  server?: Yaml;
}

export interface GlassfishDestinationAbsentArgs extends Common {
  name?: Input<string>;
  server?: Yaml;
}

export interface GlassfishDestinationPresentArgs extends Common {
  name?: Input<string>;
  physical: ScalarOrList;
  /** Default: `"queue"`. */
  restype?: Input<string>;
  /** Default: `""`. */
  description?: Input<string>;
  /** Default: `true`. */
  enabled?: Input<boolean>;
  server?: Yaml;
}

export interface GlassfishJdbcDatasourceAbsentArgs extends Common {
  name?: Input<string>;
  /** Default: `true`. */
  both?: Input<boolean>;
  server?: Yaml;
}

export interface GlassfishJdbcDatasourcePresentArgs extends Common {
  name?: Input<string>;
  /** Default: `""`. */
  description?: Input<string>;
  /** Default: `true`. */
  enabled?: Input<boolean>;
  /** Default: `"datasource"`. */
  restype?: Input<string>;
  /** Default: `"mysql"`. */
  vendor?: Input<string>;
  /** Default: `""`. */
  sql_url?: Input<string>;
  /** Default: `""`. */
  sql_user?: Input<string>;
  /** Default: `""`. */
  sql_password?: Input<string>;
  /** Default: `8`. */
  min_size?: Input<number>;
  /** Default: `32`. */
  max_size?: Input<number>;
  /** Default: `2`. */
  resize_quantity?: Input<number>;
  /** Default: `300`. */
  idle_timeout?: Input<number>;
  /** Default: `60`. */
  wait_timeout?: Input<number>;
  /** Default: `false`. */
  non_transactional?: Input<boolean>;
  /** Default: `""`. */
  transaction_isolation?: Input<string>;
  /** Default: `true`. */
  isolation_guaranteed?: Input<boolean>;
  server?: Yaml;
}

export interface GlassfishSystemPropertiesAbsentArgs extends Common {
  name?: Input<string>;
  server?: Yaml;
}

export interface GlassfishSystemPropertiesPresentArgs extends Common {
  server?: Yaml;
  name?: Input<string>;
  /** Named in the documentation, not in the signature. */
  properties?: Yaml;
}

/** Salt's `glassfish` states. https://docs.saltproject.io/en/3007/ref/states/all/salt.states.glassfish.html */
export interface Glassfish {
  /**
   * Salt 3006 and 3007 only. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.glassfish.html#salt.states.glassfish.connection_factory_absent
   */
  connection_factory_absent(id: Input<string>, args?: GlassfishConnectionFactoryAbsentArgs): State<"glassfish", GlassfishConnectionFactoryAbsentArgs>;
  /**
   * Salt 3006 and 3007 only. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.glassfish.html#salt.states.glassfish.connection_factory_present
   */
  connection_factory_present(id: Input<string>, args?: GlassfishConnectionFactoryPresentArgs): State<"glassfish", GlassfishConnectionFactoryPresentArgs>;
  /**
   * Salt 3006 and 3007 only. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.glassfish.html#salt.states.glassfish.destination_absent
   */
  destination_absent(id: Input<string>, args?: GlassfishDestinationAbsentArgs): State<"glassfish", GlassfishDestinationAbsentArgs>;
  /**
   * Salt 3006 and 3007 only. Required: `physical`. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.glassfish.html#salt.states.glassfish.destination_present
   */
  destination_present(id: Input<string>, args: GlassfishDestinationPresentArgs): State<"glassfish", GlassfishDestinationPresentArgs>;
  /**
   * Salt 3006 and 3007 only. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.glassfish.html#salt.states.glassfish.jdbc_datasource_absent
   */
  jdbc_datasource_absent(id: Input<string>, args?: GlassfishJdbcDatasourceAbsentArgs): State<"glassfish", GlassfishJdbcDatasourceAbsentArgs>;
  /**
   * Salt 3006 and 3007 only. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.glassfish.html#salt.states.glassfish.jdbc_datasource_present
   */
  jdbc_datasource_present(id: Input<string>, args?: GlassfishJdbcDatasourcePresentArgs): State<"glassfish", GlassfishJdbcDatasourcePresentArgs>;
  /**
   * Salt 3006 and 3007 only. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.glassfish.html#salt.states.glassfish.system_properties_absent
   */
  system_properties_absent(id: Input<string>, args?: GlassfishSystemPropertiesAbsentArgs): State<"glassfish", GlassfishSystemPropertiesAbsentArgs>;
  /**
   * Salt 3006 and 3007 only. No `mod_watch`: `watch` does what `require` does. Arguments that it does not know
   * are handed on.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.glassfish.html#salt.states.glassfish.system_properties_present
   */
  system_properties_present(id: Input<string>, args?: GlassfishSystemPropertiesPresentArgs): State<"glassfish", GlassfishSystemPropertiesPresentArgs>;
}
