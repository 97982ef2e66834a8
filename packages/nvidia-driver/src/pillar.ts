import {
  asList,
  asMapping,
  cond,
  definePillar,
  type Expr,
  eq,
  isMapping,
  join,
  local,
  type Ref,
  t,
  values,
  withDefault,
} from "@typesalt/core";
import { type PillarDevice, type PillarQube, schema } from "./schema.ts";

/** The pillar, held to its schema while TypeScript runs and on the minion. */
export const definition = definePillar("nvidia-driver", schema, {
  about: `An example of the pillar that nvidia_driver reads. Copy what you need to a file of your pillar, such as
/srv/user_pillar/nvd.sls, and name that file in the pillar's top.sls: the keys for dom0 to dom0, those for a qube to the
qube. Where one file is for several, look at grains['id'] alone: Qubes renders the pillar of every qube in dom0,
with dom0's other grains.

The driver alone needs no pillar: without one, each distribution's default packages are installed.`,
});

/** Look at it within `definition.checked` only. */
export const config = definition.value;

const created = local("created", withDefault(config.create, []));

/** The qubes to create, from a list or from the values of a mapping. */
export const qubes = local("qubes", cond(isMapping(created), values(asMapping(created)), asList(created)));

/** What a qube of the pillar gets, by its address or with options. */
export function devicesOf(qube: Ref<PillarQube>): Ref<readonly (string | PillarDevice)[]> {
  return local("all_devices", withDefault(qube.devices, []));
}

/** Whether an option of the pillar is on; off where it is absent. */
export function isOn(option: Expr<boolean | null | undefined>): Expr<boolean> {
  return eq(withDefault(option, false), true);
}

/**
 * The server that Debian's packages come from: the pillar's, or the public one that a Debian installation's own
 * sources.list names. Its name is put together here, as this repository names no server that packages are fetched from.
 */
export const mirror = local(
  "mirror",
  withDefault(config.mirror, t`https://${join(["deb", "debian", "org"], ".")}/debian`),
);
