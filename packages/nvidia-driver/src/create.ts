import {
  and,
  asList,
  asScalar,
  type Expr,
  each,
  eq,
  isDefined,
  isEmpty,
  isList,
  isMapping,
  join,
  local,
  not,
  optional,
  plus,
  type Ref,
  type Sls,
  sls,
  t,
  when,
} from "@typesalt/core";
import { type Label, qvm } from "@typesalt/core/states";
import { failure, inDom0, stepId } from "./common.ts";
import { config, type PillarQube, problemsOf, qubes } from "./pillar.ts";

/** `nvidia_driver.create`: in dom0, clones and prepares the qubes that the pillar lists. */
export const create: Sls = sls(
  "nvidia_driver.create",
  [
    when(
      inDom0,
      when(
        not(isMapping(config)),
        failure(stepId("pillar"), "Pillar key nvidia-driver must be a mapping, with create and packages as keys."),
        when(
          not(isList(qubes)),
          failure(
            stepId("pillar"),
            "Pillar key nvidia-driver:create must be a list of qubes, or a mapping with a qube under each key.",
          ),
          each(qubes, (qube, index) => checkedQube(qube, plus(index, 1)), { as: "qube" }),
        ),
      ),
    ),
  ],
  {
    about:
      "Creates the qubes of the pillar in dom0: each a clone, with the card attached. Never run it with test=True:\nQubes writes preferences then too.",
  },
);

function checkedQube(qube: Ref<PillarQube>, number: Expr<number>) {
  const wrong = local("wrong", problemsOf(qube));
  const id = t`${stepId("pillar-qube")}-${number}`;
  const where = t`Pillar key nvidia-driver:create, qube ${number}: `;
  return when(
    not(isMapping(qube)),
    failure(id, t`${where}must be a mapping with name, source, label, vcpus, memory, devices and menuitems.`),
    when(not(isEmpty(wrong)), failure(id, t`${where}${join(wrong, "; ")}.`), createdQube(qube)),
  );
}

function createdQube(qube: Ref<PillarQube>) {
  const clone = qvm.clone(t`${qube.name}-nvidia-driver--create`, { name: qube.name, source: qube.source });
  const given = <T>(value: Ref<T | undefined>, written: Expr<T>) => optional(isDefined(value), written) as Expr<T>;
  const manage = qvm.vm(t`${qube.name}-nvidia-driver--manage`, {
    name: qube.name,
    prefs: {
      label: given(qube.label, asScalar(qube.label as Expr<Label>)),
      vcpus: given(qube.vcpus, asScalar(qube.vcpus as Expr<number>)),
      memory: given(qube.memory, asScalar(qube.memory as Expr<number>)),
      // No memory balancing: needed in HVM mode with a kernel of the qube's own.
      maxmem: 0,
      pcidevs: given(qube.devices, asList(qube.devices as Expr<readonly string[]>)),
      // PCI passthrough needs the hardware's virtualization.
      virt_mode: "hvm",
      // The distribution's kernel, for which the driver is built. Text, as null would be set again on each run.
      kernel: "",
    },
    features: {
      set: {
        "menu-items": optional(
          and(isDefined(qube.menuitems), not(eq(join(qube.menuitems as Expr<readonly string[]>, " "), ""))),
          join(qube.menuitems as Expr<readonly string[]>, " "),
        ) as Expr<string>,
      },
    },
    require: clone,
  });
  return [clone, manage];
}
