import { asScalar, defined, isDefined, type State, t, type When, when } from "@typesalt/core";
import { file, pkgrepo } from "@typesalt/core/states";
import { onDebian, stepId } from "./common.ts";
import { config } from "./pillar.ts";

const keyring = "/usr/share/keyrings/nvidia-cuda.gpg";

/** What is taken from NVIDIA's repository: nothing else there may replace a package of the distribution. */
const names = ["cuda*", "libcu*", "libnpp*", "libnv*", "libnccl*", "nsight*", "nvidia*"];

/**
 * NVIDIA's own repository for CUDA, where the pillar names it: its key is checked by hash, and only packages with NVIDIA's
 * names come from it. https://docs.nvidia.com/cuda/cuda-installation-guide-linux/, apt_preferences(5), dnf.conf(5).
 */
export function cudaRepository(before: State): When<State> {
  const { address, key, key_hash } = defined(config.cuda_repository);
  const trusted = file.managed(stepId("cuda-key"), {
    name: keyring,
    source: asScalar(key),
    source_hash: asScalar(key_hash),
    mode: "0644",
  });
  const pinned = file.managed(stepId("cuda-pin"), {
    name: "/etc/apt/preferences.d/nvidia-driver-cuda",
    contents: [
      "# Only packages with NVIDIA's names come from NVIDIA's repository.",
      "Package: *",
      "Pin: release l=NVIDIA CUDA",
      "Pin-Priority: -1",
      "",
      `Package: ${names.join(" ")}`,
      "Pin: release l=NVIDIA CUDA",
      "Pin-Priority: 600",
      "",
    ].join("\n"),
    require: trusted,
  });
  return when(isDefined(config.cuda_repository), [
    trusted,
    when(
      onDebian,
      [
        pinned,
        pkgrepo.managed(stepId("cuda-repo"), {
          name: t`deb [signed-by=${keyring}] ${address} /`,
          file: "/etc/apt/sources.list.d/nvidia-driver-cuda.list",
          require: pinned,
          require_in: before,
        }),
      ],
      pkgrepo.managed(stepId("cuda-repo"), {
        name: "nvidia-driver-cuda",
        humanname: "NVIDIA CUDA",
        baseurl: asScalar(address),
        gpgcheck: 1,
        gpgkey: `file://${keyring}`,
        extra: { includepkgs: names.join(" ") },
        require: trusted,
        require_in: before,
      }),
    ),
  ]);
}
