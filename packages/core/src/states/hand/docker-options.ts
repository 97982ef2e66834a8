import type { Expr, Input, List, OneOf } from "../../expr/types.ts";
import type { Common } from "../../state/types.ts";
import type { YamlMap } from "../loose.ts";

/** Several: a list, or text with commas. */
export type DockerTexts = Input<string> | List<string | number>;

type Pair = Readonly<Record<string, Input<string | number>>>;

/** Names with values: a mapping, a list of such or of `name=value`, or text with commas. */
export type DockerPairs = Pair | Expr<object> | Input<string> | readonly (Input<string> | Pair)[];

/** What a container may do, and what it may use. */
interface DockerLimits extends Common {
  /** Linux capabilities, without `CAP_`. */
  cap_add?: DockerTexts;
  cap_drop?: DockerTexts;
  /** All that the host may, devices too. */
  privileged?: Input<boolean>;
  security_opt?: DockerTexts;
  /** As `security_opt`. */
  security_opts?: DockerTexts;
  sysctls?: DockerPairs;
  /** As `sysctls`. */
  sysctl?: DockerPairs;
  /** `nofile=1024:2048`: soft and hard limit. */
  ulimits?: DockerTexts;
  /** As `ulimits`. */
  ulimit?: DockerTexts;
  /** Memory in bytes, or with a unit: `"512m"`. */
  mem_limit?: Input<string | number>;
  /** As `mem_limit`. */
  memory?: Input<string | number>;
  /** Memory and swap together; `-1` without a limit. */
  memswap_limit?: Input<string | number>;
  /** As `memswap_limit`. */
  memory_swap?: Input<string | number>;
  /** 0 to 100. */
  mem_swappiness?: Input<number>;
  shm_size?: Input<string | number>;
  oom_kill_disable?: Input<boolean>;
  oom_score_adj?: Input<number>;
  pids_limit?: Input<number>;
  cpu_group?: Input<number>;
  /** Microseconds. */
  cpu_period?: Input<number>;
  cpu_shares?: Input<number>;
  /** `"0-2,4"`. */
  cpuset_cpus?: Input<string | number>;
  /** As `cpuset_cpus`. */
  cpuset?: Input<string | number>;
  cpuset_mems?: Input<string | number>;
  /** 10 to 1000. */
  blkio_weight?: Input<number>;
  /** `/dev/sda:100`. */
  blkio_weight_device?: DockerTexts;
  /** `/dev/sda:1mb`. */
  device_read_bps?: DockerTexts;
  /** `/dev/sda:1000`. */
  device_read_iops?: DockerTexts;
  device_write_bps?: DockerTexts;
  device_write_iops?: DockerTexts;
  /** `/dev/sda:/dev/xvda:rwm`. */
  devices?: DockerTexts;
  /** Further groups of its user. */
  group_add?: DockerTexts;
  ipc_mode?: Input<string>;
  /** As `ipc_mode`. */
  ipc?: Input<string>;
  pid_mode?: Input<"host">;
  userns_mode?: Input<"host">;
  /** As `userns_mode`. */
  user_ns_mode?: Input<"host">;
  isolation?: Input<OneOf<"default" | "process" | "hyperv">>;
}

interface DockerFiles extends Common {
  /** Host directories: `/srv/data:/data:ro`; several in a list, or with commas. */
  binds?: Input<string> | List<string> | Readonly<Record<string, Readonly<Record<string, Input<string>>>>>;
  /** Volumes: absolute paths in the container. */
  volumes?: DockerTexts;
  /** As `volumes`. */
  volume?: DockerTexts;
  /** Containers whose volumes it gets. */
  volumes_from?: DockerTexts;
  volume_driver?: Input<string>;
  /** `{ "/run": "size=64m" }`, or a list of such. */
  tmpfs?: Readonly<Record<string, Input<string>>> | readonly Readonly<Record<string, Input<string>>>[];
  storage_opt?: DockerPairs;
  /** Its root is mounted read-only. */
  read_only?: Input<boolean>;
  /** An absolute path in the container. */
  working_dir?: Input<string>;
  /** As `working_dir`. */
  workdir?: Input<string>;
}

/** How a container is reached. */
interface DockerNet extends Common {
  /** Networks that it joins: names, or names with settings. They must be there. */
  networks?:
    | Input<string>
    | readonly (
        | Input<string>
        | Readonly<Record<string, readonly Readonly<Record<string, Input<string> | List<string>>>[]>>
      )[];
  /** `"bridge"`, `"none"`, `"host"`, `"container:NAME"`. */
  network_mode?: Input<OneOf<"bridge" | "none" | "host">>;
  network_disabled?: Input<boolean>;
  /** Ports that it opens: numbers, `"53/udp"`, `"8000-8010"`. */
  ports?: Input<string | number> | List<string | number>;
  /** As `ports`. */
  expose?: Input<string | number> | List<string | number>;
  hostname?: Input<string>;
  domainname?: Input<string>;
  mac_address?: Input<string>;
  dns?: DockerTexts;
  dns_search?: DockerTexts;
  dns_opt?: DockerTexts;
  /** As `dns_opt`. */
  dns_option?: DockerTexts;
  /** Hosts and their addresses: `web1:10.9.8.7`. */
  extra_hosts?: DockerPairs;
  /** Containers and the names that they have in here: `db:mysql`. */
  links?: DockerPairs;
}

interface DockerPublished {
  /** Ports of the host: `"8080:80"`, `"127.0.0.1:53:53/udp"`; a mapping beside `skip_translate` alone. */
  port_bindings?: Input<string | number> | List<string | number> | YamlMap;
  /** As `port_bindings`. */
  publish?: Input<string | number> | List<string | number>;
  publish_all_ports?: false | Expr<boolean>;
  publish_all?: false | Expr<boolean>;
}

interface DockerPublishedAll {
  /** Each port that it opens gets a free one of the host. */
  publish_all_ports: true;
  port_bindings?: "cannot stand beside `publish_all_ports: true`";
  publish?: "cannot stand beside `publish_all_ports: true`";
  publish_all?: never;
}

/** What a container is started with. */
interface DockerProcess extends Common {
  /** Text, or the words of the command. */
  command?: Input<string> | List<string>;
  /** As `command`. */
  cmd?: Input<string> | List<string>;
  entrypoint?: Input<string> | List<string>;
  environment?: DockerPairs;
  /** As `environment`. */
  env?: DockerPairs;
  /** A name or a number. */
  user?: Input<string | number>;
  /** `"always"`, `"unless-stopped"`, `"on-failure:5"`. */
  restart_policy?: Input<OneOf<"always" | "unless-stopped" | "on-failure" | "no">>;
  /** As `restart_policy`. */
  restart?: Input<OneOf<"always" | "unless-stopped" | "on-failure" | "no">>;
  detach?: Input<boolean>;
  /** Keeps its input open. */
  interactive?: Input<boolean>;
  /** As `interactive`. */
  stdin_open?: Input<boolean>;
  tty?: Input<boolean>;
  /** Is removed when it ends. */
  auto_remove?: Input<boolean>;
  /** As `auto_remove`. */
  rm?: Input<boolean>;
  stop_signal?: Input<string | number>;
  /** Seconds. */
  stop_timeout?: Input<number>;
  labels?: DockerPairs;
  /** As `labels`. */
  label?: DockerPairs;
  log_driver?: Input<string>;
  log_opt?: DockerPairs;
  lxc_conf?: DockerPairs;
}

interface DockerCreation extends Common {
  /** The container's name. Without it, the id. */
  name?: Input<string>;
  /** With its tag: without one, all tags are fetched. */
  image: Input<string>;
  /** Arguments that go to Docker as they are, or `true` for all. */
  skip_translate?: Input<string | boolean> | List<string>;
  /** An argument and its other name may both be there. */
  ignore_collisions?: Input<boolean>;
  /** Looks whether addresses are such; on unless told. */
  validate_ip_addrs?: Input<boolean>;
  /** Seconds to wait for Docker's answer. */
  client_timeout?: Input<number>;
}

export type DockerContainerOptions = DockerCreation &
  DockerProcess &
  DockerNet &
  DockerFiles &
  DockerLimits &
  (DockerPublished | DockerPublishedAll);
