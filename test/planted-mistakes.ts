/** What real Salt does with a mistake. */
export type Fate =
  /** An exception: what ran before is not reported, what comes after does not run. */
  | "aborts"
  /** That state fails; the rest goes on. */
  | "fails"
  /** Salt goes on as if the mistake were not there. */
  | "ignored";

export interface Planted {
  /** One state, to which a harmless one is added. */
  readonly sls: string;
  /** Codes and lines of the SLS file that check reports. */
  readonly found: readonly string[];
  /** What the message must say. */
  readonly says: RegExp;
  readonly fate: Fate;
  /** The lines of Salt; all where it does not say. */
  readonly lines?: readonly ("3006" | "3007" | "3008")[];
}

/** Mistakes that people make in SLS files, and what becomes of them. */
export const planted: Readonly<Record<string, Planted>> = {
  "a typo in an argument of a function that takes no others": {
    sls: "a:\n  grains.present:\n    - value: 1\n    - forse: true\n",
    found: ["error unknown-argument 4"],
    says: /no argument `forse`: Salt aborts the whole run.*Did you mean "force"/,
    fate: "aborts",
  },
  "a typo in an argument of a function that takes whatever comes": {
    sls: "a:\n  test.nop:\n    - foo: true\n",
    found: ["warning unknown-argument 3"],
    says: /Salt drops it without a word/,
    fate: "ignored",
  },
  "an argument that goes on to the package manager's module": {
    sls: "a:\n  pkg.installed:\n    - name: coreutils\n    - my_option: true\n",
    found: ["warning unknown-argument 4"],
    says: /hands it on, where it may mean something or nothing/,
    fate: "ignored",
  },
  "requires for require": {
    sls: "a:\n  test.nop:\n    - requires:\n      - test: z\n",
    found: ["error unknown-argument 3"],
    says: /no requisite that Salt knows, so it orders nothing.*Did you mean "require"/,
    fate: "ignored",
  },
  "requires for require, where any argument means something": {
    sls: "a:\n  module.run:\n    - test.ping: []\n    - requires:\n      - test: z\n",
    found: ["error unknown-argument 4"],
    says: /no requisite that Salt knows, so it orders nothing.*Did you mean "require"/,
    fate: "fails",
  },
  "listen_in twice, of which the last one counts": {
    sls: "a:\n  test.nop:\n    - listen_in: [z]\n    - listen_in: [{test: z}]\n",
    found: ["error repeated-argument 4"],
    says: /`listen_in` twice: Salt takes the last one/,
    fate: "ignored",
  },
  "names that are no text": {
    sls: "a:\n  test.nop:\n    - names: [5]\n",
    found: ["error not-text 3"],
    says: /5 among its `names`, which is no text but int: Salt fails the state\. Quote it\.$/,
    fate: "fails",
  },
  "names that are no text, in whose place an extension has its own": {
    sls: "a:\n  test.nop:\n    - names: [5]\nextend:\n  a:\n    test:\n      - name: n\n",
    found: ["warning not-text 3"],
    says: /Salt fails the state\. Quote it\. Salt happens to get through as the states stand now\.$/,
    fate: "ignored",
  },
  "on_changes for onchanges": {
    sls: "a:\n  cmd.run:\n    - name: 'true'\n    - on_changes:\n      - test: z\n",
    found: ["error unknown-argument 4"],
    says: /Did you mean "onchanges"/,
    fate: "ignored",
  },
  "wach_in for watch_in, where the function takes no others": {
    sls: "a:\n  grains.present:\n    - value: 1\n    - wach_in:\n      - test: z\n",
    found: ["error unknown-argument 4"],
    says: /Did you mean "watch_in"/,
    fate: "aborts",
  },
  "a typo in a function": {
    sls: "a:\n  test.noop: []\n",
    found: ["error unknown-function 2"],
    says: /`test` has no function `noop`, and Salt fails the state.*Did you mean "nop"/,
    fate: "fails",
  },
  "a typo in a module": {
    sls: "a:\n  tset.nop: []\n",
    found: ["warning unknown-function 2"],
    says: /no state module `tset`, and fails the state unless it is one of your own.*Did you mean "test"/,
    fate: "fails",
  },
  "a function of execution modules": {
    sls: "a:\n  file.copy_file: []\n",
    found: ["error unknown-function 2"],
    says: /`file` has no function `copy_file`/,
    fate: "fails",
  },
  "a missing argument": {
    sls: "a:\n  file.symlink:\n    - name: /tmp/typesalt-none\n",
    found: ["error missing-argument 2"],
    says: /needs the argument `target`: without it, Salt fails the state/,
    fate: "fails",
  },
  "a missing argument of a name": {
    sls: "a:\n  sysctl.present:\n    - names:\n      - net.ipv4.ip_forward\n",
    found: ["error missing-argument 2"],
    says: /needs the argument `value`/,
    fate: "fails",
  },
  "a typo in an argument of one name": {
    sls: "a:\n  grains.present:\n    - value: 1\n    - names:\n      - x:\n        - forse: true\n",
    found: ["error unknown-argument 6"],
    says: /no argument `forse`/,
    fate: "aborts",
  },
  "a typo that an extension brings": {
    sls: "a:\n  grains.present:\n    - value: 1\nextend:\n  a:\n    grains:\n      - forse: true\n",
    found: ["error unknown-argument 7"],
    says: /no argument `forse`/,
    fate: "aborts",
  },
  "an argument that came with 3008": {
    sls: "a:\n  file.append:\n    - name: /tmp/typesalt-none\n    - text: x\n    - show_changes: false\n",
    found: ["error not-in-line 5"],
    says: /no argument `show_changes` in Salt 300[67] \(3008 has it\): Salt aborts the whole run/,
    fate: "aborts",
    lines: ["3006", "3007"],
  },
  "an argument that left with 3008": {
    sls: "a:\n  file.append:\n    - name: /tmp/typesalt-none\n    - text: x\n    - encoding: utf-8\n",
    found: ["error not-in-line 5"],
    says: /no argument `encoding` in Salt 3008 \(3006 and 3007 have it\): Salt aborts the whole run/,
    fate: "aborts",
    lines: ["3008"],
  },
  "a module that a package has in 3008": {
    sls: "a:\n  docker_container.absent: []\n",
    found: ["warning not-in-line 2"],
    says: /Salt 3008 has no `docker_container.absent`.*Install the package `saltext-dockermod`/,
    fate: "fails",
    lines: ["3008"],
  },
  "a module that 3008 has lost": {
    sls: "a:\n  alternatives.auto: []\n",
    found: ["error not-in-line 2"],
    says: /Salt 3008 has no `alternatives.auto`.*No package is known that has it/,
    fate: "fails",
    lines: ["3008"],
  },
  "no_log before 3008, where the function takes no others": {
    sls: "a:\n  grains.present:\n    - value: 1\n    - no_log: true\n",
    found: ["error not-in-line 4"],
    says: /no argument `no_log` in Salt 300[67] \(3008 has it\): Salt aborts the whole run/,
    fate: "aborts",
    lines: ["3006", "3007"],
  },
  "aggregate where the function takes no others": {
    sls: "a:\n  grains.present:\n    - value: 1\n    - aggregate: true\n",
    found: ["error unknown-argument 4"],
    says: /takes no `aggregate`, although Salt reads it from every state: Salt aborts the whole run/,
    fate: "aborts",
  },
  "provider where the function takes no others": {
    sls: "a:\n  grains.present:\n    - value: 1\n    - provider: grains\n",
    found: ["error unknown-argument 4"],
    says: /takes no `provider`/,
    fate: "aborts",
  },
  "text for a list of packages": {
    sls: "a:\n  pkg.installed:\n    - pkgs: vim\n",
    found: ["warning wrong-type 3"],
    says: /takes a list as `pkgs`, not text/,
    fate: "fails",
  },
};
