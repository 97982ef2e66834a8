import { cond, eq, grains, pillar, t } from "../expr/index.ts";
import type { Ref } from "../expr/types.ts";
import { file } from "./index.ts";

interface Site {
  name: string;
  port: number;
  file?: string;
}
declare const site: Ref<Site>;
const fedora = eq(grains.os, "Fedora");

// ---- what must compile
file.managed("/etc/motd");
file.managed("/etc/motd", {
  source: "salt://motd",
  mode: "0644",
  template: "jinja",
  context: { site, n: [1, site.port] },
});
file.managed("/etc/motd", {
  source: ["salt://a", t`salt://${site.name}`],
  defaults: pillar<Record<string, string>>("d", {}),
});
file.managed("/etc/motd", { source: null, replace: false });
file.managed("/etc/motd", {
  source: "https://x",
  source_hash: "abc",
  signature: true,
  signed_by_any: ["AA"],
  use_etag: true,
});
file.managed("/etc/motd", { contents: ["a", t`b ${site.name}`], contents_newline: false, check_cmd: "visudo -c -f" });
file.managed("/etc/motd", { contents: pillar<string>("motd", ""), mode: cond(fedora, "0600", "0640"), user: "root" });
file.managed("/etc/motd", { contents_pillar: "motd:text", allow_empty: false, show_changes: false });
file.managed("/etc/motd", { contents_grains: ["a", "b"], selinux: { setype: "etc_t" } });
file.managed("/etc/motd", {
  mode: "keep",
  source: "salt://x",
  win_perms: { Administrators: { perms: "full_control" } },
});
file.absent("/x", { name: t`/home/${site.name}` });
file.directory("/x", { recurse: ["user", "mode"], max_depth: 2, dir_mode: "0755", makedirs: true });
file.directory("/x", { clean: true, exclude_pat: ["*.local"] });
file.symlink("/x", { target: "/y", force: true, user: "root" });
file.recurse("/x", { source: "salt://x", file_mode: "keep", clean: true, include_pat: "E@.*[.]conf$" });
file.append("/x", { text: ["a", site.name] });
file.append("/x", { source: "salt://x", template: "jinja" });
file.append("/x", { sources: ["salt://x"], source_hashes: ["a"] });

// ---- what must not
// @ts-expect-error an argument in the plural
file.managed("/x", { source: "a", makedir: true });
// @ts-expect-error a number as mode
file.managed("/x", { source: "a", mode: 0o644 });
// @ts-expect-error a number as mode
file.managed("/x", { source: "a", mode: 644 });
// @ts-expect-error a number as mode, from the minion
file.managed("/x", { source: "a", mode: cond(fedora, 600, 640) });
// @ts-expect-error a number as mode of directories
file.directory("/x", { dir_mode: 755 });
// @ts-expect-error a number as umask
file.absent("/x", { umask: 22 });
// @ts-expect-error `source` with `contents`
file.managed("/x", { source: "a", contents: "b" });
// @ts-expect-error `source` with `contents_pillar`
file.managed("/x", { source: "a", contents_pillar: "b" });
// @ts-expect-error `contents` with `contents_pillar`
file.managed("/x", { contents: "a", contents_pillar: "b" });
// @ts-expect-error `contents_pillar` with `contents_grains`
file.managed("/x", { contents_pillar: "a", contents_grains: "b" });
// @ts-expect-error a field that may be missing
file.managed("/x", { source: site.file });
// @ts-expect-error a number as contents
file.managed("/x", { contents: 3 });
// @ts-expect-error an engine that Salt lacks
file.managed("/x", { source: "a", template: "handlebars" });
// @ts-expect-error `file_mode` belongs to directories
file.managed("/x", { source: "a", file_mode: "0644" });
// @ts-expect-error a function in the context
file.managed("/x", { source: "a", context: { f: () => 1 } });
// @ts-expect-error a list of commands, which other states take
file.managed("/x", { source: "a", check_cmd: ["visudo -c -f"] });
// @ts-expect-error a misspelt SELinux field
file.managed("/x", { source: "a", selinux: { type: "etc_t" } });
// @ts-expect-error `max_depth` with `clean`
file.directory("/x", { max_depth: 1, clean: true });
// @ts-expect-error what `recurse` does not know
file.directory("/x", { recurse: ["owner"] });
// @ts-expect-error no target
file.symlink("/x");
// @ts-expect-error no target
file.symlink("/x", { force: true });
// @ts-expect-error no source
file.recurse("/x", {});
// @ts-expect-error `mode`, which Salt refuses here
file.recurse("/x", { source: "salt://x", mode: "0644" });
// @ts-expect-error nothing to append
file.append("/x", { makedirs: true });
// @ts-expect-error `text` with `source`
file.append("/x", { text: "a", source: "salt://x" });
// @ts-expect-error `source` with `sources`
file.append("/x", { source: "salt://x", sources: ["salt://y"] });
// @ts-expect-error the hash of `source` with `sources`
file.append("/x", { sources: ["salt://y"], source_hash: "a" });
// @ts-expect-error an unknown function
file.manage("/x");
