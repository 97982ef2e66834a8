// Written by `pnpm run catalogue` from the sources of Salt 3006, 3007 and 3008. Do not edit.
import type { Input, Yaml } from "../../expr/types.ts";
import type { Common, State } from "../../state/types.ts";

export { gnomedesktop } from "../builders.generated.ts";

export interface GnomedesktopDesktopInterfaceArgs extends Common {
  name?: Input<string>;
  user?: Input<string | number>;
  automatic_mnemonics?: Yaml;
  buttons_have_icons?: Yaml;
  can_change_accels?: Yaml;
  clock_format?: Input<string>;
  clock_show_date?: Input<boolean>;
  clock_show_seconds?: Yaml;
  cursor_blink?: Yaml;
  cursor_blink_time?: Yaml;
  cursor_blink_timeout?: Yaml;
  cursor_size?: Yaml;
  cursor_theme?: Yaml;
  document_font_name?: Yaml;
  enable_animations?: Yaml;
  font_name?: Yaml;
  gtk_color_palette?: Yaml;
  gtk_color_scheme?: Yaml;
  gtk_im_module?: Yaml;
  gtk_im_preedit_style?: Yaml;
  gtk_im_status_style?: Yaml;
  gtk_key_theme?: Yaml;
  gtk_theme?: Yaml;
  gtk_timeout_initial?: Yaml;
  gtk_timeout_repeat?: Yaml;
  icon_theme?: Yaml;
  menubar_accel?: Yaml;
  menubar_detachable?: Yaml;
  menus_have_icons?: Yaml;
  menus_have_tearoff?: Yaml;
  monospace_font_name?: Yaml;
  show_input_method_menu?: Yaml;
  show_unicode_menu?: Yaml;
  text_scaling_factor?: Yaml;
  toolbar_detachable?: Yaml;
  toolbar_icons_size?: Yaml;
  toolbar_style?: Yaml;
  toolkit_accessibility?: Yaml;
}

export interface GnomedesktopDesktopLockdownArgs extends Common {
  name?: Input<string>;
  user?: Input<string | number>;
  disable_application_handlers?: Yaml;
  disable_command_line?: Yaml;
  disable_lock_screen?: Yaml;
  disable_log_out?: Yaml;
  disable_print_setup?: Yaml;
  disable_printing?: Yaml;
  disable_save_to_disk?: Yaml;
  disable_user_switching?: Input<boolean>;
  user_administration_disabled?: Yaml;
}

export interface GnomedesktopWmPreferencesArgs extends Common {
  name?: Input<string>;
  user?: Input<string | number>;
  action_double_click_titlebar?: Input<string>;
  action_middle_click_titlebar?: Yaml;
  action_right_click_titlebar?: Yaml;
  application_based?: Yaml;
  audible_bell?: Input<boolean>;
  auto_raise?: Yaml;
  auto_raise_delay?: Yaml;
  button_layout?: Yaml;
  disable_workarounds?: Yaml;
  focus_mode?: Yaml;
  focus_new_windows?: Yaml;
  mouse_button_modifier?: Yaml;
  num_workspaces?: Input<number>;
  raise_on_click?: Yaml;
  resize_with_right_button?: Yaml;
  theme?: Yaml;
  titlebar_font?: Yaml;
  titlebar_uses_system_font?: Yaml;
  visual_bell?: Input<boolean>;
  visual_bell_type?: Yaml;
  workspace_names?: Yaml;
}

/** Salt's `gnomedesktop` states. https://docs.saltproject.io/en/3007/ref/states/all/salt.states.gnomedesktop.html */
export interface Gnomedesktop {
  /**
   * Salt 3006 and 3007 only. No `mod_watch`: `watch` does what `require` does. Salt drops arguments that it does
   * not know, in silence.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.gnomedesktop.html#salt.states.gnomedesktop.desktop_interface
   */
  desktop_interface(id: Input<string>, args?: GnomedesktopDesktopInterfaceArgs): State<"gnomedesktop", GnomedesktopDesktopInterfaceArgs>;
  /**
   * Salt 3006 and 3007 only. No `mod_watch`: `watch` does what `require` does. Salt drops arguments that it does
   * not know, in silence.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.gnomedesktop.html#salt.states.gnomedesktop.desktop_lockdown
   */
  desktop_lockdown(id: Input<string>, args?: GnomedesktopDesktopLockdownArgs): State<"gnomedesktop", GnomedesktopDesktopLockdownArgs>;
  /**
   * Salt 3006 and 3007 only. No `mod_watch`: `watch` does what `require` does. Salt drops arguments that it does
   * not know, in silence.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.gnomedesktop.html#salt.states.gnomedesktop.wm_preferences
   */
  wm_preferences(id: Input<string>, args?: GnomedesktopWmPreferencesArgs): State<"gnomedesktop", GnomedesktopWmPreferencesArgs>;
}
