/** What real Salt takes, beyond what its sources tell by themselves. */
export const git = {
  cloned: "user:s password:s output_encoding:s name:s !target:s branch:s identity:sl https_user:s https_pass:s",
  config_set: "user:s password:s output_encoding:s name:s value:sib multivar:l repo:s global:b",
  latest:
    "user:s password:s output_encoding:s name:s !target:s rev:s branch:s update_head:b force_checkout:b force_clone:b force_fetch:b force_reset:sb submodules:b bare:b mirror:b remote:s fetch_tags:b sync_tags:b depth:i identity:sl https_user:s https_pass:s refspec_branch:s refspec_tag:s",
} as const;
