/** What real Salt takes, beyond what its sources tell by themselves. */
export const group = {
  absent: "name:s local:b@78",
  present: "name:s gid:i system:b addusers:l delusers:l members:l non_unique:b local:b@78",
} as const;
