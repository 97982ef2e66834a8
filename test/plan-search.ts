/**
 * Looks for trees of SLS files that we predict wrong, longer than the tests do:
 * `pnpm plan:search [--cases N] [--seed N] [--salt LINE] [--shown N]`.
 */
import { parseArgs } from "node:util";
import { Oracle, saltAvailable, saltLines } from "@typesalt/salt-oracle";
import { profiles } from "./arbitraries/highstates.ts";
import { seeds } from "./arbitraries/seeds.ts";
import { searchPlans } from "./plan-comparing.ts";

const { values } = parseArgs({
  options: {
    cases: { type: "string", default: "6000" },
    seed: { type: "string" },
    salt: { type: "string" },
    shown: { type: "string", default: "2" },
  },
});

const cases = Math.ceil(numberOf(values.cases, "--cases") / profiles.length);
const shown = numberOf(values.shown, "--shown");
const seed = values.seed === undefined ? (seeds().at(-1) as number) : numberOf(values.seed, "--seed");
const lines = values.salt === undefined ? saltLines : saltLines.filter((line) => line === values.salt);
if (lines.length === 0) throw new Error(`--salt is one of ${saltLines.join(", ")}.`);

const available = await saltAvailable();
if (!available.ok) throw new Error(`Real Salt is not here: ${available.why}.`);

process.stdout.write(`Seed ${seed}, ${cases} cases of each profile.\n`);
const agreed = await Promise.all(lines.map(look));
if (agreed.includes(false)) process.exitCode = 1;

async function look(line: (typeof saltLines)[number]): Promise<boolean> {
  const oracle = await Oracle.start(line);
  try {
    let all = true;
    for (const profile of profiles) {
      const { agree, found } = await searchPlans(oracle, { profile, seed, cases, shown });
      process.stdout.write(`Salt ${line}, ${profile}: ${agree} of ${cases} agree (--seed ${seed}).\n`);
      for (const { index, text } of found)
        process.stdout.write(`=== Salt ${line}, ${profile}, case ${index}\n${text}\n`);
      all &&= agree === cases;
    }
    return all;
  } finally {
    await oracle.close();
  }
}

function numberOf(text: string, option: string): number {
  const number = Number(text);
  if (!Number.isSafeInteger(number) || number < 0) throw new Error(`${option} is a number, not "${text}".`);
  return number;
}
