/** What real Salt takes, beyond what its sources tell by themselves. */
export const cmd = {
  run: "name:s cwd:s root:s runas:s group:s password:s shell:s env:lm clean_env:b prepend_path:s stateful:bl stdin:s output_loglevel:s hide_output:b output_encoding:s timeout:i ignore_timeout:b ignore_retcode:b use_vt:b bg:b redirect_stderr:b rstrip:b reset_system_locale:b template:s encoded_cmd:b binds:l success_retcodes:il success_stdout:sl success_stderr:sl",
  script:
    "name:s cwd:s root:s runas:s group:s password:s shell:s env:lm clean_env:b prepend_path:s stateful:bl output_loglevel:s hide_output:b output_encoding:s timeout:i ignore_timeout:b ignore_retcode:b use_vt:b bg:b reset_system_locale:b success_retcodes:il success_stdout:sl success_stderr:sl source:s args:s template:s context:m defaults:m",
  wait: "name:s cwd:s root:s runas:s group:s password:s shell:s env:lm clean_env:b prepend_path:s stateful:bl output_loglevel:s hide_output:b output_encoding:s timeout:i ignore_timeout:b ignore_retcode:b use_vt:b bg:b reset_system_locale:b success_retcodes:il success_stdout:sl success_stderr:sl",
} as const;
