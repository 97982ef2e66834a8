import { cond, eq, grains, optional, pillar, t } from "../expr/index.ts";
import type { Expr } from "../expr/types.ts";
import { each, when } from "../state/control.ts";
import { pkg, pkgrepo } from "./index.ts";

const fedora = eq(grains.os, "Fedora");
const nginx = pkg.installed("nginx");

// ---- what must compile
pkg.installed("nginx", { version: ">=1.2", refresh: true, hold: false, cache_valid_time: 300, require: nginx });
pkg.installed(t`${grains.id}-base`, { pkgs: ["vim", { git: "2.47*" }, t`linux-headers-${grains.kernelrelease}`] });
pkg.installed("base", { pkgs: pillar<string[]>("base:packages", ["vim"]), names: pillar<string[]>("names", []) });
pkg.installed("base", {
  pkgs: cond(fedora, ["akmods"], ["dkms"]),
  fromrepo: cond(fedora, "updates", "trixie-backports"),
});
pkg.installed("base", { version: optional(fedora, "1.2-3.fc41"), pkg_verify: [{ ignore_types: ["config"] }] });
pkg.installed("local", { sources: [{ foo: "salt://foo.rpm" }, { bar: t`salt://${grains.osarch}/bar.rpm` }] });
pkg.installed("dnf", { pkgs: ["a"], enablerepo: "rpmfusion*", disablerepo: ["a", "b"], setopt: ["obsoletes=0"] });
pkg.installed("apt", { pkgs: ["a"], install_recommends: false, env: { DEBIAN_FRONTEND: "noninteractive" } });
pkg.installed("x", { unless: "rpm -q x", onlyif: [{ fun: "file.file_exists", args: ["/x"] }], retry: { attempts: 3 } });
pkg.installed("x", { order: "last", creates: ["/x", t`/${grains.id}`], failhard: true, parallel: true });
pkg.installed("x", { require: [nginx, when(fedora, nginx), { file: "/x" }, false], watch_in: { service: "nginx" } });
pkg.installed("x", { require: each(pillar<string[]>("x", []), (name) => ({ pkg: name })) });
pkg.installed("x", { extra: { brand_new: ["a", { b: 1 }] } });
pkg.latest("x", { pkgs: ["a"], watch_flags: false });
pkg.removed("x", { version: "1.0" });
pkg.purged("x", { pkgs: ["a", { b: "1" }], ignore_epoch: true });
pkgrepo.managed("deb https://deb.example.org trixie main", { file: "/etc/apt/sources.list.d/x.list", aptkey: false });
pkgrepo.managed("x", {
  humanname: "X",
  baseurl: "https://x/$releasever",
  gpgcheck: 1,
  gpgkey: "https://x/key",
  priority: 10,
});
pkgrepo.managed("x", { metalink: "https://x", enabled: cond(fedora, true, false), skip_if_unavailable: true });
pkgrepo.managed("x", {
  keyid: ["AA", "BB"],
  keyserver: "hkps://keys.openpgp.org",
  comps: "main,contrib",
  clean_file: true,
});
pkgrepo.managed("x", { key_url: "salt://x/key.asc", comments: ["a", "b"] });
pkgrepo.managed("x", { key_text: pillar<string>("x:key", ""), architectures: "amd64" });
pkgrepo.absent("x", { copr: "owner/project" });

// ---- what must not
// @ts-expect-error a misspelt argument
pkg.installed("x", { pgks: ["a"] });
// @ts-expect-error a misspelt requisite
pkg.installed("x", { requires: nginx });
// @ts-expect-error a misspelt requisite that Salt does not know
pkg.installed("x", { on_changes: nginx });
// @ts-expect-error an unknown function
pkg.instaled("x");
// @ts-expect-error no id
pkg.installed({ pkgs: ["a"] });
// @ts-expect-error a bare text as a requisite
pkg.installed("x", { require: "nginx" });
// @ts-expect-error a requisite on an unknown module
pkg.installed("x", { require: { pgk: "nginx" } });
// @ts-expect-error text for a list
pkg.installed("x", { pkgs: "vim" });
// @ts-expect-error an expression of text for a list
pkg.installed("x", { pkgs: t`vim` });
// @ts-expect-error a list with a number
pkg.installed("x", { pkgs: ["vim", 3] });
// @ts-expect-error a version as a number
pkg.installed("x", { version: 1.1 });
// @ts-expect-error a version in `pkgs` as a number
pkg.installed("x", { pkgs: [{ vim: 9.1 }] });
// @ts-expect-error text for a boolean
pkg.installed("x", { refresh: "yes" });
// @ts-expect-error a pillar value that may be missing
pkg.installed("x", { pkgs: pillar<string[]>("x") });
// @ts-expect-error `pkgs` with `sources`
pkg.installed("x", { pkgs: ["a"], sources: [{ a: "salt://a" }] });
// @ts-expect-error `version` with `pkgs`
pkg.installed("x", { pkgs: ["a"], version: "1" });
// @ts-expect-error `version` with `sources`
pkg.installed("x", { sources: [{ a: "salt://a" }], version: "1" });
// @ts-expect-error names alone in `sources`
pkg.installed("x", { sources: ["salt://a"] });
// @ts-expect-error a typo beside `pkgs`
pkg.installed("x", { pkgs: ["a"], fromrpo: "x" });
// @ts-expect-error an unknown key of `pkg_verify`
pkg.installed("x", { pkg_verify: [{ ignore_type: ["config"] }] });
// @ts-expect-error `undefined` where an argument may be left out
pkg.installed("x", { version: process.env["VERSION"] });
// @ts-expect-error `version` is not for `latest`
pkg.latest("x", { version: "1" });
// @ts-expect-error `version` with `pkgs`
pkg.purged("x", { pkgs: ["a"], version: "1" });
// @ts-expect-error an order in words of one's own
pkg.installed("x", { order: "third" });
// @ts-expect-error an unknown key of `retry`
pkg.installed("x", { retry: { tries: 3 } });
// @ts-expect-error `key_url` with `keyid`
pkgrepo.managed("x", { key_url: "https://x", keyid: "AA", keyserver: "x" });
// @ts-expect-error `key_text` with `key_url`
pkgrepo.managed("x", { key_text: "…", key_url: "https://x" });
// @ts-expect-error `mirrorlist` with `baseurl`
pkgrepo.managed("x", { baseurl: "https://x", mirrorlist: "https://x" });
// @ts-expect-error a typo
pkgrepo.managed("x", { base_url: "https://x" });
// @ts-expect-error `repo`, which Salt refuses
pkgrepo.managed("x", { repo: "deb …" });
// @ts-expect-error a list where commas stand
pkgrepo.managed("x", { comps: ["main", "contrib"] });

declare const boolean: Expr<boolean>;
// @ts-expect-error an expression of another type
pkg.installed("x", { name: boolean });
