import { and, type Sls, sls, when } from "@typesalt/core";
import { file } from "@typesalt/core/states";
import { inQube, onSupported, stepId } from "./common.ts";

/** `nvidia_driver.prime`: the script that runs a program on the NVIDIA card. `user` is the user of every Qubes template. */
export const prime: Sls = sls(
  "nvidia_driver.prime",
  [
    when(
      and(inQube, onSupported),
      file.managed(stepId("prime"), {
        name: "/home/user/.local/bin/nvrun",
        source: "salt://nvidia_driver/nvrun",
        user: "user",
        group: "user",
        mode: "0700",
        makedirs: true,
      }),
    ),
  ],
  { about: "Installs nvrun, which runs a program on the NVIDIA card: nvrun glxinfo -B" },
);
