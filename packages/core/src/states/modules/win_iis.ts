// Written by `pnpm run catalogue` from the sources of Salt 3006, 3007 and 3008. Do not edit.
import type { Input } from "../../expr/types.ts";
import type { Common, State } from "../../state/types.ts";
import type { YamlMap } from "../loose.ts";

export { win_iis } from "../builders.generated.ts";

export interface WinIisContainerSettingArgs extends Common {
  name?: Input<string>;
  container: Input<string>;
  settings?: Input<string> | YamlMap;
}

export interface WinIisCreateAppArgs extends Common {
  name?: Input<string>;
  site: Input<string>;
  sourcepath: Input<string>;
  apppool?: Input<string>;
}

export interface WinIisCreateApppoolArgs extends Common {
  name?: Input<string>;
}

export interface WinIisCreateBindingArgs extends Common {
  name?: Input<string>;
  site: Input<string>;
  /** Default: `""`. */
  hostheader?: Input<string>;
  /** Default: `"*"`. */
  ipaddress?: Input<string>;
  /** Default: `80`. */
  port?: Input<string | number>;
  /** Default: `"http"`. */
  protocol?: Input<string>;
  /** Default: `0`. */
  sslflags?: Input<string | number>;
}

export interface WinIisCreateCertBindingArgs extends Common {
  name?: Input<string>;
  site: Input<string>;
  /** Default: `""`. */
  hostheader?: Input<string>;
  /** Default: `"*"`. */
  ipaddress?: Input<string>;
  /** Default: `443`. */
  port?: Input<string | number>;
  /** Default: `0`. */
  sslflags?: Input<string | number>;
}

export interface WinIisCreateVdirArgs extends Common {
  name?: Input<string>;
  site: Input<string>;
  sourcepath: Input<string>;
  /** Default: `"/"`. */
  app?: Input<string>;
}

export interface WinIisDeployedArgs extends Common {
  name?: Input<string>;
  sourcepath: Input<string>;
  /** Default: `""`. */
  apppool?: Input<string>;
  /** Default: `""`. */
  hostheader?: Input<string>;
  /** Default: `"*"`. */
  ipaddress?: Input<string>;
  /** Default: `80`. */
  port?: Input<string | number>;
  /** Default: `"http"`. */
  protocol?: Input<string>;
}

export interface WinIisRemoveAppArgs extends Common {
  name?: Input<string>;
  site: Input<string>;
}

export interface WinIisRemoveApppoolArgs extends Common {
  name?: Input<string>;
}

export interface WinIisRemoveBindingArgs extends Common {
  name?: Input<string>;
  site: Input<string>;
  /** Default: `""`. */
  hostheader?: Input<string>;
  /** Default: `"*"`. */
  ipaddress?: Input<string>;
  /** Default: `80`. */
  port?: Input<string | number>;
}

export interface WinIisRemoveCertBindingArgs extends Common {
  name?: Input<string>;
  site: Input<string>;
  /** Default: `""`. */
  hostheader?: Input<string>;
  /** Default: `"*"`. */
  ipaddress?: Input<string>;
  /** Default: `443`. */
  port?: Input<string | number>;
}

export interface WinIisRemoveSiteArgs extends Common {
  name?: Input<string>;
}

export interface WinIisRemoveVdirArgs extends Common {
  name?: Input<string>;
  site: Input<string>;
  /** Default: `"/"`. */
  app?: Input<string>;
}

export interface WinIisSetAppArgs extends Common {
  name?: Input<string>;
  site: Input<string>;
  settings?: Input<string> | YamlMap;
}

export interface WinIisWebconfigurationSettingsArgs extends Common {
  name?: Input<string>;
  settings?: YamlMap;
}

/** Salt's `win_iis` states. https://docs.saltproject.io/en/latest/ref/states/all/salt.states.win_iis.html */
export interface WinIis {
  /**
   * Salt 3006, 3007 and 3008. Required: `container`. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.win_iis.html#salt.states.win_iis.container_setting
   */
  container_setting(id: Input<string>, args: WinIisContainerSettingArgs): State<"win_iis", WinIisContainerSettingArgs>;
  /**
   * Salt 3006, 3007 and 3008. Required: `site`, `sourcepath`. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.win_iis.html#salt.states.win_iis.create_app
   */
  create_app(id: Input<string>, args: WinIisCreateAppArgs): State<"win_iis", WinIisCreateAppArgs>;
  /**
   * Salt 3006, 3007 and 3008. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.win_iis.html#salt.states.win_iis.create_apppool
   */
  create_apppool(id: Input<string>, args?: WinIisCreateApppoolArgs): State<"win_iis", WinIisCreateApppoolArgs>;
  /**
   * Salt 3006, 3007 and 3008. Required: `site`. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.win_iis.html#salt.states.win_iis.create_binding
   */
  create_binding(id: Input<string>, args: WinIisCreateBindingArgs): State<"win_iis", WinIisCreateBindingArgs>;
  /**
   * Salt 3006, 3007 and 3008. Required: `site`. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.win_iis.html#salt.states.win_iis.create_cert_binding
   */
  create_cert_binding(id: Input<string>, args: WinIisCreateCertBindingArgs): State<"win_iis", WinIisCreateCertBindingArgs>;
  /**
   * Salt 3006, 3007 and 3008. Required: `site`, `sourcepath`. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.win_iis.html#salt.states.win_iis.create_vdir
   */
  create_vdir(id: Input<string>, args: WinIisCreateVdirArgs): State<"win_iis", WinIisCreateVdirArgs>;
  /**
   * Salt 3006, 3007 and 3008. Required: `sourcepath`. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.win_iis.html#salt.states.win_iis.deployed
   */
  deployed(id: Input<string>, args: WinIisDeployedArgs): State<"win_iis", WinIisDeployedArgs>;
  /**
   * Salt 3006, 3007 and 3008. Required: `site`. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.win_iis.html#salt.states.win_iis.remove_app
   */
  remove_app(id: Input<string>, args: WinIisRemoveAppArgs): State<"win_iis", WinIisRemoveAppArgs>;
  /**
   * Salt 3006, 3007 and 3008. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.win_iis.html#salt.states.win_iis.remove_apppool
   */
  remove_apppool(id: Input<string>, args?: WinIisRemoveApppoolArgs): State<"win_iis", WinIisRemoveApppoolArgs>;
  /**
   * Salt 3006, 3007 and 3008. Required: `site`. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.win_iis.html#salt.states.win_iis.remove_binding
   */
  remove_binding(id: Input<string>, args: WinIisRemoveBindingArgs): State<"win_iis", WinIisRemoveBindingArgs>;
  /**
   * Salt 3006, 3007 and 3008. Required: `site`. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.win_iis.html#salt.states.win_iis.remove_cert_binding
   */
  remove_cert_binding(id: Input<string>, args: WinIisRemoveCertBindingArgs): State<"win_iis", WinIisRemoveCertBindingArgs>;
  /**
   * Salt 3006, 3007 and 3008. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.win_iis.html#salt.states.win_iis.remove_site
   */
  remove_site(id: Input<string>, args?: WinIisRemoveSiteArgs): State<"win_iis", WinIisRemoveSiteArgs>;
  /**
   * Salt 3006, 3007 and 3008. Required: `site`. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.win_iis.html#salt.states.win_iis.remove_vdir
   */
  remove_vdir(id: Input<string>, args: WinIisRemoveVdirArgs): State<"win_iis", WinIisRemoveVdirArgs>;
  /**
   * Salt 3006, 3007 and 3008. Required: `site`. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.win_iis.html#salt.states.win_iis.set_app
   */
  set_app(id: Input<string>, args: WinIisSetAppArgs): State<"win_iis", WinIisSetAppArgs>;
  /**
   * Salt 3006, 3007 and 3008. No `mod_watch`: `watch` does what `require` does.
   * https://docs.saltproject.io/en/latest/ref/states/all/salt.states.win_iis.html#salt.states.win_iis.webconfiguration_settings
   */
  webconfiguration_settings(id: Input<string>, args?: WinIisWebconfigurationSettingsArgs): State<"win_iis", WinIisWebconfigurationSettingsArgs>;
}
