/**
 * What a large user project asks of the compiler: about 400 calls, one of nearly every module among them. It stands still,
 * so that what it costs tells of the types alone.
 */
import { eq, grains, project, render, sls, when } from "@typesalt/core";
import { debian, states as everyday } from "./everyday.ts";
import { states as aToB } from "./modules-a-to-b.ts";
import { states as cToK } from "./modules-c-to-k.ts";
import { states as lToR } from "./modules-l-to-r.ts";
import { states as sToZ } from "./modules-s-to-z.ts";

const base = sls("base", [...everyday, when(eq(grains.os_family, "Debian"), debian)]);
const rest = [aToB, cToK, lToR, sToZ].map((states, index) => sls(`modules-${index}`, states));

export const files: ReadonlyMap<string, { readonly text: string }> = render(
  project({ top: { "*": [base], "*.example.org": rest } }),
).files;
