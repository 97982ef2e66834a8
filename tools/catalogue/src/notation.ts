import type { Letter, Line } from "@typesalt/catalogue";

/**
 * One parameter in the notation of the overlay and of the table: `[!]name[:types][@lines]`. Types are letters (`s` text,
 * `i` integer, `f` float, `b` boolean, `l` list, `m` mapping), lines their last digits.
 */
export interface Word {
  readonly name: string;
  readonly required: boolean;
  readonly letters: readonly Letter[];
  readonly lines: readonly Line[] | undefined;
}

/** @throws Error for a word that is none. */
export function parseWord(word: string, lines: readonly Line[]): Word {
  const parts = /^(!?)([A-Za-z_][\w-]*)(?::([sifblm]+))?(?:@(\d+))?$/.exec(word);
  if (parts === null) throw new Error(`${JSON.stringify(word)} is no parameter: write [!]name[:types][@lines].`);
  const [, mark, name, letters, digits] = parts;
  return {
    name: name as string,
    required: mark === "!",
    letters: [...(letters ?? "")] as Letter[],
    lines: digits === undefined ? undefined : lines.filter((line) => digits.includes(line.slice(-1))),
  };
}

export function wordText({ name, required, letters, lines }: Word): string {
  const types = letters.length > 0 ? `:${letters.join("")}` : "";
  return `${required ? "!" : ""}${name}${types}${linesText(lines)}`;
}

/** `@67`; nothing for all of them. */
export function linesText(lines: readonly Line[] | undefined): string {
  return lines === undefined ? "" : `@${lines.map((each) => each.slice(-1)).join("")}`;
}
