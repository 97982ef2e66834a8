/** What real Salt takes, beyond what its sources tell by themselves. */
export const kmod = {
  absent: "name:s persist:b comment:b mods:l",
  present: "name:s persist:b mods:l",
} as const;
