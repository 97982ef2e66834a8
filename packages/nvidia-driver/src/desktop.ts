/**
 * What a desktop on the card changes, said once: `full_desktop` applies it, `revert_desktop` takes all of it back.
 *
 * In the qube it is files of ours alone, so that taking back is removing them. In dom0 it is preferences and features that
 * the user may have set before: what was there is kept in features of the qube, from which the revert puts it back.
 */

import { cond, type Input, t } from "@typesalt/core";
import { onDebian } from "./common.ts";
import type { Setting } from "./desktop-memory.ts";

const own = "30-nvidia-driver-desktop.conf";

interface OwnFile {
  readonly step: string;
  readonly name: string;
  readonly contents: Input<string>;
  /** A display manager's directory: without the manager there is nothing to configure. */
  readonly onlyWith?: Input<string>;
}

/** GDM's directory, and the one file in it that GDM reads. */
const gdm = cond(onDebian, "/etc/gdm3", "/etc/gdm");
const gdmFile = cond(onDebian, "/etc/gdm3/daemon.conf", "/etc/gdm/custom.conf");
const gdmOwn = "/etc/nvidia-driver-desktop-gdm.conf";

/** Files in the qube: drop-ins beside the distribution's. The display managers are those of Qubes' templates. */
export const files: readonly OwnFile[] = [
  {
    step: "desktop-gui-agent",
    name: `/etc/systemd/system/qubes-gui-agent.service.d/${own}`,
    // The agent stays installed and enabled; the file itself is what keeps it from starting.
    contents: `[Unit]\nConditionPathExists=!/etc/systemd/system/qubes-gui-agent.service.d/${own}\n`,
  },
  {
    step: "desktop-target",
    name: `/etc/systemd/system/multi-user.target.d/${own}`,
    // Whatever the default target is; of these, the display manager that is installed.
    contents: "[Unit]\nWants=lightdm.service sddm.service gdm.service\n",
  },
  {
    step: "desktop-lightdm",
    name: `/etc/lightdm/lightdm.conf.d/${own}`,
    contents: "[Seat:*]\nautologin-user=user\n",
    onlyWith: "/etc/lightdm",
  },
  {
    step: "desktop-sddm",
    name: `/etc/sddm.conf.d/${own}`,
    contents: "[Autologin]\nUser=user\n",
    onlyWith: "/usr/share/sddm",
  },
  {
    step: "desktop-gdm",
    name: gdmOwn,
    contents: "[daemon]\nAutomaticLoginEnable=True\nAutomaticLogin=user\n",
    onlyWith: gdm,
  },
  {
    step: "desktop-gdm-unit",
    name: `/etc/systemd/system/gdm.service.d/${own}`,
    // GDM reads one file and no directory: for its service alone, ours lies over the distribution's. systemd.exec(5).
    contents: t`[Service]\nBindReadOnlyPaths=${gdmOwn}:${gdmFile}\n`,
    onlyWith: gdm,
  },
];

export const kernelOption = "systemd.unit=graphical.target";
/** Preferences and features in dom0. */
export const settings = {
  /** For a qube that starts with dom0's kernel; with its own, the drop-in of the target does the same. */
  kernelopts: { kind: "pref", name: "kernelopts" },
  debug: { kind: "pref", name: "debug" },
  /** dom0 shows the emulated screen, as there is no agent to show windows. */
  emulated: { kind: "feature", name: "gui-emulated" },
  /** Qubes' own sign that a display manager takes the agent's place: `ConditionPathExists=!/run/qubes-service/lightdm`. */
  lightdm: { kind: "feature", name: "service.lightdm" },
} as const satisfies Record<string, Setting>;
