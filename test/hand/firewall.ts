import { firewalld, selinux } from "@typesalt/core/states";
import { accepts, fails, type Sample, stops } from "./sample.ts";

/** One zone, with nothing in it. */
const firewall = {
  standIn: {
    functions: {
      "firewalld.get_zones": '["public"]',
      "firewalld.default_zone": '"trusted"',
      "firewalld.reload_rules": "True",
      "firewalld.list_icmp_block": "[]",
      "firewalld.get_icmp_types": '["echo-reply"]',
      "firewalld.get_masquerade": "False",
      "firewalld.list_ports": "[]",
      "firewalld.list_port_fwd": "[]",
      "firewalld.list_services": "[]",
      "firewalld.get_interfaces": "[]",
      "firewalld.get_sources": "[]",
      "firewalld.get_rich_rules": "[]",
      "firewalld.get_services": '["http"]',
      "firewalld.get_service_ports": '["80/tcp"]',
      "firewalld.get_service_protocols": "[]",
    },
  },
};

const module = '__import__("salt.modules.selinux", fromlist=["x"])';
const booleans = '{"State": "off", "Default": "off"}';
/** A machine with SELinux; file types are read by Salt's own code. */
const labelled = {
  standIn: {
    functions: {
      "selinux.getsebool": '"off"',
      "selinux.getenforce": '"Permissive"',
      "selinux.getconfig": '"permissive"',
      "selinux.list_sebool": `{"one": ${booleans}, "two": ${booleans}}`,
      "selinux.list_semod": '{"web": {"Enabled": True, "Version": "1.0"}}',
      "selinux.install_semod": "True",
      "selinux.remove_semod": "True",
      "selinux.filetype_id_to_string": `${module}.filetype_id_to_string(*args)`,
      "selinux.fcontext_get_policy": "None",
      "selinux.fcontext_policy_is_applied": '"changes"',
      "selinux.port_get_policy": `[${module}._parse_protocol_port(kwargs["name"], kwargs["protocol"], kwargs["port"]), None][1]`,
    },
  },
};

export const samples: readonly Sample[] = [
  accepts(
    firewalld.present("public", {
      default: false,
      masquerade: true,
      block_icmp: ["echo-reply"],
      ports: ["80/tcp", "8000-8010/udp"],
      prune_ports: true,
      port_fwd: ["22:2222:tcp:10.0.0.1"],
      services: ["http"],
      prune_services: false,
      interfaces: ["eth0"],
      sources: ["10.20.0.0/16"],
      rich_rules: ['rule family="ipv4" source address="10.0.0.1" accept'],
    }),
    firewall,
  ),
  // @ts-expect-error a misspelt argument
  stops(firewalld.present("public", { service: ["http"] }), /'service' is an invalid keyword/, firewall),
  accepts(firewalld.service("http", { ports: ["80/tcp", "443/tcp"], protocols: ["igmp"] }), firewall),
  // @ts-expect-error a misspelt argument
  stops(firewalld.service("http", { port: ["80/tcp"] }), /'port' is an invalid keyword/, firewall),

  accepts(selinux.mode("enforcing"), labelled),
  // @ts-expect-error the mode is the name
  stops(selinux.mode("a", { mode: "enforcing" }), /'mode' is an invalid keyword/, labelled),
  accepts(selinux.boolean("one", { value: true, persist: true }), labelled),
  accepts(selinux.boolean("all", { booleans: ["one", { two: "off" }], value: "on" }), { ...labelled, lines: ["3008"] }),
  // @ts-expect-error no value
  fails(selinux.boolean("one", { persist: true }), /Missing parameter value|not a valid value/, labelled),
  // @ts-expect-error neither on nor off
  fails(selinux.boolean("one", { value: "maybe" }), /not a valid value/, labelled),
  accepts(selinux.module("web", { module_state: "Disabled", version: "1.0" }), labelled),
  // @ts-expect-error installed, and removed
  fails(selinux.module("web", { install: true, remove: true }), /Cannot install and remove/, labelled),
  // @ts-expect-error neither on nor off
  fails(selinux.module("web", { module_state: "maybe" }), /not a valid state/, labelled),
  accepts(selinux.module_install("/srv/web.pp"), labelled),
  // @ts-expect-error an argument that it does not have
  stops(selinux.module_install("/srv/web.pp", { version: "1" }), /'version' is an invalid keyword/, labelled),
  accepts(selinux.module_remove("web"), labelled),
  // @ts-expect-error an argument that it does not have
  stops(selinux.module_remove("web", { force: true }), /'force' is an invalid keyword/, labelled),
  accepts(
    selinux.fcontext_policy_present("/srv/www(/.*)?", {
      sel_type: "httpd_sys_content_t",
      filetype: "a",
      sel_user: "system_u",
    }),
    labelled,
  ),
  // @ts-expect-error which label?
  fails(selinux.fcontext_policy_present("/srv/www", {}), /Missing parameter sel_type/, labelled),
  fails(
    // @ts-expect-error no such kind of file
    selinux.fcontext_policy_present("/srv/www", { sel_type: "a_t", filetype: "x" }),
    /Invalid filetype|in from_code/,
    labelled,
  ),
  accepts(selinux.fcontext_policy_absent("/srv/www", { sel_type: "a_t", sel_level: "s0" }), labelled),
  // @ts-expect-error a misspelt argument
  stops(selinux.fcontext_policy_absent("/srv/www", { setype: "a_t" }), /'setype' is an invalid keyword/, labelled),
  accepts(selinux.fcontext_policy_applied("/srv/www", { recursive: true }), labelled),
  // @ts-expect-error a misspelt argument
  stops(selinux.fcontext_policy_applied("/srv/www", { recurse: true }), /'recurse' is an invalid keyword/, labelled),
  accepts(selinux.port_policy_present("tcp/8080", { sel_type: "http_port_t", sel_range: "s0" }), labelled),
  accepts(
    selinux.port_policy_present("web", { sel_type: "http_port_t", protocol: "tcp", port: "8000-8010" }),
    labelled,
  ),
  // @ts-expect-error which type?
  fails(selinux.port_policy_present("tcp/8080", {}), /Missing parameter sel_type/, labelled),
  // @ts-expect-error without a protocol
  fails(selinux.port_policy_present("web", { sel_type: "http_port_t", port: 8080 }), /Invalid name/, labelled),
  accepts(selinux.port_policy_absent("tcp/8080", { sel_type: "http_port_t" }), labelled),
  // @ts-expect-error without a port
  fails(selinux.port_policy_absent("web", { protocol: "tcp" }), /Invalid name/, labelled),
];
