// Written by `pnpm run catalogue` from the sources of Salt 3006, 3007 and 3008. Do not edit.
import type { Input, Yaml } from "../../expr/types.ts";
import type { Common, State } from "../../state/types.ts";

export { pcs } from "../builders.generated.ts";

export interface PcsAuthArgs extends Common {
  name?: Input<string>;
  nodes: Yaml;
  /** Default: `"hacluster"`. */
  pcsuser?: Input<string>;
  /** Default: `"hacluster"`. */
  pcspasswd?: Input<string>;
  extra_args?: Yaml;
}

export interface PcsCibPresentArgs extends Common {
  name?: Input<string>;
  cibname: Input<string>;
  scope?: Input<string>;
  extra_args?: Input<string>;
}

export interface PcsCibPushedArgs extends Common {
  name?: Input<string>;
  cibname: Input<string>;
  scope?: Input<string>;
  extra_args?: Input<string>;
}

export interface PcsClusterNodePresentArgs extends Common {
  name?: Input<string>;
  node: Input<string>;
  extra_args?: Yaml;
}

export interface PcsClusterSetupArgs extends Common {
  name?: Input<string>;
  nodes: Yaml;
  /** Default: `"pcscluster"`. */
  pcsclustername?: Input<string>;
  extra_args?: Yaml;
  /** Default: `"hacluster"`. */
  pcsuser?: Input<string>;
  /** Default: `"hacluster"`. */
  pcspasswd?: Input<string>;
  pcs_auth_extra_args?: Yaml;
  /** Default: `false`. */
  wipe_default?: Input<boolean>;
}

export interface PcsConstraintPresentArgs extends Common {
  name?: Input<string>;
  constraint_id: Input<string>;
  constraint_type: Input<string>;
  constraint_options?: Yaml;
  cibname?: Input<string>;
}

export interface PcsPropHasValueArgs extends Common {
  name?: Input<string>;
  prop: Input<string>;
  value: Input<string>;
  extra_args?: Yaml;
  cibname?: Input<string>;
}

export interface PcsResourceDefaultsToArgs extends Common {
  name?: Input<string>;
  default: Input<string>;
  value: Input<number>;
  extra_args?: Yaml;
  cibname?: Input<string>;
}

export interface PcsResourceOpDefaultsToArgs extends Common {
  name?: Input<string>;
  op_default: Input<string>;
  value: Input<string>;
  extra_args?: Yaml;
  cibname?: Input<string>;
}

export interface PcsResourcePresentArgs extends Common {
  name?: Input<string>;
  resource_id: Input<string>;
  resource_type: Input<string>;
  resource_options?: Yaml;
  cibname?: Input<string>;
}

export interface PcsStonithPresentArgs extends Common {
  name?: Input<string>;
  stonith_id: Input<string>;
  stonith_device_type: Input<string>;
  stonith_device_options?: Yaml;
  cibname?: Input<string>;
}

/** Salt's `pcs` states. https://docs.saltproject.io/en/3007/ref/states/all/salt.states.pcs.html */
export interface Pcs {
  /**
   * Salt 3006 and 3007 only. Required: `nodes`. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.pcs.html#salt.states.pcs.auth
   */
  auth(id: Input<string>, args: PcsAuthArgs): State<"pcs", PcsAuthArgs>;
  /**
   * Salt 3006 and 3007 only. Required: `cibname`. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.pcs.html#salt.states.pcs.cib_present
   */
  cib_present(id: Input<string>, args: PcsCibPresentArgs): State<"pcs", PcsCibPresentArgs>;
  /**
   * Salt 3006 and 3007 only. Required: `cibname`. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.pcs.html#salt.states.pcs.cib_pushed
   */
  cib_pushed(id: Input<string>, args: PcsCibPushedArgs): State<"pcs", PcsCibPushedArgs>;
  /**
   * Salt 3006 and 3007 only. Required: `node`. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.pcs.html#salt.states.pcs.cluster_node_present
   */
  cluster_node_present(id: Input<string>, args: PcsClusterNodePresentArgs): State<"pcs", PcsClusterNodePresentArgs>;
  /**
   * Salt 3006 and 3007 only. Required: `nodes`. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.pcs.html#salt.states.pcs.cluster_setup
   */
  cluster_setup(id: Input<string>, args: PcsClusterSetupArgs): State<"pcs", PcsClusterSetupArgs>;
  /**
   * Salt 3006 and 3007 only. Required: `constraint_id`, `constraint_type`. No `mod_watch`: `watch` does what
   * `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.pcs.html#salt.states.pcs.constraint_present
   */
  constraint_present(id: Input<string>, args: PcsConstraintPresentArgs): State<"pcs", PcsConstraintPresentArgs>;
  /**
   * Salt 3006 and 3007 only. Required: `prop`, `value`. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.pcs.html#salt.states.pcs.prop_has_value
   */
  prop_has_value(id: Input<string>, args: PcsPropHasValueArgs): State<"pcs", PcsPropHasValueArgs>;
  /**
   * Salt 3006 and 3007 only. Required: `default`, `value`. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.pcs.html#salt.states.pcs.resource_defaults_to
   */
  resource_defaults_to(id: Input<string>, args: PcsResourceDefaultsToArgs): State<"pcs", PcsResourceDefaultsToArgs>;
  /**
   * Salt 3006 and 3007 only. Required: `op_default`, `value`. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.pcs.html#salt.states.pcs.resource_op_defaults_to
   */
  resource_op_defaults_to(id: Input<string>, args: PcsResourceOpDefaultsToArgs): State<"pcs", PcsResourceOpDefaultsToArgs>;
  /**
   * Salt 3006 and 3007 only. Required: `resource_id`, `resource_type`. No `mod_watch`: `watch` does what
   * `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.pcs.html#salt.states.pcs.resource_present
   */
  resource_present(id: Input<string>, args: PcsResourcePresentArgs): State<"pcs", PcsResourcePresentArgs>;
  /**
   * Salt 3006 and 3007 only. Required: `stonith_id`, `stonith_device_type`. No `mod_watch`: `watch` does what
   * `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.pcs.html#salt.states.pcs.stonith_present
   */
  stonith_present(id: Input<string>, args: PcsStonithPresentArgs): State<"pcs", PcsStonithPresentArgs>;
}
