// Written by `pnpm run catalogue` from the sources of Salt 3006, 3007 and 3008. Do not edit.
import type { Input, OneOf, Yaml } from "../../expr/types.ts";
import type { Common, State } from "../../state/types.ts";
import type { ScalarOrList, YamlList } from "../loose.ts";

export { docker_container } from "../builders.generated.ts";

export interface DockerContainerAbsentArgs extends Common {
  name?: Input<string>;
  /** Default: `false`. */
  force?: Input<boolean>;
}

export interface DockerContainerRunArgs extends Common {
  name?: Input<string>;
  image?: Input<string>;
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
  /** Named in the documentation, not in the signature. */
  binds?: Input<string>;
  /** Named in the documentation, not in the signature. */
  command?: Yaml;
}

export interface DockerContainerRunningArgs extends Common {
  name?: Input<string>;
  image?: Input<string>;
  skip_translate?: Input<string> | YamlList;
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
  blkio_weight?: Input<number>;
  /** Named in the documentation, not in the signature. */
  blkio_weight_device?: Input<string> | YamlList;
  /** Named in the documentation, not in the signature. */
  cap_add?: Yaml;
  /** Named in the documentation, not in the signature. */
  cap_drop?: Yaml;
  /** Named in the documentation, not in the signature. */
  command?: Yaml;
  /** Named in the documentation, not in the signature. */
  cpuset_cpus?: Input<string> | YamlList;
  /** Named in the documentation, not in the signature. */
  cpuset_mems?: Input<string> | YamlList;
  /** Named in the documentation, not in the signature. */
  cpu_group?: Input<number>;
  /** Named in the documentation, not in the signature. */
  cpu_period?: Input<number>;
  /** Named in the documentation, not in the signature. */
  cpu_shares?: Input<number>;
  /** Named in the documentation, not in the signature. */
  detach?: Input<boolean>;
  /** Named in the documentation, not in the signature. */
  devices?: Yaml;
  /** Named in the documentation, not in the signature. */
  device_read_bps?: ScalarOrList;
  /** Named in the documentation, not in the signature. */
  device_read_iops?: ScalarOrList;
  /** Named in the documentation, not in the signature. */
  device_write_bps?: ScalarOrList;
  /** Named in the documentation, not in the signature. */
  device_write_iops?: ScalarOrList;
  /** Named in the documentation, not in the signature. */
  dns?: Yaml;
  /** Named in the documentation, not in the signature. */
  dns_opt?: Yaml;
  /** Named in the documentation, not in the signature. */
  dns_search?: Yaml;
  /** Named in the documentation, not in the signature. */
  domainname?: ScalarOrList;
  /** Named in the documentation, not in the signature. */
  entrypoint?: Yaml;
  /** Named in the documentation, not in the signature. */
  environment?: Yaml;
  /** Named in the documentation, not in the signature. */
  extra_hosts?: Yaml;
  /** Named in the documentation, not in the signature. */
  group_add?: Yaml;
  /** Named in the documentation, not in the signature. */
  hostname?: Input<string>;
  /** Named in the documentation, not in the signature. */
  interactive?: Input<boolean>;
  /** Named in the documentation, not in the signature. */
  ipc_mode?: Input<string>;
  /** Named in the documentation, not in the signature. */
  isolation?: Input<string>;
  /** Named in the documentation, not in the signature. */
  labels?: Yaml;
  /** Named in the documentation, not in the signature. */
  links?: Yaml;
  /** Named in the documentation, not in the signature. */
  log_driver?: Input<string> | YamlList;
  /** Named in the documentation, not in the signature. */
  log_opt?: Yaml;
  /** Named in the documentation, not in the signature. */
  lxc_conf?: Yaml;
  /** Named in the documentation, not in the signature. */
  mac_address?: Input<string>;
  /** Named in the documentation, not in the signature. */
  mem_limit?: Input<string | number>;
  /** Named in the documentation, not in the signature. */
  mem_swappiness?: Input<number>;
  /** Named in the documentation, not in the signature. */
  memswap_limit?: Input<string | number>;
  /** Named in the documentation, not in the signature. */
  network_disabled?: Input<boolean>;
  /** Named in the documentation, not in the signature. */
  network_mode?: Input<string>;
  /** Named in the documentation, not in the signature. */
  oom_kill_disable?: Input<boolean>;
  /** Named in the documentation, not in the signature. */
  oom_score_adj?: Input<number>;
  /** Named in the documentation, not in the signature. */
  pid_mode?: Input<string>;
  /** Named in the documentation, not in the signature. */
  pids_limit?: Input<number>;
  /** Named in the documentation, not in the signature. */
  port_bindings?: Yaml;
  /** Named in the documentation, not in the signature. */
  ports?: Yaml;
  /** Named in the documentation, not in the signature. */
  privileged?: Input<boolean>;
  /** Named in the documentation, not in the signature. */
  publish_all_ports?: Input<boolean>;
  /** Named in the documentation, not in the signature. */
  read_only?: Input<boolean>;
  /** Named in the documentation, not in the signature. */
  restart_policy?: Input<OneOf<"always" | "unless-stopped" | "on-failure" | "retry_count">>;
  /** Named in the documentation, not in the signature. */
  security_opt?: Yaml;
  /** Named in the documentation, not in the signature. */
  shm_size?: Input<string>;
  /** Named in the documentation, not in the signature. */
  stop_signal?: Input<string>;
  /** Named in the documentation, not in the signature. */
  stop_timeout?: Input<number>;
  /** Named in the documentation, not in the signature. */
  storage_opt?: Yaml;
  /** Named in the documentation, not in the signature. */
  sysctls?: Yaml;
  /** Named in the documentation, not in the signature. */
  tmpfs?: Yaml;
  /** Named in the documentation, not in the signature. */
  tty?: Input<boolean>;
  /** Named in the documentation, not in the signature. */
  ulimits?: Yaml;
  /** Named in the documentation, not in the signature. */
  user?: Input<string | number>;
  /** Named in the documentation, not in the signature. */
  userns_mode?: Input<string>;
  /** Named in the documentation, not in the signature. */
  volumes?: Yaml;
  /** Named in the documentation, not in the signature. */
  volumes_from?: Yaml;
  /** Named in the documentation, not in the signature. */
  volume_driver?: Input<string>;
  /** Named in the documentation, not in the signature. */
  working_dir?: Input<string>;
}

export interface DockerContainerStoppedArgs extends Common {
  name?: Input<string>;
  containers?: Yaml;
  shutdown_timeout?: ScalarOrList;
  /** Default: `false`. */
  unpause?: Input<boolean>;
  /** Default: `true`. */
  error_on_absent?: Input<boolean>;
}

/**
 * Salt's `docker_container` states. https://docs.saltproject.io/en/3007/ref/states/all/salt.states.docker_container.html
 */
export interface DockerContainer {
  /**
   * Salt 3006 and 3007; for 3008 install `saltext-dockermod`. `watch` and `listen` run the module's `mod_watch`.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.docker_container.html#salt.states.docker_container.absent
   */
  absent(id: Input<string>, args?: DockerContainerAbsentArgs): State<"docker_container", DockerContainerAbsentArgs>;
  /**
   * Salt 3006 and 3007; for 3008 install `saltext-dockermod`. `watch` and `listen` run the module's `mod_watch`.
   * Arguments that it does not know are handed on.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.docker_container.html#salt.states.docker_container.run
   */
  run(id: Input<string>, args?: DockerContainerRunArgs): State<"docker_container", DockerContainerRunArgs>;
  /**
   * Salt 3006 and 3007; for 3008 install `saltext-dockermod`. `watch` and `listen` run the module's `mod_watch`.
   * Arguments that it does not know are handed on.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.docker_container.html#salt.states.docker_container.running
   */
  running(id: Input<string>, args?: DockerContainerRunningArgs): State<"docker_container", DockerContainerRunningArgs>;
  /**
   * Salt 3006 and 3007; for 3008 install `saltext-dockermod`. `watch` and `listen` run the module's `mod_watch`.
   * Arguments that it does not know are handed on.
   * https://docs.saltproject.io/en/3007/ref/states/all/salt.states.docker_container.html#salt.states.docker_container.stopped
   */
  stopped(id: Input<string>, args?: DockerContainerStoppedArgs): State<"docker_container", DockerContainerStoppedArgs>;
}
