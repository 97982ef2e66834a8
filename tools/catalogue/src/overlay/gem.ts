/** What real Salt takes, beyond what its sources tell by themselves. */
export const gem = {
  installed: "name:s ruby:s gem_bin:s user:s version:s rdoc:b ri:b pre_releases:b proxy:s source:s",
  removed: "name:s ruby:s gem_bin:s user:s",
  sources_add: "name:s ruby:s user:s",
  sources_remove: "name:s ruby:s user:s",
} as const;
