/** What real Salt takes, beyond what its sources tell by themselves. */
export const sysctl = {
  present: "name:sifb !value:sifb config:sifb",
} as const;
