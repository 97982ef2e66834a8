/** What real Salt takes, beyond what its sources tell by themselves. */
export const grains = {
  absent: "name:s destructive:b delimiter:s force:b",
  append: "name:s !value convert:b delimiter:s",
  exists: "name:s delimiter:s",
  list_absent: "name:s !value delimiter:s",
  list_present: "name:s !value delimiter:s",
  present: "name:s !value delimiter:s force:b",
} as const;
