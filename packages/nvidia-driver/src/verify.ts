/**
 * The kernel that the qube will start: the newest that is installed, not the one that runs, which in Qubes may be dom0's.
 */
export const newestKernel =
  "$(ls -1 /boot/vmlinuz-* | sed 's|^/boot/vmlinuz-||' | grep -v rescue | sort -V | tail -n 1)";

/** Succeeds when the newest kernel has the driver's module. */
export const hasModule: string = `modinfo -k "${newestKernel}" -F version nvidia`;

/**
 * Fails, with the end of the log, when the newest kernel has no module of the driver. Where DKMS and akmods keep their logs:
 * dkms(8), and /usr/sbin/akmodsbuild.
 */
export const explainModule: string = `kernel="${newestKernel}"
if modinfo -k "$kernel" -F version nvidia >/dev/null 2>&1; then
  exit 0
fi
echo "The NVIDIA module was not built for the kernel $kernel. The end of the newest log:"
log=$(ls -1t /var/lib/dkms/nvidia*/*/build/make.log /var/cache/akmods/nvidia*/*.log 2>/dev/null | head -n 1)
if [ -n "$log" ]; then
  echo "$log"
  tail -n 20 "$log"
else
  echo "there is none: are the kernel's headers installed?"
fi
exit 1`;
