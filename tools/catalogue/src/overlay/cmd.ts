/** What real Salt takes, beyond what its sources tell by themselves. */
export const cmd = {
  run: "name:sifb cwd:sifb root:sifb group:sifb password:sifb shell:sifb env clean_env:sifb prepend_path:sifb stateful stdin:sifb output_loglevel:sifb hide_output:sifb output_encoding:sifb timeout:sifb ignore_timeout:sifb ignore_retcode:sifb use_vt:sifb bg:sifb redirect_stderr:sifb rstrip:sifb reset_system_locale:sifb template:sifb encoded_cmd:sifb binds:l success_retcodes success_stdout success_stderr",
} as const;
