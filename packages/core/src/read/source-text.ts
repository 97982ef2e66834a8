import type { SourceLocation } from "../state/source.ts";

/** A text that was read, and its lines once they are asked for. */
export class SourceText {
  readonly file: string;
  readonly text: string;
  #starts: readonly number[] | undefined;

  constructor(text: string, file: string) {
    this.text = text;
    this.file = file;
  }

  /** The place of an offset, as editors count lines and columns. */
  locate(offset: number): SourceLocation {
    this.#starts ??= lineStarts(this.text);
    let [low, high] = [0, this.#starts.length];
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if ((this.#starts[middle] as number) <= offset) low = middle;
      else high = middle;
    }
    return { file: this.file, line: low + 1, column: offset - (this.#starts[low] ?? 0) + 1 };
  }
}

function lineStarts(text: string): readonly number[] {
  return [0, ...text.matchAll(/\r\n?|\n/g).map((match) => match.index + match[0].length)];
}
