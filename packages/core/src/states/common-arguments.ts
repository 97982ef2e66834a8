/** The arguments of `Common` that are no requisites, in the notation of the table. Source: SALT.md §7.4 and §7.5. */
export const commonArguments =
  "order:si names:l unless onlyif creates:sl check_cmd:sl retry:bm failhard:b parallel:b aggregate:bl reload_modules:b reload_grains:b reload_pillar:b runas:s runas_password:s umask:si fire_event:bs saltenv:s no_log:b@8 cmd_opts_exclude:l provider:s";
