/**
 * Qubes' functions, in the notation of the table: their arguments come from parsers in Qubes' execution module, which no
 * extraction reads. The types are those of what is written, after `qvm-reshape.ts`. Source: QUBES.md.
 */
export const qvmTable: string = `
absent name:sifb flags:l status-mode debug-mode:sifb
clone name:sifb !source:sifb flags:l status-mode debug-mode:sifb
devices name:sifb attach:l detach:l list:l status-mode debug-mode:sifb
exists name:sifb flags:l status-mode debug-mode:sifb
features name:sifb set:l enable:l disable:l default:l list:l status-mode debug-mode:sifb
firewall name:sifb set:l list:l status-mode debug-mode:sifb
halted name:sifb status-mode debug-mode:sifb
kill name:sifb exclude:l flags:l status-mode debug-mode:sifb
missing name:sifb flags:l status-mode debug-mode:sifb
pause name:sifb status-mode debug-mode:sifb
prefs name:sifb action:sifb get:l set:l virt_mode:sifb label:sifb template:sifb kernel:sifb kernelopts:sifb memory:sifb maxmem:sifb vcpus:sifb netvm:sifb guivm:sifb audiovm:sifb default_dispvm:sifb management_dispvm:sifb devices_denied:sifb autostart:sifb debug:sifb default_user:sifb template_for_dispvms:sifb provides_network:sifb include_in_backups:sifb last_backup:sifb installed_by_rpm:sifb ip:sifb mac:sifb qrexec_timeout:sifb updateable:sifb pcidevs:l pci_strictreset:sifb status-mode debug-mode:sifb
present name:sifb template:sifb label:sifb class:sifb mem:sifb vcpus:sifb root-move-from:sifb root-copy-from:sifb flags:l status-mode debug-mode:sifb
run name:sifb !cmd:sifb user:sifb localcmd:sifb exclude:l color-output:sifb flags:l status-mode debug-mode:sifb
running name:sifb status-mode debug-mode:sifb
service name:sifb enable:l disable:l default:l list:l status-mode debug-mode:sifb
shutdown name:sifb exclude:l flags:l status-mode debug-mode:sifb
start name:sifb drive:sifb hddisk:sifb cdrom:sifb flags:l status-mode debug-mode:sifb
tags name:sifb add:l del:l present:l absent:l list:l status-mode debug-mode:sifb
template_installed name:sifb fromrepo:sifb pool:sifb
unpause name:sifb status-mode debug-mode:sifb
vm name:sifb actions:l exists:l running:l missing:l halted:l absent:l present:l clone:l prefs:l devices:l service:l features:l firewall:l tags:l unpause:l pause:l shutdown:l kill:l start:l run:l`;
