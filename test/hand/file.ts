import { file } from "@typesalt/core/states";
import { accepts, drops, fails, type Sample, stops } from "./sample.ts";

const none = "/tmp/typesalt-none/x";
const missing =
  /not (?:found|present|exist)|were found|not a|does not exist|[Nn]o such|[Uu]nable|not available|Parent directory|could not be/;
const absent = { comment: missing };

export const samples: readonly Sample[] = [
  accepts(file.managed(none, { contents: "a", mode: "0644", makedirs: true, user: "root", show_changes: false })),
  accepts(
    file.managed(none, { contents: ["a", "b"], contents_newline: false, attrs: "i", backup: "minion", replace: false }),
  ),
  fails(
    // @ts-expect-error `source` with `contents`
    file.managed(none, { source: "salt://a.sls", contents: "b" }),
    /source.*contents.*mutually exclusive|'source' cannot be used in combination with 'contents'/i,
  ),
  // @ts-expect-error `contents` with `contents_pillar`
  fails(file.managed(none, { contents: "a", contents_pillar: "b" }), /contents/),
  // @ts-expect-error a number as mode: it stands for other bits than it reads
  accepts(file.managed(none, { contents: "a", mode: 0o644, makedirs: true })),
  fails(
    // @ts-expect-error an engine that Salt lacks
    file.managed(none, { source: "salt://a.sls", template: "handlebars", makedirs: true }),
    /handlebars|not supported/,
  ),
  accepts(
    file.directory(none, { makedirs: true, dir_mode: "0755", recurse: ["user"], user: "root", exclude_pat: ["*.x"] }),
  ),
  // @ts-expect-error `max_depth` with `clean`
  fails(file.directory(none, { max_depth: 1, clean: true }), /max_depth and clean/),
  // @ts-expect-error what `recurse` does not know
  fails(file.directory(none, { recurse: ["owner"], makedirs: true }), /Types for "recurse" limited to/),
  accepts(file.absent(none)),
  accepts(file.symlink(none, { target: "/tmp", makedirs: true, force: true })),
  // @ts-expect-error no target
  fails(file.symlink(none, { force: true }), /Missing parameter target/),
  accepts(file.recurse(none, { source: "salt://x", file_mode: "0644", clean: true, include_pat: "*.conf" }), absent),
  // @ts-expect-error no source
  fails(file.recurse(none, { clean: true }), /Missing parameter source/),
  // @ts-expect-error `mode`, which Salt refuses here
  fails(file.recurse(none, { source: "salt://", mode: "0644" }), /'mode' is not allowed/),
  accepts(file.append("/etc/hostname", { text: ["a", "b"], makedirs: true })),
  // @ts-expect-error a misspelt argument
  stops(file.append("/etc/hostname", { text: "a", makedir: true }), /'makedir' is an invalid keyword argument/),
  accepts(file.prepend("/etc/hostname", { text: "a", header: true })),
  accepts(file.prepend("/etc/hostname", { text: ["a"], makedirs: true, template: "jinja" })),
  // @ts-expect-error a misspelt argument
  stops(file.prepend("/etc/hostname", { text: "a", headers: true }), /'headers' is an invalid keyword argument/),
  accepts(
    file.replace("/etc/hostname", { pattern: "^a$", repl: "b", count: 1, flags: ["IGNORECASE"], bufsize: "file" }),
  ),
  accepts(
    file.replace(none, { pattern: "a", repl: "b", ignore_if_missing: true, backup: false, backslash_literal: true }),
  ),
  // @ts-expect-error no `repl`
  fails(file.replace(none, { pattern: "a" }), /Missing parameter repl/),
  stops(
    // @ts-expect-error a misspelt argument
    file.replace(none, { pattern: "a", repl: "b", ignore_missing: true }),
    /'ignore_missing' is an invalid keyword/,
  ),
  accepts(file.line("/etc/hostname", { mode: "ensure", content: "a", after: "b.*", show_changes: false }), {
    comment: /Unable to ensure line/,
  }),
  accepts(file.line("/etc/hostname", { mode: "delete", match: "zzz", quiet: true })),
  accepts(file.line("/etc/hostname", { mode: "insert", content: "a", location: "end" })),
  // @ts-expect-error no mode
  fails(file.line("/etc/hostname", { content: "a" }), /[Mm]ode was not defined/),
  // @ts-expect-error a mode that is none
  fails(file.line("/etc/hostname", { mode: "append", content: "a" }), /Unknown mode/),
  accepts(
    file.blockreplace("/etc/hostname", {
      content: "a",
      append_if_not_found: true,
      append_newline: true,
      backup: false,
    }),
  ),
  accepts(
    file.blockreplace("/etc/hostname", {
      marker_start: "# a",
      marker_end: "# b",
      content: "x",
      prepend_if_not_found: true,
    }),
  ),
  // @ts-expect-error a misspelt argument
  stops(file.blockreplace("/etc/hostname", { contents: "a" }), /'contents' is an invalid keyword/),
  accepts(
    file.serialize(none, {
      dataset: { a: [1, 2] },
      serializer: "json",
      makedirs: true,
      serializer_opts: [{ indent: 2 }],
    }),
  ),
  accepts(file.serialize(none, { dataset: { a: 1 }, formatter: "yaml", merge_if_exists: true, mode: "0600" })),
  fails(
    // @ts-expect-error two names of one argument
    file.serialize(none, { dataset: { a: 1 }, formatter: "yaml", serializer: "json" }),
    /Only one of serializer and formatter/,
  ),
  // @ts-expect-error data twice
  fails(file.serialize(none, { dataset: { a: 1 }, dataset_pillar: "a" }), /Only one of 'dataset' and 'dataset_pillar'/),
  // @ts-expect-error no data
  fails(file.serialize(none, { serializer: "json" }), /Neither 'dataset' nor 'dataset_pillar'/),
  accepts(
    file.keyvalue("/etc/hostname", {
      key: "a",
      value: "b",
      append_if_not_found: true,
      separator: ": ",
      uncomment: "#",
    }),
  ),
  accepts(file.keyvalue("/etc/hostname", { key_values: { a: "1", b: "2" }, key_ignore_case: true }), { comment: /.*/ }),
  // @ts-expect-error keys twice
  drops(file.keyvalue("/etc/hostname", { key: "a", value: "b", key_values: { c: "d" } }), "key_values"),
  accepts(file.comment("/etc/hostname", { regex: "^zzz", ignore_missing: true, char: ";", backup: false })),
  // @ts-expect-error no regular expression
  fails(file.comment("/etc/hostname", { char: ";" }), /Missing parameter regex/),
  accepts(file.uncomment("/etc/hostname", { regex: "^zzz", char: ";", backup: ".old" }), {
    comment: /Pattern not found/,
  }),
  stops(
    // @ts-expect-error an argument of `comment` only
    file.uncomment("/etc/hostname", { regex: "a", ignore_missing: true }),
    /'ignore_missing' is an invalid keyword/,
  ),
  accepts(file.touch(none, { makedirs: true }), absent),
  // @ts-expect-error a misspelt argument
  stops(file.touch(none, { makedir: true }), /'makedir' is an invalid keyword/),
  accepts(file.copy(none, { source: "/etc/hostname", makedirs: true, preserve: true, force: true })),
  accepts(file.copy(none, { source: "/etc/hostname", mode: "0600", user: "root", group: "root", makedirs: true })),
  // @ts-expect-error no source
  fails(file.copy(none, { force: true }), /Missing parameter source/),
  // @ts-expect-error dropped in silence
  drops(file.copy(none, { source: "/etc/hostname", makedirs: true, froce: true }), "froce"),
  accepts(file.rename(none, { source: "/etc/hostname", makedirs: true, force: false })),
  // @ts-expect-error dropped in silence
  drops(file.rename(none, { source: "/etc/hostname", mkdirs: true }), "mkdirs"),
  accepts(file.exists("/etc/hostname")),
  accepts(file.missing(none)),
];
