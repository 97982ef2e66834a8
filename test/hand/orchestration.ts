import { cmd, file, network, salt, virtualenv } from "@typesalt/core/states";
import { accepts, drops, fails, type Sample } from "./sample.ts";

/** No minion answers, and this one runs no states of its own. */
const master = {
  standIn: {
    file: "saltmod",
    functions: {
      "saltutil.cmd": "{}",
      "saltutil.runner": "{}",
      "saltutil.wheel": "{}",
      "state.sls": "{}",
      "state.highstate": "{}",
      "state.top": "{}",
    },
  },
};
const calm = {
  ...master,
  comment: /Run failed on minions|No minions|No highstate|No SLS|timed out|Timeout|not found/i,
};
const wires = {
  standIn: {
    functions: {
      "ip.get_interface": "[]",
      "ip.build_interface": '["iface eth0 inet static"]',
      "ip.build_bond": "[]",
      "ip.get_bond": "[]",
      "ip.get_routes": "[]",
      "ip.build_routes": "[]",
      "ip.get_network_settings": "[]",
      "ip.build_network_settings": "[]",
      "ip.get_iface": "[]",
    },
  },
};

export const samples: readonly Sample[] = [
  accepts(
    salt.state("web", {
      tgt: "web*",
      tgt_type: "glob",
      sls: ["web", "db"],
      pillar: { a: 1 },
      pillarenv: "base",
      batch: "20%",
      timeout: 10,
      fail_minions: ["web9"],
      allow_fail: 1,
      expect_minions: false,
      concurrent: false,
      queue: true,
    }),
    calm,
  ),
  accepts(salt.state("all", { tgt: ["a", "b"], tgt_type: "list", highstate: true, test: true }), calm),
  // @ts-expect-error on which minions?
  fails(salt.state("web", { sls: "web" }), /Missing parameter tgt/, master),
  // @ts-expect-error neither SLS files nor a highstate
  fails(salt.state("web", { tgt: "*" }), /No highstate or sls specified/, master),
  // @ts-expect-error the SLS files are not looked at
  drops(salt.state("web", { tgt: "*", highstate: true, sls: "web" }), "sls", master),
  accepts(salt.function("cmd.run", { tgt: "web*", arg: ["uptime"], kwarg: { shell: "/bin/sh" }, batch: 2 }), calm),
  // @ts-expect-error on which minions?
  fails(salt.function("cmd.run", { arg: ["uptime"] }), /Missing parameter tgt/, master),
  accepts(
    salt.wait_for_event("salt/minion/*/start", { id_list: ["a"], event_id: "id", timeout: 1, node: "master" }),
    calm,
  ),
  // @ts-expect-error for whom?
  fails(salt.wait_for_event("salt/minion/*/start", { timeout: 1 }), /Missing parameter id_list/, master),
  accepts(
    salt.parallel_runners("both", {
      runners: { one: [{ name: "state.orchestrate" }, { kwarg: { mods: "web" } }], "manage.up": null },
    }),
    { ...master, comment: /./ },
  ),
  // @ts-expect-error none
  fails(salt.parallel_runners("both", {}), /Missing parameter runners/, master),

  accepts(
    network.managed("eth0", {
      type: "eth",
      enabled: true,
      proto: "static",
      ipaddr: "10.20.0.5",
      netmask: "255.255.255.0",
      gateway: "10.20.0.1",
      dns: ["10.20.0.1"],
      mtu: 1500,
      noifupdown: true,
    }),
    wires,
  ),
  accepts(
    network.managed("bond0", {
      type: "bond",
      slaves: ["eth0", "eth1"],
      mode: "802.3ad",
      miimon: 100,
      noifupdown: true,
    }),
    wires,
  ),
  // @ts-expect-error a misspelt argument
  drops(network.managed("eth0", { proto: "dhcp", noifupdown: true, ipadr: "10.20.0.5" }), "ipadr", wires),
  accepts(
    network.routes("eth0", {
      routes: [{ name: "lab", ipaddr: "10.30.0.0", netmask: "255.255.0.0", gateway: "10.20.0.9" }],
      require_reboot: true,
    }),
    wires,
  ),
  // @ts-expect-error a misspelt argument
  drops(network.routes("eth0", { routes: [], reqire_reboot: true }), "reqire_reboot", wires),
  accepts(
    network.system("all", { enabled: true, hostname: "web1", apply_hostname: false, require_reboot: true }),
    wires,
  ),
  // @ts-expect-error a misspelt argument
  drops(network.system("all", { enabled: true, hostnme: "web1" }), "hostnme", wires),

  accepts(virtualenv.manage("/tmp/typesalt-none/venv", { venv_bin: "venv" }), {
    standIn: { file: "virtualenv_mod", functions: { "virtualenv.create": "{}" } },
  }),
  drops(
    // @ts-expect-error a misspelt argument
    virtualenv.manage("/tmp/typesalt-none/venv", { pip_packages: ["a"] }),
    "pip_packages",
    { standIn: { file: "virtualenv_mod", functions: { "virtualenv.create": "{}" } } },
  ),

  // @ts-expect-error text for a mapping or list
  fails(cmd.script("salt://x.sh", { env: "A=b" }), /Invalidly-formatted 'env'/),
  // @ts-expect-error a misspelt argument
  drops(cmd.wait("true", { stateful: false, usr: "root" }), "usr"),
  // @ts-expect-error an argument that it does not have
  drops(file.absent("/tmp/typesalt-none", { force: true }), "force"),
  // @ts-expect-error an argument that it does not have
  drops(file.exists("/", { mode: "0755" }), "mode"),
  // @ts-expect-error an argument that it does not have
  drops(file.missing("/tmp/typesalt-none", { mode: "0755" }), "mode"),
];
