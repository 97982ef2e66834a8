/** What real Salt takes, beyond what its sources tell by themselves. */
export const loop = {
  until: "name:sifb m_args:l m_kwargs:m !condition:sifb period:sifb timeout:sifb",
  until_no_eval: "name:sifb !expected compare_operator:sifb args:l kwargs:m period:sifb timeout:sifb init_wait:sifb",
} as const;
