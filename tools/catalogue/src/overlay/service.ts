/** What real Salt takes, beyond what its sources tell by themselves. */
export const service = {
  dead: "name:s enable:b sig:s init_delay:i no_block:b timeout:i",
  disabled: "name:s no_block:b root:s",
  enabled: "name:s no_block:b unmask:b unmask_runtime:b root:s",
  masked: "name:s runtime:b",
  running:
    "name:s enable:b sig:s init_delay:i no_block:b unmask:b unmask_runtime:b wait:i timeout:i reload:b full_restart:b force:b",
  unmasked: "name:s runtime:b",
} as const;
