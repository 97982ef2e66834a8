/** What real Salt takes, beyond what its sources tell by themselves. */
export const loop = {
  until: "name:s m_args:l m_kwargs:m !condition:s period:if timeout:i",
  until_no_eval: "name:s !expected compare_operator args:l kwargs:m period:if timeout:i init_wait:i",
} as const;
