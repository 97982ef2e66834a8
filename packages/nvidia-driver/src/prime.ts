import { and, eq, type Sls, sls, when, withDefault } from "@typesalt/core";
import { file } from "@typesalt/core/states";
import { inQube, onSupported, stepId, withPillar } from "./common.ts";
import { config } from "./pillar.ts";

const script = file.managed(stepId("prime"), {
  name: "/home/user/.local/bin/nvrun",
  source: "salt://nvidia_driver/nvrun",
  user: "user",
  group: "user",
  mode: "0700",
  makedirs: true,
});

/** Read by systemd's user manager, so that every program of the user has it: environment.d(5). */
const environment = file.managed(stepId("prime"), {
  name: "/home/user/.config/environment.d/90-nvidia-prime.conf",
  contents: "__NV_PRIME_RENDER_OFFLOAD=1\n__GLX_VENDOR_LIBRARY_NAME=nvidia\n",
  user: "user",
  group: "user",
  mode: "0644",
  makedirs: true,
});

/**
 * `nvidia_driver.prime`: the script that runs a program on the NVIDIA card, or the environment that runs all of them there.
 * `user` is the user of every Qubes template.
 */
export const prime: Sls = sls(
  "nvidia_driver.prime",
  [
    when(
      and(inQube, onSupported),
      withPillar(
        "pillar-prime",
        ["prime"],
        when(eq(withDefault(config.prime, "script"), "environment"), environment, script),
      ),
    ),
  ],
  { about: "Installs nvrun, which runs a program on the NVIDIA card: nvrun glxinfo -B" },
);
