/** Types by hand, held against real Salt: what they accept it takes, what they forbid it refuses, fails or swallows. */
import { readdirSync } from "node:fs";
import { functionOf, moduleNames, moduleOf } from "@typesalt/core/catalogue";
import type { Answer, RunResult } from "@typesalt/salt-oracle";
import { availableSalt, saltTest, useOracle } from "@typesalt/salt-oracle/vitest";
import { expect, test } from "vitest";
import { type SaltLine, type Sample, standInModules } from "./hand/sample.ts";

const folder = new URL("hand/", import.meta.url);
const files = readdirSync(folder).filter((name) => name !== "sample.ts" && name.endsWith(".ts"));
const samples = (
  await Promise.all(
    files.map(async (name) => (await import(new URL(name, folder).href)) as { samples: readonly Sample[] }),
  )
).flatMap((each) => each.samples);

function isOn(line: SaltLine, { state, lines }: Sample): boolean {
  return lines?.includes(line) ?? functionOf(state.module, state.fun)?.lines.includes(line) !== false;
}

function nameOf({ state, verdict }: Sample): string {
  return `${state.module}.${state.fun} ${verdict.kind} ${JSON.stringify(state.args)}`.slice(0, 150);
}

test("every function with types by hand has what they accept and what they forbid", () => {
  // Qubes' modules are not Salt's: the formula's tests have stand-ins for them.
  const own = moduleNames().filter((name) => name !== "qvm");
  const typed = own.flatMap((name) =>
    [...(moduleOf(name)?.functions ?? [])].flatMap(([fun, { isExact }]) => (isExact ? [`${name}.${fun}`] : [])),
  );
  const lacking = typed.filter((each) => {
    const kinds = samples
      .filter(({ state }) => `${state.module}.${state.fun}` === each)
      .map(({ verdict }) => verdict.kind);
    return !kinds.includes("accepts") || kinds.every((kind) => kind === "accepts");
  });
  expect(lacking).toEqual([]);
  expect(typed.length).toBeGreaterThan(180);
});

saltTest(await availableSalt(), (line) => {
  const oracle = useOracle(line);

  const run = (sample: Sample, args = sample.state.args): Promise<Answer> => {
    const { module, fun, id } = sample.state;
    const sls = {
      [id as string]: { [`${module}.${fun}`]: Object.entries(args).map(([name, value]) => ({ [name]: value })) },
    };
    return oracle().ask({
      minion: { id: "m", grains: { os: "Debian", os_family: "Debian", kernel: "Linux" } },
      files: { base: { "a.sls": `#!yaml\n${JSON.stringify(sls)}` } },
      sls: ["a"],
      test: true,
      want: ["run"],
      ...(sample.standIn === undefined ? {} : { modules: standInModules(module, sample.standIn) }),
    });
  };

  const own = samples.filter((each) => isOn(line, each)).map((each) => [nameOf(each), each] as const);

  test.each(own)("%s", async (_, sample) => {
    const { verdict, comment } = sample;
    const answer = await run(sample);
    const result = resultOf(answer);
    const said = `${answer.errors.join("\n")}${answer.exception ?? ""}${JSON.stringify(result ?? null)}`;
    if (verdict.kind === "stops") {
      expect(`${answer.errors.join("\n")}${answer.exception ?? ""}`, said).toMatch(verdict.says);
      return;
    }
    expect([answer.errors, answer.exception ?? null], said).toEqual([[], null]);
    if (verdict.kind === "fails") {
      expect(result?.result, said).toBe(false);
      expect(result?.comment, said).toMatch(verdict.says);
    } else if (verdict.kind === "objects") {
      expect(result?.comment, said).toMatch(verdict.says);
    } else if (verdict.kind === "drops") {
      const { [verdict.argument]: dropped, ...rest } = sample.state.args;
      expect(dropped).not.toBeUndefined();
      expect(plain(result)).toEqual(plain(resultOf(await run(sample, rest))));
    } else if (result?.result === false) {
      // The types do not know what is on the machine; but the function was there, and took the arguments.
      expect(result.comment, said).toMatch(comment ?? /^(?!)/);
      expect(result.comment, said).not.toMatch(/was not found in SLS|invalid keyword|Missing parameter/);
    }
  });
});

function resultOf({ run }: Answer): RunResult | undefined {
  return run?.[0];
}

/** Without what differs from run to run. */
function plain(result: RunResult | undefined): unknown {
  return result === undefined ? undefined : { result: result.result, comment: result.comment, changes: result.changes };
}
