import {
  cond,
  definePillar,
  type Expr,
  eq,
  isMapping,
  join,
  local,
  type PillarDefinition,
  type Ref,
  t,
  values,
  withDefault,
} from "@typesalt/core";
import type { Label } from "@typesalt/core/states";
import { schema } from "./schema.ts";

/** A device of a qube that the card needs special care for. */
export interface PillarDevice {
  readonly address: string;
  readonly permissive?: boolean;
  readonly no_strict_reset?: boolean;
}

/** A qube as the pillar has it; what is not required may be absent or null. */
export interface PillarQube {
  readonly name: string;
  readonly source: string;
  readonly kind?: "template" | "standalone";
  readonly label?: Label;
  readonly vcpus?: number;
  readonly memory?: number;
  readonly devices?: readonly (string | PillarDevice)[];
  readonly menuitems?: readonly string[];
}

/** The pillar under `nvidia-driver`. */
export interface NvidiaPillar {
  readonly create?: Readonly<Record<string, PillarQube>> | readonly PillarQube[];
  readonly full_desktop?: readonly string[];
  readonly full_desktop_debug?: boolean;
  readonly packages?: readonly (string | Readonly<Record<string, string>>)[];
  readonly driver?: "open" | "proprietary";
  readonly utilities?: boolean;
  readonly prime?: "script" | "environment";
  readonly blacklist_nouveau?: boolean;
  readonly tmp_size?: number;
  readonly mirror?: string;
  readonly cuda_repository?: { readonly address: string; readonly key: string; readonly key_hash: string };
}

/** The pillar, held to its schema while TypeScript runs and on the minion. */
export const definition: PillarDefinition = definePillar("nvidia-driver", schema, {
  about: `An example of the pillar that nvidia_driver reads. Copy what you need to a file of your pillar, such as
/srv/user_pillar/nvd.sls, and name that file in the pillar's top.sls: the keys for dom0 to dom0, those for a qube to the
qube. Where one file is for several, look at grains['id'] alone: Qubes renders the pillar of every qube in dom0,
with dom0's other grains.

The driver alone needs no pillar: without one, each distribution's default packages are installed.`,
});

/** Look at it within `definition.checked` only. */
export const config: Ref<NvidiaPillar> = definition.value as Ref<NvidiaPillar>;

const created = local("create", withDefault(config.create, []));

/** The qubes to create, from a list or from the values of a mapping. */
export const qubes: Ref<readonly PillarQube[]> = local(
  "qubes",
  cond(isMapping(created), values(created as Expr<Readonly<Record<string, PillarQube>>>), created) as Expr<
    readonly PillarQube[]
  >,
);

/** The packages that the user chose, instead of the distribution's; empty where none are. */
export const packages: Ref<readonly (string | Readonly<Record<string, string>>)[]> = local(
  "packages",
  withDefault(config.packages, []) as Expr<readonly (string | Readonly<Record<string, string>>)[]>,
);

/** Whether an option of the pillar is on; off where it is absent. */
export function isOn(option: Ref<boolean | undefined>): Expr<boolean> {
  return eq(withDefault(option, false) as Expr<boolean>, true);
}

/**
 * The server that Debian's packages come from: the pillar's, or the public one that a Debian installation's own
 * sources.list names. Its name is put together here, as this repository names no server that packages are fetched from.
 */
export const mirror: Expr<string> = local(
  "mirror",
  withDefault(config.mirror, t`https://${join(["deb", "debian", "org"], ".")}/debian`) as Expr<string>,
);
