import { asScalar, cond, each, eq, optional, or, type Ref, type Sls, sls, when } from "@typesalt/core";
import { file, qvm } from "@typesalt/core/states";
import { inDom0, onSupported, qubeStep, stepId, withPillar } from "./common.ts";
import { files, settings } from "./desktop.ts";
import { recalled } from "./desktop-memory.ts";
import { desktopQubes } from "./full-desktop.ts";

function inDom0For(qube: Ref<string>) {
  const kernelopts = recalled(qube, settings.kernelopts);
  const debug = recalled(qube, settings.debug);
  const emulated = recalled(qube, settings.emulated);
  const lightdm = recalled(qube, settings.lightdm);
  const all = [kernelopts, debug, emulated, lightdm];
  const restore = qvm.vm(qubeStep(qube, "desktop-restore"), {
    name: qube,
    prefs: {
      kernelopts: optional(kernelopts.kept, asScalar(cond(kernelopts.wasUnset, "*default*", kernelopts.value))),
      // As qvm-prefs prints it.
      debug: optional(debug.kept, asScalar(cond(debug.wasUnset, "*default*", eq(debug.value, "True")))),
    },
    features: {
      set: {
        // Null removes a feature.
        [settings.emulated.name]: optional(emulated.kept, asScalar(cond(emulated.wasUnset, null, emulated.value))),
        [settings.lightdm.name]: optional(lightdm.kept, asScalar(cond(lightdm.wasUnset, null, lightdm.value))),
      },
    },
  });
  const forget = qvm.features(qubeStep(qube, "desktop-forget"), {
    name: qube,
    default: all.map(({ feature, kept }) => optional(kept, feature)),
    require: restore,
  });
  return when(or(...all.map(({ kept }) => kept)), [restore, forget]);
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
