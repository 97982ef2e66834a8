import { docker_container, docker_image, docker_network, docker_volume } from "@typesalt/core/states";
import { accepts, drops, fails, type Sample, type StandIn, stops } from "./sample.ts";

/** Salt's own reading of a container's arguments, which needs no Docker. */
const translated = `[__import__("salt.utils.dockermod", fromlist=["x"]).translate_input(__import__("salt.utils.dockermod.translate.container", fromlist=["x"]), **{name: value for name, value in kwargs.items() if not name.startswith("__") and name not in ("name", "client_timeout", "networks")}), {"Name": "new", "Id": "1"}][1]`;

/** A machine on which each container and image is there already. */
const standIn: StandIn = {
  functions: {
    "docker.version": '{"VersionInfo": (24, 0)}',
    "docker.inspect_container": '{"Image": "sha256:1"}',
    "docker.inspect_image": '{"Id": "sha256:1"}',
    "docker.resolve_image_id": '"sha256:1"',
    "docker.resolve_tag": "False",
    "docker.state": '"running"',
    "docker.networks": '[{"Name": "inner"}]',
    "docker.create": translated,
    "docker.connect_container_to_network": "True",
    "docker.compare_container_networks": "{}",
    "docker.compare_containers": "{}",
    "docker.disconnect_container_from_network": "True",
    "docker.rm": "True",
    "docker.list_containers": '["web"]',
    // It is called in a test run, too.
    "docker.remove_volume": "True",
    "docker.volumes": '{"Volumes": [{"Name": "data", "Driver": "local"}]}',
    "docker.inspect_network": '{"Containers": {}, "IPAM": {}, "Options": {}}',
  },
};

/** A machine without that network, and Salt's own reading of a network's arguments. */
const network: StandIn = {
  functions: {
    ...standIn.functions,
    "docker.networks": "[]",
    "docker.inspect_network":
      '(_ for _ in ()).throw(__import__("salt.exceptions", fromlist=["x"]).CommandExecutionError("404"))',
    "docker.get_client_args": '{"ipam_config": ["subnet", "iprange", "gateway", "aux_addresses"]}',
  },
  utils: {
    "docker.translate_input": '__import__("salt.utils.dockermod", fromlist=["x"]).translate_input(*args, **kwargs)',
    "docker.create_ipam_config": "{}",
  },
};

export const samples: readonly Sample[] = [
  accepts(
    docker_container.running("web", {
      image: "nginx:1.27",
      command: ["nginx", "-g", "daemon off;"],
      environment: [{ A: "1" }, { B: 2 }],
      port_bindings: ["8080:80", "127.0.0.1:5353:53/udp"],
      ports: [80, "53/udp", "8000-8002"],
      binds: ["/srv/data:/data:ro", "/tmp:/tmp"],
      volumes: "/a,/b",
      restart_policy: "on-failure:5",
      labels: ["one", "two=2"],
      links: "db:mysql",
      extra_hosts: { web1: "10.9.8.7" },
      log_driver: "syslog",
      log_opt: ["tag=x"],
      ulimits: ["nofile=1024:2048"],
      dns: ["8.8.8.8"],
      watch_action: "SIGHUP",
      shutdown_timeout: 5,
    }),
    { standIn },
  ),
  accepts(
    docker_container.running("web", {
      image: "nginx:1.27",
      cap_add: "NET_ADMIN",
      devices: ["/dev/sda:/dev/xvda:rwm"],
      device_read_bps: "/dev/sda:1mb",
      device_write_iops: ["/dev/sda:100"],
      blkio_weight_device: ["/dev/sda:100"],
      mem_limit: "512m",
      shm_size: 1024,
      cpuset_cpus: "0-2,4",
      sysctls: { "net.core.somaxconn": 1024 },
      tmpfs: [{ "/run": "size=64m" }],
      storage_opt: ["size=10G"],
      user: 1000,
      working_dir: "/srv",
      network_mode: "bridge",
      hostname: "web",
      networks: ["inner"],
      publish_all_ports: true,
      stop_timeout: 30,
      tty: true,
      privileged: false,
    }),
    { standIn },
  ),
  accepts(
    docker_container.running("web", { image: "nginx:1.27", networks: [{ inner: [{ ipv4_address: "10.20.0.5" }] }] }),
    { standIn },
  ),
  // @ts-expect-error no image
  fails(docker_container.running("web", { command: "x" }), /'image' argument is required/, { standIn }),
  fails(
    // @ts-expect-error all ports, and some
    docker_container.running("web", { image: "a:1", publish_all_ports: true, port_bindings: "80:80" }),
    /publish_all_ports/,
    { standIn },
  ),
  // @ts-expect-error a misspelt argument: Docker's library would not know it, and Salt says so in its log alone
  drops(docker_container.running("web", { image: "a:1", volums: "/a" }), "volums", { standIn }),
  // @ts-expect-error text for a number
  fails(docker_container.running("web", { image: "a:1", stop_timeout: "soon" }), /not an integer/, { standIn }),
  // @ts-expect-error a list for a mapping
  fails(docker_container.running("web", { image: "a:1", tmpfs: ["/run"] }), /not a dictionary/, { standIn }),
  fails(
    docker_container.running("web", { image: "a:1", environment: { A: "1" }, env: { B: "2" } }),
    /alias|collision/i,
    { standIn },
  ),
  accepts(docker_container.run("job", { image: "a:1", command: "x", replace: true, failhard: false }), { standIn }),
  // @ts-expect-error only `running` knows it
  fails(docker_container.run("job", { image: "a:1", start: false }), /'start' argument is not supported/, { standIn }),
  accepts(docker_container.stopped("web", { containers: ["a", "b"], shutdown_timeout: 5, unpause: true }), { standIn }),
  // @ts-expect-error text for a list
  fails(docker_container.stopped("web", { containers: "a" }), /must be a list/, { standIn }),
  accepts(docker_container.absent("web", { force: true }), { standIn }),
  // @ts-expect-error a misspelt argument
  stops(docker_container.absent("web", { forse: true }), /'forse' is an invalid keyword/, { standIn }),
  accepts(docker_image.present("nginx", { tag: "1.27", force: true, insecure_registry: false }), { standIn }),
  accepts(docker_image.present("own/app", { tag: 1, build: "/srv/app", dockerfile: "Dockerfile.slim" }), { standIn }),
  accepts(docker_image.present("own/app", { tag: "1", load: "salt://app.tar" }), { standIn }),
  accepts(docker_image.present("own/app", { tag: "1", sls: ["web"], base: "debian:13", pillar: { a: 1 } }), {
    standIn,
  }),
  // @ts-expect-error built, and loaded
  fails(docker_image.present("a", { tag: "1", build: "/srv", load: "/x.tar" }), /Only one of 'build'/, { standIn }),
  // @ts-expect-error no tag
  fails(docker_image.present("a", { build: "/srv" }), /'tag' argument is required/, { standIn }),
  // @ts-expect-error no tag
  fails(docker_image.present("a", { load: "/x.tar" }), /'tag' argument is required/, { standIn }),
  accepts(docker_image.absent("a", { images: ["a:1", "b:2"], force: true }), { standIn }),
  // @ts-expect-error a misspelt argument
  stops(docker_image.absent("a", { image: "b" }), /'image' is an invalid keyword/, { standIn }),
  accepts(
    docker_network.present("inner", {
      driver: "bridge",
      driver_opts: ["a=b"],
      labels: { one: "1" },
      internal: true,
      subnet: "10.20.0.0/16",
      gateway: "10.20.0.1",
      ip_range: "10.20.3.0/24",
      aux_addresses: { web: "10.20.0.5" },
    }),
    { standIn: network },
  ),
  accepts(docker_network.present("inner", { ipam: { Driver: "default" }, containers: ["web"], reconnect: false }), {
    standIn: network,
  }),
  fails(
    // @ts-expect-error addresses by both
    docker_network.present("inner", { ipam: { Driver: "default" }, subnet: "10.20.0.0/16" }),
    /Cannot mix the 'ipam' argument/,
    { standIn: network },
  ),
  accepts(docker_network.absent("inner"), { standIn, comment: /.*/ }),
  // @ts-expect-error an argument that it does not have
  stops(docker_network.absent("inner", { force: true }), /'force' is an invalid keyword/, { standIn }),
  accepts(docker_volume.present("data", { driver: "local", driver_opts: { type: "tmpfs" }, force: true }), { standIn }),
  accepts(docker_volume.present("new", { driver: "local", driver_opts: [{ type: "tmpfs" }] }), { standIn }),
  // @ts-expect-error a misspelt argument
  stops(docker_volume.present("new", { driver_opt: { type: "tmpfs" } }), /'driver_opt' is an invalid keyword/, {
    standIn,
  }),
  accepts(docker_volume.absent("data", { driver: "local" }), { standIn }),
  // @ts-expect-error a misspelt argument
  stops(docker_volume.absent("data", { drvier: "local" }), /'drvier' is an invalid keyword/, { standIn }),
];
