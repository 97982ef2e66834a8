// Written by `pnpm run catalogue` from the sources of Salt 3006, 3007 and 3008. Do not edit.
import type { Input, Yaml } from "../../expr/types.ts";
import type { Common, State } from "../../state/types.ts";
import type { ScalarOrList } from "../loose.ts";

export { moby_container } from "../builders.generated.ts";

export interface MobyContainerAbsentArgs extends Common {
  name?: Input<string>;
  /** Default: `false`. */
  force?: Input<boolean>;
}

export interface MobyContainerRunArgs extends Common {
  name?: Input<string>;
  image?: Yaml;
  /** Default: `false`. */
  bg?: Input<boolean>;
  /** Default: `false`. */
  replace?: Input<boolean>;
  /** Default: `false`. */
  force?: Input<boolean>;
  skip_translate?: Yaml;
  /** Default: `false`. */
  ignore_collisions?: Input<boolean>;
  /** Default: `true`. */
  validate_ip_addrs?: Input<boolean>;
  client_timeout?: Yaml;
  networks?: Yaml;
}

export interface MobyContainerRunningArgs extends Common {
  name?: Input<string>;
  image?: ScalarOrList;
  skip_translate?: ScalarOrList;
  /** Default: `false`. */
  ignore_collisions?: Input<boolean>;
  /** Default: `true`. */
  validate_ip_addrs?: Input<boolean>;
  /** Default: `false`. */
  force?: Input<boolean>;
  /** Default: `"force"`. */
  watch_action?: Input<string>;
  /** Default: `true`. */
  start?: Input<boolean>;
  shutdown_timeout?: ScalarOrList;
  client_timeout?: Input<number>;
  networks?: Yaml;
  send_signal?: Yaml;
  /** Named in the documentation, not in the signature. */
  auto_remove?: Input<boolean>;
  /** Named in the documentation, not in the signature. */
  binds?: Yaml;
  /** Named in the documentation, not in the signature. */
  blkio_weight?: Yaml;
  /** Named in the documentation, not in the signature. */
  blkio_weight_device?: ScalarOrList;
  /** Named in the documentation, not in the signature. */
  cap_add?: ScalarOrList;
  /** Named in the documentation, not in the signature. */
  cap_drop?: ScalarOrList;
  /** Named in the documentation, not in the signature. */
  command?: ScalarOrList;
  /** Named in the documentation, not in the signature. */
  cpuset_cpus?: ScalarOrList;
  /** Named in the documentation, not in the signature. */
  cpuset_mems?: ScalarOrList;
  /** Named in the documentation, not in the signature. */
  cpu_group?: Yaml;
  /** Named in the documentation, not in the signature. */
  cpu_period?: Yaml;
  /** Named in the documentation, not in the signature. */
  cpu_shares?: ScalarOrList;
  /** Named in the documentation, not in the signature. */
  detach?: Input<boolean>;
  /** Named in the documentation, not in the signature. */
  devices?: ScalarOrList;
  /** Named in the documentation, not in the signature. */
  device_read_bps?: ScalarOrList;
  /** Named in the documentation, not in the signature. */
  device_read_iops?: ScalarOrList;
  /** Named in the documentation, not in the signature. */
  device_write_bps?: ScalarOrList;
  /** Named in the documentation, not in the signature. */
  device_write_iops?: ScalarOrList;
  /** Named in the documentation, not in the signature. */
  dns?: ScalarOrList;
  /** Named in the documentation, not in the signature. */
  dns_opt?: ScalarOrList;
  /** Named in the documentation, not in the signature. */
  dns_search?: ScalarOrList;
  /** Named in the documentation, not in the signature. */
  domainname?: ScalarOrList;
  /** Named in the documentation, not in the signature. */
  entrypoint?: ScalarOrList;
  /** Named in the documentation, not in the signature. */
  environment?: ScalarOrList;
  /** Named in the documentation, not in the signature. */
  extra_hosts?: ScalarOrList;
  /** Named in the documentation, not in the signature. */
  group_add?: ScalarOrList;
  /** Named in the documentation, not in the signature. */
  hostname?: ScalarOrList;
  /** Named in the documentation, not in the signature. */
  interactive?: Input<boolean>;
  /** Named in the documentation, not in the signature. */
  ipc_mode?: ScalarOrList;
  /** Named in the documentation, not in the signature. */
  isolation?: Yaml;
  /** Named in the documentation, not in the signature. */
  labels?: Yaml;
  /** Named in the documentation, not in the signature. */
  links?: ScalarOrList;
  /** Named in the documentation, not in the signature. */
  log_driver?: ScalarOrList;
  /** Named in the documentation, not in the signature. */
  log_opt?: ScalarOrList;
  /** Named in the documentation, not in the signature. */
  lxc_conf?: ScalarOrList;
  /** Named in the documentation, not in the signature. */
  mac_address?: ScalarOrList;
  /** Named in the documentation, not in the signature. */
  mem_limit?: Input<number>;
  /** Named in the documentation, not in the signature. */
  mem_swappiness?: ScalarOrList;
  /** Named in the documentation, not in the signature. */
  memswap_limit?: Input<number>;
  /** Named in the documentation, not in the signature. */
  network_disabled?: Input<boolean>;
  /** Named in the documentation, not in the signature. */
  network_mode?: ScalarOrList;
  /** Named in the documentation, not in the signature. */
  oom_kill_disable?: ScalarOrList;
  /** Named in the documentation, not in the signature. */
  oom_score_adj?: ScalarOrList;
  /** Named in the documentation, not in the signature. */
  pid_mode?: ScalarOrList;
  /** Named in the documentation, not in the signature. */
  pids_limit?: Yaml;
  /** Named in the documentation, not in the signature. */
  port_bindings?: ScalarOrList;
  /** Named in the documentation, not in the signature. */
  ports?: ScalarOrList;
  /** Named in the documentation, not in the signature. */
  privileged?: Input<boolean>;
  /** Named in the documentation, not in the signature. */
  publish_all_ports?: Input<boolean>;
  /** Named in the documentation, not in the signature. */
  read_only?: Input<boolean>;
  /** Named in the documentation, not in the signature. */
  restart_policy?: ScalarOrList;
  /** Named in the documentation, not in the signature. */
  security_opt?: ScalarOrList;
  /** Named in the documentation, not in the signature. */
  shm_size?: Yaml;
  /** Named in the documentation, not in the signature. */
  stop_signal?: Yaml;
  /** Named in the documentation, not in the signature. */
  stop_timeout?: ScalarOrList;
  /** Named in the documentation, not in the signature. */
  storage_opt?: ScalarOrList;
  /** Named in the documentation, not in the signature. */
  sysctls?: ScalarOrList;
  /** Named in the documentation, not in the signature. */
  tmpfs?: Yaml;
  /** Named in the documentation, not in the signature. */
  tty?: Input<boolean>;
  /** Named in the documentation, not in the signature. */
  ulimits?: ScalarOrList;
  /** Named in the documentation, not in the signature. */
  user?: ScalarOrList;
  /** Named in the documentation, not in the signature. */
  userns_mode?: ScalarOrList;
  /** Named in the documentation, not in the signature. */
  volumes?: ScalarOrList;
  /** Named in the documentation, not in the signature. */
  volumes_from?: ScalarOrList;
  /** Named in the documentation, not in the signature. */
  volume_driver?: Yaml;
  /** Named in the documentation, not in the signature. */
  working_dir?: ScalarOrList;
}

export interface MobyContainerStoppedArgs extends Common {
  name?: Input<string>;
  containers?: Yaml;
  shutdown_timeout?: ScalarOrList;
  /** Default: `false`. */
  unpause?: Input<boolean>;
  /** Default: `true`. */
  error_on_absent?: Input<boolean>;
}

/**
 * Salt's `moby_container` states. https://docs.saltproject.io/en/3007/ref/states/all/salt.states.docker_container.html
 */
export interface MobyContainer {
  /**
   * Salt 3006 and 3007; for 3008 install `saltext-dockermod`. `watch` and `listen` run the module's `mod_watch`.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.docker_container.html#salt.states.docker_container.absent
   */
  absent(id: Input<string>, args?: MobyContainerAbsentArgs): State<"moby_container", MobyContainerAbsentArgs>;
  /**
   * Salt 3006 and 3007; for 3008 install `saltext-dockermod`. `watch` and `listen` run the module's `mod_watch`.
   * Arguments that it does not know are handed on.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.docker_container.html#salt.states.docker_container.run
   */
  run(id: Input<string>, args?: MobyContainerRunArgs): State<"moby_container", MobyContainerRunArgs>;
  /**
   * Salt 3006 and 3007; for 3008 install `saltext-dockermod`. `watch` and `listen` run the module's `mod_watch`.
   * Arguments that it does not know are handed on.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.docker_container.html#salt.states.docker_container.running
   */
  running(id: Input<string>, args?: MobyContainerRunningArgs): State<"moby_container", MobyContainerRunningArgs>;
  /**
   * Salt 3006 and 3007; for 3008 install `saltext-dockermod`. `watch` and `listen` run the module's `mod_watch`.
   * Arguments that it does not know are handed on.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.docker_container.html#salt.states.docker_container.stopped
   */
  stopped(id: Input<string>, args?: MobyContainerStoppedArgs): State<"moby_container", MobyContainerStoppedArgs>;
}
