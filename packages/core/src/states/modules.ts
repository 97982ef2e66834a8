import { stateModule } from "../state/builder.ts";
import type { Cmd } from "./cmd.ts";
import type { File } from "./file.ts";
import type { Loop } from "./loop.ts";
import type { Pkg } from "./pkg.ts";
import type { Pkgrepo } from "./pkgrepo.ts";
import type { Qvm } from "./qvm.ts";
import * as qvmReshape from "./qvm-reshape.ts";
import type { Service } from "./service.ts";
import type { Sysctl } from "./sysctl.ts";
import type { Test } from "./test.ts";

export const cmd: Cmd = stateModule<Cmd>("cmd", { run: true });

export const file: File = stateModule<File>("file", {
  managed: true,
  absent: true,
  directory: true,
  symlink: true,
  recurse: true,
  append: true,
});

export const loop: Loop = stateModule<Loop>("loop", { until_no_eval: true, until: true });

export const pkg: Pkg = stateModule<Pkg>("pkg", { installed: true, latest: true, removed: true, purged: true });

export const pkgrepo: Pkgrepo = stateModule<Pkgrepo>("pkgrepo", { managed: true, absent: true });

export const qvm: Qvm = stateModule<Qvm>("qvm", {
  vm: qvmReshape.vm,
  present: true,
  absent: true,
  clone: true,
  prefs: qvmReshape.prefs,
  features: qvmReshape.features,
  service: true,
  tags: true,
  devices: qvmReshape.devices,
  firewall: true,
  start: true,
  shutdown: true,
  kill: true,
  pause: true,
  unpause: true,
  run: true,
  exists: true,
  missing: true,
  running: true,
  halted: true,
  template_installed: true,
});

export const service: Service = stateModule<Service>("service", {
  running: true,
  dead: true,
  enabled: true,
  disabled: true,
  masked: true,
  unmasked: true,
});

export const sysctl: Sysctl = stateModule<Sysctl>("sysctl", { present: true });

export const test: Test = stateModule<Test>("test", {
  nop: true,
  succeed_with_changes: true,
  succeed_without_changes: true,
  fail_with_changes: true,
  fail_without_changes: true,
  configurable_test_state: true,
  show_notification: true,
  check_pillar: true,
});
