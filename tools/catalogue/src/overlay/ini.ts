/** What real Salt takes, beyond what its sources tell by themselves. */
export const ini = {
  options_absent: "name:s sections:m separator:s encoding:s",
  options_present: "name:s sections:m separator:s strict:b encoding:s no_spaces:b",
  sections_absent: "name:s sections:lm separator:s encoding:s",
  sections_present: "name:s sections:lm separator:s encoding:s",
} as const;
