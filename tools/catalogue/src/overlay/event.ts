/** What real Salt takes, beyond what its sources tell by themselves. */
export const event = {
  fire_master: "name:s data:m preload:m with_env:bl with_grains:bl with_pillar:bl with_env_opts:b show_changed:b",
  send: "name:s data:m preload:m with_env:bl with_grains:bl with_pillar:bl with_env_opts:b show_changed:b",
  wait: "name:s data:m",
} as const;
