import {
  asScalar,
  cond,
  contains,
  type Expr,
  each,
  eq,
  local,
  ne,
  not,
  optional,
  type Ref,
  type Sls,
  salt,
  sls,
  t,
  trim,
  when,
  withDefault,
} from "@typesalt/core";
import { file, qvm } from "@typesalt/core/states";
import { failure, inDom0, onSupported, stepId, withPillar } from "./common.ts";
import { files, kernelOption, memoryOf, type Setting, settings, unset, was } from "./desktop.ts";
import { config, isOn } from "./pillar.ts";

/** The answer of `cmd.run_all`. */
export interface Answer {
  readonly retcode: number;
  readonly stdout: string;
}

/** A command in dom0, while the SLS is rendered there. Names of qubes have been checked, and need no quotes. */
export function ask(name: string, command: Expr<string>): Ref<Answer> {
  return local(name, salt<Answer>("cmd.run_all", command)) as Ref<Answer>;
}

export const desktopQubes: Ref<readonly string[]> = local("desktops", withDefault(config.full_desktop, [])) as never;

/** What a preference or feature is before the first change, as it is remembered. */
function before(qube: Expr<string>, setting: Setting): Expr<string> {
  const { kind, name } = setting;
  if (kind === "feature") {
    const feature = ask(`feature_${name.replaceAll(/[^a-z]/g, "_")}`, t`qvm-features ${qube} ${name}`);
    return cond<unknown, unknown>(eq(feature.retcode, 0), t`${was}${feature.stdout}`, unset) as Expr<string>;
  }
  const explicit = ask("explicit", t`qvm-prefs --hide-default ${qube}`);
  const value = ask(`pref_${name}`, t`qvm-prefs ${qube} ${name}`);
  return cond<unknown, unknown>(
    contains(t`\n${explicit.stdout}`, `\n${name} `),
    t`${was}${value.stdout}`,
    unset,
  ) as Expr<string>;
}

/** Remembers a value unless one is remembered already: applying twice must not forget the first. */
function remembered(qube: Expr<string>, setting: Setting): readonly [string, Expr<string>] {
  const memory = memoryOf(setting);
  const known = ask(`memory_${setting.name.replaceAll(/[^a-z]/g, "_")}`, t`qvm-features ${qube} ${memory}`);
  return [memory, optional(ne(known.retcode, 0), before(qube, setting)) as Expr<string>];
}

function inDom0For(qube: Ref<string>) {
  const id = (step: string) => t`${qube}-nvidia-driver--${step}`;
  const kernelopts = ask("pref_kernelopts", t`qvm-prefs ${qube} kernelopts`);
  const extended = cond<unknown, unknown>(
    contains(t` ${kernelopts.stdout} `, ` ${kernelOption} `),
    kernelopts.stdout,
    trim(t`${kernelopts.stdout} ${kernelOption}`),
  ) as Expr<string>;
  const debug = isOn(config.full_desktop_debug as never);
  const memories = [settings.kernelopts, settings.debug, settings.emulated, settings.lightdm].map((each) =>
    remembered(qube, each),
  );
  const remember = qvm.features(id("desktop-remember"), { name: qube, set: Object.fromEntries(memories) });
  return [
    remember,
    qvm.vm(id("desktop"), {
      name: qube,
      prefs: {
        kernelopts: asScalar(local("kernelopts", extended)),
        debug: optional(debug, true) as unknown as Expr<boolean>,
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
            ...(onlyWith === undefined
              ? {}
              : { onlyif: typeof onlyWith === "string" ? `test -d ${onlyWith}` : t`test -d ${onlyWith}` }),
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
