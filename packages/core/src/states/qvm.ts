import { defineModule } from "../state/builder.ts";
import type { Qvm } from "./hand/qvm.ts";
import * as reshape from "./hand/qvm-reshape.ts";

export type * from "./hand/qvm.ts";

/** Qubes OS' qubes. Comes with Qubes, not with Salt: its module is written by hand. */
export const qvm: Qvm = defineModule<Qvm>(
  "qvm",
  [
    "vm",
    "present",
    "absent",
    "clone",
    "prefs",
    "features",
    "service",
    "tags",
    "devices",
    "firewall",
    "start",
    "shutdown",
    "kill",
    "pause",
    "unpause",
    "run",
    "exists",
    "missing",
    "running",
    "halted",
    "template_installed",
  ],
  { vm: reshape.vm, prefs: reshape.prefs, features: reshape.features, devices: reshape.devices },
);
