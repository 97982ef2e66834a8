// Written by `pnpm run catalogue` from the sources of Salt 3006, 3007 and 3008. Do not edit.
import type { Input, Yaml } from "../../expr/types.ts";
import type { Common, State } from "../../state/types.ts";
import type { ScalarOrList } from "../loose.ts";

export { zone } from "../builders.generated.ts";

export interface ZoneAbsentArgs extends Common {
  name?: Input<string>;
  /** Default: `false`. */
  uninstall?: Input<boolean>;
}

export interface ZoneAttachedArgs extends Common {
  name?: Input<string>;
  /** Default: `false`. */
  force?: Input<boolean>;
}

export interface ZoneBootedArgs extends Common {
  name?: Input<string>;
  /** Default: `false`. */
  single?: Input<boolean>;
}

export interface ZoneDetachedArgs extends Common {
  name?: Input<string>;
}

export interface ZoneExportArgs extends Common {
  name?: Input<string>;
  path: ScalarOrList;
  /** Default: `false`. */
  replace?: Input<boolean>;
}

export interface ZoneHaltedArgs extends Common {
  name?: Input<string>;
  /** Default: `true`. */
  graceful?: Input<boolean>;
}

export interface ZoneImportArgs extends Common {
  name?: Input<string>;
  path: Input<string>;
  /** Default: `"import"`. */
  mode?: Input<string>;
  /** Default: `false`. */
  nodataset?: Input<boolean>;
  brand_opts?: Yaml;
}

export interface ZoneInstalledArgs extends Common {
  name?: Input<string>;
  /** Default: `false`. */
  nodataset?: Input<boolean>;
  brand_opts?: Yaml;
}

export interface ZonePresentArgs extends Common {
  name?: Input<string>;
  brand: Input<string>;
  zonepath: Input<string>;
  properties?: Yaml;
  resources?: Yaml;
}

export interface ZonePropertyAbsentArgs extends Common {
  name?: Input<string>;
  property: Input<string>;
}

export interface ZonePropertyPresentArgs extends Common {
  name?: Input<string>;
  property: Input<string>;
  value: Input<number>;
}

export interface ZoneResourceAbsentArgs extends Common {
  name?: Input<string>;
  resource_type: Yaml;
  resource_selector_property: Yaml;
  resource_selector_value: Yaml;
}

export interface ZoneResourcePresentArgs extends Common {
  name?: Input<string>;
  resource_type: Input<string>;
  resource_selector_property: Input<string>;
  resource_selector_value: Input<string>;
  /** Named in the documentation, not in the signature. */
  physical?: Input<string>;
}

export interface ZoneUninstalledArgs extends Common {
  name?: Input<string>;
}

/** Salt's `zone` states. https://docs.saltproject.io/en/3007/ref/states/all/salt.states.zone.html */
export interface Zone {
  /**
   * Salt 3006 and 3007 only. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.zone.html#salt.states.zone.absent
   */
  absent(id: Input<string>, args?: ZoneAbsentArgs): State<"zone", ZoneAbsentArgs>;
  /**
   * Salt 3006 and 3007 only. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.zone.html#salt.states.zone.attached
   */
  attached(id: Input<string>, args?: ZoneAttachedArgs): State<"zone", ZoneAttachedArgs>;
  /**
   * Salt 3006 and 3007 only. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.zone.html#salt.states.zone.booted
   */
  booted(id: Input<string>, args?: ZoneBootedArgs): State<"zone", ZoneBootedArgs>;
  /**
   * Salt 3006 and 3007 only. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.zone.html#salt.states.zone.detached
   */
  detached(id: Input<string>, args?: ZoneDetachedArgs): State<"zone", ZoneDetachedArgs>;
  /**
   * Salt 3006 and 3007 only. Required: `path`. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.zone.html#salt.states.zone.export
   */
  export(id: Input<string>, args: ZoneExportArgs): State<"zone", ZoneExportArgs>;
  /**
   * Salt 3006 and 3007 only. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.zone.html#salt.states.zone.halted
   */
  halted(id: Input<string>, args?: ZoneHaltedArgs): State<"zone", ZoneHaltedArgs>;
  /**
   * Salt 3006 and 3007 only. Required: `path`. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.zone.html#salt.states.zone.import
   */
  import(id: Input<string>, args: ZoneImportArgs): State<"zone", ZoneImportArgs>;
  /**
   * Salt 3006 and 3007 only. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.zone.html#salt.states.zone.installed
   */
  installed(id: Input<string>, args?: ZoneInstalledArgs): State<"zone", ZoneInstalledArgs>;
  /**
   * Salt 3006 and 3007 only. Required: `brand`, `zonepath`. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.zone.html#salt.states.zone.present
   */
  present(id: Input<string>, args: ZonePresentArgs): State<"zone", ZonePresentArgs>;
  /**
   * Salt 3006 and 3007 only. Required: `property`. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.zone.html#salt.states.zone.property_absent
   */
  property_absent(id: Input<string>, args: ZonePropertyAbsentArgs): State<"zone", ZonePropertyAbsentArgs>;
  /**
   * Salt 3006 and 3007 only. Required: `property`, `value`. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.zone.html#salt.states.zone.property_present
   */
  property_present(id: Input<string>, args: ZonePropertyPresentArgs): State<"zone", ZonePropertyPresentArgs>;
  /**
   * Salt 3006 and 3007 only. Required: `resource_type`, `resource_selector_property`, `resource_selector_value`.
   * No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.zone.html#salt.states.zone.resource_absent
   */
  resource_absent(id: Input<string>, args: ZoneResourceAbsentArgs): State<"zone", ZoneResourceAbsentArgs>;
  /**
   * Salt 3006 and 3007 only. Required: `resource_type`, `resource_selector_property`, `resource_selector_value`.
   * No `mod_watch`: `watch` does what `require` does. Arguments that it does not know are handed on.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.zone.html#salt.states.zone.resource_present
   */
  resource_present(id: Input<string>, args: ZoneResourcePresentArgs): State<"zone", ZoneResourcePresentArgs>;
  /**
   * Salt 3006 and 3007 only. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.zone.html#salt.states.zone.uninstalled
   */
  uninstalled(id: Input<string>, args?: ZoneUninstalledArgs): State<"zone", ZoneUninstalledArgs>;
}
