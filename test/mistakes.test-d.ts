/** Mistakes that must not compile, and uses that must: each expectation says which mistake it is. */

import {
  and,
  cond,
  type Expr,
  each,
  eachEntry,
  eq,
  extend,
  grains,
  gt,
  not,
  pillar,
  project,
  type Ref,
  type Sls,
  type State,
  sls,
  t,
  when,
} from "@typesalt/core";
import { cmd, file, type Label, loop, pkg, qvm, sysctl } from "@typesalt/core/states";
import { nvidiaDriver } from "@typesalt/nvidia-driver";

interface Q {
  name: string;
  label: Label;
  opt?: string;
  n: string | null;
  tags: Record<string, string>;
  nested: { a?: number };
  file: string;
  list: readonly { dev: string }[];
}

const fedora: Expr<boolean> = eq(grains.os, "Fedora");
const nvd = nvidiaDriver({});
const nginx: State<"pkg"> = pkg.installed("nginx");
const init: Sls = nvd.init;
declare const q: Ref<Q>;
declare const perhaps: string | undefined;

/** Never called: what counts is that it compiles. */
export function uses(): void {
  pkg.installed("x", {
    require: [
      nginx,
      init,
      { pkg: "a" },
      { sls: "b" },
      when(fedora, nginx),
      when(fedora, [{ file: "/x" }], { cmd: t`y` }),
      false,
    ],
  });
  pkg.installed("x", { require: each(q.list, (x) => ({ qvm: t`${x.dev}-create` })) });
  sls("x", [
    when(fedora, [nginx, pkg.purged("y")], when(not(fedora), cmd.run("x"), when(fedora, file.absent("z")))),
    perhaps !== undefined && nginx,
    ...[1, 2].map((n) => cmd.run(t`${n}`)),
  ]);
  qvm.vm("x", {
    prefs: { label: cond(fedora, "green", "blue"), memory: cond(fedora, 400, 800), pcidevs: ["01:00.0", q.name] },
  });
  const label: Expr<Label> = cond(fedora, "green", "blue");
  const either: Expr<string | readonly string[]> = cond(fedora, q.name, ["x"]);
  pkg.installed("x", { pkgs: pillar<string[]>("a:b", ["x"]), names: cond(fedora, ["a"], pillar<string[]>("z", [])) });
  file.managed("x", { source: "salt://x", mode: "0644" });
  file.managed("x", { contents: "x" });
  file.managed("x");
  file.managed("x", { source: q.name, context: { a: q.n, b: { c: [1, q] } } });
  extend(nginx, {});
  extend(pkg.installed("z"), { version: "1", require: nginx });
  eachEntry(pillar<Record<string, { name: string; label: Label }>>("c", {}), ({ name, label: own }, key) =>
    qvm.vm(t`${key}-${name}`, { prefs: { label: own } }),
  );
  when(and(fedora, gt(grains.osmajorrelease, 40)), [nginx]);
  void [label, either];
}

/** Never called either. */
export function mistakes(): void {
  // @ts-expect-error if on an Expr
  if (fedora) void 0;
  // @ts-expect-error ?: on an Expr
  void (fedora ? "a" : "b");
  // @ts-expect-error ! on an Expr
  when(!fedora, []);
  // @ts-expect-error && on an Expr
  when(fedora && eq(grains.os, "x"), []);
  // @ts-expect-error === on an Expr
  when(grains.os === "Fedora", []);
  // @ts-expect-error > on an Expr
  when(grains.osmajorrelease > 40, []);
  // @ts-expect-error eq with a text that is none of the values
  eq(q.label, "pink");
  // @ts-expect-error requisite: an expression
  pkg.installed("x", { require: t`foo` });
  // @ts-expect-error requisite: text
  pkg.installed("x", { require: "foo" });
  // @ts-expect-error requisite: an unknown module
  pkg.installed("x", { require: { pgk: "foo" } });
  // @ts-expect-error requisite: pillar data
  pkg.installed("x", { require: q });
  // @ts-expect-error requisite: a mapping from the minion
  pkg.installed("x", { require: q.tags });
  // @ts-expect-error requisite: a look-alike of a state
  pkg.installed("x", { require: { kind: "state", module: "pkg", fun: "x", id: "y" } });
  // @ts-expect-error a misspelt argument
  pkg.installed("x", { pgks: ["a"] });
  // @ts-expect-error a misspelt requisite
  pkg.installed("x", { requires: nginx });
  // @ts-expect-error a misspelt requisite of the kind that Salt drops: on_changes
  pkg.installed("x", { on_changes: nginx });
  // @ts-expect-error an unknown label
  qvm.vm("x", { prefs: { label: "pink" } });
  // @ts-expect-error an unknown label in one branch
  qvm.vm("x", { prefs: { label: cond(fedora, "green", "pink") } });
  // @ts-expect-error an unknown preference
  qvm.vm("x", { prefs: { lable: "red" } });
  // @ts-expect-error an unknown virtualization mode
  qvm.vm("x", { prefs: { virt_mode: "kvm" } });
  // @ts-expect-error a number for text
  pkg.installed("x", { name: 3 });
  // @ts-expect-error text for a number
  qvm.vm("x", { prefs: { memory: "400" } });
  // @ts-expect-error a number as mode
  file.managed("x", { source: "a", mode: 0o644 });
  // @ts-expect-error source and contents
  file.managed("x", { source: "a", contents: "b" });
  // @ts-expect-error a misspelt argument where arguments exclude each other
  file.managed("x", { source: "a", makedir: true });
  // @ts-expect-error a missing argument
  loop.until_no_eval("x", { name: "y" });
  // @ts-expect-error missing arguments
  sysctl.present("x");
  // @ts-expect-error an unknown function
  pkg.instaled("a");
  // @ts-expect-error an optional field read as there
  file.managed("x", { source: q.opt });
  // @ts-expect-error a nullable value in text
  t`${q.n}`;
  // @ts-expect-error a list in text
  t`${q.list}`;
  // @ts-expect-error a list from the minion, iterated
  const [first] = pillar<string[]>("x", []);
  void first;
  // @ts-expect-error a method on a list from the minion
  q.list.map((x: unknown) => x);
  // @ts-expect-error a misspelt field
  t`${q.nmae}`;
  // @ts-expect-error an expression among states
  sls("a", [fedora]);
  // @ts-expect-error a requisite's target among states
  sls("a", [when(fedora, [{ pkg: "x" }])]);
  // @ts-expect-error states that are no list
  sls("a", nginx);
  // @ts-expect-error a loop without states
  each(q.list, (x) => {
    pkg.installed(x.dev);
  });
  // @ts-expect-error pillar without a fallback where a value is needed
  pkg.installed("x", { pkgs: pillar<string[]>("x") });
  // @ts-expect-error extend with a misspelt argument
  extend(pkg.installed("z"), { verison: "1" });
  // @ts-expect-error a pillar file in the top file of states
  project({ top: { dom0: [nvd.pillar] } });
  // @ts-expect-error an SLS in the top file of pillars
  project({ pillar: { dom0: [init] } });
  // @ts-expect-error a label of a configuration
  nvidiaDriver({ create: [{ name: "a", source: "b", label: "gren", vcpus: 1, memory: 2, devices: [] }] });
  const widened = { name: "a", source: "b", label: "green", vcpus: 1, memory: 2, devices: [] };
  // @ts-expect-error a label that lost its literal type
  nvidiaDriver({ create: [widened] });
  // @ts-expect-error undefined passed on
  pkg.installed("x", { version: perhaps });
}
