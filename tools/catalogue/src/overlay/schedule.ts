/** What real Salt takes, beyond what its sources tell by themselves. */
export const schedule = {
  absent: "name:s persist:b offline:b",
  disabled: "name:s persist:b offline:b",
  enabled: "name:s persist:b",
  present:
    "name:s !function:s job_args:l job_kwargs:m enabled:b maxrunning:i jid_include:b splay:im range:m skip_during_range:m run_on_start:b once:s once_fmt:s after:s until:s return_job:b metadata:m returner:sl return_config:s return_kwargs:m persist:b offline:b seconds:i minutes:i hours:i days:i when:sl cron:s run_after_skip_range",
} as const;
