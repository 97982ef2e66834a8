import { END, isBlank, isBreak, isBreakOrEnd } from "./characters.ts";

/** A place that counts: how a key may be found to have been none. */
export interface Mark {
  readonly offset: number;
  readonly line: number;
  readonly column: number;
  readonly index: number;
}

/** Walks over a text. Columns and indices count code points, as YAML does; offsets count what JavaScript does. */
export class Cursor {
  readonly text: string;
  #offset = 0;
  #line = 0;
  #column = 0;
  #index = 0;

  constructor(text: string) {
    this.text = text;
  }

  get offset(): number {
    return this.#offset;
  }

  get line(): number {
    return this.#line;
  }

  get column(): number {
    return this.#column;
  }

  get index(): number {
    return this.#index;
  }

  mark(): Mark {
    return { offset: this.#offset, line: this.#line, column: this.#column, index: this.#index };
  }

  peek(ahead = 0): number {
    const at = this.#offset + ahead;
    return at < this.text.length ? this.text.charCodeAt(at) : END;
  }

  skip(): void {
    const unit = this.text.charCodeAt(this.#offset);
    this.#offset += unit >= 0xd800 && unit <= 0xdbff ? 2 : 1;
    this.#column += 1;
    this.#index += 1;
  }

  skipBlanks(): void {
    while (isBlank(this.peek())) this.skip();
  }

  skipComment(): void {
    if (this.peek() === 0x23 /* # */) while (!isBreakOrEnd(this.peek())) this.skip();
  }

  /** Goes past a line break and gives it as scalars keep it; the empty text where there is none. */
  takeBreak(): string {
    const unit = this.peek();
    if (!isBreak(unit)) return "";
    const width = unit === 0x0d && this.peek(1) === 0x0a ? 2 : 1;
    this.#offset += width;
    this.#index += width;
    this.#column = 0;
    this.#line += 1;
    return unit === 0x2028 || unit === 0x2029 ? String.fromCharCode(unit) : "\n";
  }

  /** The end of the text is a line of its own. */
  endLine(): void {
    if (this.#column === 0) return;
    this.#column = 0;
    this.#line += 1;
  }

  /** What stands between an offset and here. */
  since(offset: number): string {
    return this.text.slice(offset, this.#offset);
  }

  /** Whether `---` or `...` stands here, at the start of a line. */
  atDocumentIndicator(character?: number): boolean {
    if (this.#column !== 0) return false;
    const unit = this.peek();
    if (unit !== 0x2d && unit !== 0x2e) return false;
    if (character !== undefined && unit !== character) return false;
    const after = this.peek(3);
    return this.peek(1) === unit && this.peek(2) === unit && (isBlank(after) || isBreakOrEnd(after));
  }
}
