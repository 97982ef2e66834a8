import {
  asScalar,
  cond,
  contains,
  type Expr,
  each,
  eq,
  local,
  not,
  optional,
  type Ref,
  type Sls,
  sls,
  t,
  trim,
  when,
  withDefault,
} from "@typesalt/core";
import { file, qvm } from "@typesalt/core/states";
import { failure, inDom0, onSupported, qubeStep, stepId, withPillar } from "./common.ts";
import { files, kernelOption, settings } from "./desktop.ts";
import { ask, recalled, remembered, type Setting, variable } from "./desktop-memory.ts";
import { config, isOn } from "./pillar.ts";

export const desktopQubes = local("desktops", withDefault(config.full_desktop, []));

/** What a preference or feature is before the first change, as it is remembered. */
function before(qube: Expr<string>, setting: Setting): Expr<string> {
  const { kind, name } = setting;
  if (kind === "feature") {
    const feature = ask(`feature_${variable(setting)}`, t`qvm-features ${qube} ${name}`);
    return remembered(eq(feature.retcode, 0), feature.stdout);
  }
  const explicit = ask("explicit", t`qvm-prefs --hide-default ${qube}`);
  return remembered(contains(t`\n${explicit.stdout}`, `\n${name} `), preference(qube, name));
}

function preference(qube: Expr<string>, name: string): Ref<string> {
  return ask(`pref_${name}`, t`qvm-prefs ${qube} ${name}`).stdout;
}

function inDom0For(qube: Ref<string>) {
  const kernelopts = preference(qube, settings.kernelopts.name);
  const extended = cond(
    contains(t` ${kernelopts} `, ` ${kernelOption} `),
    kernelopts,
    trim(t`${kernelopts} ${kernelOption}`),
  );
  // Unless something is remembered already: applying twice must not forget the first.
  const memories = Object.values(settings).map((setting) => {
    const { feature, empty } = recalled(qube, setting);
    return [feature, optional(empty, before(qube, setting))];
  });
  const remember = qvm.features(qubeStep(qube, "desktop-remember"), { name: qube, set: Object.fromEntries(memories) });
  return [
    remember,
    qvm.vm(qubeStep(qube, "desktop"), {
      name: qube,
      prefs: {
        kernelopts: asScalar(local("kernelopts", extended)),
        debug: optional(isOn(config.full_desktop_debug), true),
      },
      features: { enable: [settings.emulated.name] },
      service: { enable: [settings.lightdm.name.replace("service.", "")] },
      require: remember,
    }),
  ];
}

/**
 * `nvidia_driver.full_desktop`: in dom0 for the qubes of the pillar's `full_desktop`, in a qube for itself. Neither needs the
 * other to have run before; both count from the next start of the qube.
 */
export const full_desktop: Sls = sls(
  "nvidia_driver.full_desktop",
  [
    when(
      inDom0,
      withPillar(
        "pillar-full-desktop",
        ["full_desktop", "full_desktop_debug"],
        each(desktopQubes, inDom0For, { as: "qube" }),
      ),
      when(
        not(onSupported),
        failure(
          stepId("desktop-unsupported"),
          "nvidia_driver.full_desktop supports Debian and Fedora: nothing is changed.",
        ),
        files.map(({ step, name, contents, onlyWith }) =>
          file.managed(stepId(step), {
            name,
            contents,
            mode: "0644",
            makedirs: true,
            ...(onlyWith === undefined ? {} : { onlyif: t`test -d ${onlyWith}` }),
          }),
        ),
      ),
    ),
  ],
  {
    about:
      "A desktop of the qube's own on the card, in place of Qubes' windows: the qube's GUI agent does not start, its display\nmanager does, and logs `user` in. Nothing is uninstalled, and nvidia_driver.revert_desktop takes all of it back.",
  },
);
