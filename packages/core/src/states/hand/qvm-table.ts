/**
 * Qubes' functions, in the notation of the table: their arguments come from parsers in Qubes' execution module, which no
 * extraction reads. The types are those of what is written, after `qvm-reshape.ts`. Source: QUBES.md.
 */
export const qvmTable = `
absent +exact name:sifb flags:l status-mode debug-mode:sifb
clone +exact name:sifb !source:sifb flags:l status-mode debug-mode:sifb
devices +exact name:sifb attach:l detach:l list:l status-mode debug-mode:sifb
exists +exact name:sifb flags:l status-mode debug-mode:sifb
features +exact name:sifb set:l enable:l disable:l default:l list:l status-mode debug-mode:sifb
firewall +exact name:sifb set:l list:l status-mode debug-mode:sifb
halted +exact name:sifb status-mode debug-mode:sifb
kill +exact name:sifb exclude:l flags:l status-mode debug-mode:sifb
missing +exact name:sifb flags:l status-mode debug-mode:sifb
pause +exact name:sifb status-mode debug-mode:sifb
prefs +exact name:sifb action:sifb get:l set:l virt_mode:sifb label:sifb template:sifb kernel:sifb kernelopts:sifb memory:sifb maxmem:sifb vcpus:sifb netvm:sifb guivm:sifb audiovm:sifb default_dispvm:sifb management_dispvm:sifb devices_denied:sifb autostart:sifb debug:sifb default_user:sifb template_for_dispvms:sifb provides_network:sifb include_in_backups:sifb last_backup:sifb installed_by_rpm:sifb ip:sifb mac:sifb qrexec_timeout:sifb updateable:sifb pcidevs:l pci_strictreset:sifb status-mode debug-mode:sifb
present +exact name:sifb template:sifb label:sifb class:sifb mem:sifb vcpus:sifb root-move-from:sifb root-copy-from:sifb flags:l status-mode debug-mode:sifb
run +exact name:sifb !cmd:sifb user:sifb localcmd:sifb exclude:l color-output:sifb flags:l status-mode debug-mode:sifb
running +exact name:sifb status-mode debug-mode:sifb
service +exact name:sifb enable:l disable:l default:l list:l status-mode debug-mode:sifb
shutdown +exact name:sifb exclude:l flags:l status-mode debug-mode:sifb
start +exact name:sifb drive:sifb hddisk:sifb cdrom:sifb flags:l status-mode debug-mode:sifb
tags +exact name:sifb add:l del:l present:l absent:l list:l status-mode debug-mode:sifb
template_installed +exact name:sifb fromrepo:sifb pool:sifb
unpause +exact name:sifb status-mode debug-mode:sifb
vm +exact name:sifb actions:l exists:l running:l missing:l halted:l absent:l present:l clone:l prefs:l devices:l service:l features:l firewall:l tags:l unpause:l pause:l shutdown:l kill:l start:l run:l` as const;
