import type { Letter } from "@typesalt/catalogue";
import { commonArguments, requisiteInKinds, requisiteKinds } from "@typesalt/core/catalogue";
import { parseWord } from "./notation.ts";

/** What every state takes but requisites, with the letters of its types. */
export const commonLetters: ReadonlyMap<string, readonly Letter[]> = new Map(
  commonArguments.split(" ").map((word) => {
    const { name, letters } = parseWord(word, []);
    return [name, letters];
  }),
);

export const requisiteNames: ReadonlySet<string> = new Set<string>([...requisiteKinds, ...requisiteInKinds]);

/** What Salt's compiler reads from every state. */
export const globalNames: ReadonlySet<string> = new Set([...commonLetters.keys(), ...requisiteNames, "fun", "state"]);
