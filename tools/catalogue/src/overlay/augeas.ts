/** What real Salt takes, beyond what its sources tell by themselves. */
export const augeas = {
  change: "name:s context:s !changes:l lens:s load_path:l",
} as const;
