/** What real Salt takes, beyond what its sources tell by themselves. */
export const alternatives = {
  auto: "name:s",
  install: "name:s !link:s !path:s !priority:is",
  remove: "name:s !path:s",
  set: "name:s !path:s",
} as const;
