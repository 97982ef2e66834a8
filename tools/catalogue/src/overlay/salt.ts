/** What real Salt takes, beyond what its sources tell by themselves. */
export const salt = {
  function:
    "name:s !tgt:sl arg:l kwarg:m expect_minions:b fail_function:s tgt_type:s ssh:b roster:s ret:sl ret_config:s ret_kwargs:m fail_minions:sl timeout:if batch:is subset:i",
  parallel_runners: "name:s !runners:sm",
  runner: "+open name:s arg:l kwarg:m",
  state:
    "name:s !tgt:sl highstate:b sls:sl top:s test:b pillar:m pillarenv:s expect_minions:b exclude:sl allow_fail:is concurrent:b queue:bi tgt_type:s ssh:b roster:s ret:sl ret_config:s ret_kwargs:m fail_minions:sl timeout:if batch:is subset:i",
  wait_for_event: "name:s !id_list:l event_id:s timeout:if node:s",
  wheel: "+open name:s match:s",
} as const;
