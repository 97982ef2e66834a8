import { execFileSync } from "node:child_process";
import { commonParameters, requisiteInKinds, requisiteKinds } from "@typesalt/core/catalogue";
import { provision } from "@typesalt/salt-oracle";
import { availableSalt, saltTest } from "@typesalt/salt-oracle/vitest";
import { expect, test } from "vitest";
import { argumentProblem, contextOf } from "../packages/core/src/check/calls.ts";

/** What Salt takes out of every call before the function gets it. */
async function internalKeywords(line: "3006" | "3007" | "3008"): Promise<readonly string[]> {
  const { python } = await provision(line);
  const program = "import json, salt.state; print(json.dumps(sorted(salt.state.STATE_INTERNAL_KEYWORDS)))";
  return JSON.parse(execFileSync(python, ["-I", "-B", "-c", program], { encoding: "utf8" }));
}

saltTest(await availableSalt(), (line) => {
  // grains.present takes neither keywords nor any of these by itself.
  const problem = (name: string) => argumentProblem("grains", "present", name, undefined, contextOf(line, {}, true));

  test("what Salt keeps from functions is no argument too many, and nothing else is", async () => {
    const internal = await internalKeywords(line);
    expect(internal.filter((name) => problem(name) !== undefined)).toEqual([]);
    const known = [...commonParameters.keys(), ...requisiteKinds, ...requisiteInKinds];
    // Salt reads these from the chunk and takes them away on its own.
    const popped = ["name", "names", "order"];
    const handedOn = known.filter((name) => !internal.includes(name) && !popped.includes(name));
    expect(handedOn.filter((name) => problem(name) === undefined)).toEqual([]);
  });
});
