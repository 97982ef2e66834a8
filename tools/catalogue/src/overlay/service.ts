/** What real Salt takes, beyond what its sources tell by themselves. */
export const service = {
  dead: "name:sifb enable:sifb sig:sifb init_delay:sifb no_block:sifb timeout:sifb",
  disabled: "name:sifb no_block:sifb root:sifb",
  enabled: "name:sifb no_block:sifb unmask:sifb unmask_runtime:sifb root:sifb",
  masked: "name:sifb runtime:sifb",
  running:
    "name:sifb enable:sifb sig:sifb init_delay:sifb no_block:sifb unmask:sifb unmask_runtime:sifb wait:sifb timeout:sifb reload:sifb full_restart:sifb force:sifb",
  unmasked: "name:sifb runtime:sifb",
} as const;
