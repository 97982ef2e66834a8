import {
  and,
  compact,
  cond,
  type Expr,
  gt,
  isDefined,
  isEmpty,
  isInteger,
  isList,
  isMapping,
  isText,
  join,
  local,
  matches,
  not,
  notMatching,
  oneOf,
  otherThan,
  pillar,
  type Ref,
  t,
  values,
  withDefault,
} from "@typesalt/core";
import { type Label, labels } from "@typesalt/core/states";
import { devicePattern, qubeNamePattern } from "./patterns.ts";

/** A qube as the pillar has it; what is not required may be absent or null. */
export interface PillarQube {
  readonly name: string;
  readonly source: string;
  readonly label?: Label;
  readonly vcpus?: number;
  readonly memory?: number;
  readonly devices?: readonly string[];
  readonly menuitems?: readonly string[];
}

/** The pillar under `nvidia-driver`. */
export interface NvidiaPillar {
  readonly create?: Readonly<Record<string, PillarQube>> | readonly PillarQube[];
  readonly packages?: readonly (string | Readonly<Record<string, string>>)[];
  readonly mirror?: string;
}

/** The pillar, an absent or null one as an empty mapping. Look at nothing in it before `isMapping`. */
export const config: Ref<NvidiaPillar> = local(
  "config",
  withDefault(pillar<NvidiaPillar>("nvidia-driver"), {}),
) as Ref<NvidiaPillar>;

const create = local("create", withDefault(config.create, []));

/** The qubes to create, from a list or from the values of a mapping. */
export const qubes: Ref<readonly PillarQube[]> = local(
  "qubes",
  cond(isMapping(create), values(create as Expr<Readonly<Record<string, PillarQube>>>), create) as Expr<
    readonly PillarQube[]
  >,
);

/** The packages that the user chose, instead of the distribution's; empty where none are. */
export const packages: Ref<readonly (string | Readonly<Record<string, string>>)[]> = local(
  "packages",
  withDefault(config.packages, []) as Expr<readonly (string | Readonly<Record<string, string>>)[]>,
);

/** Whether `packages` is a list of names, or of `name: version`. */
export const packagesFit: Expr<boolean> = and(isList(packages), isEmpty(otherThan(packages, "text", "mapping")));

/** Sentences on what is wrong with one qube of the pillar, which must be a mapping. */
export function problemsOf(qube: Ref<PillarQube>): Expr<readonly string[]> {
  const wrong = (bad: Expr<boolean>, sentence: string) => cond(bad, sentence, "");
  const positive = (value: Ref<number | undefined>) => and(isInteger(value), gt(value as Expr<number>, 0));
  const unfit = (value: Expr<unknown>, fits: Expr<boolean>) => and(isDefined(value), not(fits));
  const { name, source, label, vcpus, memory, devices, menuitems } = qube;
  const texts = (list: Ref<readonly string[] | undefined>) =>
    and(isList(list), isEmpty(otherThan(list as Expr<readonly string[]>, "text")));
  const addresses = isEmpty(notMatching(devices as Expr<readonly string[]>, devicePattern));
  return compact([
    wrong(
      not(matches(name, qubeNamePattern)),
      "name must be the name of a qube: a letter, then at most 30 letters, digits, '.', '_' or '-'",
    ),
    wrong(not(isText(source)), "source must be the name of the qube to clone"),
    wrong(unfit(label, oneOf(label as Expr<Label>, labels)), `label must be ${enumerate(labels)}`),
    wrong(unfit(vcpus, positive(vcpus)), "vcpus must be a whole number above 0"),
    wrong(unfit(memory, positive(memory)), "memory must be a whole number of MiB above 0"),
    wrong(
      unfit(devices, and(texts(devices), addresses)),
      "devices must be a list of quoted PCI addresses such as '01:00.0', or device paths of Qubes 4.3 such as '0000_00_08.1-00_00.0'",
    ),
    wrong(unfit(menuitems, texts(menuitems)), "menuitems must be a list of .desktop file names"),
  ]) as Expr<readonly string[]>;
}

/**
 * The server that Debian's packages come from: the pillar's, or the public one that a Debian installation's own
 * sources.list names. Its name is put together here, as this repository names no server that packages are fetched from.
 */
export const mirror: Expr<string> = local(
  "mirror",
  withDefault(config.mirror, t`https://${join(["deb", "debian", "org"], ".")}/debian`) as Expr<string>,
);

/** Whether `mirror` is an address, and nothing that could add words to the line of the repository. */
export const mirrorFits: Expr<boolean> = matches(mirror, /https?:\/\/[A-Za-z0-9.:/_~-]+/);

function enumerate(items: readonly string[]): string {
  return `${items.slice(0, -1).join(", ")} or ${items.at(-1)}`;
}
