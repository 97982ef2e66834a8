/** A call of every state function, made by its builder: real Salt takes it, and the arguments arrive as they were given. */
import { type Data, dataOf, project, type SaltLine, type State, sls, type Yaml } from "@typesalt/core";
import { functionOf, moduleNames, moduleOf } from "@typesalt/core/catalogue";
import { readJson } from "@typesalt/core/read";
import * as builders from "@typesalt/core/states";
import { availableSalt, saltTest, useOracle } from "@typesalt/salt-oracle/vitest";
import fc from "fast-check";
import { expect, test } from "vitest";
import { snapshot } from "../packages/core/src/expr/snapshot.ts";
import { difference, exact, tagged } from "./arbitraries/asking.ts";
import { callArguments } from "./arbitraries/calls.ts";
import { seeds } from "./arbitraries/seeds.ts";
import { treesOf } from "./tree.ts";

type Build = (id: string, args: Readonly<Record<string, Yaml>>) => State;

const built = builders as unknown as Readonly<Record<string, Readonly<Record<string, Build>>>>;

interface Sample {
  readonly id: string;
  readonly module: string;
  readonly fun: string;
  readonly args: Readonly<Record<string, Yaml>>;
}

/** What Salt adds to each chunk. */
const added = new Set(["name", "state", "fun", "order", "__id__", "__sls__", "__env__", "__sls_included_from__"]);

function functionsOf(line: SaltLine): readonly (readonly [module: string, fun: string])[] {
  return moduleNames().flatMap((module) =>
    [...(moduleOf(module)?.functions ?? [])].flatMap(([fun, { lines }]) =>
      lines.includes(line) ? [[module, fun] as const] : [],
    ),
  );
}

function samples(line: SaltLine, seed: number): readonly Sample[] {
  return functionsOf(line).map(([module, fun], index) => {
    const [args = {}] = fc.sample(callArguments(functionOf(module, fun) as never, line), {
      seed: seed + index,
      numRuns: 1,
    });
    // Qubes' builders bring arguments into another shape first: their own tests say what arrives.
    return { id: `${module} ${fun}`, module, fun, args: module === "qvm" ? {} : args };
  });
}

function build({ id, module, fun, args }: Sample): State {
  const builders = built[module] as Readonly<Record<string, Build>>;
  return (builders[fun] as Build)(id, args);
}

saltTest(await availableSalt(), (line) => {
  const oracle = useOracle(line);

  test.each(seeds())("every function takes its sample arguments (seed %i)", async (seed) => {
    const all = samples(line, seed).filter(({ module, fun }) => module !== "qvm" || !needsArguments(fun));
    expect(all.length).toBeGreaterThan(400);
    for (let start = 0; start < all.length; start += 100) {
      const group = all.slice(start, start + 100);
      const { files } = treesOf(project({ salt: line, top: { "*": [sls("all", group.map(build))] } }));
      const answer = await oracle().ask({ minion: { id: "m" }, files, sls: ["all"], want: ["low"], text: true });
      expect([answer.errors, answer.exception], files["base"]?.["all.sls"]).toEqual([[], null]);
      const low = tagged(readJson(answer.text?.low ?? "[]", "low").data as Data) as readonly Readonly<
        Record<string, unknown>
      >[];
      const arrived = low.map((chunk) => ({
        id: chunk["__id__"],
        call: `${chunk["state"]}.${chunk["fun"]}`,
        args: sorted(Object.entries(chunk).filter(([name]) => !added.has(name))),
      }));
      const given = group.map(({ id, module, fun, args }) => ({
        id,
        call: `${module}.${fun}`,
        args: sorted(Object.entries(tagged(dataOf(snapshot(args) as never)) as object)),
      }));
      if (exact(arrived) !== exact(given)) throw new Error(difference(exact(given), exact(arrived)));
    }
  });
});

function needsArguments(fun: string): boolean {
  return [...(functionOf("qvm", fun)?.parameters.values() ?? [])].some((each) => each.required);
}

function sorted(entries: readonly (readonly [string, unknown])[]): unknown {
  return entries.toSorted(([a], [b]) => (a < b ? -1 : 1));
}
