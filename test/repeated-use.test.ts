/** `use` of one state again and again: Salt lays its requisites onto themselves, and their list doubles each time. */
import { lowChunksOf, planHigh } from "@typesalt/core";
import { availableSalt, saltTest, useOracle } from "@typesalt/salt-oracle/vitest";
import { expect, test } from "vitest";

function slsOf(times: number): string {
  return JSON.stringify({
    z: { "test.nop": [] },
    x: { "test.nop": [{ onchanges_any: [{ test: "z" }] }] },
    a: { "test.nop": [{ use: Array.from({ length: times }, () => ({ test: "x" })) }] },
  });
}

saltTest(await availableSalt(), (line) => {
  const oracle = useOracle(line);

  const ask = (times: number, want: "high" | "low") =>
    oracle().ask({
      minion: { id: "m" },
      files: { base: { "a.sls": `#!yaml\n${slsOf(times)}` } },
      sls: ["a"],
      want: ["high", want],
    });

  test.each([1, 2, 3, 4, 5])("%i times: the list is as long as Salt's", async (times) => {
    const { high, low } = await ask(times, "low");
    const { chunks } = lowChunksOf(high ?? {}, { salt: line });
    const own = chunks.find(({ id }) => id === "a")?.data.get("onchanges_any") as readonly unknown[] | undefined;
    const salts = low?.find(({ __id__ }) => __id__ === "a")?.["onchanges_any"] as readonly unknown[] | undefined;
    expect(own).toHaveLength(salts?.length ?? 0);
    expect(salts?.length).toBe(2 ** ((times * (times + 1)) / 2 - 1));
  });

  test("forty times, for which no memory is large enough: the order is told all the same", async () => {
    const { high } = await ask(40, "high");
    const { verdict, steps } = planHigh(high ?? {}, { salt: line });
    expect([verdict, steps.map(({ id }) => id)]).toEqual(["runs", ["z", "x", "a"]]);
  });
});
