/** What most trees are made of: packages, files, services, users. */
import { grains, pillar, type State, t } from "@typesalt/core";
import { cmd, cron, file, group, loop, pkg, pkgrepo, service, sysctl, test, user } from "@typesalt/core/states";

const repo = pkgrepo.managed("nginx-repo", {
  humanname: "nginx",
  name: "deb http://nginx.org/packages/debian bookworm nginx",
  file: "/etc/apt/sources.list.d/nginx.list",
  key_url: "https://nginx.org/keys/nginx_signing.key",
});
const nginx = pkg.installed("nginx", { refresh: true, require: repo });
const conf = file.managed("/etc/nginx/nginx.conf", {
  source: "salt://nginx/nginx.conf",
  template: "jinja",
  user: "root",
  group: "root",
  mode: "0644",
  context: { workers: 4 },
  require: nginx,
});
const site = file.symlink("/etc/nginx/sites-enabled/web", { target: "/etc/nginx/sites-available/web", require: nginx });
const run = service.running("nginx-service", { name: "nginx", enable: true, watch: [conf, site] });
const members = group.present("web", { gid: 900 });
const account = user.present("deploy", { uid: 900, shell: "/bin/bash", home: "/srv/deploy", require: members });
const home = file.directory("/srv/deploy", { user: "deploy", mode: "0750", makedirs: true, require: account });

const packages = ["vim", "htop", "tmux", "git", "curl", "rsync", "jq", "tree", "strace", "lsof"].map((name) =>
  pkg.installed(`tool-${name}`, { name }),
);

export const states: readonly State[] = [
  repo,
  nginx,
  conf,
  site,
  run,
  members,
  account,
  home,
  ...packages,
  pkg.installed("editors", { pkgs: ["nano", { emacs: "28" }] }),
  pkg.installed("pinned", { name: "nodejs", version: "18.*", hold: true }),
  pkg.installed("from-backports", { name: "zfsutils-linux", fromrepo: "bookworm-backports" }),
  pkg.latest("openssl", { refresh: true }),
  pkg.latest("kernels", { pkgs: ["linux-image-amd64", "linux-headers-amd64"] }),
  pkg.removed("telnet"),
  pkg.removed("games", { pkgs: ["nethack", "rogue"] }),
  pkg.purged("apache2", { require: nginx }),
  pkgrepo.absent("old-repo", { ppa: "someone/old" }),
  pkgrepo.managed("docker-repo", { name: "deb https://download.docker.com/linux/debian bookworm stable" }),
  file.managed("/etc/motd", { contents: "Managed by Salt\n", mode: "0644" }),
  file.managed("/etc/issue", { contents: ["one", "two"], user: "root" }),
  file.managed("/srv/deploy/.netrc", { contents_pillar: "deploy:netrc", user: "deploy", mode: "0600", require: home }),
  file.managed("/opt/tool.tar.gz", { source: "https://example.org/tool.tar.gz", source_hash: "sha256=00" }),
  file.managed("/etc/hostname", { contents: t`${grains.id}\n` }),
  file.managed("/etc/token", { contents: pillar<string>("token", ""), mode: "0400", show_changes: false }),
  file.managed("/etc/default/app", { source: "salt://app/default", replace: false, backup: "minion" }),
  file.managed("/etc/app.conf", { source: ["salt://app/{{ id }}.conf", "salt://app/default.conf"], template: "jinja" }),
  file.recurse("/srv/www", { source: "salt://www", clean: true, file_mode: "0644", dir_mode: "0755" }),
  file.recurse("/etc/skel", { source: "salt://skel", exclude_pat: "*.bak", include_empty: true }),
  file.directory("/var/lib/app", { user: "deploy", group: "web", mode: "2770", recurse: ["user", "group"] }),
  file.directory("/var/cache/app", { clean: true, exclude_pat: "*.lock" }),
  file.directory("/srv/backup", { makedirs: true }),
  file.absent("/etc/nginx/sites-enabled/default", { require: nginx, watch_in: run }),
  file.absent("/etc/cron.d/old"),
  file.append("/etc/hosts", { text: "192.0.2.1 router" }),
  file.append("/etc/environment", { text: ["A=1", "B=2"] }),
  file.symlink("/usr/local/bin/app", { target: "/opt/app/bin/app", force: true }),
  file.replace("/etc/ssh/sshd_config", { pattern: "^PermitRootLogin .*", repl: "PermitRootLogin no" }),
  file.replace("/etc/fstab", { pattern: "relatime", repl: "noatime", append_if_not_found: false }),
  file.line("/etc/modules", { content: "loop", mode: "ensure", after: "# modules" }),
  file.blockreplace("/etc/profile", { marker_start: "# start", marker_end: "# end", content: "umask 027" }),
  file.comment("/etc/fstab.old", { regex: "^/dev/sr0" }),
  file.uncomment("/etc/locale.gen", { regex: "en_GB.UTF-8" }),
  file.touch("/var/log/app.log"),
  file.exists("/etc/passwd"),
  file.copy("/etc/app.conf.orig", { source: "/etc/app.conf", preserve: true }),
  file.keyvalue("/etc/sysconfig/app", { key: "LEVEL", value: "2", separator: "=" }),
  service.running("sshd", { enable: true, reload: true, watch: { file: "/etc/ssh/sshd_config" } }),
  service.running("chronyd", { enable: true, init_delay: 2 }),
  service.running("cron"),
  service.dead("bluetooth", { enable: false }),
  service.dead("cups", { enable: false, require: nginx }),
  service.enabled("fstrim.timer"),
  service.disabled("avahi-daemon"),
  service.masked("rpcbind", { runtime: false }),
  service.unmasked("nfs-server"),
  cmd.run("apt-get clean", { onchanges: nginx }),
  cmd.run("reload-units", { name: "systemctl daemon-reload", onchanges: [conf, site] }),
  cmd.run("make", { cwd: "/srv/build", runas: "deploy", env: [{ PATH: "/usr/bin" }], creates: "/srv/build/out" }),
  cmd.run("check", { name: "nginx -t", unless: "test -e /run/skip", onlyif: ["true", "which nginx"] }),
  cmd.run("slow", { name: "sleep 1", timeout: 10, bg: false, retry: { attempts: 3, interval: 5 } }),
  cmd.script("setup", { source: "salt://setup.sh", args: "--quiet", cwd: "/" }),
  cmd.wait("old-style", { name: "true", watch: conf }),
  cron.present("backup", { name: "/usr/local/bin/backup", user: "root", minute: "0", hour: "3", identifier: "backup" }),
  cron.present("often", { name: "/usr/local/bin/poll", minute: "*/5" }),
  cron.absent("/usr/local/bin/old"),
  group.present("admins", { gid: 901, system: true }),
  group.absent("games"),
  user.present("alice", { fullname: "Alice", groups: ["admins"], remove_groups: false, shell: "/bin/zsh" }),
  user.present("bob", { uid: 1001, gid: 100, createhome: true, password: "!" }),
  user.absent("guest", { purge: true, force: true }),
  sysctl.present("net.ipv4.ip_forward", { value: 1 }),
  sysctl.present("vm.swappiness", { value: 10, config: "/etc/sysctl.d/90-vm.conf" }),
  loop.until_no_eval("test.ping", { expected: true, timeout: 10, period: 1 }),
  test.nop("nothing"),
  test.succeed_with_changes("changes", { require_in: run }),
  test.succeed_without_changes("none"),
  test.fail_without_changes("never", { onfail: run }),
  test.configurable_test_state("configured", { changes: true, result: true, comment: "as wanted" }),
  test.show_notification("note", { text: "done", order: "last" }),
];

/** Where apt is. */
export const debian: readonly State[] = [
  pkg.installed("debian-only", { pkgs: ["apt-transport-https", "ca-certificates"] }),
  file.managed("/etc/apt/apt.conf.d/99salt", { contents: 'APT::Install-Recommends "0";\n' }),
];
