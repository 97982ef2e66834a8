import { checkHigh, type Diagnostic, renderHighstate } from "@typesalt/core";
import { readYaml } from "@typesalt/core/read";
import { availableSalt, saltTest, useOracle } from "@typesalt/salt-oracle/vitest";
import { expect, test } from "vitest";
import { planted } from "./planted-mistakes.ts";

const beside = "z:\n  test.nop: []\n";

/** What is found in one SLS file for one line. */
function found(text: string, salt: "3006" | "3007" | "3008"): readonly Diagnostic[] {
  const { data } = readYaml(text, "web.sls");
  const source = {
    saltenvs: ["base"],
    available: () => ["web"],
    render: () => ({ data, problems: [], isInit: false }),
  };
  return checkHigh(renderHighstate(new Map([["base", ["web"]]]), source).high, { salt: [salt] }).diagnostics;
}

saltTest(await availableSalt(), (line) => {
  const salt = useOracle(line);

  const cases = Object.entries(planted).filter(([, { lines }]) => lines === undefined || lines.includes(line));

  test.each(cases)("%s", async (_, { sls, found: expected, says, fate }) => {
    const text = `${sls}${beside}`;
    const own = found(text, line);
    expect(own.map(({ code, severity, location }) => `${severity} ${code} ${location?.line}`)).toEqual(expected);
    expect(own[0]?.message).toMatch(says);

    const answer = await salt().ask({
      minion: { id: "m" },
      files: { base: { "a.sls": text } },
      sls: ["a"],
      test: true,
      want: ["run"],
    });
    expect(answer.errors).toEqual([]);
    if (fate === "aborts") {
      expect(answer.exception).toMatch(/is an invalid keyword argument for '/);
      return;
    }
    expect(answer.exception ?? undefined).toBeUndefined();
    const results = new Map((answer.run ?? []).map(({ id, result }) => [id, result]));
    expect(results.get("z")).toBe(true);
    if (fate === "fails") expect(results.get("a")).toBe(false);
    else expect(results.get("a")).not.toBe(false);
  });

  const elsewhere = Object.entries(planted).filter(([, { lines }]) => lines?.includes(line) === false);

  test.each(elsewhere)("%s: nothing is wrong on this line", (_, { sls }) => {
    expect(found(`${sls}${beside}`, line)).toEqual([]);
  });
});
