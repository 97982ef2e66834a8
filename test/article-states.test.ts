/**
 * Where the article's own files work, ours come to the same states, arguments and requisites, but for the differences
 * that are wanted. Each is listed here, and none is implied.
 */

import type { Minion } from "@typesalt/core";
import { availableSalt, saltTest, useOracle } from "@typesalt/salt-oracle/vitest";
import { expect, test } from "vitest";
import { askArticle, type Call, callsOf, fixture } from "./article.ts";
import * as formula from "./formula.ts";
import { treesOf } from "./tree.ts";

type Change = (calls: readonly Call[]) => readonly Call[];

/** One wanted difference: what it is, and what it makes of the article's calls. */
interface Difference {
  readonly why: string;
  readonly change: Change;
}

function changeArgs(call: string, why: string, change: (args: Call["args"]) => Call["args"]): Difference {
  return {
    why,
    change: (calls) => calls.map((each) => (each.call.startsWith(call) ? { ...each, args: change(each.args) } : each)),
  };
}

const trimmed = (args: Call["args"]) => ({ ...args, name: String(args["name"]).trimEnd() });

/** Point 10. `names` became one call for each package. */
function onePackageCall(id: string): Difference {
  return {
    why: "one pkg.installed with pkgs, not one for each name",
    change: (calls) => {
      const own = calls.filter((each) => each.call === `pkg.installed ${id}`);
      const [first] = own;
      if (first === undefined) return calls;
      const one = {
        call: first.call,
        args: { ...first.args, name: id, pkgs: own.map((each) => each.args["name"] ?? null) },
      };
      return calls.filter((each) => each === first || !own.includes(each)).map((each) => (each === first ? one : each));
    },
  };
}

function added(why: string, after: string, ...calls: readonly Call[]): Difference {
  return {
    why,
    change: (all) => {
      if (after === "last") return [...all, ...calls];
      const at = after === "" ? 0 : all.findIndex((each) => each.call === after) + 1;
      return [...all.slice(0, at), ...calls, ...all.slice(at)];
    },
  };
}

const fedora = "fedora-42-nv-nvidia-driver";
const nouveau = `${fedora}--blacklist-nouveau`;

/** The module is there for the newest kernel, or the state fails with the end of the log. */
function verified(id: string, ...require: Call["args"][]): Difference {
  return added("issue: the module is verified", "last", {
    call: `cmd.run ${id}--verify`,
    args: {
      name: expect.stringContaining("was not built for the kernel") as unknown as string,
      unless: expect.stringContaining("modinfo -k") as unknown as string,
      require: [{ pkg: `${id}--install` }, ...require],
    },
  });
}

const fedoraDifferences: readonly Difference[] = [
  verified(fedora, { loop: `${fedora}--install` }),
  changeArgs(`cmd.run ${fedora}--prepare`, "point 11: no newline at the end of the command", trimmed),
  changeArgs(`cmd.run ${fedora}--prepare`, "point 12: the command runs only where a repository is off", (args) => ({
    ...args,
    unless: expect.stringContaining("repolist --enabled") as unknown as string,
  })),
  onePackageCall(`${fedora}--install`),
  added("the author's later change: dnf may not bring grubby-dummy back", `pkg.purged ${fedora}--prepare`, {
    call: `file.append ${fedora}--prepare`,
    args: { name: "/etc/dnf/dnf.conf", text: "exclude=grubby-dummy", require: [{ pkg: `${fedora}--prepare` }] },
  }),
  added(
    "the author's later change: nouveau is kept from loading, after the module is built",
    "",
    {
      call: `file.append ${nouveau}`,
      args: {
        name: "/etc/default/grub",
        text: 'GRUB_CMDLINE_LINUX="$GRUB_CMDLINE_LINUX rd.driver.blacklist=nouveau"',
        require: [{ loop: `${fedora}--install` }],
      },
    },
    {
      call: `cmd.run ${nouveau}`,
      args: { name: "grub2-mkconfig -o /boot/grub2/grub.cfg", onchanges: [{ file: nouveau }] },
    },
  ),
];

function debianDifferences(id: string): readonly Difference[] {
  return [
    changeArgs("pkgrepo.managed", "point 11: no newline at the end of the repository's line", trimmed),
    changeArgs("pkgrepo.managed", "the mirror is an option, with Debian's public one as its default", (args) => ({
      ...args,
      name: String(args["name"]).replace("DEBIAN-MIRROR", ["deb", "debian", "org"].join(".")),
    })),
    onePackageCall(`${id}-nvidia-driver--install`),
    verified(`${id}-nvidia-driver`),
  ];
}

const primeDifferences = [
  changeArgs("file.managed", "the mode is text: 700 is right by luck of Salt's reading", (args) => ({
    ...args,
    mode: "0700",
  })),
];

const createDifferences = [
  changeArgs("qvm.vm", "points 12 and 13: kernel is '', which is set once; null is set on each run", (args) => ({
    ...args,
    prefs: (args["prefs"] as readonly object[]).map((each) => ("kernel" in each ? { kernel: "" } : each)) as never,
  })),
];

/** A word about memory that some machines cannot give. */
function warned(qube: string): Difference {
  return added("issue: a warning for memory above 3.5 GB", `qvm.vm ${qube}-nvidia-driver--manage`, {
    call: `test.show_notification ${qube}-nvidia-driver--memory`,
    args: {
      name: `${qube}-nvidia-driver--memory`,
      text: expect.stringContaining("qubes-issues 4321") as unknown as string,
    },
  });
}

const cases: readonly (readonly [
  name: string,
  of: Minion,
  sls: string,
  pillar: string,
  differences: readonly Difference[],
])[] = [
  ["create, article", formula.dom0, "nvidia_driver.create", "grinch", [...createDifferences, warned("grinch")]],
  [
    "create, pair",
    formula.dom0,
    "nvidia_driver.create",
    "pair",
    [...createDifferences, warned("debian-13-nv"), warned("fedora-42-nv")],
  ],
  ["grinch", formula.grinch, "nvidia_driver", "grinch", debianDifferences("grinch")],
  ["debian-13-nv", formula.debianNv, "nvidia_driver", "pair", debianDifferences("debian-13-nv")],
  ["fedora-42-nv", formula.fedoraNv, "nvidia_driver", "pair", fedoraDifferences],
  ["zero_swap", formula.grinch, "nvidia_driver.zero_swap", "grinch", []],
  ["prime on Debian", formula.grinch, "nvidia_driver.prime", "grinch", primeDifferences],
  ["prime on Fedora", formula.fedoraNv, "nvidia_driver.prime", "pair", primeDifferences],
];

saltTest(await availableSalt(), (line) => {
  const oracle = useOracle(line);

  test.each(cases)("%s", async (_, of, sls, pillar, differences) => {
    const text = fixture(`${pillar}/user_pillar/nvd.sls`);
    const theirs = await askArticle(oracle(), { of, sls, pillar: text });
    const files = treesOf(formula.only(formula.nvd.init)).files["user"] ?? {};
    const ours = await askArticle(oracle(), { of, sls, pillar: text, files });
    expect([theirs.errors, theirs.exception, ours.errors, ours.exception]).toEqual([[], null, [], null]);
    let expected = callsOf(theirs.low);
    for (const { why, change } of differences) {
      const changed = change(expected);
      // A difference that changes nothing is no longer one.
      expect(changed, why).not.toEqual(expected);
      expected = changed;
    }
    expect(callsOf(ours.low)).toEqual(expected);
  });
});
