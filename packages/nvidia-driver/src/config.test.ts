import { check, locationOf, project } from "@typesalt/core";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type NvidiaConfig, type Qube, validate } from "./config.ts";
import { nvidiaDriver } from "./index.ts";

const good: Qube = {
  name: "work",
  source: "debian-13-xfce",
  label: "green",
  vcpus: 4,
  memory: 3500,
  devices: ["01:00.0", "01:00.1"],
  menuitems: ["a.desktop"],
};

function messages(config: unknown): readonly string[] {
  return validate(config as NvidiaConfig).map((each) => `${each.severity}: ${each.message}`);
}

function wrong(change: object): readonly string[] {
  return messages({ create: [{ ...good, ...change }] });
}

describe("what is right passes", () => {
  test.each([
    {},
    { create: [good], packages: { work: ["nvidia-driver", { "nvidia-open-kernel-dkms": "550.1" }] } },
    { create: [{ ...good, devices: ["0000_00_08.1-00_00.0", "0000_00_08.1-00_00.1"] }] },
    { create: [{ ...good, devices: ["0000_01_00.0", "0000_01_00.1"] }], mirror: "https://mirror.example.org/debian" },
  ])("%j", (config) => {
    expect(messages(config)).toEqual([]);
  });
});

describe("each field that is wrong is named, with what to write", () => {
  test.each([
    [{ name: "1st" }, 'error: create[0].name is "1st": it must be a name of a qube'],
    [{ name: "x".repeat(32) }, "at most 30 letters"],
    [{ name: "work-dm" }, "not ending in '-dm'"],
    [{ name: "work\n" }, "create[0].name"],
    [{ source: "" }, 'create[0].source is ""'],
    [
      { label: "pink" },
      'create[0].label is "pink": it must be one of red, orange, yellow, green, gray, blue, purple, black',
    ],
    [{ vcpus: 0 }, "create[0].vcpus is 0: it must be a whole number above 0"],
    [{ vcpus: 1.5 }, "create[0].vcpus is 1.5"],
    [{ memory: -1 }, "create[0].memory is -1: it must be a whole number of MiB above 0"],
    [{ memory: "4000" }, 'create[0].memory is "4000"'],
    [{ devices: "01:00.0" }, "create[0].devices"],
    [{ devices: ["0000:01:00.0"] }, 'create[0].devices[0] is "0000:01:00.0": it must be a PCI address such as 01:00.0'],
    [{ devices: ["01:00.8", "01:00.1"] }, "create[0].devices[0]"],
    [{ devices: ["0A:00.1"] }, "in lower case"],
    [{ devices: ["01:00.1", "01:00.1"] }, "it stands in the list already"],
    [{ menuitems: [1] }, "create[0].menuitems"],
  ])("%j", (change, sentence) => {
    expect(wrong(change).join("\n")).toContain(sentence);
  });

  test("a card without its audio function is a warning", () => {
    expect(wrong({ devices: ["01:00.0"] })).toEqual([
      expect.stringMatching(/^warning: create\[0\]\.devices has 01:00\.0 without 01:00\.1/),
    ]);
  });

  test("two qubes of one name, and packages", () => {
    expect(messages({ create: [good, good] })).toEqual([
      'error: create[1].name is "work": it must be another name: create[0] has it already.',
    ]);
    expect(messages({ packages: { work: [] } }).join()).toContain("at least one package");
    expect(messages({ packages: { "not a name": ["x"] } }).join()).toContain("under the name of a qube");
    expect(messages({ packages: { work: [{ a: "1", b: "2" }] } }).join()).toContain("packages.work[0]");
    expect(messages({ mirror: "https://x/ main\n" }).join()).toContain("nvidia-driver:mirror must be an address");
  });

  test("all of them at once", () => {
    expect(wrong({ name: "", label: "x", vcpus: 0, memory: 0, devices: [""] })).toHaveLength(5);
  });
});

test("validation never throws, whatever it is given", () => {
  const field = fc.oneof(fc.string(), fc.integer(), fc.constant(null), fc.array(fc.anything()), fc.object());
  const qube = fc.record({
    name: field,
    source: field,
    label: field,
    vcpus: field,
    memory: field,
    devices: field,
    menuitems: field,
  });
  fc.assert(
    fc.property(
      fc.oneof(fc.array(fc.oneof(qube, field)), field),
      fc.dictionary(fc.string(), field),
      (create, packages) => {
        for (const { message } of validate({ create, packages } as never))
          expect(message).toMatch(/^(create|packages)/);
      },
    ),
  );
});

test("a project with a wrong configuration says so, where the formula was configured, and has no files", () => {
  const nvd = nvidiaDriver({ create: [{ ...good, vcpus: 0 }] });
  const [found] = check(project({ formulas: [nvd], top: { dom0: [nvd.create] } }));
  expect(found).toMatchObject({ code: "configuration", severity: "error", location: locationOf(nvd) });
  expect(found?.location?.file).toMatch(/config\.test\.ts$/);
});
