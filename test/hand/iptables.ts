import { iptables } from "@typesalt/core/states";
import { accepts, drops, fails, objects, type Sample, stops } from "./sample.ts";

const module = '__import__("salt.modules.iptables", fromlist=["x"])';
/** Rules are built by Salt's own code; none is there. */
const rules = {
  standIn: {
    functions: {
      "iptables.version": '"1.8"',
      "iptables.build_rule": `[setattr(${module}, "_has_option", lambda *a: False), setattr(${module}, "_iptables_cmd", lambda *a: "iptables"), ${module}.build_rule(*args, **{k: v for k, v in kwargs.items() if not k.startswith("__")})][2]`,
      "iptables.check": "args[0] == 'nat'",
      "iptables.check_chain": "False",
      "iptables.get_policy": '"ACCEPT"',
      "iptables.get_saved_rules": "{}",
      "iptables.get_rules": "{}",
      "iptables.save": '"saved"',
    },
  },
};

export const samples: readonly Sample[] = [
  accepts(
    iptables.append("ssh", {
      chain: "INPUT",
      table: "filter",
      family: "ipv4",
      jump: "ACCEPT",
      protocol: "tcp",
      source: "!10.20.0.0/16",
      dports: [22, "8000:8010"],
      connstate: "NEW",
      match: ["state", "comment"],
      comment: "from outside",
      if: "eth0",
      save: true,
    }),
    rules,
  ),
  objects(
    iptables.append("ssh", { chain: "INPUT", jump: "ACCEPT", proto: "tcp", dport: 22 }),
    /-p tcp --dport 22 .*--jump ACCEPT/,
    rules,
  ),
  // @ts-expect-error in which chain?
  fails(iptables.append("ssh", { jump: "ACCEPT" }), /KeyError: 'chain'/, rules),
  // @ts-expect-error several ports of no protocol
  objects(iptables.append("ssh", { chain: "INPUT", dports: [22] }), /Error: protocol must be specified/, rules),
  // @ts-expect-error the state is not looked at
  drops(iptables.append("ssh", { chain: "INPUT", jump: "ACCEPT", state: "NEW" }), "state", rules),
  // @ts-expect-error a misspelt argument becomes an option, which iptables will not know
  objects(iptables.append("ssh", { chain: "INPUT", jmup: "ACCEPT" }), /--jmup ACCEPT/, rules),
  objects(iptables.append("ssh", { chain: "INPUT", jump: "ACCEPT", extra: { "ttl-eq": 5 } }), /--ttl-eq 5/, rules),
  accepts(
    iptables.insert("log", {
      chain: "FORWARD",
      position: 1,
      jump: "LOG",
      "log-prefix": "fw: ",
      "log-level": 4,
      of: "eth1",
    }),
    rules,
  ),
  // @ts-expect-error in which chain?
  fails(iptables.insert("log", { position: 1, jump: "LOG" }), /KeyError: 'chain'/, rules),
  accepts(
    iptables.delete("dnat", {
      table: "nat",
      chain: "PREROUTING",
      jump: "DNAT",
      "to-destination": "10.20.0.5",
      position: 2,
    }),
    rules,
  ),
  // @ts-expect-error in which chain?
  fails(iptables.delete("dnat", { jump: "DNAT" }), /KeyError: 'chain'/, rules),
  accepts(iptables.set_policy("drop", { chain: "INPUT", policy: "DROP", save: "/tmp/typesalt-none" }), rules),
  // @ts-expect-error which policy?
  fails(iptables.set_policy("drop", { chain: "INPUT" }), /KeyError: 'policy'/, rules),
  accepts(iptables.flush("all", { table: "nat", chain: "POSTROUTING", family: "ipv6" }), rules),
  // @ts-expect-error a misspelt argument
  drops(iptables.flush("all", { chian: "INPUT" }), "chian", rules),
  accepts(iptables.chain_present("web", { table: "filter", family: "ipv6" }), rules),
  // @ts-expect-error an argument that it does not have
  stops(iptables.chain_present("web", { chain: "web" }), /'chain' is an invalid keyword/, rules),
  accepts(iptables.chain_absent("web", { table: "nat" }), rules),
  // @ts-expect-error an argument that it does not have
  stops(iptables.chain_absent("web", { chain: "web" }), /'chain' is an invalid keyword/, rules),
];
