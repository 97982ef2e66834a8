import { gem, http, npm, pip, pkg, pkgrepo, service, virtualenv } from "@typesalt/core/states";
import { accepts, drops, fails, type Sample, stops } from "./sample.ts";

const gems = { standIn: { functions: { "gem.list": "{}", "gem.sources_list": "[]", "rvm.is_installed": "False" } } };
const nodes = {
  standIn: {
    functions: { "npm.list": "{}", "npm.install": "[]", "npm.cache_list": '"left-pad"', "npm.cache_path": '"/x"' },
  },
};
/** What the machine has installed does not matter. */
const machine = { comment: /./ };
const packages = {
  standIn: {
    functions: {
      "pkg.version": '""',
      "pkg.list_pkgs": "{}",
      "pkg.list_downloaded": "{}",
      "pkg.list_upgrades": "{}",
      "pkg.hold": "{}",
      "pkg.unhold": "{}",
      "pkg.list_holds": '["bash"]',
      "pkg.group_diff":
        '{"mandatory": {"installed": [], "not installed": ["a"]}, "default": {"installed": [], "not installed": []}, "optional": {"installed": [], "not installed": []}}',
      "pkg.list_patches": '{"SUSE-1": {"installed": False}}',
      "pkg.list_installed_patches": "{}",
      "pkg.normalize_name": "args[0]",
      "pkg_resource.parse_targets": '({"a": None}, "repository")',
      "pkg_resource.check_extra_requirements": "True",
    },
  },
  comment: /./,
};

export const samples: readonly Sample[] = [
  accepts(
    gem.installed("rake", { version: ">= 13", rdoc: false, ri: false, user: "deploy", gem_bin: "/usr/bin/gem" }),
    gems,
  ),
  // @ts-expect-error a misspelt argument
  stops(gem.installed("rake", { verison: "13" }), /'verison' is an invalid keyword/, gems),
  accepts(gem.removed("rake", { gem_bin: "/usr/bin/gem" }), gems),
  // @ts-expect-error an argument that it does not have
  stops(gem.removed("rake", { version: "13" }), /'version' is an invalid keyword/, gems),
  accepts(gem.sources_add("https://gems.example", { user: "deploy" }), gems),
  // @ts-expect-error an argument that it does not have
  stops(gem.sources_add("https://gems.example", { gem_bin: "/x" }), /'gem_bin' is an invalid keyword/, gems),
  accepts(gem.sources_remove("https://gems.example", { ruby: "3.3" }), gems),
  // @ts-expect-error an argument that it does not have
  stops(gem.sources_remove("https://gems.example", { gem_bin: "/x" }), /'gem_bin' is an invalid keyword/, gems),

  accepts(
    npm.installed("js", { pkgs: ["left-pad@1.0", "express"], dir: "/srv/app", registry: "https://npm.example" }),
    nodes,
  ),
  accepts(npm.installed("express", { env: [{ A: "1" }], force_reinstall: true, user: "deploy" }), nodes),
  // @ts-expect-error a misspelt argument
  stops(npm.installed("express", { directory: "/srv" }), /'directory' is an invalid keyword/, nodes),
  accepts(npm.removed("express", { dir: "/srv/app", user: "deploy" }), nodes),
  // @ts-expect-error an argument that it does not have
  stops(npm.removed("express", { pkgs: ["a"] }), /'pkgs' is an invalid keyword/, nodes),
  accepts(npm.bootstrap("/srv/app", { user: "deploy", silent: false }), nodes),
  // @ts-expect-error an argument of others
  stops(npm.bootstrap("/srv/app", { dir: "/srv" }), /'dir' is an invalid keyword/, nodes),
  accepts(npm.cache_cleaned("left-pad", { user: "deploy" }), nodes),
  // @ts-expect-error a misspelt argument
  stops(npm.cache_cleaned("left-pad", { usr: "deploy" }), /'usr' is an invalid keyword/, nodes),

  accepts(pip.uptodate("all", { bin_env: "/srv/venv", user: "deploy" }), machine),
  // @ts-expect-error an argument of others
  stops(pip.uptodate("all", { pkgs: ["a"] }), /'pkgs' is an invalid keyword/),
  // @ts-expect-error a misspelt argument
  drops(pip.installed("requests", { requirement: "/srv/r.txt" }), "requirement"),
  // @ts-expect-error the packages are not looked at
  drops(pip.installed("requests", { requirements: "/nowhere/r.txt", pkgs: ["a"] }), "pkgs"),
  accepts(
    virtualenv.managed("/tmp/typesalt-none/venv", {
      venv_bin: "venv",
      requirements: "/nowhere/requirements.txt",
      system_site_packages: false,
      pip_pkgs: ["requests"],
      user: "root",
      env_vars: { A: "1" },
    }),
    { standIn: { file: "virtualenv_mod", functions: { "virtualenv.create": "{}" } }, comment: /./ },
  ),
  drops(
    // @ts-expect-error a misspelt argument
    virtualenv.managed("/tmp/typesalt-none/venv", { requirement: "x" }),
    "requirement",
    { standIn: { file: "virtualenv_mod", functions: { "virtualenv.create": "{}" } } },
  ),

  accepts(pkg.downloaded("nginx", { pkgs: ["a", { b: "1.0" }], refresh: false, fromrepo: "main" }), packages),
  // @ts-expect-error each package has its own version
  drops(pkg.downloaded("nginx", { pkgs: ["a"], version: "1.0", refresh: false }), "version", packages),
  accepts(pkg.group_installed("Tools", { skip: ["a"], include: ["b"], enablerepo: "x" }), packages),
  // @ts-expect-error a misspelt argument
  drops(pkg.group_installed("Tools", { skp: ["a"] }), "skp", packages),
  accepts(pkg.held("nginx", { pkgs: ["a", { b: "1.0" }], replace: true }), packages),
  // @ts-expect-error a misspelt argument
  drops(pkg.held("nginx", { packages: ["a"] }), "packages", packages),
  accepts(pkg.unheld("bash", { all: true }), packages),
  // @ts-expect-error an argument of `held`
  drops(pkg.unheld("bash", { replace: true }), "replace", packages),
  accepts(pkg.patch_installed("p", { advisory_ids: ["SUSE-1"], downloadonly: false }), packages),
  // @ts-expect-error a misspelt argument
  drops(pkg.patch_installed("p", { advisory_id: ["SUSE-1"] }), "advisory_id", packages),
  accepts(pkg.patch_downloaded("p", { advisory_ids: ["SUSE-1"] }), packages),
  // @ts-expect-error it does only that
  drops(pkg.patch_downloaded("p", { downloadonly: false }), "downloadonly", packages),
  accepts(pkg.uptodate("all", { refresh: false, pkgs: ["a"], dist_upgrade: false }), packages),
  // @ts-expect-error text for yes
  fails(pkg.uptodate("all", { refresh: "maybe" }), /./, packages),
  // @ts-expect-error text for yes
  accepts(pkg.latest("coreutils", { refresh: false, only_upgrade: "yes" }), machine),
  // @ts-expect-error text for a list
  fails(pkg.latest("x", { pkgs: "coreutils", refresh: false }), /./),
  // @ts-expect-error text for a list
  fails(pkg.purged("x", { pkgs: "typesalt-none" }), /pkgs/),
  // @ts-expect-error what only `managed` knows is not looked at
  drops(pkgrepo.absent("deb http://deb.example stable main", { humanname: "x" }), "humanname"),

  accepts(
    http.query("http://127.0.0.1:9/", {
      match: "ok",
      method: "POST",
      data: { a: 1 },
      header_dict: { A: "b" },
      status: 200,
    }),
  ),
  accepts(http.query("http://127.0.0.1:9/", { status: [200, 204], status_type: "list" })),
  // @ts-expect-error neither `match` nor `status`
  fails(http.query("http://127.0.0.1:9/", { method: "GET" }), /is required/),
  accepts(
    http.wait_for_successful_query("http://127.0.0.1:9/", { status: 200, wait_for: 0, request_interval: 0 }),
    machine,
  ),
  fails(
    // @ts-expect-error neither `match` nor `status`
    http.wait_for_successful_query("http://127.0.0.1:9/", { wait_for: 0 }),
    /is required/,
  ),

  // @ts-expect-error a misspelt argument
  fails(service.dead("typesalt-none", { enabled: false }), /non-existent option "enabled"|not available|could not/i),
  // @ts-expect-error an argument of `running`
  drops(service.enabled("typesalt-none", { enable: true }), "enable"),
  // @ts-expect-error an argument of `running`
  drops(service.disabled("typesalt-none", { enable: false }), "enable"),
  accepts(service.masked("typesalt-none", { runtime: true }), {
    standIn: { functions: { "service.masked": "False", "service.mask": "True", "service.unmask": "True" } },
  }),
  accepts(service.unmasked("typesalt-none", { runtime: true }), {
    standIn: { functions: { "service.masked": "True", "service.mask": "True", "service.unmask": "True" } },
  }),
  // @ts-expect-error an argument of `running`
  stops(service.unmasked("typesalt-none", { enable: true }), /'enable' is an invalid keyword/, { standIn: {} }),
];
