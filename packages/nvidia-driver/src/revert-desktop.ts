import { cond, type Expr, each, eq, type Ref, replace, type Sls, sls, t, when } from "@typesalt/core";
import { file, qvm } from "@typesalt/core/states";
import { inDom0, onSupported, stepId, withPillar } from "./common.ts";
import { files, memoryOf, type Setting, settings, unset, was } from "./desktop.ts";
import { ask, desktopQubes } from "./full-desktop.ts";

interface Memory {
  readonly key: string;
  /** Whether full_desktop has been here. */
  readonly there: Expr<boolean>;
  readonly wasUnset: Expr<boolean>;
  readonly value: Expr<string>;
}

function memory(qube: Expr<string>, setting: Setting): Memory {
  const key = memoryOf(setting);
  const known = ask(`memory_${setting.name.replaceAll(/[^a-z]/g, "_")}`, t`qvm-features ${qube} ${key}`);
  return {
    key,
    there: eq(known.retcode, 0),
    wasUnset: eq(known.stdout, unset),
    value: replace(known.stdout, was, ""),
  };
}

function inDom0For(qube: Ref<string>) {
  const id = (step: string) => t`${qube}-nvidia-driver--${step}`;
  const prefs = [settings.kernelopts, settings.debug].map((setting) => {
    const { key, there, wasUnset, value } = memory(qube, setting);
    const before = cond<unknown, unknown>(wasUnset, "*default*", value);
    const restored = qvm.prefs(id(`desktop-restore-${setting.name}`), {
      name: qube,
      // As qvm-prefs printed it, which Qubes reads back: `True` too.
      ...(setting === settings.debug ? { debug: before as Expr<never> } : { kernelopts: before as Expr<string> }),
    });
    const forgotten = qvm.features(id(`desktop-forget-${setting.name}`), {
      name: qube,
      default: [key],
      require: restored,
    });
    return when(there, [restored, forgotten]);
  });
  const features = [settings.emulated, settings.lightdm].map((setting) => {
    const { key, there, wasUnset, value } = memory(qube, setting);
    const restore = id(`desktop-restore-${setting.name}`);
    // What was there is put back, and the memory of it goes with it; features that were not there are removed.
    const restored = qvm.features(restore, { name: qube, set: { [setting.name]: value } });
    const removed = qvm.features(restore, { name: qube, default: [setting.name] });
    const forgotten = qvm.features(id(`desktop-forget-${setting.name}`), {
      name: qube,
      default: [key],
      require: [when(wasUnset, removed, restored)],
    });
    return when(there, [when(wasUnset, removed, restored), forgotten]);
  });
  return [...prefs, ...features];
}

/**
 * `nvidia_driver.revert_desktop`: takes back what `full_desktop` did, dom0's part in dom0 and the qube's part in the qube, in
 * either order.
 */
export const revert_desktop: Sls = sls(
  "nvidia_driver.revert_desktop",
  [
    when(
      inDom0,
      withPillar("pillar-revert-desktop", ["full_desktop"], each(desktopQubes, inDom0For, { as: "qube" })),
      when(
        onSupported,
        files.map(({ step, name }) => file.absent(stepId(step), { name })),
      ),
    ),
  ],
  { about: "Takes back what nvidia_driver.full_desktop did, and puts back what was there before." },
);
