import type { Input, OneOf } from "../../expr/types.ts";
import type { Common } from "../../state/types.ts";

/** Sets SELinux' mode, now and at boot. The mode is the state's name. */
export interface SelinuxModeArgs extends Common {
  /** The mode. Without it, the id. */
  name?: Input<OneOf<"enforcing" | "permissive" | "disabled">>;
}

/** On or off, in Salt's words; text such as `"on"` too. */
type Switch = Input<boolean | 0 | 1 | "on" | "off" | "yes" | "no">;

interface SelinuxBooleanBase extends Common {
  /** The boolean: `"httpd_can_network_connect"`. Without it, the id. Not looked at beside `booleans`. */
  name?: Input<string>;
  /** At boot too, which takes a while. */
  persist?: Input<boolean>;
}

interface SelinuxBooleanOne extends SelinuxBooleanBase {
  value: Switch;
  booleans?: never;
}

interface SelinuxBooleanMany extends SelinuxBooleanBase {
  /** Salt 3008: several at once, with values of their own, or with that of `value`. */
  booleans: Readonly<Record<string, Switch>> | readonly (Input<string> | Readonly<Record<string, Switch>>)[];
  value?: Switch;
}

/** Switches one of SELinux' booleans, until the next boot unless `persist` is set. */
export type SelinuxBooleanArgs = SelinuxBooleanOne | SelinuxBooleanMany;

interface SelinuxModuleBase extends Common {
  /** The module; for `install`, the path of its file. Without it, the id. */
  name?: Input<string>;
  module_state?: Input<boolean | "Enabled" | "Disabled" | "enabled" | "disabled">;
  /** Fails with another version than this. */
  version?: Input<string>;
}

interface SelinuxModuleInstalled extends SelinuxModuleBase {
  /** Installs it first, in a test run too. */
  install?: Input<boolean>;
  remove?: "cannot stand beside `install`";
}

interface SelinuxModuleRemoved extends SelinuxModuleBase {
  /** Removes it instead, in a test run too. */
  remove: Input<boolean>;
  install?: "cannot stand beside `remove`";
}

/** Switches a policy module on or off. */
export type SelinuxModuleArgs = SelinuxModuleInstalled | SelinuxModuleRemoved;

/** Installs a policy module, in every run and in a test run too. */
export interface SelinuxModuleInstallArgs extends Common {
  /** The path of its file. Without it, the id. */
  name?: Input<string>;
}

/** Removes a policy module, in a test run too. */
export interface SelinuxModuleRemoveArgs extends Common {
  /** The module. Without it, the id. */
  name?: Input<string>;
}

interface SelinuxFcontext extends Common {
  /** Files, as a regular expression on whole paths: `"/srv/www(/.*)?"`. Without it, the id. */
  name?: Input<string>;
  /** Which of them: all, regular files, directories, character and block devices, sockets, links, pipes. */
  filetype?: Input<"a" | "f" | "d" | "c" | "b" | "s" | "l" | "p">;
  sel_user?: Input<string>;
  sel_level?: Input<string>;
}

/** Says which label files are to have. They get it by `selinux.fcontext_policy_applied`. */
export interface SelinuxFcontextPolicyPresentArgs extends SelinuxFcontext {
  /** `"httpd_sys_content_t"`. */
  sel_type: Input<string>;
}

/** Takes such a rule back. */
export interface SelinuxFcontextPolicyAbsentArgs extends SelinuxFcontext {
  sel_type?: Input<string>;
}

/** Gives files the labels that the policy has for them. */
export interface SelinuxFcontextPolicyAppliedArgs extends Common {
  /** Files: a path, with patterns. Without it, the id. */
  name?: Input<string>;
  /** Below directories too. */
  recursive?: Input<boolean>;
}

interface SelinuxPortByName extends Common {
  /** `"tcp/8080"`, `"udp/8000-8010"`. Without it, the id. */
  name?: Input<string>;
  protocol?: "needs `port`: both, or neither";
  port?: "needs `protocol`: both, or neither";
}

interface SelinuxPortByParts extends Common {
  /** Not looked at. */
  name?: Input<string>;
  protocol: Input<"tcp" | "udp">;
  /** A port, or a range: `"8000-8010"`. */
  port: Input<string | number>;
}

/** Says which type a port has. */
export type SelinuxPortPolicyPresentArgs = (SelinuxPortByName | SelinuxPortByParts) & {
  /** `"http_port_t"`. */
  sel_type: Input<string>;
  sel_range?: Input<string>;
};

/** Takes such a rule back. */
export type SelinuxPortPolicyAbsentArgs = (SelinuxPortByName | SelinuxPortByParts) & {
  /** Only one of this type. */
  sel_type?: Input<string>;
};
