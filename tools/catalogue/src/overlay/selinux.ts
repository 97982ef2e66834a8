/** What real Salt takes, beyond what its sources tell by themselves. */
export const selinux = {
  boolean: "name:s value:sib booleans:lm@8 persist:b",
  fcontext_policy_absent: "name:s filetype:s sel_type:s sel_user:s sel_level:s",
  fcontext_policy_applied: "name:s recursive:b",
  fcontext_policy_present: "name:s !sel_type:s filetype:s sel_user:s sel_level:s",
  mode: "name:s",
  module: "name:s module_state:sib version:sif install:b remove:b",
  module_install: "name:s",
  module_remove: "name:s",
  port_policy_absent: "name:s sel_type:s protocol:s port:si",
  port_policy_present: "name:s !sel_type:s protocol:s port:si sel_range:s",
} as const;
