/** What real Salt takes, beyond what its sources tell by themselves. */
export const npm = {
  bootstrap: "name:s user:s silent:b",
  cache_cleaned: "name:s user:s",
  installed: "name:s pkgs:l dir:s user:s force_reinstall:b registry:s env:lm",
  removed: "name:s dir:s user:s",
} as const;
