// Written by `pnpm run catalogue` from the sources of Salt 3006, 3007 and 3008. Do not edit.
import type { Input, Yaml } from "../../expr/types.ts";
import type { Common, State } from "../../state/types.ts";

export { esxcluster } from "../builders.generated.ts";

export interface EsxclusterClusterConfiguredArgs extends Common {
  name?: Input<string>;
  cluster_config: Yaml;
}

export interface EsxclusterLicensesConfiguredArgs extends Common {
  name?: Input<string>;
  licenses?: Yaml;
}

export interface EsxclusterVsanDatastoreConfiguredArgs extends Common {
  name?: Input<string>;
  datastore_name: Yaml;
}

/** Salt's `esxcluster` states. https://docs.saltproject.io/en/3007/ref/states/all/salt.states.esxcluster.html */
export interface Esxcluster {
  /**
   * Salt 3006 and 3007 only. Required: `cluster_config`. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.esxcluster.html#salt.states.esxcluster.cluster_configured
   */
  cluster_configured(id: Input<string>, args: EsxclusterClusterConfiguredArgs): State<"esxcluster", EsxclusterClusterConfiguredArgs>;
  /**
   * Salt 3006 and 3007 only. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.esxcluster.html#salt.states.esxcluster.licenses_configured
   */
  licenses_configured(id: Input<string>, args?: EsxclusterLicensesConfiguredArgs): State<"esxcluster", EsxclusterLicensesConfiguredArgs>;
  /**
   * Salt 3006 and 3007 only. Required: `datastore_name`. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.esxcluster.html#salt.states.esxcluster.vsan_datastore_configured
   */
  vsan_datastore_configured(id: Input<string>, args: EsxclusterVsanDatastoreConfiguredArgs): State<"esxcluster", EsxclusterVsanDatastoreConfiguredArgs>;
}
