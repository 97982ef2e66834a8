import { type Sls, sls, when } from "@typesalt/core";
import { sysctl } from "@typesalt/core/states";
import { inQube, stepId } from "./common.ts";

/** `nvidia_driver.zero_swap`: the kernel swaps only when it must. */
export const zero_swap: Sls = sls(
  "nvidia_driver.zero_swap",
  [when(inQube, sysctl.present(stepId("minimize-swap"), { name: "vm.swappiness", value: 0 }))],
  { about: "Makes the kernel of a qube swap only when memory runs out." },
);
