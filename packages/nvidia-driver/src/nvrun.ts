/** The script that runs one program on the NVIDIA card. The variables are those of NVIDIA's PRIME render offload. */
export const nvrun: string = `#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# nvrun PROGRAM [ARGUMENT...]: runs a program on the NVIDIA card (PRIME render offload).
set -eu

if [ "$#" -eq 0 ]; then
  echo 'usage: nvrun PROGRAM [ARGUMENT...]' >&2
  exit 2
fi

export __NV_PRIME_RENDER_OFFLOAD=1
export __GLX_VENDOR_LIBRARY_NAME=nvidia

# In place of this shell: arguments, signals and the exit status are the program's own.
exec "$@"
`;
