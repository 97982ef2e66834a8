import { archive, cmd, git, module, pip } from "@typesalt/core/states";
import { accepts, drops, fails, type Sample, stops } from "./sample.ts";

export const samples: readonly Sample[] = [
  accepts(
    cmd.run("true", {
      cwd: "/tmp",
      env: { A: "b" },
      runas: "root",
      timeout: 5,
      success_retcodes: [1],
      hide_output: true,
    }),
  ),
  accepts(cmd.run("true", { env: ["A=b", { C: "d" }], stateful: true, shell: "/bin/sh", output_loglevel: "quiet" })),
  // @ts-expect-error text as environment
  fails(cmd.run("true", { env: "A=b" }), /Invalidly-formatted 'env' parameter/),
  // @ts-expect-error a misspelt argument, handed on
  accepts(cmd.run("true", { cdw: "/tmp" })),
  accepts(cmd.script("x", { source: "salt://x.sh", args: "a b", cwd: "/tmp", template: "jinja", context: { a: 1 } })),
  accepts(cmd.script("salt://x.sh a b", { env: [{ A: "b" }], timeout: 3 })),
  // @ts-expect-error a mapping is no text
  accepts(cmd.script("x", { source: { a: "b" } })),
  accepts(cmd.wait("true", { cwd: "/tmp", runas: "root" })),
  // @ts-expect-error a list is no directory
  accepts(cmd.wait("true", { cwd: ["/tmp"] })),
  accepts(
    archive.extracted("/tmp/typesalt-none", {
      source: "/etc/hostname",
      archive_format: "tar",
      user: "root",
      enforce_toplevel: false,
    }),
    {
      comment: /.*/,
    },
  ),
  accepts(
    archive.extracted("/tmp/typesalt-none", {
      source: "salt://x.tar.gz",
      skip_verify: true,
      overwrite: true,
      trim_output: 10,
    }),
    {
      comment: /.*/,
    },
  ),
  // @ts-expect-error no source
  fails(archive.extracted("/tmp/typesalt-none", { user: "root" }), /Missing parameter source/),
  fails(
    // @ts-expect-error a format that is none
    archive.extracted("/tmp/typesalt-none", { source: "/etc/hostname", archive_format: "7z" }),
    /Invalid archive_format '7z'/,
  ),
  drops(
    // @ts-expect-error dropped in silence
    archive.extracted("/tmp/typesalt-none", { source: "/etc/hostname", archive_format: "tar", sorce_hash: "a" }),
    "sorce_hash",
  ),
  accepts(
    git.latest("/tmp/typesalt-none.git", {
      target: "/tmp/typesalt-none",
      rev: "main",
      force_reset: "remote-changes",
      depth: 1,
    }),
    {
      comment: /.*/,
    },
  ),
  // @ts-expect-error no target
  fails(git.latest("/tmp/typesalt-none.git", { rev: "main" }), /target|Missing parameter/),
  accepts(git.cloned("/tmp/typesalt-none.git", { target: "/tmp/typesalt-none", branch: "main" }), { comment: /.*/ }),
  // @ts-expect-error a branch is no revision
  stops(git.cloned("/tmp/typesalt-none.git", { target: "/tmp/x", rev: "main" }), /'rev' is an invalid keyword/),
  accepts(git.config_set("user.name", { value: "a", global: true, user: "root" })),
  fails(
    // @ts-expect-error values twice
    git.config_set("user.name", { value: "a", multivar: ["b"], global: true }),
    /Only one of 'value' and 'multivar'/,
  ),
  // @ts-expect-error no value
  fails(git.config_set("user.name", { global: true }), /UnboundLocalError/),
  // @ts-expect-error neither a repository nor global
  fails(git.config_set("user.name", { value: "a" }), /repo/),
  accepts(
    pip.installed("typesalt-none >= 1", { bin_env: "/tmp/typesalt-none", upgrade: true, extra_args: ["--pre"] }),
    { comment: /.*/ },
  ),
  // @ts-expect-error text for a list
  accepts(pip.installed("x", { pkgs: "a" }), { comment: /.*/ }),
  accepts(pip.removed("typesalt-none", { bin_env: "/tmp/typesalt-none" }), { comment: /.*/ }),
  // @ts-expect-error an argument of `installed` only
  stops(pip.removed("x", { upgrade: true }), /'upgrade' is an invalid keyword/),
  accepts(module.run("ping", { "test.ping": [], "test.echo": ["a"] })),
  accepts(module.run("old", { name: "test.echo", args: ["a"] })),
  // @ts-expect-error what is no function has no dot
  fails(module.run("x", { test_ping: [] }), /.*/),
  accepts(module.wait("x", { "test.ping": [] })),
];
