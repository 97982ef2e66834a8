import type { Input, List, OneOf } from "../../expr/types.ts";
import type { Common } from "../../state/types.ts";
import type { YamlMap } from "../loose.ts";
import type { DockerContainerOptions, DockerPairs } from "./docker-options.ts";

interface DockerRunning extends Common {
  /** Replaces the container in every run. */
  force?: Input<boolean>;
  /** What a change that is watched does: `"force"` replaces the container, a signal (`"SIGHUP"`) is sent to it. */
  watch_action?: Input<OneOf<"force" | "SIGHUP">>;
  /** `false`: only creates it. */
  start?: Input<boolean>;
  /** Seconds until a container that is replaced is killed. */
  shutdown_timeout?: Input<number>;
}

/**
 * Has a container run that is made from an image with these settings. An argument that neither Salt nor Docker knows is dropped;
 * where one differs from what the container has, the container is replaced.
 */
export type DockerContainerRunningArgs = DockerContainerOptions & DockerRunning;

interface DockerRun extends Common {
  /** Does not wait for its end. */
  bg?: Input<boolean>;
  /** Removes a container of that name first; otherwise the state fails. */
  replace?: Input<boolean>;
  /** With `replace`: even if it runs. */
  force?: Input<boolean>;
  watch_action?: "is not taken by `docker_container.run`";
  start?: "is not taken by `docker_container.run`";
  shutdown_timeout?: "is not taken by `docker_container.run`";
  follow?: "is not taken by `docker_container.run`";
}

/**
 * Runs a container to its end, in every run of the state. An exit code other than 0 is a failure, unless `failhard` is `false`:
 * here it means that.
 */
export type DockerContainerRunArgs = DockerContainerOptions & DockerRun;

/** Stops containers. */
export interface DockerContainerStoppedArgs extends Common {
  /** The container. Without it, the id. Not looked at beside `containers`. */
  name?: Input<string>;
  /** Several at once. */
  containers?: List<string>;
  /** Seconds until it is killed. */
  shutdown_timeout?: Input<number>;
  /** Stops paused ones too, which is an error otherwise. */
  unpause?: Input<boolean>;
  /** `false`: a container that is not there is no failure. */
  error_on_absent?: Input<boolean>;
}

/** Removes a container. */
export interface DockerContainerAbsentArgs extends Common {
  /** The container. Without it, the id. */
  name?: Input<string>;
  /** Even if it runs; otherwise the state fails then. */
  force?: Input<boolean>;
}

interface DockerImageBase extends Common {
  /** The image, as the registry has it. Without it, the id. */
  name?: Input<string>;
  /** Fetches or builds it again although it is there. */
  force?: Input<boolean>;
  /** The registry may be one without a valid certificate. */
  insecure_registry?: Input<boolean>;
  /** Seconds to wait for Docker's answer. */
  client_timeout?: Input<number>;
  kwargs?: YamlMap;
}

interface DockerImageFetched extends DockerImageBase {
  /** Without it, and none in the name, all tags are fetched. */
  tag?: Input<string | number>;
  build?: "needs a `tag`";
  load?: "needs a `tag`";
  sls?: "needs a `tag`";
  dockerfile?: "is only for `build`";
}

interface DockerImageBuilt extends DockerImageBase {
  tag: Input<string | number>;
  /** Builds it from the directory that has a Dockerfile. */
  build: Input<string>;
  /** The Dockerfile, below that directory. */
  dockerfile?: Input<string>;
  load?: "cannot stand beside `build`";
  sls?: "cannot stand beside `build`";
}

interface DockerImageLoaded extends DockerImageBase {
  tag: Input<string | number>;
  /** Loads it from a file that `docker save` made: `salt://…`, or a path. */
  load: Input<string>;
  build?: "cannot stand beside `load`";
  sls?: "cannot stand beside `load`";
}

interface DockerImageOfSls extends DockerImageBase {
  tag: Input<string | number>;
  /** Builds it by applying SLS files to a container. */
  sls: Input<string> | List<string>;
  /** The image to begin with. */
  base?: Input<string>;
  pillarenv?: Input<string>;
  pillar?: YamlMap;
  build?: "cannot stand beside `sls`";
  load?: "cannot stand beside `sls`";
}

/** Has an image there: fetched, or built. */
export type DockerImagePresentArgs = DockerImageFetched | DockerImageBuilt | DockerImageLoaded | DockerImageOfSls;

/** Removes images. */
export interface DockerImageAbsentArgs extends Common {
  /** The image. Without it, the id. Not looked at beside `images`. */
  name?: Input<string>;
  /** Several at once. */
  images?: List<string>;
  /** Even if containers use it. */
  force?: Input<boolean>;
}

interface DockerNetworkBase extends Common {
  /** The network. Without it, the id. */
  name?: Input<string>;
  /** Containers that are in it. */
  containers?: Input<string> | List<string>;
  /** Containers that were in it join again after it is made anew; on unless told. */
  reconnect?: Input<boolean>;
  driver?: Input<OneOf<"bridge" | "overlay" | "macvlan" | "ipvlan">>;
  options?: DockerPairs;
  /** As `options`. */
  driver_opts?: DockerPairs;
  /** As `options`. */
  driver_opt?: DockerPairs;
  check_duplicate?: Input<boolean>;
  /** Has no way out. */
  internal?: Input<boolean>;
  labels?: DockerPairs;
  enable_ipv6?: Input<boolean>;
  /** As `enable_ipv6`. */
  ipv6?: Input<boolean>;
  attachable?: Input<boolean>;
  ingress?: Input<boolean>;
  scope?: Input<OneOf<"local" | "global" | "swarm">>;
  skip_translate?: Input<string | boolean> | List<string>;
  ignore_collisions?: Input<boolean>;
  validate_ip_addrs?: Input<boolean>;
}

interface DockerAddressed extends DockerNetworkBase {
  ipam?: "cannot stand beside arguments of addresses";
  ipam_driver?: Input<string>;
  ipam_opts?: DockerPairs;
  /** Several pools: mappings of `subnet`, `iprange`, `gateway`, `aux_addresses`. */
  ipam_pools?: readonly Readonly<Record<string, Input<string> | DockerPairs>>[];
  /** `"10.20.0.0/16"`. */
  subnet?: Input<string>;
  iprange?: Input<string>;
  /** As `iprange`. */
  ip_range?: Input<string>;
  gateway?: Input<string>;
  aux_addresses?: DockerPairs;
  /** As `aux_addresses`. */
  aux_address?: DockerPairs;
}

interface DockerAddressedByIpam extends DockerNetworkBase {
  /** Addresses, all in Docker's own words. */
  ipam: YamlMap;
  ipam_driver?: "cannot stand beside `ipam`";
  ipam_opts?: "cannot stand beside `ipam`";
  ipam_pools?: "cannot stand beside `ipam`";
  subnet?: "cannot stand beside `ipam`";
  iprange?: "cannot stand beside `ipam`";
  ip_range?: "cannot stand beside `ipam`";
  gateway?: "cannot stand beside `ipam`";
  aux_addresses?: "cannot stand beside `ipam`";
  aux_address?: "cannot stand beside `ipam`";
}

/** Has a network there, made anew where its settings differ: containers are taken off it for that. */
export type DockerNetworkPresentArgs = DockerAddressed | DockerAddressedByIpam;

/** Removes a network; containers leave it first. */
export interface DockerNetworkAbsentArgs extends Common {
  /** The network. Without it, the id. */
  name?: Input<string>;
}

/** Has a volume there. One with another driver is a failure, unless it is replaced by `force`: what it held is lost then. */
export interface DockerVolumePresentArgs extends Common {
  /** The volume. Without it, the id. */
  name?: Input<string>;
  driver?: Input<string>;
  driver_opts?:
    | Readonly<Record<string, Input<string | number>>>
    | readonly Readonly<Record<string, Input<string | number>>>[];
  force?: Input<boolean>;
}

/** Removes a volume, in a test run as well. */
export interface DockerVolumeAbsentArgs extends Common {
  /** The volume. Without it, the id. */
  name?: Input<string>;
  /** Only one of this driver. */
  driver?: Input<string>;
}
