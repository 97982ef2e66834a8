/**
 * The script that runs one program on the NVIDIA card, for any POSIX shell.
 *
 * The variables are those of NVIDIA's PRIME render offload: the first is enough for Vulkan, where the NVIDIA card then
 * comes first, and for EGL; GLX needs the second. `__VK_LAYER_NV_optimus=NVIDIA_only`, which hides every other card from
 * Vulkan programs, is left to the caller, whose environment the program gets.
 */
export const nvrun: string = `#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Runs a program on the NVIDIA card (PRIME render offload).
set -eu

# Some shells would take a program with a leading dash for an option of exec.
if [ "$#" -eq 0 ] || [ "\${1#-}" != "$1" ]; then
  echo 'usage: nvrun PROGRAM [ARGUMENT...]' >&2
  exit 2
fi

export __NV_PRIME_RENDER_OFFLOAD=1
export __GLX_VENDOR_LIBRARY_NAME=nvidia

# In place of this shell: arguments, signals and the exit status are the program's own.
exec "$@"
`;
